package io.mailuo.yaml;

import io.mailuo.problem.Checked;
import io.mailuo.problem.Code;
import io.mailuo.problem.Problem;
import io.mailuo.text.Span;
import io.mailuo.yaml.YamlValue.Entries;
import io.mailuo.yaml.YamlValue.Entry;
import io.mailuo.yaml.YamlValue.Items;
import io.mailuo.yaml.YamlValue.Scalar;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads one YAML mapping into {@link YamlValue}s. Only the node graph of SnakeYAML is used, nothing
 * is constructed from it; anchors, references and tags are refused, and so are two equal keys.
 */
public final class YamlReader {

  /** Longest YAML that is read, in UTF-16 code units. */
  public static final int LIMIT = 64 * 1024;

  /** Longest file of nothing but YAML, in UTF-16 code units. */
  private static final int LARGEST_FILE = 4 * 1024 * 1024;

  private static final int DEEPEST = 20;

  private final String path;
  private final String text;
  private final int start;
  private final int[] offsets;
  private final List<Problem> problems = new ArrayList<>();

  private YamlReader(String path, String text, int start, int end) {
    this.path = path;
    this.text = text;
    this.start = start;
    this.offsets = codePointOffsets(text, start, end);
  }

  /**
   * Reads the YAML between two offsets of a file.
   *
   * @param path of the file, for problems
   * @param text whole text of the file
   * @return the mapping, empty where the YAML is none; an empty mapping for blank YAML
   */
  public static Checked<Entries> read(String path, String text, int start, int end) {
    return read(path, text, start, end, LIMIT);
  }

  /** A whole file of YAML, as large as a text file may be. */
  public static Checked<Entries> readFile(String path, String text) {
    return read(path, text, 0, text.length(), LARGEST_FILE);
  }

  private static Checked<Entries> read(String path, String text, int start, int end, int limit) {
    if (end - start > limit) {
      return Checked.failed(
          Problem.at(
              Code.FRONT_MATTER_TOO_LARGE, path, text, start, start, String.valueOf(limit / 1024)));
    }
    return new YamlReader(path, text, start, end).read(text.substring(start, end));
  }

  private Checked<Entries> read(String yaml) {
    try {
      refuseReferences(yaml);
      Node root = compose(yaml);
      Entries entries = root == null ? new Entries(List.of(), spot(start)) : mapping(root);
      return new Checked<>(Optional.of(entries), problems);
    } catch (MarkedYAMLException e) {
      problems.add(invalid(e));
    } catch (YAMLException e) {
      problems.add(
          Problem.at(Code.INVALID_YAML, path, text, start, start, firstLine(e.getMessage()), ""));
    } catch (StackOverflowError e) {
      problems.add(Problem.at(Code.INVALID_YAML, path, text, start, start, "nesting", ""));
    } catch (Refused e) {
      problems.add(e.problem);
    }
    return new Checked<>(Optional.empty(), problems);
  }

  /** Anchors, references to them and tags: nothing that a hub needs, and ways to do harm. */
  private void refuseReferences(String yaml) {
    ParserImpl events = new ParserImpl(new StreamReader(yaml), options());
    while (!events.checkEvent(Event.ID.StreamEnd)) {
      Event event = events.getEvent();
      boolean tagged =
          (event instanceof ScalarEvent scalar && scalar.getTag() != null)
              || (event instanceof CollectionStartEvent start && start.getTag() != null);
      if (tagged || (event instanceof NodeEvent node && node.getAnchor() != null)) {
        int from = offset(event.getStartMark().getIndex());
        int to = Math.max(from + 1, offset(event.getEndMark().getIndex()));
        throw new Refused(problem(Code.YAML_REFERENCE, new Span(from, to)));
      }
    }
  }

  private static LoaderOptions options() {
    LoaderOptions options = new LoaderOptions();
    options.setNestingDepthLimit(DEEPEST);
    options.setCodePointLimit(LARGEST_FILE);
    options.setProcessComments(false);
    return options;
  }

  private static @Nullable Node compose(String yaml) {
    LoaderOptions options = options();
    Composer composer =
        new Composer(new ParserImpl(new StreamReader(yaml), options), new Resolver(), options);
    return composer.getSingleNode();
  }

  private Entries mapping(Node root) {
    if (value(root) instanceof Entries entries) {
      return entries;
    }
    throw new Refused(invalid(span(root), "expected `key: value` lines"));
  }

  private YamlValue value(Node node) {
    if (node instanceof MappingNode mapping) {
      return new Entries(entries(mapping), span(node));
    }
    if (node instanceof SequenceNode sequence) {
      return new Items(sequence.getValue().stream().map(this::value).toList(), span(node));
    }
    return new Scalar(((ScalarNode) node).getValue(), span(node));
  }

  private List<Entry> entries(MappingNode mapping) {
    List<Entry> entries = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (NodeTuple tuple : mapping.getValue()) {
      Span keyAt = span(tuple.getKeyNode());
      if (!(value(tuple.getKeyNode()) instanceof Scalar key)) {
        throw new Refused(invalid(keyAt, "a key is a word"));
      }
      if (keys.add(key.text())) {
        entries.add(new Entry(key.text(), keyAt, value(tuple.getValueNode())));
      } else {
        problems.add(problem(Code.DUPLICATE_KEY, keyAt, key.text()));
      }
    }
    return entries;
  }

  private Problem invalid(MarkedYAMLException e) {
    Mark mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
    int at = mark == null ? start : offset(mark.getIndex());
    Span span = spot(Math.min(at, Math.max(start, text.length() - 1)));
    String what = e.getProblem() == null ? firstLine(e.getMessage()) : e.getProblem();
    return invalid(span, firstLine(what));
  }

  /** At the usual slip on a line before the place that the parser names, or at that place. */
  private Problem invalid(Span span, String what) {
    Optional<Slip.Found> slip = Slip.near(text, start, span.start());
    return problem(
        Code.INVALID_YAML,
        slip.map(Slip.Found::at).filter(at -> at.end() < span.start()).orElse(span),
        what,
        slip.map(found -> found.slip().key()).orElse(""));
  }

  private Problem problem(Code code, Span at, String... arguments) {
    return Problem.at(code, path, text, at.start(), at.end(), arguments);
  }

  private Span span(Node node) {
    int from = offset(node.getStartMark().getIndex());
    int to = offset(node.getEndMark().getIndex());
    while (to > from + 1 && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return to > from ? new Span(from, to) : spot(from);
  }

  private static Span spot(int at) {
    return new Span(at, at + 1);
  }

  /** SnakeYAML counts code points. */
  private int offset(int codePoint) {
    return offsets[Math.min(codePoint, offsets.length - 1)];
  }

  private static int[] codePointOffsets(String text, int start, int end) {
    int[] offsets = new int[text.codePointCount(start, end) + 1];
    int at = start;
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = at;
      at = at < end ? at + Character.charCount(text.codePointAt(at)) : at;
    }
    return offsets;
  }

  private static String firstLine(@Nullable String message) {
    return message == null ? "" : message.lines().findFirst().orElse("").strip();
  }

  /** Carries a problem out of the recursion. */
  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial")
    final transient Problem problem;

    Refused(Problem problem) {
      super(problem.code().id());
      this.problem = problem;
    }
  }
}

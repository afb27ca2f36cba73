package io.mailuo.discover;

import io.mailuo.content.EntityId;
import io.mailuo.discover.Candidate.Citation;
import io.mailuo.discover.Queue.Entry;
import io.mailuo.discover.Queue.Found;
import io.mailuo.discover.Queue.Status;
import io.mailuo.problem.Checked;
import io.mailuo.problem.Code;
import io.mailuo.problem.Problem;
import io.mailuo.source.SourceFile;
import io.mailuo.yaml.Fields;
import io.mailuo.yaml.YamlReader;
import io.mailuo.yaml.YamlValue;
import io.mailuo.yaml.YamlValue.Entries;
import io.mailuo.yaml.YamlValue.Items;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** {@link Queue} as YAML: one block for each candidate, so that a diff shows what changed. */
public final class QueueYaml {

  private static final String HEAD =
      """
      # Names that the articles use and the hub has no page for, written by `mailuo discover`.
      # You may change kind and aliases, and write `status: ignored` for what shall never come back.
      # What you changed stays, though a later run find it no more: its check differs then.
      # `mailuo discover --accept NAME` writes the file of an entity and takes it off this list.
      """;

  private static final Set<String> KEYS =
      Set.of(
          "name",
          "aliases",
          "kind",
          "status",
          "check",
          "confidence",
          "mentions",
          "articles",
          "evidence",
          "merge",
          "sentences");
  private static final Set<String> SENTENCE_KEYS = Set.of("at", "text");

  private QueueYaml() {}

  /**
   * Reads the file.
   *
   * @param kinds the hub's, by folder
   * @return empty where something is wrong with it
   */
  public static Checked<Queue> read(SourceFile file, Set<String> kinds) {
    Checked<Entries> yaml = YamlReader.readFile(file.path(), file.text());
    List<Problem> problems = new ArrayList<>(yaml.problems());
    List<Entry> entries = new ArrayList<>();
    yaml.value()
        .map(root -> new Fields(file.path(), file.text(), root, problems))
        .ifPresent(fields -> readAll(fields, kinds, entries));
    boolean faulty = problems.stream().anyMatch(Problem::isError);
    return new Checked<>(faulty ? Optional.empty() : Optional.of(new Queue(entries)), problems);
  }

  private static void readAll(Fields root, Set<String> kinds, List<Entry> entries) {
    root.warnOfKeysBeside(Set.of("candidates"));
    Optional<YamlValue> list = root.value("candidates");
    if (list.isPresent() && list.get() instanceof Items items) {
      for (YamlValue item : items.values()) {
        if (item instanceof Entries block) {
          entry(root.under(block), kinds).ifPresent(entries::add);
        } else {
          root.wrongType("candidates", item, "mapping");
        }
      }
    } else if (list.isPresent() && !isBlank(list.get())) {
      root.wrongType("candidates", list.get(), "list");
    }
  }

  private static boolean isBlank(YamlValue value) {
    return value instanceof YamlValue.Scalar scalar && scalar.text().isBlank();
  }

  private static Optional<Entry> entry(Fields fields, Set<String> kinds) {
    fields.warnOfKeysBeside(KEYS);
    Optional<String> name = fields.required("name");
    Optional<String> kind = fields.required("kind");
    if (kind.isPresent() && !kinds.contains(kind.get())) {
      String known = kinds.stream().sorted().collect(Collectors.joining(", "));
      fields.report(Code.BAD_VALUE, "kind", "kind", kind.get(), known);
      return Optional.empty();
    }
    return name.isEmpty() || kind.isEmpty()
        ? Optional.empty()
        : Optional.of(entry(name.get(), kind.get(), fields));
  }

  private static Entry entry(String name, String kind, Fields fields) {
    List<String> aliases = fields.strings("aliases");
    boolean ignored =
        fields.oneOf("status", Status.class).filter(s -> s == Status.IGNORED).isPresent();
    Optional<String> check = fields.string("check");
    boolean edited = !ignored && !check.equals(Optional.of(check(name, aliases, kind)));
    return new Entry(
        name,
        aliases,
        kind,
        ignored ? Status.IGNORED : Status.NEW,
        edited,
        ignored ? Optional.empty() : Optional.of(found(fields)));
  }

  /** Tells whether what an editor may change is as a run wrote it. */
  private static String check(String name, List<String> aliases, String kind) {
    return String.format(Locale.ROOT, "c%08x", List.of(name, aliases, kind).hashCode());
  }

  private static Found found(Fields fields) {
    return new Found(
        decimal(fields, "confidence"),
        fields.integer("mentions").orElse(0),
        fields.integer("articles").orElse(0),
        fields.strings("evidence"),
        fields.string("merge").filter(id -> id.indexOf('/') > 0).map(EntityId::new),
        sentences(fields));
  }

  private static double decimal(Fields fields, String key) {
    Optional<String> word = fields.string(key);
    if (word.isPresent() && !word.get().matches("[01](\\.[0-9]{1,4})?")) {
      fields.report(Code.BAD_VALUE, key, key, word.get(), "0.00 – 1.00");
      return 0;
    }
    return word.map(Double::parseDouble).orElse(0.0);
  }

  private static List<Citation> sentences(Fields fields) {
    List<Citation> citations = new ArrayList<>();
    if (fields.value("sentences").orElse(null) instanceof Items items) {
      for (YamlValue item : items.values()) {
        if (item instanceof Entries block) {
          Fields sentence = fields.under(block);
          sentence.warnOfKeysBeside(SENTENCE_KEYS);
          sentence.string("at").ifPresent(at -> citations.add(citation(at, sentence)));
        }
      }
    }
    return citations;
  }

  private static Citation citation(String at, Fields sentence) {
    int colon = at.lastIndexOf(':');
    boolean numbered = colon > 0 && at.substring(colon + 1).matches("[0-9]{1,9}");
    String path = numbered ? at.substring(0, colon) : at;
    int line = numbered ? Integer.parseInt(at.substring(colon + 1)) : 1;
    return new Citation(path, line, sentence.string("text").orElse(""));
  }

  /** The whole file. */
  public static String write(Queue queue) {
    StringBuilder out = new StringBuilder(HEAD);
    out.append(queue.entries().isEmpty() ? "candidates: []\n" : "candidates:\n");
    queue.entries().forEach(entry -> write(entry, out));
    return out.toString();
  }

  private static void write(Entry entry, StringBuilder out) {
    out.append("\n  - name: ").append(YamlText.quoted(entry.name())).append('\n');
    if (!entry.aliases().isEmpty()) {
      out.append("    aliases: ").append(YamlText.list(entry.aliases())).append('\n');
    }
    out.append("    kind: ").append(entry.kind()).append('\n');
    out.append("    status: ").append(entry.status().name().toLowerCase(Locale.ROOT)).append('\n');
    if (entry.status() == Status.NEW && !entry.edited()) {
      String check = check(entry.name(), entry.aliases(), entry.kind());
      out.append("    check: ").append(check).append('\n');
    }
    entry.found().ifPresent(found -> write(found, out));
  }

  private static void write(Found found, StringBuilder out) {
    found.merge().ifPresent(id -> out.append("    merge: ").append(id).append('\n'));
    out.append(
        String.format(Locale.ROOT, "    confidence: %.2f%n", found.confidence()).replace("\r", ""));
    out.append("    mentions: ").append(found.mentions()).append('\n');
    out.append("    articles: ").append(found.articles()).append('\n');
    out.append("    evidence: ").append(YamlText.list(found.evidence())).append('\n');
    if (!found.sentences().isEmpty()) {
      out.append("    sentences:\n");
    }
    for (Citation citation : found.sentences()) {
      out.append("      - at: ").append(YamlText.quoted(citation.place())).append('\n');
      out.append("        text: ").append(YamlText.quoted(citation.sentence())).append('\n');
    }
  }
}

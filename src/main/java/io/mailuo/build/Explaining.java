package io.mailuo.build;

import io.mailuo.problem.Checked;
import io.mailuo.problem.Problem;
import io.mailuo.source.HubReader;
import io.mailuo.text.Nearest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Runs the pipeline up to stage 4 and picks out one text: an article, an entity's, a free page. */
public final class Explaining {

  private Explaining() {}

  /**
   * What was found in a text.
   *
   * @param hub folder that holds {@code content/}
   * @param file as the user wrote it: tried against the current folder, the hub, then {@code
   *     content/}
   * @return empty where the hub or the text has errors; those of other files are left out
   * @throws NoSuchTextException if there is no such article, entity or free page
   */
  public static Checked<Explanation> explain(Path hub, String file) throws IOException {
    String path = find(hub, file);
    Checked<ParsedHub> parsed = HubParsing.parse(hub, true);
    List<Problem> own = new ArrayList<>();
    for (Problem problem : parsed.problems()) {
      if (problem.at().path().equals(path) || parsed.value().isEmpty()) {
        own.add(problem);
      }
    }
    if (parsed.value().isEmpty() || own.stream().anyMatch(Problem::isError)) {
      return new Checked<>(Optional.empty(), own);
    }
    Optional<Explanation> found =
        all(HubRecognition.of(only(parsed.value().get(), path)))
            .filter(explanation -> explanation.file().path().equals(path))
            .findFirst();
    if (found.isEmpty()) {
      throw new NoSuchTextException(file, "");
    }
    return new Checked<>(found, own);
  }

  private static Stream<Explanation> all(HubRecognition recognised) {
    return Stream.of(
            recognised.articles().stream().map(Explanation::of),
            recognised.texts().values().stream().map(Explanation::of),
            recognised.pages().stream().map(Explanation::of))
        .flatMap(texts -> texts);
  }

  /**
   * The hub with one text beside its entities, which give the names: the other texts do not change
   * what is found in it.
   */
  private static ParsedHub only(ParsedHub hub, String path) {
    return new ParsedHub(
        hub.config(),
        hub.articles().stream().filter(a -> a.file().path().equals(path)).toList(),
        hub.entities(),
        hub.pages().stream().filter(p -> p.file().path().equals(path)).toList(),
        List.of(),
        hub.drafts());
  }

  private static String find(Path hub, String file) throws IOException {
    Optional<String> path = HubReader.locate(hub, file);
    if (path.isEmpty()) {
      throw new NoSuchTextException(file, nearest(hub, file));
    }
    return path.get();
  }

  /** The file that the user may have meant: that name behind a date, or one spelt much like it. */
  private static String nearest(Path hub, String file) throws IOException {
    Optional<ParsedHub> parsed = HubParsing.parse(hub, true).value();
    if (parsed.isEmpty()) {
      return "";
    }
    List<String> known =
        Stream.of(parsed.get().articles(), parsed.get().entities(), parsed.get().pages())
            .flatMap(List::stream)
            .map(text -> text.file().path().replaceFirst("^content/", ""))
            .sorted()
            .toList();
    String wanted = file.replaceFirst("^content/", "").replaceFirst("(\\.md)?$", ".md");
    return known.stream()
        .filter(path -> path.replaceFirst("/\\d{4}-\\d{2}-\\d{2}-", "/").equals(wanted))
        .findFirst()
        .orElseGet(() -> Nearest.of(wanted, known));
  }

  /** The user named a file that is no article, entity or free page of the hub. */
  public static final class NoSuchTextException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String nearest;

    NoSuchTextException(String file, String nearest) {
      super(file);
      this.nearest = nearest;
    }

    /**
     * The file that may have been meant, relative to {@code content/}; empty where none is near.
     */
    public String nearest() {
      return nearest;
    }
  }
}

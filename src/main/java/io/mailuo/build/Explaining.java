package io.mailuo.build;

import io.mailuo.problem.Checked;
import io.mailuo.problem.Problem;
import io.mailuo.source.HubReader;
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
      throw new NoSuchTextException(file);
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
    return HubReader.locate(hub, file).orElseThrow(() -> new NoSuchTextException(file));
  }

  /** The user named a file that is no article, entity or free page of the hub. */
  public static final class NoSuchTextException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoSuchTextException(String file) {
      super(file);
    }
  }
}

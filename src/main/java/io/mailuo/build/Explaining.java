package io.mailuo.build;

import io.mailuo.knowledge.ArticleAnalysis;
import io.mailuo.problem.Checked;
import io.mailuo.problem.Problem;
import io.mailuo.source.HubReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs the pipeline up to stage 4 and picks out one article. */
public final class Explaining {

  private Explaining() {}

  /**
   * What was found in an article.
   *
   * @param hub folder that holds {@code content/}
   * @param file as the user wrote it: tried against the current folder, the hub, then {@code
   *     content/}
   * @return empty where the hub or the article has errors; those of other files are left out
   * @throws NoSuchArticleException if there is no such article
   */
  public static Checked<ArticleAnalysis> explain(Path hub, String file) throws IOException {
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
    Optional<ArticleAnalysis> found =
        HubRecognition.of(only(parsed.value().get(), path)).articles().stream().findFirst();
    if (found.isEmpty()) {
      throw new NoSuchArticleException(file);
    }
    return new Checked<>(found, own);
  }

  /** The hub with one article: the others do not change what is found in it. */
  private static ParsedHub only(ParsedHub hub, String path) {
    return new ParsedHub(
        hub.config(),
        hub.articles().stream().filter(a -> a.file().path().equals(path)).toList(),
        hub.entities(),
        List.of(),
        List.of(),
        hub.drafts());
  }

  private static String find(Path hub, String file) throws IOException {
    return HubReader.locate(hub, file).orElseThrow(() -> new NoSuchArticleException(file));
  }

  /** The user named an article that the hub does not have. */
  public static final class NoSuchArticleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoSuchArticleException(String file) {
      super(file);
    }
  }
}

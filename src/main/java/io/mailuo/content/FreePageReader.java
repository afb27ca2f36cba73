package io.mailuo.content;

import io.mailuo.markdown.Body;
import io.mailuo.markdown.BodyParser;
import io.mailuo.problem.Checked;
import io.mailuo.problem.Problem;
import io.mailuo.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one free page's file. */
public final class FreePageReader {

  private static final Set<String> KEYS = Set.of("title", "summary", "slug", "redirect_from");

  private FreePageReader() {}

  /** The page of a file; empty where an error leaves none. */
  public static Checked<FreePage> read(SourceFile file) {
    List<Problem> problems = new ArrayList<>();
    Optional<FrontMatter> frontMatter = FrontMatter.of(file, problems);
    Optional<FreePage> page = frontMatter.flatMap(matter -> page(file, matter, problems));
    return new Checked<>(page, problems);
  }

  private static Optional<FreePage> page(
      SourceFile file, FrontMatter matter, List<Problem> problems) {
    matter.fields().warnOfKeysBeside(KEYS);
    Checked<Body> body = BodyParser.parse(file.path(), file.text(), matter.bodyStart());
    problems.addAll(body.problems());
    String summary = matter.fields().string("summary").orElse("");
    Slug slug = matter.slug(file);
    List<Written> redirects = matter.redirects();
    Optional<String> title = matter.fields().required("title");
    if (title.isEmpty() || body.value().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new FreePage(file.id(), slug, title.get(), summary, redirects, body.value().get()));
  }
}

package io.mailuo.content;

import io.mailuo.markdown.Body;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An article.
 *
 * @param id path under {@code content/} without {@code .md}, e.g. {@code articles/2024-02-15-sora}
 * @param slug last part of its URL
 * @param title not blank
 * @param date when it appeared; empty: undated
 * @param updated when it was last changed, where the author says so
 * @param summary may be empty
 * @param lang as in BCP 47; empty: the hub's
 * @param autolink which entities are linked by machine
 * @param redirectFrom site paths that lead here
 * @param image its picture: a path relative to its file or to {@code content/}; empty: none
 * @param quotes what the author decides about its quotations
 */
public record Article(
    String id,
    Slug slug,
    String title,
    Optional<LocalDate> date,
    Optional<LocalDate> updated,
    String summary,
    List<Source> sources,
    List<String> tags,
    Optional<String> lang,
    Autolink autolink,
    List<Written> redirectFrom,
    Optional<Written> image,
    QuotationEdits quotes,
    Body body) {

  /** Newest first, undated last; then by id. */
  public static final Comparator<Article> NEWEST_FIRST =
      Comparator.comparing(
              (Article article) -> article.date().orElse(LocalDate.MIN), Comparator.reverseOrder())
          .thenComparing(Article::id);

  public Article {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(quotes, "quotes");
    Objects.requireNonNull(body, "body");
    sources = List.copyOf(sources);
    tags = List.copyOf(tags);
    redirectFrom = List.copyOf(redirectFrom);
    if (title.isBlank()) {
      throw new IllegalArgumentException("an article has a title: " + id);
    }
  }

  /** The day of its newest state; empty for one that is undated. */
  public Optional<LocalDate> lastChanged() {
    return updated.or(() -> date);
  }
}

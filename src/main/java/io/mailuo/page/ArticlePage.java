package io.mailuo.page;

import java.util.List;
import java.util.Optional;

/**
 * An article to read.
 *
 * @param heading title of the article
 * @param lang language of the article
 * @param day when it appeared
 * @param updated when it was last changed, if its author says so
 * @param minutes estimated reading time, at least 1
 * @param summary may be empty
 * @param picture named by its author; empty: none
 * @param pictured true: the text shows the picture itself
 * @param sources where it comes from; may be empty
 * @param tags each leads to its page or to the entity of that name; may be empty
 * @param mentioned every entity of the article, most mentioned first; {@code count} is the number
 *     of mentions here
 * @param toc headings; empty where there are fewer than two
 * @param quotations who said what in it, in the order of the text
 * @param citedBy articles whose texts link to it, newest first; may be empty
 * @param related articles that name the same entities, the reason in {@code chips}
 * @param previous the next older article
 * @param next the next newer article
 */
public record ArticlePage(
    Frame frame,
    String heading,
    String lang,
    Optional<Day> day,
    Optional<Day> updated,
    int minutes,
    String summary,
    Optional<Picture> picture,
    boolean pictured,
    List<Source> sources,
    List<Link> tags,
    List<EntityChip> mentioned,
    List<TocEntry> toc,
    Prose text,
    List<Findings.QuotationCard> quotations,
    List<Link> citedBy,
    List<ArticleCard> related,
    Optional<Link> previous,
    Optional<Link> next)
    implements Page {

  public ArticlePage {
    sources = List.copyOf(sources);
    tags = List.copyOf(tags);
    mentioned = List.copyOf(mentioned);
    toc = List.copyOf(toc);
    quotations = List.copyOf(quotations);
    citedBy = List.copyOf(citedBy);
    related = List.copyOf(related);
  }

  @Override
  public String template() {
    return "article";
  }

  @Override
  public Optional<Prose> prose() {
    return Optional.of(text);
  }

  /**
   * A publisher of the article.
   *
   * @param name may be empty where only a URL is known
   * @param title of the original, shown where there are several sources
   * @param href absolute URL of the original
   * @param author as the source gives it
   */
  public record Source(
      String name, Optional<String> title, Optional<String> href, Optional<String> author) {}
}

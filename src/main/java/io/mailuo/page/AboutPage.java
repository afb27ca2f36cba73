package io.mailuo.page;

import java.util.List;
import java.util.Optional;

/**
 * What the hub is, where its articles come from, how its pages are made, and how to follow it.
 *
 * @param heading title of the page
 * @param description of the hub; may be empty
 * @param articles how many the hub holds
 * @param entities how many the hub knows
 * @param mentions how often the articles name them
 * @param updated date of the newest content
 * @param toc headings of the text; empty where there are fewer than two
 * @param text what the editors say of the hub; empty: the theme says how pages are made
 * @param sources publishers of the articles, those of most articles first
 * @param moreSources how many publishers are not listed
 * @param feeds the hub's own feeds, then those of the most mentioned entities
 * @param contact where to send corrections: a URL or a mail address
 */
public record AboutPage(
    Frame frame,
    String heading,
    String description,
    int articles,
    int entities,
    int mentions,
    Optional<Day> updated,
    List<TocEntry> toc,
    Optional<Prose> text,
    List<SourceCount> sources,
    int moreSources,
    List<Link> feeds,
    Optional<Link> contact)
    implements Page {

  public AboutPage {
    toc = List.copyOf(toc);
    sources = List.copyOf(sources);
    feeds = List.copyOf(feeds);
  }

  @Override
  public String template() {
    return "about";
  }

  @Override
  public Optional<Prose> prose() {
    return text;
  }

  /**
   * A publisher.
   *
   * @param articles number of articles that name it as their source
   */
  public record SourceCount(String name, int articles) {}
}

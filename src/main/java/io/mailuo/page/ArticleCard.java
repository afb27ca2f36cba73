package io.mailuo.page;

import java.util.List;
import java.util.Optional;

/**
 * An article in a list.
 *
 * @param title of the article
 * @param href relative to the page that lists it
 * @param day when it appeared; empty where undated
 * @param lang language of the article
 * @param sources names of its publishers, may be empty
 * @param summary may be empty
 * @param picture named by its author, if there is one
 * @param chips the entities that it names most, at most a handful; on related articles those that
 *     both name (the reason)
 */
public record ArticleCard(
    String title,
    String href,
    Optional<Day> day,
    String lang,
    List<String> sources,
    String summary,
    Optional<Picture> picture,
    List<EntityChip> chips) {

  public ArticleCard {
    sources = List.copyOf(sources);
    chips = List.copyOf(chips);
  }
}

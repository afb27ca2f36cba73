package io.mailuo.page;

import java.util.List;
import java.util.Optional;

/**
 * What the topic is and what is new.
 *
 * @param heading title of the hub
 * @param description of the hub; may be empty
 * @param articles how many the hub holds
 * @param entities how many the hub knows
 * @param updated date of the newest content
 * @param latest newest articles first, at most five
 * @param kinds the most mentioned entities of each kind
 * @param timeline what happened last, at most five
 * @param quotations one or two of the newest articles
 * @param startHere what the editors recommend; may be empty
 * @param allArticles leads to the list of all articles
 * @param allEvents leads to the timeline
 * @param allNames leads to the A–Z of all entities
 */
public record HomePage(
    Frame frame,
    String heading,
    String description,
    int articles,
    int entities,
    Optional<Day> updated,
    List<ArticleCard> latest,
    List<KindGroup> kinds,
    List<TimelineEntry> timeline,
    List<Findings.QuotationCard> quotations,
    List<StartLink> startHere,
    Link allArticles,
    Link allEvents,
    Link allNames)
    implements Page {

  public HomePage {
    latest = List.copyOf(latest);
    kinds = List.copyOf(kinds);
    timeline = List.copyOf(timeline);
    quotations = List.copyOf(quotations);
    startHere = List.copyOf(startHere);
  }

  @Override
  public String template() {
    return "home";
  }

  /**
   * The most mentioned entities of one kind.
   *
   * @param kind folder of the kind
   * @param label e.g. 人物
   * @param href the A–Z of the kind
   * @param total how many entities of the kind there are
   * @param top by number of mentions, at most five
   */
  public record KindGroup(String kind, String label, String href, int total, List<EntityChip> top) {
    public KindGroup {
      top = List.copyOf(top);
    }
  }

  /**
   * A recommendation of the editors.
   *
   * @param text title of the article or name of the entity
   * @param href relative to the home page
   * @param summary may be empty
   */
  public record StartLink(String text, String href, String summary) {}
}

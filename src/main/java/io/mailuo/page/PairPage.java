package io.mailuo.page;

import java.util.List;

/**
 * Two entities side by side: what both have in common.
 *
 * @param together number of sentences that name both
 * @param facts of the one, the other or both, those of both first
 * @param mentionedIn articles with sentences that name both, newest first
 * @param relations how the first stands to the second, as articles state it
 * @param timeline what happened to both, newest first
 * @param others further entities that are close to both, closest first
 */
public record PairPage(
    Frame frame,
    EntityChip first,
    EntityChip second,
    int together,
    List<FactRow> facts,
    List<EntityPage.MentioningArticle> mentionedIn,
    List<Findings.RelationLine> relations,
    List<TimelineEntry> timeline,
    List<EntityChip> others)
    implements Page {

  public PairPage {
    facts = List.copyOf(facts);
    mentionedIn = List.copyOf(mentionedIn);
    relations = List.copyOf(relations);
    timeline = List.copyOf(timeline);
    others = List.copyOf(others);
  }

  @Override
  public String template() {
    return "pair";
  }

  /**
   * A label with the values of both.
   *
   * @param first may be empty
   * @param second may be empty
   */
  public record FactRow(
      String label, List<EntityPage.FactValue> first, List<EntityPage.FactValue> second) {
    public FactRow {
      first = List.copyOf(first);
      second = List.copyOf(second);
    }
  }
}

package io.mailuo.knowledge;

import io.mailuo.content.EntityId;
import io.mailuo.content.Fact;
import io.mailuo.content.PartialDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Something that happened, with all that tells of it.
 *
 * @param date as exactly as any source has it
 * @param entities whom it concerns, sorted
 * @param sentences of the articles that tell of it, the one to show first
 * @param facts of the entities' front matter that state it, sorted by entity
 */
public record TimelineItem(
    PartialDate date,
    List<EntityId> entities,
    List<SourceSentence> sentences,
    List<DatedFact> facts) {

  /** Newest first; of one date the more exact ones, then by what they concern. */
  static final Comparator<TimelineItem> NEWEST_FIRST =
      Comparator.comparing(TimelineItem::date)
          .reversed()
          .thenComparing(item -> item.entities().toString())
          .thenComparing(TimelineItem::shownText);

  public TimelineItem {
    Objects.requireNonNull(date, "date");
    entities = List.copyOf(entities);
    sentences = List.copyOf(sentences);
    facts = List.copyOf(facts);
    if (sentences.isEmpty() && facts.isEmpty()) {
      throw new IllegalArgumentException("nothing tells of " + date);
    }
  }

  /** What to show: the first sentence, else the first fact. */
  public String shownText() {
    return sentences.isEmpty() ? facts.get(0).text() : sentences.get(0).text();
  }

  /** A value of an entity's front matter that has a date. */
  public record DatedFact(EntityId entity, String label, Fact.Value value) {

    /** Label and value. */
    public String text() {
      return label + "：" + value.text();
    }
  }
}

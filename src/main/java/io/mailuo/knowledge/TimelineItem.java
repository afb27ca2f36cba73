package io.mailuo.knowledge;

import io.mailuo.content.EntityId;
import io.mailuo.content.Fact;
import io.mailuo.content.PartialDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Something that happened, with all that tells of it.
 *
 * @param date as exactly as any source has it
 * @param entities whom it concerns, sorted
 * @param sentences of the articles that tell of it, the one to show first
 * @param facts of the entities' front matter that state it, sorted by entity
 * @param factFirst true: no sentence tells it so that it can be understood by itself, a fact does
 */
public record TimelineItem(
    PartialDate date,
    List<EntityId> entities,
    List<SourceSentence> sentences,
    List<DatedFact> facts,
    boolean factFirst) {

  /** Newest first; of one date the more exact ones, then by what they concern. */
  public static final Comparator<TimelineItem> NEWEST_FIRST =
      Comparator.comparing(TimelineItem::date)
          .reversed()
          .thenComparing(item -> item.entities().toString())
          .thenComparing(TimelineItem::shownText);

  private static final Pattern LEADS_ON = Pattern.compile("[；;]\\s*$");

  public TimelineItem {
    Objects.requireNonNull(date, "date");
    entities = List.copyOf(entities);
    sentences = List.copyOf(sentences);
    facts = List.copyOf(facts);
    if (sentences.isEmpty() && facts.isEmpty()) {
      throw new IllegalArgumentException("nothing tells of " + date);
    }
    if (factFirst && facts.isEmpty()) {
      throw new IllegalArgumentException("no fact to show of " + date);
    }
  }

  /** The sentence to show; empty where a fact is to be shown. */
  public Optional<SourceSentence> shownSentence() {
    return factFirst ? Optional.empty() : sentences.stream().findFirst();
  }

  /** The fact to show where no sentence is: that of the given entity, else the fullest. */
  public DatedFact shownFact(Optional<EntityId> own) {
    return facts.stream()
        .filter(fact -> own.filter(fact.entity()::equals).isPresent())
        .findFirst()
        .or(() -> facts.stream().max(Comparator.comparingInt(fact -> fact.text().length())))
        .orElseThrow();
  }

  /**
   * True where what is shown tells of the entity: the sentence names it, or the fact is its own.
   */
  public boolean isOf(EntityId entity) {
    return shownSentence()
        .map(sentence -> sentence.names().stream().anyMatch(n -> n.entity().equals(entity)))
        .orElseGet(() -> shownFact(Optional.of(entity)).entity().equals(entity));
  }

  /** What to show: a sentence, without the mark that leads on to the next clause, or a fact. */
  public String shownText() {
    return shownSentence()
        .map(SourceSentence::text)
        .map(text -> LEADS_ON.matcher(text).replaceFirst(""))
        .orElseGet(() -> shownFact(Optional.empty()).text());
  }

  /** A value of an entity's front matter that has a date. */
  public record DatedFact(EntityId entity, String label, Fact.Value value) {

    public DatedFact {
      Objects.requireNonNull(entity, "entity");
      Objects.requireNonNull(value, "value");
      if (label.isBlank()) {
        throw new IllegalArgumentException("a fact has a label: " + entity);
      }
    }

    /** Label and value. */
    public String text() {
      return label + "：" + value.text();
    }
  }
}

package io.mailuo.knowledge;

import io.mailuo.content.EntityId;
import io.mailuo.knowledge.TimelineItem.DatedFact;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody left.
 *
 * @param from the organisation that was left; empty where only an office is told, or nothing
 * @param office words that name what was given up; empty where all was
 * @param day by which it had happened: of a month or a year the last day
 * @param sentence the article's sentence that tells it
 * @param fact the fact of front matter that tells it
 */
record Departure(
    EntityId person,
    Optional<EntityId> from,
    String office,
    LocalDate day,
    Optional<SourceSentence> sentence,
    Optional<DatedFact> fact) {

  Departure {
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(day, "day");
    if (sentence.isPresent() == fact.isPresent()) {
      throw new IllegalArgumentException("a departure is told by one, not by both: " + person);
    }
  }
}

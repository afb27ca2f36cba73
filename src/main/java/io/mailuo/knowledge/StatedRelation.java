package io.mailuo.knowledge;

import io.mailuo.content.EntityId;
import io.mailuo.extract.Relation.Predicate;
import java.util.List;
import java.util.Objects;

/**
 * How an entity stands to another one, as articles state it.
 *
 * @param subject true: the entity is the subject (it released the other), false: the object
 * @param other the one that it stands to
 * @param sources at least one; of what happens once the oldest first, else the newest
 */
public record StatedRelation(
    Predicate predicate, boolean subject, EntityId other, List<SourceSentence> sources) {

  public StatedRelation {
    Objects.requireNonNull(predicate, "predicate");
    Objects.requireNonNull(other, "other");
    sources = List.copyOf(sources);
    if (sources.isEmpty()) {
      throw new IllegalArgumentException("a relation has a source");
    }
  }
}

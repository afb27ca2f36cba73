package io.mailuo.extract;

import io.mailuo.content.EntityId;
import io.mailuo.content.PartialDate;
import java.util.List;
import java.util.Objects;

/**
 * Something that happened at a date, in the words of one sentence.
 *
 * @param sentence the whole sentence
 * @param entities whom it concerns, in the order of the sentence, each once
 */
public record DatedEvent(PartialDate date, Passage sentence, List<EntityId> entities) {

  public DatedEvent {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(sentence, "sentence");
    entities = List.copyOf(entities);
  }
}

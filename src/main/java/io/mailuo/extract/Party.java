package io.mailuo.extract;

import io.mailuo.content.EntityId;
import java.util.Objects;
import java.util.Optional;

/**
 * A person or an organisation that the text names.
 *
 * @param entity empty where the hub does not know it
 * @param text as it is named there, not blank
 * @param passage where
 */
public record Party(Optional<EntityId> entity, String text, Passage passage) {

  public Party {
    Objects.requireNonNull(entity, "entity");
    Objects.requireNonNull(passage, "passage");
    if (text.isBlank()) {
      throw new IllegalArgumentException("a party has a name");
    }
  }
}

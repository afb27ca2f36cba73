package io.mailuo.extract;

import io.mailuo.content.EntityId;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that somebody said.
 *
 * @param id stable within the article: a hash of the text, e.g. {@code q-1a2b3c}; editors name it
 *     in the front matter
 * @param speaker where the text names the one who speaks; for a quoted paragraph that continues an
 *     earlier one, where the earlier one names them
 * @param text as readers see it, without quotation marks
 * @param passage the words themselves, without quotation marks
 */
public record Quotation(String id, Kind kind, Party speaker, String text, Passage passage) {

  public Quotation {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(speaker, "speaker");
    Objects.requireNonNull(passage, "passage");
    if (id.isBlank() || text.isBlank()) {
      throw new IllegalArgumentException("a quotation has an id and a text");
    }
  }

  /** The same words, said by an entity of the hub, whoever the text names. */
  Quotation saidBy(EntityId entity) {
    Party other = new Party(Optional.of(entity), speaker.text(), speaker.passage());
    return new Quotation(id, kind, other, text, passage);
  }

  /** How it is quoted. */
  public enum Kind {
    /** Word for word, in quotation marks. */
    DIRECT,
    /** In the writer's words, after a verb of speech. */
    INDIRECT
  }
}

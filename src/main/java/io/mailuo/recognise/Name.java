package io.mailuo.recognise;

import io.mailuo.content.Entity;
import java.util.Locale;

/**
 * A name of an entity, as the gazetteer looks for it.
 *
 * @param entity whose name it is
 * @param written folded but in the case of its author, with the spaces of this variant
 * @param sort how it names the entity
 */
record Name(Entity entity, String written, Sort sort) {

  enum Sort {
    /** The main name. */
    MAIN,
    ALIAS,
    /** A part of a person's name: counts after the full name only. */
    PART
  }

  /** True where the case of {@code text}, folded, is one in which this name is written. */
  boolean matchesCase(String text) {
    return switch (entity.match()) {
      case IGNORE_CASE -> true;
      case EXACT -> text.equals(written);
      case DEFAULT -> text.equals(written) || text.equals(written.toUpperCase(Locale.ROOT));
    };
  }
}

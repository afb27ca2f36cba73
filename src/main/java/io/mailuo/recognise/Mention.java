package io.mailuo.recognise;

import io.mailuo.content.EntityId;
import io.mailuo.text.Span;
import java.util.Objects;

/**
 * A stretch of a text that names an entity.
 *
 * @param at stretch of the source
 * @param block index of the block in the body
 * @param inBlock stretch of the block's text
 * @param text as it stands in the block
 * @param entity which is named
 * @param linked true: it becomes a link
 * @param rule how it was found
 * @param score 0 to 1: how sure the recogniser is
 * @param reason why
 */
public record Mention(
    Span at,
    int block,
    Span inBlock,
    String text,
    EntityId entity,
    boolean linked,
    Rule rule,
    double score,
    Reason reason) {

  public Mention {
    Objects.requireNonNull(entity, "entity");
    Objects.requireNonNull(reason, "reason");
    if (score < 0 || score > 1) {
      throw new IllegalArgumentException("a score is 0 to 1, got " + score);
    }
  }

  Mention withLinked(boolean link, Reason why) {
    return new Mention(at, block, inBlock, text, entity, link, rule, score, why);
  }

  /** How a mention was found. */
  public enum Rule {
    /** A name of the entity stands there. */
    ALIAS,
    /** A part of a person's name, after the full name. */
    NAME_PART,
    /** A name that several entities share, decided by context. */
    CONTEXT,
    /** The author wrote {@code [[…]]}. */
    FORCED
  }
}

package io.mailuo.extract;

import io.mailuo.markdown.Body;
import io.mailuo.text.Span;
import java.util.Objects;

/**
 * A stretch of an article's text: the place that says something.
 *
 * @param block index of the block in the body
 * @param inBlock stretch of the block's text
 * @param at stretch of the source
 */
public record Passage(int block, Span inBlock, Span at) {

  public Passage {
    Objects.requireNonNull(inBlock, "inBlock");
    Objects.requireNonNull(at, "at");
    if (block < 0) {
      throw new IllegalArgumentException("blocks are counted from 0, got " + block);
    }
  }

  /** The passage at a stretch of a block's text. */
  static Passage of(Body body, int block, Span inBlock) {
    return new Passage(block, inBlock, body.blocks().get(block).sourceOf(inBlock));
  }
}

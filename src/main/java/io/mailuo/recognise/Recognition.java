package io.mailuo.recognise;

import io.mailuo.content.EntityId;
import io.mailuo.markdown.Body.WikiTarget;
import io.mailuo.text.Span;
import java.util.List;

/**
 * What was recognised in one text.
 *
 * @param mentions in the order of the text, never overlapping
 * @param rejections in the order of the text
 * @param suppressed the backslashes that suppress a name, in the order of the text
 * @param otherTargets wiki links whose target is no entity
 * @param ambiguousTargets wiki links whose target may be several entities
 */
public record Recognition(
    List<Mention> mentions,
    List<Rejection> rejections,
    List<Suppression> suppressed,
    List<WikiTarget> otherTargets,
    List<AmbiguousTarget> ambiguousTargets) {

  public Recognition {
    mentions = List.copyOf(mentions);
    rejections = List.copyOf(rejections);
    suppressed = List.copyOf(suppressed);
    otherTargets = List.copyOf(otherTargets);
    ambiguousTargets = List.copyOf(ambiguousTargets);
  }

  /**
   * A backslash that suppresses a name; it is not shown.
   *
   * @param at offset in the source
   * @param block index of the block in the body
   * @param inBlock offset in the block's text
   */
  public record Suppression(int at, int block, int inBlock) {}

  /**
   * A stretch of a block's text as readers see it, without the backslashes that suppress names.
   *
   * @param block index of the block in the body
   * @param text of the block
   */
  public String shown(int block, String text, Span at) {
    if (suppressed.isEmpty()) {
      return text.substring(at.start(), at.end());
    }
    StringBuilder shown = new StringBuilder();
    for (int i = at.start(); i < at.end(); i++) {
      if (!isSuppression(block, i)) {
        shown.append(text.charAt(i));
      }
    }
    return shown.toString();
  }

  private boolean isSuppression(int block, int offset) {
    return suppressed.stream().anyMatch(s -> s.block() == block && s.inBlock() == offset);
  }

  /**
   * A wiki link that does not say which entity it means.
   *
   * @param candidates at least two, sorted
   */
  public record AmbiguousTarget(WikiTarget link, List<EntityId> candidates) {
    public AmbiguousTarget {
      candidates = List.copyOf(candidates);
    }
  }
}

package io.mailuo.recognise;

import io.mailuo.content.EntityId;
import io.mailuo.markdown.Body.WikiTarget;
import java.util.List;

/**
 * What was recognised in one text.
 *
 * @param mentions in the order of the text, never overlapping
 * @param rejections in the order of the text
 * @param suppressed offsets in the source of the backslashes that suppress a name
 * @param otherTargets wiki links whose target is no entity
 * @param ambiguousTargets wiki links whose target may be several entities
 */
public record Recognition(
    List<Mention> mentions,
    List<Rejection> rejections,
    List<Integer> suppressed,
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

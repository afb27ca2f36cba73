package io.mailuo.recognise;

import io.mailuo.markdown.Body.WikiTarget;
import java.util.List;

/**
 * What was recognised in one text.
 *
 * @param mentions in the order of the text, never overlapping
 * @param rejections in the order of the text
 * @param suppressed offsets in the source of the backslashes that suppress a name
 * @param otherTargets wiki links whose target is no entity
 */
public record Recognition(
    List<Mention> mentions,
    List<Rejection> rejections,
    List<Integer> suppressed,
    List<WikiTarget> otherTargets) {

  public Recognition {
    mentions = List.copyOf(mentions);
    rejections = List.copyOf(rejections);
    suppressed = List.copyOf(suppressed);
    otherTargets = List.copyOf(otherTargets);
  }
}

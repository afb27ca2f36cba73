package io.mailuo.markdown;

import io.mailuo.text.Scripts;

/**
 * Delimiters beside Chinese. CommonMark's flanking rule (spec 0.31, 6.2) takes punctuation for the
 * edge of a word, which holds for scripts with spaces only: {@code **“世界模拟器”**是什么} would stay
 * literal. Here Chinese characters and full-width punctuation beside a delimiter count as the edge
 * too, as the markdown-cjk-friendly specification proposes.
 */
final class CjkFlanking {

  private CjkFlanking() {}

  /**
   * True for a delimiter that may open beside Chinese.
   *
   * @param before character before the delimiter, may be empty
   * @param after character after it, may be empty
   */
  static boolean opens(String before, String after, boolean afterIsWhitespace) {
    return !afterIsWhitespace && (isCjk(before) || isFullWidth(after));
  }

  /** True for a delimiter that may close beside Chinese. */
  static boolean closes(String before, String after, boolean beforeIsWhitespace) {
    return !beforeIsWhitespace && (isCjk(after) || isFullWidth(before));
  }

  private static boolean isCjk(String neighbour) {
    return !neighbour.isEmpty() && Scripts.isCjk(neighbour.codePointAt(0));
  }

  private static boolean isFullWidth(String neighbour) {
    return !neighbour.isEmpty() && Scripts.isFullWidthPunctuation(neighbour.codePointAt(0));
  }
}

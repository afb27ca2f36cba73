package io.mailuo.recognise;

import io.mailuo.text.Scripts;
import io.mailuo.text.Span;

/**
 * The Chinese characters around a name, up to the next mark or Latin letter: what is segmented to
 * see whether the name stands between words.
 *
 * @param text the characters, the name among them
 * @param start of the name in {@code text}
 * @param end of the name, exclusive
 */
record ChineseRun(String text, int start, int end) {

  /** So many characters on each side are enough for the words next to the name. */
  private static final int REACH = 24;

  ChineseRun {
    if (start < 0 || end <= start || end > text.length()) {
      throw new IllegalArgumentException("no name at " + start + " to " + end + " in " + text);
    }
  }

  /**
   * @param text of the block, folded
   * @param at the name in it
   */
  static ChineseRun around(String text, Span at) {
    int from = at.start();
    while (from > 0 && at.start() - from < REACH && Scripts.isHan(text.charAt(from - 1))) {
      from--;
    }
    int to = at.end();
    while (to < text.length() && to - at.end() < REACH && Scripts.isHan(text.charAt(to))) {
      to++;
    }
    return new ChineseRun(text.substring(from, to), at.start() - from, at.end() - from);
  }

  String before() {
    return text.substring(0, start);
  }

  String name() {
    return text.substring(start, end);
  }

  String after() {
    return text.substring(end);
  }
}

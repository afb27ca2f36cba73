package io.mailuo.extract;

import java.util.regex.Pattern;

/**
 * What may stand between an organisation and a title without parting them: spaces, 的 or 's, a
 * closing mark, a remark in brackets. Offsets are those of a folded text.
 */
final class TitleBridge {

  /** Such a remark, e.g. the English name, has at most so many characters with its brackets. */
  static final int LONGEST_BRACKET = 40;

  private static final Pattern BRIDGE = Pattern.compile("[”」》]?的?|'s");
  private static final Pattern BRACKET = Pattern.compile("\\([^()]*\\)的?");

  private TitleBridge() {}

  /**
   * True where nothing but a bridge stands between.
   *
   * @param from where the organisation ends
   * @param to where the title begins
   */
  static boolean spans(String text, int from, int to) {
    String between = text.substring(from, to).strip();
    boolean bracket = between.length() <= LONGEST_BRACKET && BRACKET.matcher(between).matches();
    return bracket || BRIDGE.matcher(between).matches();
  }

  /** Where what owns a title ends: before the spaces and the 的 or 's in front of it. */
  static int start(String text, int title) {
    int end = TitleWords.beforeSpace(text, title);
    if (text.startsWith("的", end - 1)) {
      return TitleWords.beforeSpace(text, end - 1);
    }
    return text.startsWith("'s", end - 2) ? TitleWords.beforeSpace(text, end - 2) : end;
  }
}

package io.mailuo.search;

/**
 * Numbers as text, small ones short: in base 42, the lowest digit first. The last digit of a number
 * is written in other characters than those before it, so that numbers need no separator. None of
 * the characters needs an escape in a script. The browser's {@code numbers} reads it.
 */
final class NumberText {

  private static final String LAST = "0123456789abcdefghijklmnopqrstuvwxyz()*+,-";
  private static final String BEFORE = "ABCDEFGHIJKLMNOPQRSTUVWXYZ'./:;=}?@[]^_`{|";
  static final int BASE = LAST.length();

  private NumberText() {}

  /**
   * Appends a number.
   *
   * @param number 0 or more
   */
  static void append(int number, StringBuilder text) {
    int rest = number;
    while (rest >= BASE) {
      text.append(BEFORE.charAt(rest % BASE));
      rest /= BASE;
    }
    text.append(LAST.charAt(rest));
  }
}

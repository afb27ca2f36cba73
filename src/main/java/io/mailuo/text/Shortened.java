package io.mailuo.text;

/** A text cut to a length, with an ellipsis where something is missing. */
public final class Shortened {

  private Shortened() {}

  /**
   * The text itself where it fits, else its beginning and {@code …}.
   *
   * @param most how many characters (code points), the ellipsis included; at least 1
   */
  public static String of(String text, int most) {
    return text.codePointCount(0, text.length()) <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
  }
}

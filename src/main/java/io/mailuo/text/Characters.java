package io.mailuo.text;

/** The characters of a text, whose two ends are like the ends of a line. */
public final class Characters {

  /** What stands before the first character and behind the last one. */
  public static final char BEYOND = '\n';

  private Characters() {}

  /**
   * The character at an offset, so that a rule may look at a neighbour without asking whether there
   * is one.
   *
   * @param offset 0-based, in UTF-16 code units; may lie outside of the text
   * @return {@link #BEYOND} outside of the text
   */
  public static char at(String text, int offset) {
    return offset >= 0 && offset < text.length() ? text.charAt(offset) : BEYOND;
  }

  /**
   * What stands right before an offset.
   *
   * @param offset 0-based, in UTF-16 code units; below 0 there is nothing before it
   * @param most how many code units at most
   */
  public static String before(String text, int offset, int most) {
    int end = Math.max(0, offset);
    return text.substring(Math.max(0, end - most), end);
  }

  /**
   * What stands right behind an offset.
   *
   * @param offset 0-based, in UTF-16 code units, within the text
   * @param most how many code units at most
   */
  public static String after(String text, int offset, int most) {
    return text.substring(offset, Math.min(text.length(), offset + most));
  }
}

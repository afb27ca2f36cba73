package io.mailuo.extract;

/** Finds the beginning of what a closing bracket or quotation mark ends. */
final class Brackets {

  private static final String OPENING = "(“「《【";
  private static final String CLOSING = ")”」》】";

  private Brackets() {}

  /**
   * Offset of the mark that opens what is closed at an offset.
   *
   * @param most how far to look back, in UTF-16 code units
   * @return below 0 where no mark closes there or none opens within reach
   */
  static int open(String text, int close, int most) {
    int kind = CLOSING.indexOf(text.charAt(close));
    for (int at = close - 1; kind >= 0 && at >= Math.max(0, close - most); at--) {
      if (text.charAt(at) == OPENING.charAt(kind)) {
        return at;
      }
    }
    return -1;
  }
}

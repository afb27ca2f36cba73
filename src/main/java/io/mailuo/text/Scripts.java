package io.mailuo.text;

/** What kind of writing a character is. Works on UTF-16 code units and on code points. */
public final class Scripts {

  private Scripts() {}

  /**
   * True for Chinese characters: ideographs of all blocks, their iteration mark and the ideographic
   * zero; also for the first code unit of a surrogate pair in a plane of ideographs.
   */
  public static boolean isHan(int c) {
    return (c >= 0x4E00 && c <= 0x9FFF)
        || (c >= 0x3400 && c <= 0x4DBF)
        || c == 0x3005
        || c == 0x3007
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0x20000 && c <= 0x3FFFD)
        || (c >= 0xD840 && c <= 0xD8BF);
  }

  /** ASCII letter or digit: what may not stand beside the edge of a Latin name. */
  public static boolean isAsciiWord(int c) {
    return (c >= '0' && c <= '9') || isAsciiLetter(c);
  }

  public static boolean isAsciiLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  public static boolean isAsciiDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /**
   * Chinese, Japanese and Korean writing and the full-width forms and punctuation that go with it.
   */
  public static boolean isCjk(int c) {
    return isHan(c)
        || isFullWidthPunctuation(c)
        || (c >= 0x3040 && c <= 0x30FF)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xFF00 && c <= 0xFFEF);
  }

  /** Punctuation of the width of a Chinese character, e.g. {@code ，。（《}. */
  public static boolean isFullWidthPunctuation(int c) {
    return (c >= 0x3000 && c <= 0x303F && c != 0x3005 && c != 0x3007)
        || (c >= 0xFF01 && c <= 0xFF0F)
        || (c >= 0xFF1A && c <= 0xFF20)
        || (c >= 0xFF3B && c <= 0xFF40)
        || (c >= 0xFF5B && c <= 0xFF65)
        || (c >= 0xFE30 && c <= 0xFE4F);
  }

  /** Opening or closing quotation marks that Chinese writing uses, e.g. {@code “} and {@code 』}. */
  public static boolean isQuotationMark(int c) {
    return "“”‘’「」『』".indexOf(c) >= 0;
  }
}

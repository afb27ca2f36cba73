package io.mailuo.text;

/**
 * Folds text for comparison, one UTF-16 code unit for one, so that an offset in the folded text is
 * an offset in the text: full-width forms become half-width, traditional characters simplified
 * ones, all middle dots one, all hyphens one, all spaces one.
 */
public final class Folding {

  /** The one middle dot of folded text. */
  public static final char MIDDLE_DOT = '\u00B7';

  private Folding() {}

  /** {@code text} folded; same length. */
  public static String fold(String text) {
    char[] folded = text.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      folded[i] = fold(folded[i]);
    }
    return new String(folded);
  }

  /** One code unit folded. */
  public static char fold(char c) {
    if (c < 0x80) {
      return c == '\t' ? ' ' : c;
    }
    if (c >= 0xFF01 && c <= 0xFF5E) {
      return (char) (c - 0xFEE0);
    }
    return switch (c) {
      case '\u00A0', '\u3000', '\u2002', '\u2003', '\u2009', '\u202F' -> ' ';
      case '\u2010', '\u2011', '\u2012', '\u2212' -> '-';
      case '\u2022', '\u30FB', '\u2027', '\u2219', '\u22C5', '\uFF65' -> MIDDLE_DOT;
      default -> Scripts.isHan(c) ? Simplification.simplified(c) : c;
    };
  }

  /** Lower case, one code unit for one; what would change its length is left as it is. */
  public static String lower(String text) {
    char[] lower = text.toCharArray();
    for (int i = 0; i < lower.length; i++) {
      lower[i] = Character.toLowerCase(lower[i]);
    }
    return new String(lower);
  }
}

package io.mailuo.text;

import com.hankcs.hanlp.HanLP;
import java.util.Map;
import java.util.TreeMap;

/**
 * Traditional to simplified characters, one for one, from HanLP's dictionary. Phrase-level
 * conversion would read better but may change the length; this serves comparison only.
 */
public final class Simplification {

  private static final char FIRST = '\u3400';
  private static final char LAST = '\u9FFF';

  private Simplification() {}

  /** The dictionary is read on first use: a text without Chinese characters never pays for it. */
  private static final class Table {
    static final char[] SIMPLIFIED = load();

    private static char[] load() {
      char[] table = new char[LAST - FIRST + 1];
      for (char c = FIRST; c <= LAST; c++) {
        String converted = HanLP.convertToSimplifiedChinese(String.valueOf(c));
        table[c - FIRST] = converted.length() == 1 ? converted.charAt(0) : c;
      }
      return table;
    }
  }

  /** The simplified form of a character, or the character itself. */
  public static char simplified(char c) {
    return c < FIRST || c > LAST ? c : Table.SIMPLIFIED[c - FIRST];
  }

  /** Every traditional character with its simplified form, sorted. */
  public static Map<Character, Character> pairs() {
    Map<Character, Character> pairs = new TreeMap<>();
    for (char c = FIRST; c <= LAST; c++) {
      if (simplified(c) != c) {
        pairs.put(c, simplified(c));
      }
    }
    return pairs;
  }
}

package io.mailuo.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether what a pattern matches can begin with two given letters: most of a text is passed over by
 * a look at them. Learnt from the pattern itself, each pair when a text first has it.
 *
 * <p>Where a match may have one letter only, or its second is of a class such as {@code
 * [\u4E00-\u9FA5]}, or it looks at what stands before, its first letter must be told: it is enough.
 */
final class Beginnings {

  private static final byte UNKNOWN = 0;
  private static final byte NO = 1;
  private static final byte YES = 2;

  private final Pattern pattern;
  private final String enough;

  /** The letters of the pattern, counted from 1; 0 for all others. */
  private final char[] numbers = new char[Character.MAX_VALUE + 1];

  /** By first and second letter. Two threads may learn the same pair: they learn the same. */
  private final byte[][] pairs;

  /**
   * @param enough letters with which a match may begin whatever follows; may be empty
   */
  Beginnings(Pattern pattern, String enough) {
    this.pattern = pattern;
    this.enough = enough;
    String letters = pattern.pattern();
    char count = 0;
    for (int i = 0; i < letters.length(); i++) {
      if (numbers[letters.charAt(i)] == 0) {
        numbers[letters.charAt(i)] = ++count;
      }
    }
    pairs = new byte[count + 1][count + 1];
  }

  /** False where no match begins at an offset of a text. */
  boolean at(String text, int offset) {
    int first = numbers[text.charAt(offset)];
    if (first == 0 || enough.indexOf(text.charAt(offset)) >= 0) {
      return first != 0;
    }
    int second = offset + 1 < text.length() ? numbers[text.charAt(offset + 1)] : 0;
    if (second == 0) {
      return false;
    }
    if (pairs[first][second] == UNKNOWN) {
      Matcher matcher = pattern.matcher(text.substring(offset, offset + 2));
      pairs[first][second] = matcher.lookingAt() || matcher.hitEnd() ? YES : NO;
    }
    return pairs[first][second] == YES;
  }
}

package io.mailuo.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way of wording dates. A rule is tried only where one of its first characters stands: most of
 * a text is no date, and a pattern that is searched everywhere is dear.
 *
 * @param firsts the characters with which such a date may begin
 * @param pattern bounded in length, so that no text makes it slow; may look at what stands before
 *     and behind
 * @param reader adds what the match says
 */
record DateRule(String firsts, Pattern pattern, Reader reader) {

  /** The first characters of dates that begin with a figure. */
  static final String DIGITS = "0123456789";

  static DateRule of(String firsts, String pattern, Reader reader) {
    return new DateRule(firsts, Pattern.compile(pattern), reader);
  }

  /** Turns a match into what it says. */
  interface Reader {
    /**
     * Adds the dates of a match.
     *
     * @param text of the block, folded, what is no prose blotted out
     */
    void read(String text, Matcher match, List<DateWording> found);
  }

  /**
   * Adds what is worded this way in a text.
   *
   * @param offsets where dates may begin; others are not looked at
   */
  void find(String text, int[] offsets, List<DateWording> found) {
    Matcher match = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    for (int offset : offsets) {
      if (firsts.indexOf(text.charAt(offset)) >= 0
          && match.region(offset, text.length()).lookingAt()) {
        reader.read(text, match, found);
      }
    }
  }
}

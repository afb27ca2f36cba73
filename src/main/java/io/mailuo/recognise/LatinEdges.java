package io.mailuo.recognise;

import io.mailuo.text.Characters;
import io.mailuo.text.Scripts;
import io.mailuo.text.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether a Latin name stands by itself. Its neighbours decide: Latin words are parted by spaces,
 * so that no dictionary is needed.
 */
final class LatinEdges {

  /** How far the neighbours of a name are looked at: the next word must fit, no more. */
  private static final int REACH = 24;

  private static final Pattern CAPITALISED = Pattern.compile("[A-Z][a-z]+");
  private static final Pattern LONGER_NAME = Pattern.compile("^ \\p{Lu}\\p{Ll}+(?![\\p{L}0-9])");

  /** Capitalised words that follow a name and are no part of it. */
  private static final Pattern OFFICE =
      Pattern.compile(
          "^ (Chief|President|Founder|Chairman|Chairwoman|Director|Vice|Head|Inc|Ltd|Corp|Co|Labs|Group)\\b");

  private static final Pattern NAME_BEFORE =
      Pattern.compile("[\\u3000-\\u9FFF\\uFF00-\\uFFEF] ?[A-Z][a-z]+ $");

  private LatinEdges() {}

  /**
   * Why a stretch is a part of a longer Latin word, address or version: no name stands in {@code
   * x_name}, {@code x.name} or {@code name2.1}.
   *
   * @param text of the block, folded
   * @return empty where its Latin edges are those of a word, and where it has no Latin edge
   */
  static Optional<Reason> faultOf(String text, Span at) {
    boolean part = goesOnBefore(text, at.start()) || goesOnAfter(text, at.end());
    return part ? Optional.of(Reason.of("longer-latin-word", token(text, at))) : Optional.empty();
  }

  private static boolean goesOnBefore(String text, int start) {
    if (!Scripts.isAsciiWord(text.charAt(start))) {
      return false;
    }
    char before = Characters.at(text, start - 1);
    boolean inToken = Scripts.isAsciiWord(before) || before == '_';
    boolean inAddress =
        (before == '.' || before == '@' || before == '-')
            && Scripts.isAsciiWord(Characters.at(text, start - 2));
    return inToken || inAddress;
  }

  private static boolean goesOnAfter(String text, int end) {
    char last = text.charAt(end - 1);
    if (!Scripts.isAsciiWord(last)) {
      return false;
    }
    char after = Characters.at(text, end);
    char next = Characters.at(text, end + 1);
    boolean inToken = Scripts.isAsciiWord(after) || after == '_';
    boolean inAddress = after == '.' && next >= 'a' && next <= 'z';
    boolean version = after == '.' && Scripts.isAsciiDigit(last) && Scripts.isAsciiDigit(next);
    return inToken || inAddress || version;
  }

  /** The longer word that holds the stretch, as the reason tells it. */
  private static String token(String text, Span at) {
    int start = at.start();
    int end = at.end();
    while (start > 0 && isToken(text.charAt(start - 1))) {
      start--;
    }
    while (end < text.length() && isToken(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  private static boolean isToken(char c) {
    return Scripts.isAsciiWord(c) || c == '_' || c == '.' || c == '@' || c == '-';
  }

  /**
   * True where a capitalised name is followed by another capitalised word that is no office: the
   * two may be the name of something else.
   */
  static boolean mayBeLongerName(String text, Span at) {
    String rest = Characters.after(text, at.end(), REACH);
    return CAPITALISED.matcher(text.substring(at.start(), at.end())).matches()
        && LONGER_NAME.matcher(rest).find()
        && !OFFICE.matcher(rest).find();
  }

  /** In Chinese, a capitalised word before a Latin term makes a name of both. */
  static boolean followsName(String text, Span at) {
    return Scripts.isAsciiLetter(text.charAt(at.start()))
        && NAME_BEFORE.matcher(Characters.before(text, at.start(), REACH)).find();
  }
}

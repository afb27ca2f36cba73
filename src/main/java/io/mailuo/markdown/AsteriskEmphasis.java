package io.mailuo.markdown;

import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;

/** Emphasis with {@code *} beside Chinese: see {@link CjkFlanking}. */
final class AsteriskEmphasis extends AsteriskDelimiterProcessor {

  AsteriskEmphasis() {
    super(false);
  }

  @Override
  public boolean canBeOpener(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhitespace) {
    return leftFlanking || CjkFlanking.opens(before, after, afterIsWhitespace);
  }

  @Override
  public boolean canBeCloser(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhitespace) {
    return rightFlanking || CjkFlanking.closes(before, after, beforeIsWhitespace);
  }

  /**
   * How many delimiters of two runs pair up. Runs inside a word must not add up to a multiple of
   * three, unless both are multiples themselves (CommonMark 0.31, 6.2, rule 9); Flexmark lacks the
   * exception.
   */
  @Override
  public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
    boolean inside = opener.canClose() || closer.canOpen();
    boolean bothThirds = opener.length() % 3 == 0 && closer.length() % 3 == 0;
    if (inside && (opener.length() + closer.length()) % 3 == 0 && !bothThirds) {
      return 0;
    }
    return opener.length() >= 2 && closer.length() >= 2 ? 2 : 1;
  }
}

package io.mailuo.markdown;

import com.vladsch.flexmark.ext.gfm.strikethrough.internal.StrikethroughDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;

/**
 * Strikethrough with {@code ~~} beside Chinese, by the same rule as {@link CjkFlanking}. More than
 * two tildes in a row are none (GFM 0.29, 6.5).
 */
final class TildeDeletion extends StrikethroughDelimiterProcessor {

  @Override
  public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
    return opener.length() == 2 && closer.length() == 2 ? 2 : 0;
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
}

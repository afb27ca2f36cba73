package io.mailuo.markdown;

import com.vladsch.flexmark.ext.gfm.strikethrough.internal.StrikethroughDelimiterProcessor;

/** Strikethrough with {@code ~~} beside Chinese, by the same rule as {@link AsteriskEmphasis}. */
final class TildeDeletion extends StrikethroughDelimiterProcessor {

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

package io.mailuo.markdown;

import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;
import io.mailuo.text.Scripts;

/**
 * Emphasis with {@code *} beside Chinese. CommonMark's flanking rule (spec 0.31, 6.2) takes
 * punctuation for the edge of a word, which holds for scripts with spaces only: {@code
 * **“世界模拟器”**是什么} would stay literal. Here Chinese characters and full-width punctuation beside a
 * delimiter count as the edge too, as the markdown-cjk-friendly specification proposes.
 */
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
    return leftFlanking || (!afterIsWhitespace && (isCjk(before) || isFullWidth(after)));
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
    return rightFlanking || (!beforeIsWhitespace && (isCjk(after) || isFullWidth(before)));
  }

  private static boolean isCjk(String neighbour) {
    return !neighbour.isEmpty() && Scripts.isCjk(neighbour.codePointAt(0));
  }

  private static boolean isFullWidth(String neighbour) {
    return !neighbour.isEmpty() && Scripts.isFullWidthPunctuation(neighbour.codePointAt(0));
  }
}

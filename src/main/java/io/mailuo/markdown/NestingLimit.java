package io.mailuo.markdown;

import io.mailuo.problem.Lines;
import java.util.OptionalInt;

/**
 * Finds text that would overflow Flexmark's stack or take it very long: endless runs of delimiters,
 * and brackets, quotations and lists nested far deeper than any writer nests them.
 */
final class NestingLimit {

  private static final int LONGEST_RUN = 400;
  private static final int DEEPEST_BRACKETS = 60;
  private static final int DEEPEST_BLOCKS = 40;

  private NestingLimit() {}

  /** Offset of the first place that goes beyond the limits. */
  static OptionalInt exceeded(String text, int start) {
    int lineStart = start;
    int open = 0;
    while (lineStart < text.length()) {
      int lineEnd = Lines.endOfLine(text, lineStart);
      if (blockDepth(text, lineStart, lineEnd) > DEEPEST_BLOCKS) {
        return OptionalInt.of(lineStart);
      }
      open = lineEnd == lineStart ? 0 : open;
      int run = 0;
      for (int i = lineStart; i < lineEnd; i++) {
        char c = text.charAt(i);
        boolean delimiter = "_*~`[]()!<".indexOf(c) >= 0;
        run = delimiter && i > lineStart && text.charAt(i - 1) == c ? run + 1 : 0;
        open = c == '[' ? open + 1 : c == ']' ? Math.max(0, open - 1) : open;
        if (run > LONGEST_RUN || open > DEEPEST_BRACKETS) {
          return OptionalInt.of(i);
        }
      }
      lineStart = lineEnd + 1;
    }
    return OptionalInt.empty();
  }

  private static int blockDepth(String text, int start, int end) {
    int depth = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '>'
          || ((c == '-' || c == '+' || c == '*') && i + 1 < end && text.charAt(i + 1) == ' ')) {
        depth++;
      } else if (c != ' ' && c != '\t') {
        break;
      }
    }
    return depth;
  }
}

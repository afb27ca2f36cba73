package io.mailuo.markdown;

import io.mailuo.problem.Lines;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Finds text that would overflow Flexmark's stack or take it very long: endless runs of delimiters,
 * and brackets, quotations and lists nested far deeper than any writer nests them.
 */
final class NestingLimit {

  private static final int LONGEST_RUN = 400;
  private static final int DEEPEST_BRACKETS = 60;
  private static final int DEEPEST_BLOCKS = 40;
  private static final int MOST_CODE_LENGTHS = 20;

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
    return tooManyCodeSpans(text, start);
  }

  /** Markers of quotations and lists at the start of a line. */
  private static int blockDepth(String text, int start, int end) {
    int depth = 0;
    int i = start;
    while (i < end) {
      char c = text.charAt(i);
      int digits = i;
      while (digits < end && Character.isDigit(text.charAt(digits))) {
        digits++;
      }
      if (c == '>') {
        depth++;
        i++;
      } else if ((c == '-' || c == '+' || c == '*') && isSpace(text, i + 1, end)) {
        depth++;
        i += 2;
      } else if (digits > i && isListPoint(text, digits, end)) {
        depth++;
        i = digits + 2;
      } else if (c == ' ' || c == '\t') {
        i++;
      } else {
        break;
      }
    }
    return depth;
  }

  private static boolean isListPoint(String text, int at, int end) {
    boolean point = at < end && (text.charAt(at) == '.' || text.charAt(at) == ')');
    return point && isSpace(text, at + 1, end);
  }

  private static boolean isSpace(String text, int at, int end) {
    return at < end && text.charAt(at) == ' ';
  }

  /** Flexmark looks for the end of a code span again for every length that opens one. */
  private static OptionalInt tooManyCodeSpans(String text, int start) {
    Set<Integer> lengths = new HashSet<>();
    int run = 0;
    for (int i = start; i <= text.length(); i++) {
      if (i < text.length() && text.charAt(i) == '`') {
        run++;
      } else if (run > 0) {
        lengths.add(run);
        run = 0;
        if (lengths.size() > MOST_CODE_LENGTHS) {
          return OptionalInt.of(i - 1);
        }
      }
    }
    return OptionalInt.empty();
  }
}

package io.mailuo.problem;

/** Lines of a text with {@code \n}, {@code \r\n} or {@code \r} between them, by 0-based offsets. */
public final class Lines {

  private Lines() {}

  /** 1-based number of the line that holds {@code offset}. */
  public static int lineOf(String text, int offset) {
    int line = 1;
    for (int i = 0; i < offset; i++) {
      char c = text.charAt(i);
      boolean crBeforeLf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (c == '\n' || (c == '\r' && !crBeforeLf)) {
        line++;
      }
    }
    return line;
  }

  /** Offset at which the line of {@code offset} starts. */
  public static int startOfLine(String text, int offset) {
    int start = offset;
    while (start > 0 && !isEnd(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** Offset of the line end after {@code offset}, or the text's length. */
  public static int endOfLine(String text, int offset) {
    int end = offset;
    while (end < text.length() && !isEnd(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isEnd(char c) {
    return c == '\n' || c == '\r';
  }
}

package io.mailuo.problem;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * One thing that an author should mend.
 *
 * @param code what kind of problem
 * @param at where
 * @param line text of that line without its end, for the caret; empty where there is none to show
 * @param width length of the faulty stretch in UTF-16 code units, at least 1
 * @param arguments what the message's {@code {0}}, {@code {1}} … stand for
 */
public record Problem(
    Code code, SourcePosition at, String line, int width, List<String> arguments) {

  /** By file, line and column, then by code: the order in which problems are told. */
  public static final Comparator<Problem> ORDER =
      Comparator.comparing((Problem problem) -> problem.at().path())
          .thenComparingInt(problem -> problem.at().line())
          .thenComparingInt(problem -> problem.at().column())
          .thenComparing(Problem::code)
          .thenComparing(problem -> problem.arguments().toString());

  public Problem {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(line, "line");
    if (width < 1) {
      throw new IllegalArgumentException("width starts at 1, got " + width);
    }
    arguments = List.copyOf(arguments);
  }

  /** A problem of a whole file. */
  public static Problem ofFile(Code code, String path, String... arguments) {
    return new Problem(code, new SourcePosition(path, 1, 1), "", 1, List.of(arguments));
  }

  /**
   * A problem of a stretch of a file's text.
   *
   * @param text whole decoded text of the file
   * @param start 0-based offset of the stretch
   * @param end its end, exclusive; what lies beyond the line's end is cut off
   */
  public static Problem at(
      Code code, String path, String text, int start, int end, String... arguments) {
    Objects.checkFromToIndex(start, Math.max(start, end), text.length());
    int lineStart = Lines.startOfLine(text, start);
    int lineEnd = Lines.endOfLine(text, start);
    int width = Math.max(1, Math.min(end, lineEnd) - start);
    SourcePosition position =
        new SourcePosition(path, Lines.lineOf(text, start), start - lineStart + 1);
    return new Problem(
        code, position, text.substring(lineStart, lineEnd), width, List.of(arguments));
  }

  /** The same with other arguments. */
  public Problem with(String... others) {
    return new Problem(code, at, line, width, List.of(others));
  }

  public boolean isError() {
    return code.severity() == Severity.ERROR;
  }
}

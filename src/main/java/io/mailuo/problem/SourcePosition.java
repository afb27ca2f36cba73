package io.mailuo.problem;

import java.util.Objects;

/**
 * A place in an author's file, in the form editors and terminals can jump to.
 *
 * @param path path relative to the hub, always with {@code /}, e.g. {@code
 *     content/articles/chips.md}
 * @param line 1-based line in the whole file, front matter included
 * @param column 1-based column in UTF-16 code units; one Chinese character is one column
 */
public record SourcePosition(String path, int line, int column) {

  /**
   * @throws IllegalArgumentException if {@code line} or {@code column} is less than 1
   */
  public SourcePosition {
    Objects.requireNonNull(path, "path");
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException(
          "line and column start at 1, got " + path + ":" + line + ":" + column);
    }
  }

  /** {@code path:line:column}. */
  @Override
  public String toString() {
    return path + ":" + line + ":" + column;
  }
}

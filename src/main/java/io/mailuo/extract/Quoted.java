package io.mailuo.extract;

/**
 * A stretch of a block's text between quotation marks.
 *
 * @param open offset of the opening mark
 * @param start of the words between the marks
 * @param end of the words, exclusive, after {@code start}
 * @param after offset after the closing mark; {@code end} where the block ends without one
 */
record Quoted(int open, int start, int end, int after) {

  Quoted {
    if (open < 0 || start <= open || end <= start || after < end) {
      throw new IllegalArgumentException("not a quotation: " + open + " to " + after);
    }
  }

  /** True where a mark closes it within the block. */
  boolean isClosed() {
    return after > end;
  }

  boolean holds(int offset) {
    return open <= offset && offset < after;
  }
}

package io.mailuo.text;

/**
 * A stretch of a text.
 *
 * @param start 0-based offset in UTF-16 code units
 * @param end exclusive, greater than {@code start}
 */
public record Span(int start, int end) {

  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("not a stretch of text: " + start + " to " + end);
    }
  }

  public int length() {
    return end - start;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }
}

package io.mailuo.graph;

/**
 * The room that a node and its label take, in pixels.
 *
 * @param width greater than 0
 * @param height greater than 0
 */
public record Box(double width, double height) {

  public Box {
    if (!(width > 0 && height > 0)) {
      throw new IllegalArgumentException("a box has a size, got " + width + " × " + height);
    }
  }
}

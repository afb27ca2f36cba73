package io.mailuo.graph;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the nodes of a graph lie.
 *
 * @param width of the whole drawing, in pixels
 * @param height of the whole drawing
 * @param centres one for each node, in their order
 */
public record Drawing(int width, int height, List<Point> centres) {

  public Drawing {
    centres = List.copyOf(centres);
  }

  /** Moves a layout into the first quadrant and rounds it, with a margin around. */
  static Drawing of(double[] x, double[] y, List<Box> boxes, double margin) {
    double left = Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (int i = 0; i < x.length; i++) {
      left = Math.min(left, x[i] - boxes.get(i).width() / 2);
      right = Math.max(right, x[i] + boxes.get(i).width() / 2);
      top = Math.min(top, y[i] - boxes.get(i).height() / 2);
      bottom = Math.max(bottom, y[i] + boxes.get(i).height() / 2);
    }
    List<Point> centres = new ArrayList<>();
    for (int i = 0; i < x.length; i++) {
      centres.add(
          new Point((int) Math.round(x[i] - left + margin), (int) Math.round(y[i] - top + margin)));
    }
    return new Drawing(
        (int) Math.ceil(right - left + 2 * margin),
        (int) Math.ceil(bottom - top + 2 * margin),
        centres);
  }
}

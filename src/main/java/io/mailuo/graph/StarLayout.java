package io.mailuo.graph;

import java.util.List;

/** Draws one node in the middle and its neighbours around it. */
public final class StarLayout {

  /** Higher than wide: it stands in the narrow column beside a text, its labels in full size. */
  private static final double WIDE = 118;

  private static final double HIGH = 150;
  private static final double MARGIN = 8;

  private StarLayout() {}

  /**
   * Lays out a star; no two boxes overlap.
   *
   * @param boxes the middle first, then its neighbours, clockwise from the top
   */
  public static Drawing of(List<Box> boxes) {
    double[] x = new double[boxes.size()];
    double[] y = new double[boxes.size()];
    int around = boxes.size() - 1;
    for (int i = 1; i < boxes.size(); i++) {
      double angle = 2 * StrictMath.PI * (i - 1) / around - StrictMath.PI / 2;
      // Neighbours in turn a little nearer: labels side by side find room.
      double reach = around > 6 && i % 2 == 0 ? 0.72 : 1;
      x[i] = WIDE * reach * StrictMath.cos(angle);
      y[i] = HIGH * reach * StrictMath.sin(angle);
    }
    Separation.separate(x, y, boxes);
    return Drawing.of(x, y, boxes, MARGIN);
  }
}

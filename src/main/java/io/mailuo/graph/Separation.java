package io.mailuo.graph;

import java.util.List;

/** Moves boxes apart that overlap, the shorter way, until none do. */
final class Separation {

  private static final int ROUNDS = 500;

  /** Free room between two boxes, in pixels. */
  private static final double GAP = 4;

  private Separation() {}

  static void separate(double[] x, double[] y, List<Box> boxes) {
    boolean moved = true;
    for (int round = 0; moved && round < ROUNDS; round++) {
      moved = false;
      for (int i = 0; i < x.length; i++) {
        for (int j = i + 1; j < x.length; j++) {
          moved |= separate(x, y, boxes, i, j);
        }
      }
    }
  }

  private static boolean separate(double[] x, double[] y, List<Box> boxes, int i, int j) {
    double overlapX =
        (boxes.get(i).width() + boxes.get(j).width()) / 2 + GAP - Math.abs(x[i] - x[j]);
    double overlapY =
        (boxes.get(i).height() + boxes.get(j).height()) / 2 + GAP - Math.abs(y[i] - y[j]);
    if (overlapX <= 0.01 || overlapY <= 0.01) {
      return false;
    }
    if (overlapX < overlapY) {
      apart(x, i, j, overlapX);
    } else {
      apart(y, i, j, overlapY);
    }
    return true;
  }

  private static void apart(double[] at, int i, int j, double overlap) {
    double step = overlap / 2 * (at[i] < at[j] ? -1 : 1);
    at[i] += step;
    at[j] -= step;
  }
}

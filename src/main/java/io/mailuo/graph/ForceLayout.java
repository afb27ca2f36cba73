package io.mailuo.graph;

import java.util.List;

/**
 * Draws a graph so that what belongs together lies together: nodes push each other away, edges pull
 * (Fruchterman and Reingold, Graph Drawing by Force-directed Placement, Software: Practice and
 * Experience 21, 1991). The nodes start on a spiral instead of at random, so the same graph always
 * gives the same drawing; only operations whose result IEEE 754 fixes are used.
 */
public final class ForceLayout {

  private static final int ROUNDS = 400;

  /** The distance at which push and pull are equal, in pixels. */
  private static final double DISTANCE = 88;

  /** Keeps parts that no edge joins from drifting away. */
  private static final double GRAVITY = 0.035;

  /** Pages are wider than high: vertical distances are pressed together. */
  private static final double FLATNESS = 0.72;

  private static final double MARGIN = 8;

  private ForceLayout() {}

  /**
   * Lays out a graph; no two boxes overlap.
   *
   * @param boxes one for each node, the most important first: they begin in the middle
   */
  public static Drawing of(List<Box> boxes, List<Edge> edges) {
    double[] x = new double[boxes.size()];
    double[] y = new double[boxes.size()];
    spiral(x, y);
    for (int round = 0; round < ROUNDS; round++) {
      move(x, y, edges, DISTANCE * (1 - (double) round / ROUNDS));
    }
    for (int i = 0; i < y.length; i++) {
      y[i] *= FLATNESS;
    }
    Separation.separate(x, y, boxes);
    return Drawing.of(x, y, boxes, MARGIN);
  }

  /** Sunflower spiral (Vogel 1979): even, without two points alike. */
  private static void spiral(double[] x, double[] y) {
    double golden = StrictMath.PI * (3 - StrictMath.sqrt(5));
    for (int i = 0; i < x.length; i++) {
      double radius = DISTANCE / 2 * StrictMath.sqrt(i + 0.5);
      x[i] = radius * StrictMath.cos(i * golden);
      y[i] = radius * StrictMath.sin(i * golden);
    }
  }

  /** One round; no node moves further than {@code most}. */
  private static void move(double[] x, double[] y, List<Edge> edges, double most) {
    double[] dx = new double[x.length];
    double[] dy = new double[y.length];
    push(x, y, dx, dy);
    pull(x, y, edges, dx, dy);
    for (int i = 0; i < x.length; i++) {
      double gx = dx[i] - x[i] * GRAVITY * DISTANCE / 10;
      double gy = dy[i] - y[i] * GRAVITY * DISTANCE / 10;
      double length = Math.max(0.01, Math.sqrt(gx * gx + gy * gy));
      double step = Math.min(length, most) / length;
      x[i] += gx * step;
      y[i] += gy * step;
    }
  }

  private static void push(double[] x, double[] y, double[] dx, double[] dy) {
    for (int i = 0; i < x.length; i++) {
      for (int j = i + 1; j < x.length; j++) {
        double ex = x[i] - x[j];
        double ey = y[i] - y[j];
        double square = Math.max(1, ex * ex + ey * ey);
        double force = DISTANCE * DISTANCE / square;
        dx[i] += ex * force;
        dy[i] += ey * force;
        dx[j] -= ex * force;
        dy[j] -= ey * force;
      }
    }
  }

  private static void pull(double[] x, double[] y, List<Edge> edges, double[] dx, double[] dy) {
    for (Edge edge : edges) {
      double ex = x[edge.from()] - x[edge.to()];
      double ey = y[edge.from()] - y[edge.to()];
      double force = Math.sqrt(ex * ex + ey * ey) / DISTANCE * (0.25 + edge.weight());
      dx[edge.from()] -= ex * force;
      dy[edge.from()] -= ey * force;
      dx[edge.to()] += ex * force;
      dy[edge.to()] += ey * force;
    }
  }
}

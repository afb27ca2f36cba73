package io.mailuo.graph;

/**
 * A line between two nodes.
 *
 * @param from index of a node
 * @param to index of another
 * @param weight 0 to 1: how strongly it pulls them together
 */
public record Edge(int from, int to, double weight) {

  public Edge {
    if (from == to || from < 0 || to < 0) {
      throw new IllegalArgumentException("an edge joins two nodes, got " + from + " and " + to);
    }
    if (!(weight >= 0 && weight <= 1)) {
      throw new IllegalArgumentException("a weight is 0 to 1, got " + weight);
    }
  }
}

package io.mailuo.graph;

/** The centre of a node, in whole pixels from the top left corner. */
public record Point(int x, int y) {}

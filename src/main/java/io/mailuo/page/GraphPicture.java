package io.mailuo.page;

import java.util.List;
import java.util.Optional;

/**
 * A drawing of entities and their ties, laid out at build.
 *
 * @param width of the drawing, in pixels
 * @param height of the drawing
 */
public record GraphPicture(int width, int height, List<Line> lines, List<Node> nodes) {

  public GraphPicture {
    lines = List.copyOf(lines);
    nodes = List.copyOf(nodes);
  }

  /**
   * An entity.
   *
   * @param x centre, in pixels from the left
   * @param y centre of its sign, from the top; its name stands below
   * @param chip the entity; its count is the number of its mentions
   * @param shape the sign of its kind, as in {@link Shape#id}
   * @param own true: the entity whose page shows the drawing
   */
  public record Node(int x, int y, EntityChip chip, String shape, boolean own) {}

  /**
   * A tie of two entities.
   *
   * @param x1 end of the line, in pixels
   * @param width 1 to 4: how strong the tie is
   * @param together number of sentences that name both, where readers can choose by it
   * @param title names of the two and how often one sentence names both
   * @param href of the page of the pair, where it has one
   */
  public record Line(
      int x1,
      int y1,
      int x2,
      int y2,
      int width,
      Optional<Integer> together,
      String title,
      Optional<String> href) {}
}

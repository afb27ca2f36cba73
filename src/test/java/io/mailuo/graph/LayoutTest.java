package io.mailuo.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {

  private static List<Box> boxes(int count, long seed) {
    Random random = new Random(seed);
    List<Box> boxes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boxes.add(new Box(40 + random.nextInt(120), 36));
    }
    return boxes;
  }

  private static List<Edge> edges(int nodes, long seed) {
    Random random = new Random(seed);
    List<Edge> edges = new ArrayList<>();
    for (int i = 1; i < nodes; i++) {
      edges.add(new Edge(random.nextInt(i), i, random.nextDouble()));
    }
    return edges;
  }

  private static void assertApart(Drawing drawing, List<Box> boxes) {
    for (int i = 0; i < boxes.size(); i++) {
      for (int j = i + 1; j < boxes.size(); j++) {
        double across = Math.abs(drawing.centres().get(i).x() - drawing.centres().get(j).x());
        double down = Math.abs(drawing.centres().get(i).y() - drawing.centres().get(j).y());
        boolean apart =
            across >= (boxes.get(i).width() + boxes.get(j).width()) / 2
                || down >= (boxes.get(i).height() + boxes.get(j).height()) / 2;
        assertThat(apart).as("nodes %d and %d of %s", i, j, drawing).isTrue();
      }
    }
  }

  private static void assertInside(Drawing drawing, List<Box> boxes) {
    for (int i = 0; i < boxes.size(); i++) {
      double half = boxes.get(i).width() / 2;
      assertThat(drawing.centres().get(i).x()).isBetween((int) half, drawing.width() - (int) half);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 12, 30, 60})
  void noTwoLabelsOverlapAndNoneLeavesTheDrawing(int nodes) {
    for (long seed = 0; seed < 10; seed++) {
      List<Box> boxes = boxes(nodes, seed);
      Drawing drawing = ForceLayout.of(boxes, edges(nodes, seed));
      assertApart(drawing, boxes);
      assertInside(drawing, boxes);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 8, 12})
  void aStarHasNoOverlapsEither(int nodes) {
    for (long seed = 0; seed < 10; seed++) {
      List<Box> boxes = boxes(nodes, seed);
      assertApart(StarLayout.of(boxes), boxes);
    }
  }

  @Test
  void theSameGraphGivesTheSameDrawing() {
    assertThat(ForceLayout.of(boxes(40, 7), edges(40, 7)))
        .isEqualTo(ForceLayout.of(boxes(40, 7), edges(40, 7)));
  }

  /** Two groups, joined within and not between, come to lie apart. */
  @Test
  void whatBelongsTogetherLiesTogether() {
    List<Box> boxes = boxes(12, 3);
    List<Edge> edges = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      for (int j = i + 1; j < 12; j++) {
        if (i % 2 == j % 2) {
          edges.add(new Edge(i, j, 1));
        }
      }
    }
    List<Point> at = ForceLayout.of(boxes, edges).centres();
    assertThat(distance(at, 0)).isLessThan(0.7 * distance(at, 1));
  }

  /** Mean distance of two nodes whose numbers differ by an even (0) or odd (1) number. */
  private static double distance(List<Point> at, int parity) {
    double sum = 0;
    int pairs = 0;
    for (int i = 0; i < at.size(); i++) {
      for (int j = i + 1; j < at.size(); j++) {
        if ((i + j) % 2 == parity) {
          sum += Math.hypot(at.get(i).x() - at.get(j).x(), at.get(i).y() - at.get(j).y());
          pairs++;
        }
      }
    }
    return sum / pairs;
  }

  @Test
  void refusesAnEdgeThatJoinsNothing() {
    assertThatThrownBy(() -> new Edge(2, 2, 1)).hasMessageContaining("got 2 and 2");
    assertThatThrownBy(() -> new Edge(0, 1, Double.NaN)).hasMessageContaining("got NaN");
    assertThatThrownBy(() -> new Box(0, 3)).hasMessageContaining("got 0.0 × 3.0");
  }
}

package io.mailuo.page;

import io.mailuo.content.EntityId;
import io.mailuo.graph.Box;
import io.mailuo.graph.Drawing;
import io.mailuo.graph.Edge;
import io.mailuo.graph.ForceLayout;
import io.mailuo.graph.Point;
import io.mailuo.graph.StarLayout;
import io.mailuo.knowledge.Hub;
import io.mailuo.knowledge.PairKnowledge;
import io.mailuo.text.DisplayWidth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Draws the entities and their ties. */
final class GraphPlanner {

  private static final int MOST_NODES = 60;
  private static final int MOST_NODES_SMALL = 12;

  /** An entity and its neighbours. */
  private static final int MOST_NEIGHBOURS = 8;

  /** Lines that each node may ask for: more make a hairball. */
  private static final int TIES_PER_NODE = 3;

  /** A drawing of fewer neighbours says less than the list beside it. */
  private static final int FEWEST_NEIGHBOURS = 3;

  /** Width of a column of text at 14 pixels, half a Chinese character. */
  private static final double COLUMN = 7.1;

  private static final double BOX_HEIGHT = 38;
  private static final double SIGN_ABOVE_CENTRE = 9;

  private final Site site;
  private final Hub hub;
  private final Cards cards;
  private final Ties ties;

  GraphPlanner(Site site, Hub hub, Cards cards, Ties ties) {
    this.site = site;
    this.hub = hub;
    this.cards = cards;
    this.ties = ties;
  }

  /** An entity and those closest to it; empty where there are too few. */
  Optional<GraphPicture> around(EntityId entity, String url) {
    List<PairKnowledge> closest = ties.of(entity).stream().limit(MOST_NEIGHBOURS).toList();
    if (closest.size() < FEWEST_NEIGHBOURS) {
      return Optional.empty();
    }
    List<EntityId> nodes = new ArrayList<>(List.of(entity));
    closest.forEach(pair -> nodes.add(pair.other(entity)));
    Drawing drawing = StarLayout.of(nodes.stream().map(this::box).toList());
    return Optional.of(picture(drawing, nodes, closest, Optional.of(entity), url));
  }

  /** The entities with the most ties. */
  GraphPicture whole(String url) {
    return whole(MOST_NODES, url);
  }

  /** As {@link #whole}, for narrow screens. */
  GraphPicture small(String url) {
    return whole(MOST_NODES_SMALL, url);
  }

  /** The lines of the whole drawing, strongest first. */
  List<PairKnowledge> lines() {
    return lines(nodes(MOST_NODES));
  }

  private GraphPicture whole(int most, String url) {
    List<EntityId> nodes = nodes(most);
    List<PairKnowledge> lines = lines(nodes);
    double strongest = strongest(lines);
    List<Edge> edges =
        lines.stream()
            .map(
                pair ->
                    new Edge(
                        nodes.indexOf(pair.first()),
                        nodes.indexOf(pair.second()),
                        weight(pair, strongest)))
            .toList();
    Drawing drawing = ForceLayout.of(nodes.stream().map(this::box).toList(), edges);
    return picture(drawing, nodes, lines, Optional.empty(), url);
  }

  /** Those with the most ties, then the most mentioned. */
  private List<EntityId> nodes(int most) {
    return cards.byMentions().stream()
        .map(known -> known.entity().id())
        .filter(id -> !ties.of(id).isEmpty())
        .sorted(Comparator.comparingInt((EntityId id) -> ties.of(id).size()).reversed())
        .limit(most)
        .toList();
  }

  /** Those among the strongest ties of one of their nodes with another node. */
  private List<PairKnowledge> lines(List<EntityId> nodes) {
    Set<EntityId> drawn = new HashSet<>(nodes);
    Map<EntityId, Integer> asked = new HashMap<>();
    List<PairKnowledge> lines = new ArrayList<>();
    for (PairKnowledge pair : ties.strongest()) {
      if (drawn.contains(pair.first()) && drawn.contains(pair.second())) {
        int first = asked.merge(pair.first(), 1, Integer::sum);
        int second = asked.merge(pair.second(), 1, Integer::sum);
        if (Math.min(first, second) <= TIES_PER_NODE) {
          lines.add(pair);
        }
      }
    }
    return lines;
  }

  private static double strongest(List<PairKnowledge> lines) {
    return lines.stream().mapToDouble(PairKnowledge::strength).max().orElse(1);
  }

  /** Logarithmic: the strongest ties are many times as strong as the others. */
  private static double weight(PairKnowledge pair, double strongest) {
    return StrictMath.log1p(pair.strength()) / StrictMath.log1p(strongest);
  }

  private Box box(EntityId id) {
    return new Box(DisplayWidth.of(hub.entity(id).name()) * COLUMN + 12, BOX_HEIGHT);
  }

  private GraphPicture picture(
      Drawing drawing,
      List<EntityId> nodes,
      List<PairKnowledge> lines,
      Optional<EntityId> own,
      String url) {
    Map<EntityId, Point> places = new LinkedHashMap<>();
    for (int i = 0; i < nodes.size(); i++) {
      Point centre = drawing.centres().get(i);
      places.put(nodes.get(i), new Point(centre.x(), centre.y() - (int) SIGN_ABOVE_CENTRE));
    }
    double strongest = strongest(lines);
    return new GraphPicture(
        drawing.width(),
        drawing.height(),
        lines.stream().map(pair -> line(pair, places, strongest, own.isEmpty(), url)).toList(),
        nodes.stream()
            .map(
                id ->
                    new GraphPicture.Node(
                        at(places, id).x(),
                        at(places, id).y(),
                        cards.chip(id, hub.known(id).mentions(), url),
                        shape(id.kind()),
                        own.filter(id::equals).isPresent()))
            .toList());
  }

  private GraphPicture.Line line(
      PairKnowledge pair,
      Map<EntityId, Point> places,
      double strongest,
      boolean counted,
      String url) {
    Point from = at(places, pair.first());
    Point to = at(places, pair.second());
    return new GraphPicture.Line(
        from.x(),
        from.y(),
        to.x(),
        to.y(),
        1 + (int) Math.round(3 * weight(pair, strongest)),
        Optional.of(pair.together()).filter(number -> counted),
        hub.entity(pair.first()).name() + " – " + hub.entity(pair.second()).name(),
        ties.url(pair, url));
  }

  private static Point at(Map<EntityId, Point> places, EntityId id) {
    Point place = places.get(id);
    if (place == null) {
      throw new IllegalArgumentException("not in the drawing: " + id);
    }
    return place;
  }

  /** The signs of all kinds. */
  List<GraphPage.Sign> legend() {
    return site.kinds().stream()
        .map(kind -> new GraphPage.Sign(shape(kind.folder()), kind.folder(), kind.label()))
        .toList();
  }

  private String shape(String kind) {
    return Shape.of(kind, site.kinds()).id();
  }
}

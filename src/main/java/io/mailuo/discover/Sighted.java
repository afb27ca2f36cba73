package io.mailuo.discover;

import io.mailuo.recognise.EntityClass;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A name that was proposed: its places and, for each kind of evidence, at how many of them. */
final class Sighted {

  private final String name;
  private final int hubArticles;
  private final List<Place> places = new ArrayList<>();
  private final Map<Evidence, Integer> shapes = new EnumMap<>(Evidence.class);

  /**
   * Where a name stands.
   *
   * @param start offset in the paragraph's text
   * @param cues what the words around say
   */
  record Place(Paragraph paragraph, int start, int end, Set<Evidence> cues) {}

  /**
   * @param hubArticles number of all articles: the fewer, the less it says that a name is rare
   */
  Sighted(String name, int hubArticles) {
    this.name = name;
    this.hubArticles = hubArticles;
  }

  String name() {
    return name;
  }

  List<Place> places() {
    return places;
  }

  void addShape(Evidence shape) {
    addShape(shape, 1);
  }

  void addShape(Evidence shape, int count) {
    shapes.merge(shape, count, Integer::sum);
  }

  void addPlace(Place place) {
    places.add(place);
  }

  /** The same name without anything that was seen of it. */
  Sighted unseen() {
    return new Sighted(name, hubArticles);
  }

  /** The same with some of its places. */
  Sighted at(List<Place> some) {
    Sighted other = new Sighted(name, hubArticles);
    other.shapes.putAll(shapes);
    other.places.addAll(some);
    return other;
  }

  boolean hasShape(Evidence shape) {
    return shapes.containsKey(shape);
  }

  Map<Evidence, Integer> shapes() {
    return shapes;
  }

  int articles() {
    return (int) places.stream().map(place -> place.paragraph().index()).distinct().count();
  }

  /** For each kind of evidence the number of places that have it. */
  Map<Evidence, Integer> counts() {
    Map<Evidence, Integer> counts = new EnumMap<>(Evidence.class);
    shapes.forEach((shape, count) -> counts.put(shape, Math.min(count, places.size())));
    places.forEach(place -> place.cues().forEach(cue -> counts.merge(cue, 1, Integer::sum)));
    counts.values().removeIf(count -> count == 0);
    return counts;
  }

  /** 0 to 1: how sure it is that this is a name. */
  double confidence() {
    return new Judgement(this, hubArticles).confidence();
  }

  /** What sort of thing bears the name. */
  EntityClass sort() {
    return new Judgement(this, hubArticles).sort();
  }
}

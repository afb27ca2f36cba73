package io.mailuo.recognise;

import io.mailuo.recognise.Senses.Reading;
import java.util.List;

/**
 * The sense that a name has throughout a text: of all places where it stands, the one that says
 * most decides (one sense per discourse, Gale, Church and Yarowsky 1992).
 *
 * @param readings of the place that decides, best first, at least one
 */
record OneSense(List<Reading> readings) {

  /**
   * A place that scores so much less than enough speaks against the only reading. A place that
   * merely says nothing does not: the name stands bare in most sentences of a text that means it.
   */
  private static final double AGAINST = 0.3;

  OneSense {
    readings = List.copyOf(readings);
    if (readings.isEmpty()) {
      throw new IllegalArgumentException("a name has a reading");
    }
  }

  /**
   * @param places the readings at each place, best first; at least one place. Of places that say as
   *     much the first decides.
   */
  static OneSense of(List<List<Reading>> places) {
    List<Reading> decisive = places.get(0);
    for (List<Reading> here : places) {
      decisive = lead(here) > lead(decisive) ? here : decisive;
    }
    return new OneSense(decisive);
  }

  Reading best() {
    return readings.get(0);
  }

  /** True where several entities bear the name, so that the best must beat the next. */
  boolean isShared() {
    return readings.size() > 1;
  }

  /** True where enough speaks for the best reading. */
  boolean isClear() {
    return isShared() ? lead(readings) >= Senses.MARGIN : best().score() >= Senses.ENOUGH;
  }

  /**
   * True where one place speaks clearly for another sense than this.
   *
   * @param here the readings at that place, best first
   */
  boolean isContradictedBy(List<Reading> here) {
    Reading own = here.get(0);
    return isShared()
        ? !own.entity().equals(best().entity()) && lead(here) >= Senses.MARGIN
        : own.score() < Senses.ENOUGH - AGAINST;
  }

  /** By how much the best reading leads the next, or the threshold where it is the only one. */
  private static double lead(List<Reading> readings) {
    double next = readings.size() > 1 ? readings.get(1).score() : Senses.ENOUGH;
    return readings.get(0).score() - next;
  }
}

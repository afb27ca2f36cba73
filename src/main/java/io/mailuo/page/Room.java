package io.mailuo.page;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * How much a page shows of a list, at least one. The list ends where one of the bounds does.
 *
 * @param most of the list
 * @param characters of the texts of the list
 */
record Room(int most, int characters) {

  Room {
    if (most < 1 || characters < 1) {
      throw new IllegalArgumentException("no room: " + most + ", " + characters);
    }
  }

  /** For a list that has the place of another one too. */
  Room doubled() {
    return new Room(2 * most, 2 * characters);
  }

  /** The first of a list, as many as there is room for. */
  <T> List<T> take(List<T> all, ToIntFunction<T> length) {
    int end = 0;
    int taken = 0;
    while (end < Math.min(all.size(), most)) {
      taken += length.applyAsInt(all.get(end));
      if (end > 0 && taken > characters) {
        break;
      }
      end++;
    }
    return all.subList(0, end);
  }
}

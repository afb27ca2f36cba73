package io.mailuo.text;

import java.util.Collection;
import java.util.Comparator;

/** Guesses what a writer meant. */
public final class Nearest {

  /** A word farther than this from any other is no slip of the pen. */
  private static final int FARTHEST = 3;

  private Nearest() {}

  /** Of several words the one that differs least; empty where none is near. */
  public static String of(String written, Collection<String> known) {
    return known.stream()
        .filter(candidate -> EditDistance.between(written, candidate) <= FARTHEST)
        .sorted()
        .min(Comparator.comparingInt(candidate -> EditDistance.between(written, candidate)))
        .orElse("");
  }
}

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
        .filter(candidate -> distance(written, candidate) <= FARTHEST)
        .sorted()
        .min(Comparator.comparingInt(candidate -> distance(written, candidate)))
        .orElse("");
  }

  /** Levenshtein's edit distance. */
  private static int distance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int swap = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(swap, Math.min(previous[j], current[j - 1]) + 1);
      }
      previous = current;
    }
    return previous[b.length()];
  }
}

package io.mailuo.knowledge;

/**
 * How much more often two things occur together than chance would have it: the log-likelihood ratio
 * of Dunning, Accurate Methods for the Statistics of Surprise and Coincidence, Computational
 * Linguistics 19 (1993). Unlike pointwise mutual information it does not overrate rare pairs.
 */
final class LogLikelihood {

  private LogLikelihood() {}

  /**
   * The ratio for two things in a number of units of text.
   *
   * @param both units that hold both
   * @param first units that hold the first
   * @param second units that hold the second
   * @param all units at all
   * @return 0 or more; 0 where they occur together no more often than by chance
   */
  static double of(int both, int first, int second, int all) {
    double expected = (double) first * second / all;
    if (both <= expected) {
      return 0;
    }
    double k12 = first - both;
    double k21 = second - both;
    double k22 = all - first - second + (double) both;
    double rows = entropy(first, all - (double) first);
    double columns = entropy(second, all - (double) second);
    return Math.max(0, 2 * (rows + columns - entropy(both, k12, k21, k22)));
  }

  /** Unnormalised entropy: N log N less the sum of k log k. */
  private static double entropy(double... counts) {
    double sum = 0;
    double logs = 0;
    for (double count : counts) {
      sum += count;
      logs += xLogX(count);
    }
    return xLogX(sum) - logs;
  }

  private static double xLogX(double x) {
    return x <= 0 ? 0 : x * StrictMath.log(x);
  }
}

package io.mailuo.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the sorted terms into shards, so that the bounds hardly move when texts come and go: a range
 * that is too large is cut near its middle before the head whose hash is smallest. One more article
 * moves the middle a little, but the smallest hash around it most likely stays.
 */
final class ShardCut {

  /** In characters; below this a request costs more than its bytes. */
  private static final int SMALLEST_BOUND = 3_000;

  private final List<IndexEntry> entries;
  private final int largest;

  /** Where the terms with one head start; last, the end. */
  private final int[] starts;

  /** How large all before a start is. */
  private final long[] sizes;

  private final List<Shard> shards = new ArrayList<>();

  private ShardCut(List<IndexEntry> entries, int largest) {
    this.entries = entries;
    this.largest = largest;
    this.starts = starts(entries);
    this.sizes = new long[starts.length];
    for (int group = 0; group + 1 < starts.length; group++) {
      sizes[group + 1] = sizes[group] + size(entries.subList(starts[group], starts[group + 1]));
    }
  }

  /**
   * The shards, in order, of a size that suits the index: a query loads a shard for nearly each of
   * its pairs, so that they must be small, and the core holds the start of each, so that they must
   * be few; the least is loaded if both grow with the root of the whole. In steps, so that one
   * article more does not move all bounds.
   *
   * @param entries sorted
   */
  static List<Shard> cut(List<IndexEntry> entries) {
    double step = Long.highestOneBit(size(entries));
    return cut(entries, Math.max(SMALLEST_BOUND, (int) (4.4 * Math.sqrt(step))));
  }

  /**
   * The shards, in order.
   *
   * @param entries sorted
   * @param largest the size in characters above which a shard is cut, where its terms allow it
   */
  static List<Shard> cut(List<IndexEntry> entries, int largest) {
    if (entries.isEmpty()) {
      return List.of();
    }
    ShardCut cut = new ShardCut(entries, largest);
    cut.cut(0, cut.starts.length - 1);
    return List.copyOf(cut.shards);
  }

  private static int[] starts(List<IndexEntry> entries) {
    List<Integer> starts = new ArrayList<>();
    String head = "";
    for (int i = 0; i < entries.size(); i++) {
      if (i == 0 || !entries.get(i).head().equals(head)) {
        starts.add(i);
        head = entries.get(i).head();
      }
    }
    starts.add(entries.size());
    return starts.stream().mapToInt(Integer::intValue).toArray();
  }

  private static long size(List<IndexEntry> entries) {
    return entries.stream().mapToLong(e -> e.term().length() + e.postings().length() + 2L).sum();
  }

  private void cut(int from, int to) {
    if (to - from == 1 || sizes[to] - sizes[from] <= largest) {
      String before = starts[from] == 0 ? "" : entries.get(starts[from] - 1).term();
      shards.add(Shard.of(before, entries.subList(starts[from], starts[to])));
      return;
    }
    int middle = middle(from, to);
    cut(from, middle);
    cut(middle, to);
  }

  /** The head with the smallest hash between three and five eighths of the range. */
  private int middle(int from, int to) {
    long size = sizes[to] - sizes[from];
    int best = from + 1;
    long smallest = Long.MAX_VALUE;
    for (int group = from + 1; group < to; group++) {
      long before = sizes[group] - sizes[from];
      // Where one head fills the middle, the nearest bound is taken.
      boolean central = before * 8 >= size * 3 && before * 8 <= size * 5;
      long rank = central ? hash(group) : (1L << 32) + Math.abs(before * 2 - size);
      if (rank < smallest) {
        smallest = rank;
        best = group;
      }
    }
    return best;
  }

  /** 0 to 2³² less one. Multiplying by the golden ratio spreads neighbours far apart. */
  private long hash(int group) {
    int hash = entries.get(starts[group]).head().hashCode() * 0x9E3779B9;
    return Integer.toUnsignedLong(hash ^ (hash >>> 15));
  }
}

package io.mailuo.search;

import java.util.List;

/**
 * A range of the sorted terms: one file.
 *
 * @param first where it starts: the shortest beginning of its first term that lies behind all terms
 *     of the shard before
 * @param text entries with {@code ~} after each: how many UTF-16 units the term shares with the one
 *     before it, the rest of the term, a space, the postings
 */
record Shard(String first, String text) {

  /**
   * @param last term of the shard before, empty if there is none
   * @param entries of the range, sorted, at least one
   */
  static Shard of(String last, List<IndexEntry> entries) {
    StringBuilder text = new StringBuilder();
    String before = "";
    for (IndexEntry entry : entries) {
      String term = entry.term();
      int shared = sharedStart(before, term);
      NumberText.append(shared, text);
      text.append(term, shared, term.length()).append(' ').append(entry.postings()).append('~');
      before = term;
    }
    String first = entries.get(0).term();
    return new Shard(
        first.substring(0, first.offsetByCodePoints(sharedStart(last, first), 1)), text.toString());
  }

  private static int sharedStart(String one, String other) {
    int shared = 0;
    int shortest = Math.min(one.length(), other.length());
    while (shared < shortest && one.charAt(shared) == other.charAt(shared)) {
      shared++;
    }
    return shared;
  }
}

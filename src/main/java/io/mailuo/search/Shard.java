package io.mailuo.search;

import java.util.List;

/**
 * A range of the sorted terms: one file.
 *
 * @param first its first term
 * @param text entries with {@code ~} after each: how many UTF-16 units the term shares with the one
 *     before it, the rest of the term, a space, the postings
 */
record Shard(String first, String text) {

  /**
   * @param entries of the range, sorted, at least one
   */
  static Shard of(List<IndexEntry> entries) {
    StringBuilder text = new StringBuilder();
    String before = "";
    for (IndexEntry entry : entries) {
      String term = entry.term();
      int shared = sharedStart(before, term);
      NumberText.append(shared, text);
      text.append(term, shared, term.length()).append(' ').append(entry.postings()).append('~');
      before = term;
    }
    return new Shard(entries.get(0).term(), text.toString());
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

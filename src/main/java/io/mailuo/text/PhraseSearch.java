package io.mailuo.text;

import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * A set of phrases, all found in one pass over a text (Aho and Corasick, Communications of the ACM
 * 18, 1975). Immutable, hence safe to share between threads.
 */
public final class PhraseSearch {

  private final AhoCorasickDoubleArrayTrie<String> trie = new AhoCorasickDoubleArrayTrie<>();
  private final boolean empty;

  /**
   * @param phrases none empty
   */
  public PhraseSearch(Collection<String> phrases) {
    TreeMap<String, String> byText = new TreeMap<>();
    phrases.forEach(phrase -> byText.put(phrase, phrase));
    this.empty = byText.isEmpty();
    if (!empty) {
      trie.build(byText);
    }
  }

  /**
   * Every place of a text at which one of the phrases stands, overlapping ones included, in the
   * order of their starts, the longest first.
   */
  public List<Span> in(String text) {
    List<Span> found = new ArrayList<>();
    if (!empty) {
      trie.parseText(text, (start, end, phrase) -> found.add(new Span(start, end)));
      found.sort(
          Comparator.comparingInt(Span::start)
              .thenComparing(Comparator.comparingInt(Span::end).reversed()));
    }
    return found;
  }
}

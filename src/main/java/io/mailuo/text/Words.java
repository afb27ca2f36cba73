package io.mailuo.text;

import java.util.List;

/** Knows the words of Chinese. Implementations are safe to share between threads. */
public interface Words {

  /** Words of a text, in order, covering all of it; only words of the dictionary. */
  List<Word> segment(String text);

  /** As {@link #segment}, names of persons that are in no dictionary included, by their shape. */
  List<Word> segmentWithNames(String text);

  /** Parts of speech of a word, the most frequent first; empty where the dictionary lacks it. */
  List<String> natures(String word);

  /** True where the dictionary has the word. */
  default boolean isKnown(String word) {
    return !natures(word).isEmpty();
  }
}

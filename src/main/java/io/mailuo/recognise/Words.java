package io.mailuo.recognise;

import java.util.List;
import java.util.Optional;

/** Knows the words of Chinese. Implementations are safe to share between threads. */
public interface Words {

  /** Words of a text, in order, covering all of it; only words of the dictionary. */
  List<Word> segment(String text);

  /** As {@link #segment}, names of persons that are in no dictionary included, by their shape. */
  List<Word> segmentWithNames(String text);

  /** The most frequent part of speech of a word, where the dictionary has it. */
  Optional<String> nature(String word);
}

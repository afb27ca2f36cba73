package io.mailuo.search;

import java.util.List;

/**
 * Tells the words in a stretch of Chinese characters. Words only sharpen the ranking: pairs of
 * characters decide what is found, so a source may miss or err.
 */
@FunctionalInterface
public interface WordSource {

  /** Knows no words. */
  WordSource NONE = hanRun -> List.of();

  /**
   * The words of a run, in a stable order; shorter and longer ones than the index keeps are
   * dropped.
   *
   * @param hanRun simplified Chinese characters only, at least one, e.g. {@code 人工智能公司}
   */
  List<String> words(String hanRun);
}

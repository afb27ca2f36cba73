package io.mailuo.markdown;

import io.mailuo.markdown.Block.Sentence;
import io.mailuo.text.Sentences;
import io.mailuo.text.ShortHash;
import io.mailuo.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Ids of sentences: a hash of the sentence's text, so that an edit elsewhere in the article does
 * not move them. A sentence that occurs again gets a number behind.
 */
final class SentenceAnchors {

  private static final int BYTES = 3;

  private final Map<String, Integer> seen = new HashMap<>();

  /** Sentences of a text that stands alone. */
  static List<Sentence> of(String text) {
    return new SentenceAnchors().sentences(text);
  }

  /** Sentences of the next paragraph of a body. */
  List<Sentence> sentences(String text) {
    List<Sentence> sentences = new ArrayList<>();
    for (Span span : Sentences.of(text)) {
      sentences.add(new Sentence(span, anchor(text.substring(span.start(), span.end()))));
    }
    return sentences;
  }

  private String anchor(String sentence) {
    String anchor = "s-" + ShortHash.of(sentence, BYTES);
    int count = seen.merge(anchor, 1, Integer::sum);
    return count == 1 ? anchor : anchor + "-" + count;
  }
}

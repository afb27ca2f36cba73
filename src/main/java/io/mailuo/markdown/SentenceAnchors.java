package io.mailuo.markdown;

import io.mailuo.markdown.Block.Sentence;
import io.mailuo.text.Sentences;
import io.mailuo.text.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
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
    String anchor = "s-" + hash(sentence);
    int count = seen.merge(anchor, 1, Integer::sum);
    return count == 1 ? anchor : anchor + "-" + count;
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

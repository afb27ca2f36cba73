package io.mailuo.extract;

import io.mailuo.text.ShortHash;
import java.util.HashMap;
import java.util.Map;

/**
 * Ids of an article's quotations: a hash of the text, so that an edit elsewhere in the article does
 * not move them. A quotation that occurs again gets a number behind.
 */
final class QuotationIds {

  private static final int BYTES = 3;

  private final Map<String, Integer> seen = new HashMap<>();

  /** The id of the next quotation, e.g. {@code q-1a2b3c}. */
  String next(String text) {
    String id = "q-" + ShortHash.of(text, BYTES);
    int count = seen.merge(id, 1, Integer::sum);
    return count == 1 ? id : id + "-" + count;
  }
}

package io.mailuo.extract;

import io.mailuo.text.Span;
import java.util.Objects;

/**
 * Something said, within one block.
 *
 * @param words stretch of the block's text, without marks
 */
record Utterance(Quotation.Kind kind, Party speaker, Span words) {

  Utterance {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(speaker, "speaker");
    Objects.requireNonNull(words, "words");
  }
}

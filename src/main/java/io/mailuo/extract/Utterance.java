package io.mailuo.extract;

import io.mailuo.text.Span;

/**
 * Something said, within one block.
 *
 * @param words stretch of the block's text, without marks
 */
record Utterance(Quotation.Kind kind, Party speaker, Span words) {}

package io.mailuo.text;

/**
 * How texts are set for readers.
 *
 * @param punctuation what becomes of half-width marks in Chinese
 * @param phrases where headings may be broken
 */
public record Typesetting(Punctuation punctuation, Phrases phrases) {

  /** Everything as it was written. */
  public static final Typesetting AS_WRITTEN = new Typesetting(Punctuation.KEEP, Phrases.NONE);
}

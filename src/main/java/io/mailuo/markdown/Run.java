package io.mailuo.markdown;

import io.mailuo.text.Span;
import java.util.Objects;

/**
 * A stretch of a block's text and the stretch of the source that it comes from. Where both have the
 * same length they agree code unit for code unit; else (an escape, an entity) they belong together
 * as wholes.
 *
 * @param text stretch of the block's text
 * @param source stretch of the file's text
 * @param kind what may be done with it
 */
public record Run(Span text, Span source, Kind kind) {

  public Run {
    Objects.requireNonNull(kind, "kind");
  }

  public boolean isExact() {
    return text.length() == source.length();
  }

  /** What a run is. */
  public enum Kind {
    /** Running text: names are found and may become links. */
    PROSE,
    /** Text of an existing link: names are found but never become links. */
    LINK_TEXT,
    /** Text of a wiki link: the author has said what it names. */
    WIKI_LINK,
    /** Code, a URL: no names are looked for. */
    OPAQUE
  }
}

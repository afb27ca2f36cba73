package io.mailuo.page;

import java.util.Objects;
import java.util.Optional;

/**
 * A stretch of running text: plain, marked, or linked. A sentence or a fact is a list of them.
 *
 * @param text never empty
 * @param href where the text leads, relative to the page that shows it
 * @param kind folder of the kind of the entity that the text links to
 * @param marked true: shown in {@code <mark>}
 */
public record Piece(String text, Optional<String> href, Optional<String> kind, boolean marked) {

  public Piece {
    Objects.requireNonNull(text, "text");
    if (text.isEmpty()) {
      throw new IllegalArgumentException("a piece has text");
    }
  }

  public static Piece plain(String text) {
    return new Piece(text, Optional.empty(), Optional.empty(), false);
  }

  public static Piece marked(String text) {
    return new Piece(text, Optional.empty(), Optional.empty(), true);
  }

  public static Piece link(String text, String href, String kind) {
    return new Piece(text, Optional.of(href), Optional.of(kind), false);
  }

  /** A link out of the site. */
  public static Piece outside(String text, String address) {
    return new Piece(text, Optional.of(address), Optional.empty(), false);
  }
}

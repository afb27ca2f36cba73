package io.mailuo.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the head of a page says of it to machines.
 *
 * @param meta Open Graph and Twitter; may be empty
 * @param structuredData JSON-LD, safe to stand in a script element as it is
 * @param feed href of the page's own feed, relative to the page
 */
public record Metadata(
    List<MetaElement> meta, Optional<String> structuredData, Optional<String> feed) {

  /** Nothing is said. */
  public static final Metadata NONE = new Metadata(List.of(), Optional.empty(), Optional.empty());

  public Metadata {
    meta = List.copyOf(meta);
    Objects.requireNonNull(structuredData, "structuredData");
    Objects.requireNonNull(feed, "feed");
  }
}

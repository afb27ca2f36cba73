package io.mailuo.content;

import java.util.Objects;
import java.util.Optional;

/**
 * Where an article comes from.
 *
 * @param name of the publisher; may be empty where only a URL is known
 * @param title of the original, with its date where that matters
 * @param url of the original, http or https
 * @param author as the source gives it
 */
public record Source(
    String name, Optional<String> title, Optional<String> url, Optional<String> author) {
  public Source {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(author, "author");
  }
}

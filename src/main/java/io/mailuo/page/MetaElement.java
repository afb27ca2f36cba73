package io.mailuo.page;

import java.util.Objects;
import java.util.Optional;

/**
 * A {@code <meta>} element of a page's head.
 *
 * @param property key of the attribute {@code property} (Open Graph), e.g. {@code og:title}
 * @param name key of the attribute {@code name} (Twitter); one of the two is there
 * @param content not empty
 */
public record MetaElement(Optional<String> property, Optional<String> name, String content) {

  public MetaElement {
    Objects.requireNonNull(content, "content");
    if (property.isPresent() == name.isPresent()) {
      throw new IllegalArgumentException("a meta element has one key: " + content);
    }
  }

  /** An element of Open Graph. */
  public static MetaElement property(String key, String content) {
    return new MetaElement(Optional.of(key), Optional.empty(), content);
  }

  /** An element with a plain name. */
  public static MetaElement name(String key, String content) {
    return new MetaElement(Optional.empty(), Optional.of(key), content);
  }
}

package io.mailuo.page;

import java.util.Objects;

/**
 * The picture of an article.
 *
 * @param path site path, e.g. {@code assets/sora.png}
 * @param href relative to the page that shows it
 * @param width in pixels; 0 where not known
 * @param height in pixels; 0 where not known
 */
public record Picture(String path, String href, int width, int height) {
  public Picture {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(href, "href");
  }
}

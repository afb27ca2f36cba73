package io.mailuo.content;

import io.mailuo.markdown.Body;
import java.util.Objects;

/**
 * A page such as about.
 *
 * @param id e.g. {@code pages/about}
 * @param slug last part of its URL, without {@code .html}
 * @param title not blank
 * @param summary may be empty
 */
public record FreePage(String id, String slug, String title, String summary, Body body) {
  public FreePage {
    Objects.requireNonNull(body, "body");
  }
}

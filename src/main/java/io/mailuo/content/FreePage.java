package io.mailuo.content;

import io.mailuo.markdown.Body;
import java.util.List;
import java.util.Objects;

/**
 * A page such as about.
 *
 * @param id e.g. {@code pages/about}
 * @param slug last part of its URL
 * @param title not blank
 * @param summary may be empty
 * @param redirectFrom site paths that lead here
 */
public record FreePage(
    String id, Slug slug, String title, String summary, List<Written> redirectFrom, Body body) {
  public FreePage {
    Objects.requireNonNull(body, "body");
    redirectFrom = List.copyOf(redirectFrom);
  }
}

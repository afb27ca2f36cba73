package io.mailuo.content;

import io.mailuo.problem.Problem;
import java.util.Objects;

/**
 * The last part of a page's URL, without {@code .html}.
 *
 * @param text not blank
 * @param written true: the author asked for it with the key {@code slug}; false: it is that of the
 *     file's name
 * @param taken what to tell if another page has the URL, at the key where there is one; its
 *     arguments are still to come
 */
public record Slug(String text, boolean written, Problem taken) {
  public Slug {
    Objects.requireNonNull(taken, "taken");
    if (text.isBlank()) {
      throw new IllegalArgumentException("a slug is not blank: " + taken.at());
    }
  }
}

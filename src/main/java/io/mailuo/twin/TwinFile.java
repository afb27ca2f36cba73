package io.mailuo.twin;

import java.util.Objects;

/**
 * A finished file of the site.
 *
 * @param path site path, e.g. {@code data/hub.json}
 * @param content its text, with {@code \n} as line end
 */
public record TwinFile(String path, String content) {

  public TwinFile {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(content, "content");
  }
}

package io.mailuo.feed;

import java.util.Objects;

/**
 * A finished file of the site.
 *
 * @param path site path, e.g. {@code feeds/people/sam-altman.xml}
 * @param content its text, with {@code \n} as line end
 */
public record FeedFile(String path, String content) {

  public FeedFile {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(content, "content");
  }
}

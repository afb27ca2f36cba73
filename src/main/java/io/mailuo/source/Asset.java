package io.mailuo.source;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * A file under {@code content/assets} that is copied as it is.
 *
 * @param path in the site, with {@code /}, e.g. {@code assets/sora.png}
 * @param file where it lies
 * @param size in pixels, for pictures of a known format
 */
public record Asset(String path, Path file, Optional<Size> size) {

  public Asset {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(size, "size");
  }

  /** Width and height in pixels, at least 1. */
  public record Size(int width, int height) {
    public Size {
      if (width < 1 || height < 1) {
        throw new IllegalArgumentException("a picture of " + width + " x " + height);
      }
    }
  }
}

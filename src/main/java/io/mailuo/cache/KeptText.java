package io.mailuo.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A text that one run keeps for the next. It may be deleted at any time. */
public final class KeptText {

  /** What the program writes is far smaller. */
  private static final long LARGEST = 64L << 20;

  private final Path file;

  /**
   * @param file made with its folder on the first write
   */
  public KeptText(Path file) {
    this.file = file;
  }

  /** What stands in the file, whatever that is; empty where there is none. */
  public Optional<String> read() {
    try {
      if (!Files.isRegularFile(file)) {
        return Optional.empty();
      }
      // What is too large, or not in UTF-8, is as good as a damaged text.
      return Optional.of(Files.size(file) > LARGEST ? "" : Files.readString(file));
    } catch (IOException e) {
      return Optional.of("");
    }
  }

  /**
   * Writes the text in place of the former one, which stands until the new one is whole.
   *
   * @return false where it cannot be written, as on a read-only medium
   */
  public boolean write(String text) {
    try {
      WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}

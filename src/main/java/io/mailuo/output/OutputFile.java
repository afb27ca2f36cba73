package io.mailuo.output;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A finished file of the site. */
public sealed interface OutputFile {

  /** Site path, with {@code /} and without a leading one. */
  String path();

  /** A file that was made. The bytes are not copied: whoever hands them over lets go of them. */
  @SuppressWarnings("ArrayRecordComponent")
  record Made(String path, byte[] bytes) implements OutputFile {}

  /** A file that is copied as it is. */
  record Copied(String path, Path from) implements OutputFile {}

  /** A text file in UTF-8. */
  static OutputFile text(String path, String text) {
    return new Made(path, text.getBytes(StandardCharsets.UTF_8));
  }
}

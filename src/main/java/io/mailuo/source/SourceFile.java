package io.mailuo.source;

import java.util.Objects;

/**
 * A text file of the hub.
 *
 * @param path relative to the hub, with {@code /}, in NFC, e.g. {@code
 *     content/articles/2024-02-15-sora.md}
 * @param text decoded, byte order mark removed, line ends as they are
 * @param hash SHA-256 of the file's bytes, 64 hexadecimal digits
 */
public record SourceFile(String path, String text, String hash) {

  public SourceFile {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(hash, "hash");
  }

  /** Path relative to {@code content/}, without {@code .md}: the id of what the file holds. */
  public String id() {
    String inside = path.startsWith("content/") ? path.substring("content/".length()) : path;
    return inside.endsWith(".md") ? inside.substring(0, inside.length() - 3) : inside;
  }
}

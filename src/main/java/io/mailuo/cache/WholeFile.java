package io.mailuo.cache;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file at once: a reader sees the former bytes or all the new ones. */
final class WholeFile {

  private WholeFile() {}

  /** Makes the folder where there is none; leaves nothing behind where it fails. */
  static void write(Path file, byte[] bytes) throws IOException {
    Path folder = file.resolveSibling("");
    Files.createDirectories(folder);
    Path draft = Files.createTempFile(folder, "draft", null);
    try {
      Files.write(draft, bytes);
      move(draft, file);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void move(Path draft, Path file) throws IOException {
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}

package io.mailuo.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Bytes by key, a file for each. A cache that cannot be read or written is as good as an empty one.
 */
public final class FileCache {

  private final Path folder;

  /**
   * @param folder made on the first write
   */
  public FileCache(Path folder) {
    this.folder = folder;
  }

  /** What was kept under a key; empty where nothing was. */
  public Optional<byte[]> get(String key) {
    Path file = file(key);
    try {
      return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Keeps bytes under a key. A reader sees all of them or none. */
  public void put(String key, byte[] bytes) {
    Path file = file(key);
    try {
      Files.createDirectories(folder);
      Path draft = Files.createTempFile(folder, "draft", null);
      Files.write(draft, bytes);
      move(draft, file);
    } catch (IOException e) {
      // Next time it is made again: slower, not wrong.
    }
  }

  private static void move(Path draft, Path file) throws IOException {
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private Path file(String key) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return folder.resolve(HexFormat.of().formatHex(digest));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

package io.mailuo.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Bytes by key, a file for each. A cache that cannot be read or written is as good as an empty one.
 */
public final class FileCache {

  private final Path folder;
  private final Set<Path> used = new HashSet<>();

  /**
   * @param folder made on the first write
   */
  public FileCache(Path folder) {
    this.folder = folder;
  }

  /** What was kept under a key; empty where nothing was. */
  public Optional<byte[]> get(String key) {
    Path file = used(key);
    try {
      return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Keeps bytes under a key. A reader sees all of them or none. */
  public void put(String key, byte[] bytes) {
    try {
      WholeFile.write(used(key), bytes);
    } catch (IOException e) {
      // Next time it is made again: slower, not wrong.
    }
  }

  /** Deletes what this object was neither asked for nor given, so that the folder does not grow. */
  public void dropUnused() {
    try (Stream<Path> kept = Files.list(folder)) {
      for (Path file : kept.filter(file -> !used.contains(file)).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // What stays takes room, no more.
    }
  }

  private Path used(String key) {
    Path file = file(key);
    used.add(file);
    return file;
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

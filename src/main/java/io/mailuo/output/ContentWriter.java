package io.mailuo.output;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes the few files of a hub that the program may write. */
public final class ContentWriter {

  private final Path hub;

  /**
   * @param hub folder that holds {@code content/}
   */
  public ContentWriter(Path hub) {
    this.hub = hub;
  }

  /**
   * Writes a new file.
   *
   * @param path relative to the hub, with {@code /}
   * @return false where there is a file of that name: it stays as it is
   */
  public boolean create(String path, String text) throws IOException {
    Path file = inside(path);
    Files.createDirectories(file.getParent());
    try {
      Files.writeString(file, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    }
  }

  /** Writes a file in place of the former one, which stands until the new one is whole. */
  public void replace(String path, String text) throws IOException {
    Path file = inside(path);
    if (Files.isRegularFile(file) && Files.readString(file).equals(text)) {
      return;
    }
    Files.createDirectories(file.getParent());
    Path fresh = file.resolveSibling("." + file.getFileName() + ".new");
    Files.writeString(fresh, text);
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** True where there is something of that name. */
  public boolean exists(String path) {
    return Files.exists(inside(path));
  }

  private Path inside(String path) {
    if (!Manifest.isInside(path)) {
      throw new IllegalArgumentException("a path that leads out of the hub: " + path);
    }
    return hub.resolve(path);
  }
}

package io.mailuo.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps two builds of one hub apart. The lock goes with the process, however it ends. */
public final class BuildLock implements AutoCloseable {

  private final FileChannel channel;

  private BuildLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Takes the lock of a hub; empty where another build holds it. */
  public static Optional<BuildLock> take(Path hub) throws IOException {
    return lock(hub.resolve(".mailuo/lock"));
  }

  /**
   * As {@link #take(Path)}; where nothing can be written into the hub, as on a read-only medium,
   * the lock lies beside the output folder, where builds of that hub must write anyway.
   */
  public static Optional<BuildLock> take(Path hub, Path output) throws IOException {
    try {
      return take(hub);
    } catch (FileSystemException e) {
      return lock(output.resolveSibling("." + output.getFileName() + ".mailuo-lock"));
    }
  }

  private static Optional<BuildLock> lock(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    if (tryLock(channel) == null) {
      channel.close();
      return Optional.empty();
    }
    channel.truncate(0);
    String process = ProcessHandle.current().pid() + "\n";
    channel.write(ByteBuffer.wrap(process.getBytes(StandardCharsets.UTF_8)));
    return Optional.of(new BuildLock(channel));
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}

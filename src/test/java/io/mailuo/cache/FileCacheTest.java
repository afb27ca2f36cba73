package io.mailuo.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileCacheTest {

  @TempDir private Path folder;

  @Test
  void givesBackWhatWasKeptUnderAKey() {
    FileCache cache = new FileCache(folder.resolve("cache"));
    cache.put("../../a key", new byte[] {1, 2});
    cache.put("another", new byte[] {3});
    assertThat(new FileCache(folder.resolve("cache")).get("../../a key"))
        .contains(new byte[] {1, 2});
    assertThat(cache.get("a third")).isEmpty();
  }

  @Test
  void takesTheNewerOfTwo() {
    FileCache cache = new FileCache(folder);
    cache.put("key", new byte[] {1});
    cache.put("key", new byte[] {2});
    assertThat(cache.get("key")).contains(new byte[] {2});
  }

  @Test
  void leavesNoDraftsBehind() throws IOException {
    new FileCache(folder).put("key", new byte[] {1});
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void aFolderThatCannotBeMadeIsAnEmptyCache() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    FileCache cache = new FileCache(file.resolve("below"));
    cache.put("key", new byte[] {1});
    assertThat(cache.get("key")).isEmpty();
  }

  @Test
  void leavesNoDraftWhereItCannotWrite() throws IOException {
    FileCache cache = new FileCache(folder);
    cache.put("key", new byte[] {1});
    Path file;
    try (Stream<Path> files = Files.list(folder)) {
      file = files.findFirst().orElseThrow();
    }
    Files.delete(file);
    Files.createDirectories(file.resolve("in the way"));
    cache.put("key", new byte[] {2});
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void dropsWhatARunHadNoUseFor() {
    FileCache before = new FileCache(folder);
    before.put("old", new byte[] {1});
    before.put("asked for", new byte[] {2});
    FileCache now = new FileCache(folder);
    now.get("asked for");
    now.put("new", new byte[] {3});
    now.dropUnused();
    assertThat(now.get("old")).isEmpty();
    assertThat(now.get("asked for")).isPresent();
    assertThat(now.get("new")).isPresent();
  }
}

package io.mailuo.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildLockTest {

  @TempDir private Path hub;

  @Test
  void keepsASecondBuildOut() throws IOException {
    try (BuildLock first = BuildLock.take(hub).orElseThrow()) {
      assertThat(first).isNotNull();
      assertThat(BuildLock.take(hub)).isEmpty();
      assertThat(BuildLock.take(hub)).isEmpty();
    }
  }

  @Test
  void isFreeAgainAfterwards() throws IOException {
    BuildLock.take(hub).orElseThrow().close();
    Optional<BuildLock> again = BuildLock.take(hub);
    assertThat(again).isPresent();
    again.orElseThrow().close();
  }

  @Test
  void namesTheProcessAndIsNotHeldByALeftOverFile() throws IOException {
    Files.createDirectories(hub.resolve(".mailuo"));
    Files.writeString(hub.resolve(".mailuo/lock"), "99999999999999 left over\n");
    try (BuildLock lock = BuildLock.take(hub).orElseThrow()) {
      assertThat(lock).isNotNull();
      assertThat(hub.resolve(".mailuo/lock")).hasContent(ProcessHandle.current().pid() + "\n");
    }
  }

  @Test
  void locksEachHubForItself() throws IOException {
    try (BuildLock one = BuildLock.take(Files.createDirectory(hub.resolve("a"))).orElseThrow();
        BuildLock two = BuildLock.take(Files.createDirectory(hub.resolve("b"))).orElseThrow()) {
      assertThat(one).isNotSameAs(two);
    }
  }
}

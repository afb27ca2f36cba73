package io.mailuo.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {

  @TempDir private Path folder;

  @Test
  void readsWhatItWroteSorted() throws IOException {
    new Manifest(Set.of("b.html", "人物/a.html", "a b.html")).write(folder);
    assertThat(Manifest.read(folder).orElseThrow().paths())
        .containsExactly("a b.html", "b.html", "人物/a.html");
    assertThat(Files.readString(folder.resolve(Manifest.NAME))).startsWith("#").endsWith("\n");
  }

  @Test
  void isNoneWithoutAFile() throws IOException {
    assertThat(Manifest.read(folder)).isEmpty();
    assertThat(Manifest.read(folder.resolve("nowhere"))).isEmpty();
  }

  @Test
  void readsAManifestWithWindowsLineEnds() throws IOException {
    Files.writeString(folder.resolve(Manifest.NAME), "# x\r\na.html\r\n\r\n");
    assertThat(Manifest.read(folder).orElseThrow().paths()).containsExactly("a.html");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "/a", "../a", "a/../b", "a/..", ".", "./a", "a\\b", "C:a", "a/./b"})
  void knowsPathsThatMayLeadOutside(String path) {
    assertThat(Manifest.isInside(path)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a/b", "..a", "a..", "a/...", ".nojekyll", "人物/甲.html"})
  void knowsPathsThatStayInside(String path) {
    assertThat(Manifest.isInside(path)).isTrue();
  }
}

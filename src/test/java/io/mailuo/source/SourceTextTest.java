package io.mailuo.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.problem.Checked;
import io.mailuo.problem.Code;
import io.mailuo.problem.SourcePosition;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SourceTextTest {

  private static Checked<SourceFile> read(String text) {
    return SourceText.of("content/a.md", text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void keepsLineEndsAsTheyAre() {
    assertThat(read("甲\r\n乙\n").value().map(SourceFile::text)).contains("甲\r\n乙\n");
  }

  @Test
  void leavesOutAByteOrderMarkInFrontOnly() {
    assertThat(read("\uFEFF甲\uFEFF乙").value().map(SourceFile::text)).contains("甲\uFEFF乙");
  }

  @Test
  void tellsTheLineOfWhatIsNotUtf8() {
    byte[] bytes = {'a', '\n', 'b', '\n', (byte) 0xC4, (byte) 0xE3, '\n', 'c'};
    Checked<SourceFile> read = SourceText.of("content/a.md", bytes);
    assertThat(read.value()).isEmpty();
    assertThat(read.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(Code.NOT_UTF8);
              assertThat(problem.at()).isEqualTo(new SourcePosition("content/a.md", 3, 1));
            });
  }

  @Test
  void hashesTheBytesOfTheFileTheMarkIncluded() {
    assertThat(read("").value().map(SourceFile::hash))
        .contains("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    assertThat(read("\uFEFF甲").value()).isNotEqualTo(read("甲").value());
  }
}

package io.mailuo.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

  @ParameterizedTest
  @CsvSource({
    "'', 0", "abc, 3", "中文, 4", "'，。', 4", "ＡＢ, 4", "한글, 4", "アイ, 4", "😀, 2", "𠮷, 2", "é, 1",
    "ｱ, 1", "a中1, 4"
  })
  void countsColumns(String text, int columns) {
    assertThat(DisplayWidth.of(text)).isEqualTo(columns);
  }

  @ParameterizedTest
  @CsvSource({"e\u0301, 1", "a\u200Bb, 2", "a\u200Db, 2"})
  void countsNoColumnForMarks(String text, int columns) {
    assertThat(DisplayWidth.of(text)).isEqualTo(columns);
  }
}

package io.mailuo.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortenedTest {

  @ParameterizedTest
  @CsvSource({"青禾科技, 4, 青禾科技", "青禾科技, 3, 青禾…", "青禾科技, 1, …", "'', 1, ''", "𠮷𠮷𠮷, 2, 𠮷…"})
  void holdsNoMoreCharactersThanItMay(String text, int most, String shortened) {
    assertThat(Shortened.of(text, most)).isEqualTo(shortened);
  }
}

package io.mailuo.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadingTimeTest {

  @Test
  void takesAtLeastAMinute() {
    assertThat(ReadingTime.minutes("")).isEqualTo(1);
    assertThat(ReadingTime.minutes("短。")).isEqualTo(1);
  }

  @Test
  void takesAMinuteForFourHundredCharactersOrTwoHundredWords() {
    assertThat(ReadingTime.minutes("字".repeat(800))).isEqualTo(2);
    assertThat(ReadingTime.minutes("字".repeat(801))).isEqualTo(3);
    assertThat(ReadingTime.minutes("word ".repeat(400))).isEqualTo(2);
    assertThat(ReadingTime.minutes("字".repeat(400) + " word".repeat(200))).isEqualTo(2);
  }

  @Test
  void countsNoPunctuation() {
    assertThat(ReadingTime.minutes("，".repeat(4_000))).isEqualTo(1);
  }
}

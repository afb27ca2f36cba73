package io.mailuo.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

  @ParameterizedTest
  @ValueSource(strings = {"2024-02-15", "2024-02", "2024"})
  void readsWhatItWrites(String text) {
    assertThat(PartialDate.parse(text).map(PartialDate::toString)).contains(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-02-30", "2024-13", "24", "February", "", "2024-2-15"})
  void readsNothingElse(String text) {
    assertThat(PartialDate.parse(text)).isEmpty();
  }

  @Test
  void aDayIsWithinItsMonthAndItsYear() {
    PartialDate day = PartialDate.parse("2024-02-15").orElseThrow();
    assertThat(day.isWithin(day)).isTrue();
    assertThat(day.isWithin(PartialDate.ofMonth(2024, 2))).isTrue();
    assertThat(day.isWithin(PartialDate.ofYear(2024))).isTrue();
    assertThat(day.isWithin(PartialDate.ofMonth(2024, 3))).isFalse();
    assertThat(PartialDate.ofYear(2024).isWithin(day)).isFalse();
  }
}

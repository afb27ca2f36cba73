package io.mailuo.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClausesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"会议结束。他说|他说|他说", "他来了,并说|他来了,并说|并说", "他说:很好|他说:很好|很好", "“很好。”他说|他说|他说"})
  void aClauseEndsAtTheStops(String text, String toHardStop, String toSoftStop) {
    int end = text.length();
    assertThat(text.substring(Clauses.start(text, end, Clauses.HARD_STOPS))).isEqualTo(toHardStop);
    assertThat(Clauses.before(text, end)).isEqualTo(toSoftStop);
  }

  @Test
  void aTextWithoutStopsIsFollowedSoFarOnly() {
    String text = "字".repeat(1000);
    assertThat(Clauses.before(text, 1000)).hasSize(240);
  }

  @ParameterizedTest
  @CsvSource({"记者采访, true", "对, true", "例如“, true", "昨天, false", "'', false"})
  void someWordsMakeANameAnObject(String before, boolean object) {
    assertThat(Clauses.makesObject(before)).isEqualTo(object);
  }

  @ParameterizedTest
  @CsvSource({"如果他同意, true", "若他同意, true", "若干人同意, false", "他同意, false"})
  void someWordsSayWhatMayBe(String words, boolean doubt) {
    assertThat(Clauses.isDoubt(words)).isEqualTo(doubt);
  }
}

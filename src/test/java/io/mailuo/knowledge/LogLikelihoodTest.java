package io.mailuo.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogLikelihoodTest {

  /** Expected values: twice the sum of k ln(k / expected k) over the four cells, by hand. */
  @ParameterizedTest
  @CsvSource({
    "8, 10, 12, 100, 30.649298968893",
    "1, 1, 1, 10, 6.501659467829",
    "5, 5, 5, 20, 22.493405784752"
  })
  void isDunningsRatio(int both, int first, int second, int all, double expected) {
    assertThat(LogLikelihood.of(both, first, second, all)).isCloseTo(expected, within(1e-9));
  }

  @Test
  void isZeroForWhatIsTogetherByChanceOrLess() {
    assertThat(LogLikelihood.of(1, 10, 10, 100)).isZero();
    assertThat(LogLikelihood.of(0, 10, 10, 100)).isZero();
  }

  @Test
  void isZeroForWhatStandsEverywhere() {
    assertThat(LogLikelihood.of(10, 10, 100, 100)).isZero();
    assertThat(LogLikelihood.of(100, 100, 100, 100)).isZero();
  }

  @Test
  void doesNotCareForTheOrderOfTheTwo() {
    assertThat(LogLikelihood.of(4, 6, 20, 100))
        .isCloseTo(LogLikelihood.of(4, 20, 6, 100), within(1e-9));
  }

  @Test
  void growsWithEvidence() {
    assertThat(LogLikelihood.of(40, 60, 80, 1000)).isGreaterThan(LogLikelihood.of(4, 6, 8, 100));
  }
}

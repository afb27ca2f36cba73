package io.mailuo.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeVerbsTest {

  @ParameterizedTest
  @ValueSource(strings = {"何以安不再", "何以安有望", "何以安自称是", "他拒绝出任"})
  void someWordsSayThatTheOfficeIsNotHeld(String before) {
    assertThat(OfficeVerbs.isDenied(before)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"何以安", "何以安已正式", "不久前何以安"})
  void othersDoNot(String before) {
    assertThat(OfficeVerbs.isDenied(before)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"曾任, true", "时任, true", "现任, false", "出任, false"})
  void aVerbSaysWhetherItIsOver(String verb, boolean over) {
    assertThat(OfficeVerbs.isOver(verb)).isEqualTo(over);
  }

  @ParameterizedTest
  @CsvSource({"2015年至2019年间, true", "2015-2019年, true", "自2015年起, false", "曾先后, true"})
  void aStretchOfTimeWithAnEndIsOver(String adverbs, boolean over) {
    assertThat(OfficeVerbs.areOver(adverbs)).isEqualTo(over);
  }
}

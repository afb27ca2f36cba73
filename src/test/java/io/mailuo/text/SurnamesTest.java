package io.mailuo.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SurnamesTest {

  @Test
  void knowsFamilyNamesOfOneAndTwoCharacters() {
    assertThat(Surnames.reading("曾国藩")).containsExactly("zeng");
    assertThat(Surnames.reading("长孙无忌")).containsExactly("zhang", "sun");
  }

  @Test
  void knowsNothingOfRegularOnes() {
    assertThat(Surnames.reading("王明")).isEmpty();
    assertThat(Surnames.reading("")).isEmpty();
  }
}

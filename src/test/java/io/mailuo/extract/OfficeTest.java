package io.mailuo.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeTest {

  @ParameterizedTest
  @CsvSource({
    "联合创始人兼CEO, OF_A_COMPANY",
    "联合创始人兼CEO, OF_A_HEAD",
    "技术总监, OF_A_COMPANY",
    "Chief Scientist, OF_A_COMPANY",
    "核心开发者, OF_A_MAKER",
    "副省长, OF_A_STATE",
    "首席记者, OF_A_PAPER"
  })
  void aTitleMaySayWhatSortOfOrganisationStandsBeforeIt(String title, Office office) {
    assertThat(office.isIn(title)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"技术总监, OF_A_HEAD", "作家, OF_A_COMPANY", "总裁, OF_A_STATE", "总裁, OF_A_PAPER"})
  void otherTitlesDoNot(String title, Office office) {
    assertThat(office.isIn(title)).isFalse();
  }
}

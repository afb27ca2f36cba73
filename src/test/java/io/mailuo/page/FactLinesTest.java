package io.mailuo.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.content.PartialDate;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactLinesTest {

  private static final PartialDate DAY = PartialDate.of(LocalDate.of(2015, 12, 1));

  @ParameterizedTest
  @ValueSource(strings = {"2015年12月1日", "2015 年 12 月 1 日成立", "成立于 2015-12-01"})
  void aValueThatStatesItsDateNeedsNoOtherBesideIt(String text) {
    assertThat(FactLines.states(text, DAY)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"美国旧金山", "2015年12月", "2015年12月11日", "2015 年"})
  void aValueThatStatesLessOrAnotherDateDoes(String text) {
    assertThat(FactLines.states(text, DAY)).isFalse();
  }

  @Test
  void theAddressOfASourceIsTakenOutOfItsText() {
    EntityPage.SourceNote note = FactLines.sourceNote("甲报，题目，2024-02-01，https://example.com/1");
    assertThat(note.text()).isEqualTo("甲报，题目，2024-02-01");
    assertThat(note.href()).contains("https://example.com/1");
  }

  @Test
  void parenthesesRoundTheAddressStayClosed() {
    EntityPage.SourceNote note = FactLines.sourceNote("甲报，题目（转载 https://example.com/1）");
    assertThat(note.text()).isEqualTo("甲报，题目（转载）");
  }
}

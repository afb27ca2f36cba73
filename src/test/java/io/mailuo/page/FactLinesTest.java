package io.mailuo.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.content.PartialDate;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactLinesTest {

  private static final PartialDate DAY = PartialDate.of(LocalDate.of(2015, 12, 1));

  @Test
  void linksTheWordsBeforeAnAddress() {
    assertThat(FactLines.sourceNote("某报，2024-01-02，https://example.org/a"))
        .containsExactly(Piece.outside("某报，2024-01-02", "https://example.org/a"));
  }

  @Test
  void keepsEverySourceOfSeveral() {
    assertThat(
            FactLines.sourceNote(
                "某报，2024-01-02，https://example.org/a ；另一报，标题：https://example.org/b；无址的书"))
        .containsExactly(
            Piece.outside("某报，2024-01-02", "https://example.org/a"),
            Piece.plain("；"),
            Piece.outside("另一报，标题", "https://example.org/b"),
            Piece.plain("；无址的书"));
  }

  @Test
  void closesTheBracketThatHoldsAnAddress() {
    assertThat(FactLines.sourceNote("某台（转载：https://example.org/c）"))
        .containsExactly(Piece.outside("某台（转载", "https://example.org/c"), Piece.plain("）"));
  }

  @Test
  void showsAnAddressWithoutWordsItself() {
    assertThat(FactLines.sourceNote("https://example.org/d"))
        .containsExactly(Piece.outside("https://example.org/d", "https://example.org/d"));
  }

  @Test
  void leavesWordsWithoutAnAddressAsTheyAre() {
    assertThat(FactLines.sourceNote("《某报》，2019-06-01"))
        .containsExactly(Piece.plain("《某报》，2019-06-01"));
  }

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
}

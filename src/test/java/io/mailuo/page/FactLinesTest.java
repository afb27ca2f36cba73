package io.mailuo.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FactLinesTest {

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
    assertThat(FactLines.sourceNote("《某报》，2019-06-01")).containsExactly(Piece.plain("《某报》，2019-06-01"));
  }
}

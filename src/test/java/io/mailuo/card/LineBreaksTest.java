package io.mailuo.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreaksTest {

  private static List<String> lines(String text, int room, int most) {
    return LineBreaks.of(text, String::length, room, most);
  }

  @Test
  void fillsEachLine() {
    assertThat(lines("一二三四五六七", 3, 4)).containsExactly("一二三", "四五六", "七");
  }

  @Test
  void beginsNoLineWithACommaOrAClosingMark() {
    assertThat(lines("一二三，四五", 3, 4)).containsExactly("一二", "三，四", "五");
    assertThat(lines("《一二》三", 3, 4)).containsExactly("《一", "二》三");
  }

  @Test
  void keepsLatinWordsWhole() {
    assertThat(lines("OpenAI opens Sora", 8, 4)).containsExactly("OpenAI", "opens", "Sora");
  }

  @Test
  void cutsWhatDoesNotFitAndSaysSo() {
    assertThat(lines("一二三四五六七", 3, 2)).containsExactly("一二三", "四五…");
  }

  @Test
  void aWordLongerThanALineStandsAlone() {
    assertThat(lines("a Donaudampfschiff", 5, 4)).containsExactly("a", "Donaudampfschiff");
  }
}

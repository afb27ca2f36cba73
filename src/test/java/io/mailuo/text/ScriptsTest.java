package io.mailuo.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScriptsTest {

  @Test
  void knowsChineseCharactersOfAllBlocks() {
    assertThat("一鿿㐀々〇豈𠀀".codePoints()).allMatch(Scripts::isHan);
    assertThat("aA1あア한，。 é😀".codePoints()).noneMatch(Scripts::isHan);
  }

  @Test
  void knowsTheFirstCodeUnitOfAPairInAPlaneOfIdeographs() {
    assertThat(Scripts.isHan("𠀀".charAt(0))).isTrue();
    assertThat(Scripts.isHan("😀".charAt(0))).isFalse();
  }

  @Test
  void knowsAsciiWords() {
    assertThat("azAZ09".chars()).allMatch(Scripts::isAsciiWord);
    assertThat("_-. é中１".chars()).noneMatch(Scripts::isAsciiWord);
    assertThat(Scripts.isAsciiLetter('7')).isFalse();
    assertThat(Scripts.isAsciiDigit('7')).isTrue();
    assertThat(Scripts.isAsciiDigit('７')).isFalse();
  }

  @Test
  void knowsFullWidthPunctuation() {
    assertThat("，。：；！？（）《》「」、【】".chars()).allMatch(Scripts::isFullWidthPunctuation);
    assertThat(",.中aＡ１々〇“".chars()).noneMatch(Scripts::isFullWidthPunctuation);
  }

  @Test
  void knowsCjkAndQuotationMarks() {
    assertThat("中，ア한Ａ".chars()).allMatch(Scripts::isCjk);
    assertThat("a é".chars()).noneMatch(Scripts::isCjk);
    assertThat("“”‘’「」『』".chars()).allMatch(Scripts::isQuotationMark);
    assertThat("\"'《".chars()).noneMatch(Scripts::isQuotationMark);
  }
}

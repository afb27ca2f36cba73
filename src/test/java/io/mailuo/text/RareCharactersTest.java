package io.mailuo.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RareCharactersTest {

  @Test
  void areThoseThatTheFirstNationalSetLacks() {
    assertThat("祎喆堃玥".chars()).allMatch(c -> RareCharacters.isRare((char) c.intValue()));
    assertThat("张婷鑫的，A1·".chars()).noneMatch(c -> RareCharacters.isRare((char) c.intValue()));
  }

  @Test
  void doNotIncludeTraditionalFormsOfCommonCharacters() {
    assertThat("張國鴻".chars()).noneMatch(c -> RareCharacters.isRare((char) c.intValue()));
  }

  @Test
  void areReadWithTheirTone() {
    assertThat(Pinyin.toned("周鸿祎", 2)).contains("yī");
    assertThat(Pinyin.toned("周", 5)).isEmpty();
  }
}

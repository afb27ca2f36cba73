package io.mailuo.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {

  @ParameterizedTest
  @CsvSource({
    "脉络, mai luo",
    "重庆, chong qing",
    "银行, yin hang",
    "女性, nv xing",
    "绿色, lv se",
    "B站, b zhan",
    "GPT-4o, gpt 4o",
    "A股ETF, a gu etf",
    "，。！, ''",
    "'', ''"
  })
  void spellsText(String text, String pinyin) {
    assertThat(String.join(" ", Pinyin.of(text))).isEqualTo(pinyin);
  }

  @ParameterizedTest
  @CsvSource({
    "曾鸣, zeng ming",
    "单田芳, shan tian fang",
    "仇英, qiu ying",
    "解缙, xie jin",
    "朴树, piao shu",
    "区志强, ou zhi qiang",
    "查良镛, zha liang yong",
    "盖宁, ge ning",
    "翟志刚, zhai zhi gang",
    "令狐冲, ling hu chong",
    "尉迟恭, yu chi gong",
    "万俟卨, mo qi xie",
    "乐毅, yue yi",
    "张三, zhang san"
  })
  void readsFamilyNamesAsFamilyNames(String name, String pinyin) {
    assertThat(String.join(" ", Pinyin.ofPerson(name))).isEqualTo(pinyin);
  }

  @ParameterizedTest
  @CsvSource({"解放, jie fang", "单位, dan wei", "曾经, ceng jing"})
  void readsCommonWordsAsCommonWords(String word, String pinyin) {
    assertThat(String.join(" ", Pinyin.of(word))).isEqualTo(pinyin);
  }

  @Test
  void doesNotReadATransliteratedNameAsAFamilyName() {
    assertThat(Pinyin.ofPerson("解特·芒格").get(0)).isEqualTo("jie");
    assertThat(Pinyin.ofPerson("查理·芒格").get(0)).isEqualTo("cha");
  }

  @Test
  void readsTraditionalCharactersAndCharactersOfOtherPlanes() {
    assertThat(Pinyin.of("臺灣")).containsExactly("tai", "wan");
    assertThat(Pinyin.of("𠮷野家")).endsWith("ye", "jia");
    assertThat(Pinyin.of("😀好")).containsExactly("hao");
  }
}

package io.mailuo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasesTest {

  /** Words as the texts below have them between bars. */
  private static List<String> phrases(String barred) {
    return knowing(barred).of(barred.replace("|", ""));
  }

  private static List<String> phrasesOfName(String barred) {
    return knowing(barred).ofName(barred.replace("|", ""));
  }

  private static Phrases knowing(String barred) {
    List<Span> words = new ArrayList<>();
    int at = 0;
    for (String word : barred.split("\\|")) {
      words.add(new Span(at, at + word.length()));
      at += word.length();
    }
    return new Phrases(text -> words);
  }

  @Test
  void breaksBetweenWordsOnly() {
    assertThat(phrases("世界|模拟器|来|了")).containsExactly("世界", "模拟器", "来了");
  }

  @Test
  void keepsParticlesWithTheWordInFrontButNotWordsThatBeginLikeOne() {
    assertThat(phrases("公司|的|地位")).containsExactly("公司的", "地位");
  }

  @Test
  void neverBeginsALineWithAClosingMarkNorEndsOneWithAnOpeningMark() {
    assertThat(phrases("来|了|？|“|世界|模拟器|”|Sora|到底")).containsExactly("来了？", "“世界", "模拟器”", "Sora到底");
  }

  @Test
  void leavesLatinAndSpacesToTheBrowser() {
    assertThat(phrases("给|AI|视频|贴|Sora| |2|标签")).containsExactly("给AI视频", "贴Sora 2标签");
    assertThat(new Phrases(text -> List.of()).of("The life of Sora"))
        .containsExactly("The life of Sora");
  }

  @Test
  void leavesNoCharacterAlone() {
    assertThat(phrases("林|小满|说|得|对")).containsExactly("林小满", "说得对");
    assertThat(phrases("到底|牛|在|哪|？")).containsExactly("到底", "牛在哪？");
  }

  @Test
  void breaksALongNameBehindItsDotAndNeverBeforeADotOrHyphen() {
    assertThat(phrases("约翰·史密斯|来信")).containsExactly("约翰·", "史密斯", "来信");
    assertThat(phrases("约翰|·|史密斯")).containsExactly("约翰·", "史密斯");
    assertThat(phrases("世界|-|模拟器")).containsExactly("世界-", "模拟器");
    assertThat(phrases("用|DALL·E|画画")).containsExactly("用DALL·E画画");
    assertThat(phrases("杂谈·Pneumonia")).containsExactly("杂谈·", "Pneumonia");
  }

  @Test
  void keepsNoMoreOnALineThanWhatStandsBesideADot() {
    assertThat(Phrases.pieces("克里斯托瓦尔·")).containsExactly("克里斯托瓦", "尔·");
    assertThat(Phrases.pieces("杂谈·《Pneumonia》")).containsExactly("杂", "谈·《", "Pneumonia》");
    assertThat(Phrases.pieces("甲·乙·丙，丁")).containsExactly("甲·乙·丙", "，丁");
    assertThat(Phrases.pieces("世界")).containsExactly("世界");
    assertThat(Phrases.isKept("尔·")).isTrue();
    assertThat(Phrases.isKept("克里斯托瓦")).isFalse();
  }

  @Test
  void aForeignNameAloneIsBrokenBehindItsDotsOnly() {
    Phrases single = new Phrases(text -> List.of(new Span(0, 1), new Span(1, 2), new Span(2, 5)));
    assertThat(single.ofName("约翰史密·斯密斯")).containsExactly("约翰史密·", "斯密斯");
    assertThat(phrasesOfName("上海|千随|科技")).containsExactly("上海", "千随", "科技");
  }

  @Test
  void losesNothing() {
    assertThat(String.join("", phrases("（|一|）|——|二|……|三"))).isEqualTo("（一）——二……三");
    assertThat(Phrases.NONE.of("")).isEmpty();
  }
}

package io.mailuo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

  private static List<String> of(String text) {
    return Sentences.of(text).stream()
        .map(span -> text.substring(span.start(), span.end()))
        .toList();
  }

  @Test
  void cutsAtFullStopsAndQuestionAndExclamationMarks() {
    assertThat(of("第一句。第二句！第三句？")).containsExactly("第一句。", "第二句！", "第三句？");
  }

  @Test
  void leavesOutTheSpaceBetween() {
    assertThat(of(" 第一句。\n　第二句。 ")).containsExactly("第一句。", "第二句。");
  }

  @Test
  void keepsARestWithoutAFullStop() {
    assertThat(of("第一句。还没完")).containsExactly("第一句。", "还没完");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n", "　"})
  void findsNothingInABlankText(String text) {
    assertThat(Sentences.of(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "逗号，顿号、分号；冒号：都不断句。",
        "他说：“今天不去。明天再去。”",
        "「今天不去。明天再去。」",
        "『今天不去！明天再去。』",
        "“今天不去。”他说。",
        "“今天不去！”站在门口的店主说，“明天再去。”",
        "“为什么？”记者问道。",
        "他想了想……还是走了。",
        "价格涨到 3.5 元，没有人买。",
        "It costs 3.5 dollars.",
        "Dr. Smith met Mr. Jones.",
        "J. Smith lives in the U.S. Army base.",
        "See www.example.com for more.",
        "真的吗？！",
        "好！！！",
        "（他笑了。）",
        "《你好，世界！》"
      })
  void doesNotCut(String text) {
    assertThat(of(text)).containsExactly(text);
  }

  @Test
  void keepsTheClosingMarkWithItsSentence() {
    assertThat(of("（第一句。）第二句。")).containsExactly("（第一句。）", "第二句。");
    assertThat(of("他说：“好。”大家鼓掌。")).containsExactly("他说：“好。”", "大家鼓掌。");
  }

  @Test
  void cutsAfterAQuotationThatEndsASentence() {
    assertThat(of("“不去。”这句话传开了。")).containsExactly("“不去。”", "这句话传开了。");
  }

  @Test
  void doesNotCutAfterAQuotationInTheMiddleOfASentence() {
    assertThat(of("所谓“智能”不过是统计。这是他的看法。")).containsExactly("所谓“智能”不过是统计。", "这是他的看法。");
  }

  @Test
  void cutsAtDotsBeforeASpaceOnly() {
    assertThat(of("他走了…… 门关上了。")).containsExactly("他走了……", "门关上了。");
  }

  @Test
  void cutsEnglishSentences() {
    assertThat(of("It works. Nobody knows why. \"Really?\" Yes."))
        .containsExactly("It works.", "Nobody knows why.", "\"Really?\"", "Yes.");
  }

  @Test
  void cutsWhereAnEnglishSentenceMeetsAChineseOne() {
    assertThat(of("It works. 没人知道原因。")).containsExactly("It works.", "没人知道原因。");
  }

  @Test
  void cutsInsideAPassageInQuotationMarks() {
    String passage = "“" + "这是一段很长的引文，讲了许多事情。".repeat(12) + "”";
    assertThat(of(passage)).hasSizeGreaterThan(5);
  }

  @Test
  void doesNotLoseTextAfterAnUnclosedQuotation() {
    assertThat(of("他说：“今天不去。明天再去。")).containsExactly("他说：“今天不去。", "明天再去。");
  }

  @Test
  void keepsANestedQuotationWhole() {
    assertThat(of("“他说‘不去。’我们就散了。”店主说。")).hasSize(1);
  }

  @Test
  void isFastOnLongTexts() {
    String text = "“".repeat(20_000) + "好。".repeat(20_000);
    assertThat(Sentences.of(text)).isNotEmpty();
  }

  @Test
  void cutsATextWithoutStopsIntoPieces() {
    String text = "脉络，".repeat(2_000);
    var sentences = Sentences.of(text);
    assertThat(sentences).allMatch(span -> span.length() <= 1_000);
    assertThat(sentences.stream().mapToInt(Span::length).sum()).isEqualTo(text.length());
  }

  @Test
  void keepsALongQuotationInLatinLettersWhole() {
    String words = "It is a long remark of several sentences. ".repeat(6).strip();
    String text = "他说：“" + words + "”然后走了。";
    assertThat(Sentences.of(text)).containsExactly(new Span(0, text.length()));
    assertThat(Sentences.of("他说：“" + "这是一句很长的话。".repeat(30) + "”然后走了。")).hasSizeGreaterThan(10);
  }
}

package io.mailuo.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.text.HanLpWords;
import io.mailuo.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LongerNamesTest {

  private final LongerNames names = new LongerNames(new HanLpWords());

  private static Span at(String text, String name) {
    int start = text.indexOf(name);
    return new Span(start, start + name.length());
  }

  @Test
  void aHeadNounMakesTheNameOfAnotherThing() {
    String text = "他存在青禾银行里";
    assertThat(LongerNames.withHeadNoun(text, at(text, "青禾"))).contains("青禾银行");
  }

  @Test
  void aPlaceNamedByRiverIsNoRiver() {
    String text = "青禾河北分公司";
    assertThat(LongerNames.withHeadNoun(text, at(text, "青禾"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "他在上海人工智能实验室工作, true",
    "人工智能实验室, false",
    "欧盟通过《人工智能法》, true",
    "他写了《人工智能》, false",
    "《星野》和人工智能法》, false",
    "他研究人工智能, false"
  })
  void aTermInTheNameOfAnInstitutionOrWorkIsNotMeant(String text, boolean subject) {
    assertThat(LongerNames.isSubjectOfName(text, at(text, "人工智能"))).isEqualTo(subject);
  }

  @Test
  void findsTheWordOfTheDictionaryThatHoldsAName() {
    String text = "这是发展中国家的事";
    assertThat(names.inDictionary(text, at(text, "中国"))).contains("发展中国家");
    assertThat(names.inDictionary("青禾科技", new Span(0, 4))).isEmpty();
  }

  @Test
  void findsTheLongerNameOfAnotherPerson() {
    String text = "周明远说";
    assertThat(names.ofPerson(text, at(text, "周明"))).contains("周明远");
    assertThat(names.ofPerson(text, at(text, "周明远"))).isEmpty();
  }

  @Test
  void aFunctionWordIsNoPartOfAName() {
    String text = "周明也说";
    assertThat(names.ofPerson(text, at(text, "周明"))).isEmpty();
  }
}

package io.mailuo.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.recognise.Reason.Ground;
import io.mailuo.text.HanLpWords;
import io.mailuo.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which rule speaks first. What the rules find in sentences stands in marked sentences. */
class BoundariesTest {

  private final Boundaries boundaries = new Boundaries(new HanLpWords());

  private Optional<Reason> fault(String text, String name, EntityClass entityClass) {
    int start = text.indexOf(name);
    return boundaries.faultOf(text, new Span(start, start + name.length()), entityClass);
  }

  private String ground(String text, String name, EntityClass entityClass) {
    return fault(text, name, entityClass).map(Reason::grounds).orElse(List.of()).stream()
        .map(Ground::key)
        .findFirst()
        .orElse("");
  }

  @ParameterizedTest
  @CsvSource({
    "库尔特·罗素来了, 库尔特, PERSON, dotted-name",
    "Novas, Nova, THING, longer-latin-word",
    "他58岁, 58, ORGANISATION, bare-number",
    "用Nova Agent写, Agent, TERM, latin-name-end",
    "上海人工智能实验室, 人工智能, TERM, institution",
    "他存在青禾银行里, 青禾, ORGANISATION, longer-name",
    "他联想到往事, 联想, ORGANISATION, verb",
    "最大模型, 大模型, THING, degree",
    "气温升到一百度了, 百度, ORGANISATION, word-boundary",
    "周明远说, 周明, PERSON, longer-name"
  })
  void tellsTheRuleThatANameBreaks(String text, String name, EntityClass of, String ground) {
    assertThat(ground(text, name, of)).isEqualTo(ground);
  }

  @ParameterizedTest
  @CsvSource({
    "58集团上市, 58, ORGANISATION",
    "用Nova Agent写, Agent, THING",
    "上海人工智能实验室, 人工智能, THING",
    "他存在青禾银行里, 青禾, TERM",
    "周明远说, 周明, ORGANISATION",
    "百度等公司, 百度, ORGANISATION"
  })
  void eachRuleIsForItsOwnSortOfEntity(String text, String name, EntityClass of) {
    assertThat(ground(text, name, of)).isEmpty();
  }

  @Test
  void aCueDecidesWhereBothSegmentationsAreAsGood() {
    assertThat(ground("快手机店", "快手", EntityClass.ORGANISATION)).isEqualTo("word-boundary");
    assertThat(ground("收购快手机店", "快手", EntityClass.ORGANISATION)).isEmpty();
  }
}

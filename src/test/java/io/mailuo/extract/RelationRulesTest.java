package io.mailuo.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples that the rules are explained by. */
class RelationRulesTest {

  private static List<String> of(String text) {
    return ReadArticle.of(
            text,
            "companies/Novex",
            "companies/Tidal Labs",
            "companies/青桐科技",
            "companies/北川银行",
            "products/Nova",
            "products/望舒灯",
            "people/Mark Ellison",
            "people/何以安")
        .extraction()
        .relations()
        .stream()
        .map(r -> r.subject().text() + "|" + r.predicate() + "|" + r.object().text())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "Novex recently launched its new model Nova., Novex|RELEASED|Nova",
    "We tried Novex's app Nova., Novex|OWNS|Nova",
    "'We tried Nova, a model built by Novex.', Novex|DEVELOPED|Nova",
    "Tidal Labs acquired the startup Novex., Tidal Labs|ACQUIRED|Novex",
    "Novex was bought by Tidal Labs., Tidal Labs|ACQUIRED|Novex",
    "Tidal Labs sued Novex., Tidal Labs|SUED|Novex",
    "Novex was sued by Tidal Labs., Tidal Labs|SUED|Novex",
    "Tidal Labs invested heavily in Novex., Tidal Labs|INVESTED_IN|Novex",
    "Mark Ellison co-founded the startup Novex., Mark Ellison|FOUNDED|Novex",
    "'We know Novex, founded by Mark Ellison.', Mark Ellison|FOUNDED|Novex",
    "Tidal Labs has partnered with Novex., Tidal Labs|PARTNERED_WITH|Novex"
  })
  void englishNewsWordsARelation(String text, String relation) {
    assertThat(of(text)).containsExactly(relation);
  }

  @ParameterizedTest
  @CsvSource({
    "青桐科技发布望舒灯。, 青桐科技|RELEASED|望舒灯",
    "望舒灯由青桐科技发布。, 青桐科技|RELEASED|望舒灯",
    "这是青桐科技旗下的望舒灯。, 青桐科技|OWNS|望舒灯",
    "何以安创办了青桐科技。, 何以安|FOUNDED|青桐科技",
    "青桐科技由何以安创办。, 何以安|FOUNDED|青桐科技",
    "青桐科技收购北川银行。, 青桐科技|ACQUIRED|北川银行",
    "北川银行被青桐科技收购。, 青桐科技|ACQUIRED|北川银行",
    "青桐科技与北川银行达成合作。, 青桐科技|PARTNERED_WITH|北川银行"
  })
  void chineseNewsWordsARelation(String text, String relation) {
    assertThat(of(text)).containsExactly(relation);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Tidal Labs acquired Novex's office.", "青桐科技发布望舒灯的竞品。", "青桐科技拒绝收购北川银行的提议。"})
  void somethingOfTheObjectIsNotTheObject(String text) {
    assertThat(of(text)).isEmpty();
  }
}

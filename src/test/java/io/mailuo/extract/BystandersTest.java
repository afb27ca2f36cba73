package io.mailuo.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BystandersTest {

  @ParameterizedTest
  @CsvSource({
    "林知远说：“青禾科技会发布新品。”, true",
    "“青禾科技”发布新品, false",
    "销量比青禾科技多一倍, true",
    "与青禾科技相比更便宜, true",
    "比如青禾科技, false",
    "对比青禾科技的产品, false",
    "比去年更好，青禾科技发布新品, true",
    "青禾科技发布新品, false"
  })
  void areOnlyQuotedOrComparedWith(String text, boolean bystander) {
    int start = text.indexOf("青禾科技");
    Bystanders bystanders = new Bystanders(text);
    assertThat(bystanders.include(new Span(start, start + 4))).isEqualTo(bystander);
  }
}

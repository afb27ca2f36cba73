package io.mailuo.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LatinEdgesTest {

  private static Span at(String text, String name) {
    int start = text.indexOf(name);
    return new Span(start, start + name.length());
  }

  @ParameterizedTest
  @CsvSource({
    "Novas fall, Nova, Novas",
    "use nova_Nova here, Nova, nova_Nova",
    "see www.Nova.com today, Nova, www.Nova.com",
    "write to x@Nova now, Nova, x@Nova",
    "the pre-Nova age, Nova, pre-Nova",
    "Nova2.1 is out, Nova2, Nova2.1"
  })
  void tellsTheLongerWordThatHoldsAName(String text, String name, String longer) {
    assertThat(LatinEdges.faultOf(text, at(text, name)))
        .contains(Reason.of("longer-latin-word", longer));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Nova", "用Nova画画", "Nova.", "Nova. Then", "Nova-based", "(Nova)"})
  void aNameBetweenOtherCharactersStands(String text) {
    assertThat(LatinEdges.faultOf(text, at(text, "Nova"))).isEmpty();
  }

  @Test
  void aChineseNameHasNoLatinEdge() {
    assertThat(LatinEdges.faultOf("AI青禾AI", new Span(2, 4))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Nova Lumen sings, true",
    "Nova President Kurt, false",
    "Nova Inc, false",
    "Nova sings, false",
    "Nova LUMEN, false",
    "'Nova, Lumen', false",
    "Nova, false"
  })
  void aCapitalisedWordBehindMayMakeALongerName(String text, boolean longer) {
    assertThat(LatinEdges.mayBeLongerName(text, new Span(0, 4))).isEqualTo(longer);
  }

  @ParameterizedTest
  @CsvSource({
    "他用Nova Agent写, true",
    "他用 Nova Agent 写, true",
    "他的Agent写, false",
    "use Nova Agent, false"
  })
  void inChineseACapitalisedWordBeforeMakesALongerName(String text, boolean follows) {
    assertThat(LatinEdges.followsName(text, at(text, "Agent"))).isEqualTo(follows);
  }
}

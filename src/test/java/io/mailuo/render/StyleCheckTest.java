package io.mailuo.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.problem.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StyleCheckTest {

  private static List<Problem> faults(String css) {
    return new StyleCheck("templates/styles/99-mine.css", css).faults(List.of(css));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a { background: url(data:image/svg+xml,<svg/xmlns='x'{\"[>) }",
        "a { background: URL( it's/*.png ) }",
        "a { background: url(a\\)'b) }",
        "a { background: url('a)b{') url(\"c'\") }"
      })
  void marksInAnAddressNeedNoPartner(String css) {
    assertThat(faults(css)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a { background: url(a.png; }\n",
        "a { background: url(a.png)) }",
        "a { background: my-url('a) }"
      })
  void anAddressThatNothingClosesIsTold(String css) {
    assertThat(faults(css)).hasSize(1);
  }

  @Test
  void theMarkThatIsToldIsTheOneOfTheAddress() {
    assertThat(faults("a { background: url(a.png; }\n"))
        .first()
        .extracting(fault -> fault.at().toString())
        .asString()
        .contains(":1:20");
  }
}

package io.mailuo.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleBridgeTest {

  /** The marks | stand where the organisation ends and the title begins. */
  @ParameterizedTest
  @CsvSource({
    "青桐科技||总裁, true",
    "青桐科技|的|总裁, true",
    "“青桐|”|总裁, true",
    "Tidal Labs|'s |chief scientist, true",
    "青桐科技|(Tidal)|总裁, true",
    "青桐科技|(Tidal)的|总裁, true",
    "青桐科技|和|总裁, false",
    "青桐科技|(甲)(乙)|总裁, false"
  })
  void littleMayStandBetweenAnOrganisationAndATitle(String marked, boolean spans) {
    int from = marked.indexOf('|');
    int to = marked.lastIndexOf('|') - 1;
    assertThat(TitleBridge.spans(marked.replace("|", ""), from, to)).isEqualTo(spans);
  }

  @ParameterizedTest
  @CsvSource({
    "青桐科技的 总裁, 青桐科技",
    "青桐科技 总裁, 青桐科技",
    "Tidal Labs's 总裁, Tidal Labs",
    "青桐科技总裁, 青桐科技",
    "的总裁, ''",
    "总裁, ''"
  })
  void endsWhatOwnsTheTitle(String text, String owner) {
    int title = text.indexOf("总裁");
    assertThat(text.substring(0, TitleBridge.start(text, title))).isEqualTo(owner);
  }
}

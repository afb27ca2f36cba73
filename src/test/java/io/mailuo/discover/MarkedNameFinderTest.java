package io.mailuo.discover;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedNameFinderTest {

  @ParameterizedTest
  @CsvSource({
    "他导演了《海州往事》。, 海州往事 work-title",
    "他用“青禾”画画。, 青禾 quoted",
    "他用「Qinghe」画画。, Qinghe quoted"
  })
  void marksShowAName(String text, String name) {
    assertThat(Corpus.of(text).proposals(new MarkedNameFinder())).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"他说“我不去”。", "他说“好,再见”。", "他用“qinghe”画画。", "他说“三个问题”。", "“青禾科技发展研究报告”。"})
  void aRemarkIsNone(String text) {
    assertThat(Corpus.of(text).proposals(new MarkedNameFinder())).isEmpty();
  }
}

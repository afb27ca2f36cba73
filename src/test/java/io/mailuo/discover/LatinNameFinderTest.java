package io.mailuo.discover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LatinNameFinderTest {

  private static List<String> found(String text) {
    return Corpus.of(text).proposals(new LatinNameFinder());
  }

  @ParameterizedTest
  @CsvSource({
    "他用Qinghe画画, Qinghe latin-name",
    "他用Qinghe Paint画画, Qinghe Paint latin-name",
    "他用QingHe画画, QingHe latin-coinage",
    "他用Qinghe 2画画, Qinghe 2 latin-coinage",
    "他用QHP画画, QHP acronym",
    "他在University of Qinghe读书, University of Qinghe latin-name"
  })
  void inChineseACapitalisedWordIsAName(String text, String name) {
    assertThat(found(text)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"他用apple画画", "他是CEO", "星期一Monday", "他说“Nice, isn't it?”"})
  void commonWordsAreNone(String text) {
    assertThat(found(text)).isEmpty();
  }

  @Test
  void inAnEnglishSentenceOnlyWhatNoCommonWordIsWrittenLike() {
    assertThat(found("Yesterday he went there with Qinghe and they were using QingHe again."))
        .containsExactly("Qinghe latin-name", "QingHe latin-coinage");
  }

  @Test
  void aCommonWordAtTheEndIsNoPartOfAName() {
    assertThat(found("他是Qinghe CEO")).containsExactly("Qinghe latin-name");
  }

  @Test
  void titlesOfSeveralWordsAreNone() {
    assertThat(found("文章How We Built Qinghe很长")).isEmpty();
  }
}

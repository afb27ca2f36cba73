package io.mailuo.discover;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NounPhraseFinderTest {

  @Test
  void nounsAndWhatStandsBeforeNounsMakeATerm() {
    assertThat(Corpus.of("他研究视频生成技术。").proposals(new NounPhraseFinder()))
        .contains("视频生成技术 noun-phrase", "视频 noun-phrase");
  }

  @Test
  void aTermGoesOverNoOtherWord() {
    assertThat(Corpus.of("他研究视频的技术。").proposals(new NounPhraseFinder()))
        .contains("视频 noun-phrase", "技术 noun-phrase")
        .doesNotContain("视频的技术 noun-phrase");
  }

  @Test
  void whoHoldsAnOfficeIsNoTerm() {
    assertThat(Corpus.of("公司技术总监来了。").proposals(new NounPhraseFinder()))
        .contains("公司技术 noun-phrase")
        .doesNotContain("技术总监 noun-phrase");
    assertThat(NounPhraseFinder.isOffice("技术总监")).isTrue();
    assertThat(NounPhraseFinder.isOffice("技术路线")).isFalse();
  }
}

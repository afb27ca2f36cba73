package io.mailuo.discover;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.content.EntityId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlossesTest {

  private static List<Gloss> in(Corpus corpus) {
    return Glosses.in(corpus.first(), word -> 0);
  }

  @ParameterizedTest
  @CsvSource({
    "这种新的扩散模型（Diffusion Model）很快。, 扩散模型, Diffusion Model",
    "他在Qinghe Research Lab（QRL）工作。, Qinghe Research Lab, QRL",
    "他用“扩散模型”（英文名：Diffusion）画画。, 扩散模型, Diffusion",
    "这种新的扩散模型（Diffusion，见下文）很快。, 扩散模型, Diffusion"
  })
  void twoNamesOfOneThing(String text, String first, String second) {
    assertThat(in(Corpus.of(text)))
        .containsExactly(new Gloss(first, Optional.empty(), second, Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"他用模型（见下文）画画。", "他用Qinghe（Baihe）画画。", "他用的（Qinghe）画画。"})
  void aRemarkInBracketsIsNoName(String text) {
    assertThat(in(Corpus.of(text))).isEmpty();
  }

  @Test
  void tellsWhichOfTheTwoTheHubKnows() {
    Corpus corpus = Corpus.of("他加入青禾科技（Qinghe）。").entity("companies/qinghe", "name: 青禾科技");
    assertThat(in(corpus))
        .containsExactly(
            new Gloss(
                "青禾科技", Optional.of(new EntityId("companies/qinghe")), "Qinghe", Optional.empty()));
  }

  @Test
  void aStretchThatStandsTwiceInTheCorpusIsTheName() {
    Paragraph paragraph = Corpus.of("他研究新型扩散模型（Diffusion）。").first();
    assertThat(Glosses.in(paragraph, word -> word.equals("扩散模型") ? 2 : 1))
        .extracting(Gloss::first)
        .containsExactly("扩散模型");
  }
}

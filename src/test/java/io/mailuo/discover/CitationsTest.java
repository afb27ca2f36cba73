package io.mailuo.discover;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.discover.Candidate.Citation;
import java.util.List;
import org.junit.jupiter.api.Test;

class CitationsTest {

  private static List<Citation> of(Corpus corpus) {
    return Citations.of(corpus.sighted("Qinghe", Evidence.LATIN_NAME).places());
  }

  @Test
  void theSentenceWithMostCuesShowsTheName() {
    assertThat(of(Corpus.of("见Qinghe。\n\n他发布了“Qinghe”模型。")))
        .containsExactly(new Citation("content/articles/a1.md", 7, "他发布了“Qinghe”模型。"));
  }

  @Test
  void threeArticlesShowItOnceEach() {
    assertThat(of(Corpus.of("见Qinghe。又见Qinghe。", "见Qinghe。", "见Qinghe。", "见Qinghe。")))
        .extracting(Citation::path)
        .containsExactly(
            "content/articles/a1.md", "content/articles/a2.md", "content/articles/a3.md");
  }

  @Test
  void aLongSentenceIsCutAroundTheName() {
    String far = "字".repeat(100);
    String sentence = of(Corpus.of(far + "Qinghe" + far + "。")).get(0).sentence();
    assertThat(sentence).startsWith("…字").contains("Qinghe").endsWith("字…").hasSize(122);
  }
}

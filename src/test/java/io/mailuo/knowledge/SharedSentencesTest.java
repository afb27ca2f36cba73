package io.mailuo.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.content.EntityId;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharedSentencesTest {

  private static final EntityId ANNA = new EntityId("people/anna");
  private static final EntityId BERT = new EntityId("people/bert");
  private static final EntityId TOPIC = new EntityId("products/topic");

  private static SharedSentences of(SmallHub hub) {
    List<ArticleAnalysis> newestFirst =
        hub.analyses().stream()
            .sorted(Comparator.comparing((ArticleAnalysis a) -> a.article().id()).reversed())
            .toList();
    return new SharedSentences(newestFirst);
  }

  private static SmallHub hub() {
    return new SmallHub()
        .entity("people/anna", "name: Annabel")
        .entity("people/bert", "name: Bertram")
        .entity("products/topic", "name: Topica");
  }

  @Test
  void givesTheSentencesThatNameBothNewestArticleFirstThenInTheOrderOfTheText() {
    SharedSentences shared =
        of(
            hub()
                .article("2024-01-01-a", "title: 甲", "Annabel 见 Bertram。\n")
                .article(
                    "2024-02-01-b",
                    "title: 乙",
                    "Bertram 找 Annabel。Annabel 走。Annabel 等 Bertram。\n"));
    assertThat(shared.of(ANNA, BERT))
        .extracting(SourceSentence::text)
        .containsExactly("Bertram 找 Annabel。", "Annabel 等 Bertram。", "Annabel 见 Bertram。");
  }

  @Test
  void aSentenceOfThreeIsOneForEachTwoOfThem() {
    SharedSentences shared =
        of(hub().article("2024-01-01-a", "title: 甲", "Annabel 和 Bertram 用 Topica，Annabel 笑。\n"));
    assertThat(shared.of(ANNA, BERT)).hasSize(1);
    assertThat(shared.of(ANNA, TOPIC)).hasSize(1);
    assertThat(shared.of(BERT, TOPIC)).hasSize(1);
  }

  @Test
  void headingsSayNothing() {
    assertThat(
            of(hub().article("2024-01-01-a", "title: 甲", "## Annabel 见 Bertram\n\n无。\n"))
                .of(ANNA, BERT))
        .isEmpty();
  }

  @Test
  void neighboursInAParagraphShareNoSentence() {
    assertThat(
            of(hub().article("2024-01-01-a", "title: 甲", "Annabel 来。Bertram 走。\n")).of(ANNA, BERT))
        .isEmpty();
  }
}

package io.mailuo.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mailuo.content.EntityId;
import io.mailuo.knowledge.ArticleKnowledge.Mentioned;
import io.mailuo.knowledge.ArticleKnowledge.RelatedArticle;
import io.mailuo.knowledge.EntityKnowledge.Evidence;
import io.mailuo.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class HubBuilderTest {

  private static final EntityId ANNA = new EntityId("people/anna");
  private static final EntityId BERT = new EntityId("people/bert");

  private static SmallHub entities() {
    return new SmallHub()
        .entity("people/bert", "name: Bertram")
        .entity("people/anna", "name: Annabel")
        .entity("products/topic", "name: Topica");
  }

  private static EntityKnowledge known(SmallHub hub, EntityId id) {
    return hub.hub().entities().entrySet().stream()
        .filter(entry -> entry.getKey().equals(id))
        .findFirst()
        .orElseThrow()
        .getValue();
  }

  private static ArticleKnowledge article(SmallHub hub, String id) {
    return hub.hub().articles().stream()
        .filter(known -> known.article().id().equals("articles/" + id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void ordersArticlesNewestFirstAndEntitiesById() {
    SmallHub hub =
        entities()
            .article("2023-01-01-a", "title: 甲", "")
            .article("c", "title: 丙", "")
            .article("2025-01-01-b", "title: 乙", "");
    assertThat(hub.hub().articles())
        .extracting(known -> known.article().id())
        .containsExactly("articles/2025-01-01-b", "articles/2023-01-01-a", "articles/c");
    assertThat(List.copyOf(hub.hub().entities().keySet()))
        .containsExactly(ANNA, BERT, new EntityId("products/topic"));
  }

  @Test
  void gathersWhereAnEntityIsMentionedNewestFirst() {
    SmallHub hub =
        entities()
            .article("2023-01-01-a", "title: 甲", "Annabel 来。Annabel 走。\n")
            .article("2025-01-01-b", "title: 乙", "Annabel 来。\n")
            .article("2024-01-01-c", "title: 丙", "无人来。\n");
    EntityKnowledge anna = known(hub, ANNA);
    assertThat(anna.mentionedIn())
        .extracting(m -> m.article().id() + " " + m.count())
        .containsExactly("articles/2025-01-01-b 1", "articles/2023-01-01-a 2");
    assertThat(anna.mentions()).isEqualTo(3);
    assertThat(known(hub, BERT).mentionedIn()).isEmpty();
    assertThat(known(hub, BERT).mentions()).isZero();
  }

  @Test
  void givesOneEvidenceForEachSentence() {
    SmallHub hub =
        entities()
            .article("2024-01-01-a", "title: 甲", "# Annabel\n\n无人。Annabel 见 Annabel。Annabel 走。\n");
    List<Evidence> evidence = known(hub, ANNA).mentionedIn().get(0).evidence();
    assertThat(evidence)
        .extracting(Evidence::sentence)
        .containsExactly("Annabel 见 Annabel。", "Annabel 走。");
    assertThat(evidence.get(0).names()).containsExactly(new Span(0, 7), new Span(10, 17));
    assertThat(evidence).extracting(Evidence::anchor).doesNotHaveDuplicates();
    assertThat(evidence).allMatch(sentence -> sentence.anchor().startsWith("s-"));
  }

  @Test
  void givesAHeadingAsEvidenceWhereNoSentenceNamesTheEntity() {
    SmallHub hub = entities().article("2024-01-01-a", "title: 甲", "# Annabel 来了\n\n无人。\n");
    List<Evidence> evidence = known(hub, ANNA).mentionedIn().get(0).evidence();
    assertThat(evidence).extracting(Evidence::sentence).containsExactly("Annabel 来了");
    assertThat(evidence.get(0).anchor()).startsWith("h-");
  }

  @Test
  void keepsEqualSentencesApart() {
    SmallHub hub = entities().article("2024-01-01-a", "title: 甲", "Annabel 来。\n\nAnnabel 来。\n");
    List<Evidence> evidence = known(hub, ANNA).mentionedIn().get(0).evidence();
    assertThat(evidence).hasSize(2);
    assertThat(evidence).extracting(Evidence::anchor).doesNotHaveDuplicates();
  }

  @Test
  void countsWhatAnArticleMentionsMostFirst() {
    SmallHub hub =
        entities().article("2024-01-01-a", "title: 甲", "Bertram。Annabel。Topica。Topica。\n");
    assertThat(article(hub, "2024-01-01-a").mentioned())
        .containsExactly(
            new Mentioned(new EntityId("products/topic"), 2),
            new Mentioned(ANNA, 1),
            new Mentioned(BERT, 1));
  }

  @Test
  void relatesArticlesByWhatFewMentionAndSaysWhy() {
    SmallHub hub =
        entities()
            .article("2024-01-01-a", "title: 甲", "Topica。Annabel。Bertram。\n")
            .article("2024-01-02-b", "title: 乙", "Topica。Bertram。\n")
            .article("2024-01-03-c", "title: 丙", "Topica。Annabel。Bertram。\n")
            .article("2024-01-04-d", "title: 丁", "Topica。\n");
    List<RelatedArticle> related = article(hub, "2024-01-01-a").related();
    assertThat(related)
        .extracting(r -> r.article().id())
        .containsExactly("articles/2024-01-03-c", "articles/2024-01-02-b");
    assertThat(related.get(0).shared()).containsExactly(ANNA, BERT);
    assertThat(related.get(1).shared()).containsExactly(BERT);
  }

  @Test
  void relatesAtMostFiveArticlesTheNewestOfEqualOnes() {
    SmallHub hub = entities().article("2023-01-01-none", "title: 无", "");
    for (int i = 1; i <= 8; i++) {
      hub.article("2024-01-0" + i + "-a", "title: 第" + i, "Annabel。\n");
    }
    assertThat(article(hub, "2024-01-01-a").related())
        .extracting(r -> r.article().id().substring("articles/".length()))
        .containsExactly(
            "2024-01-08-a", "2024-01-07-a", "2024-01-06-a", "2024-01-05-a", "2024-01-04-a");
  }

  @Test
  void doesNotDependOnTheOrderOfItsArguments() {
    SmallHub hub =
        entities()
            .article("2024-01-01-a", "title: 甲", "Annabel 见 Bertram。\n")
            .article("2024-01-01-b", "title: 乙", "Annabel 见 Topica。\n");
    List<ArticleAnalysis> reversed = new java.util.ArrayList<>(hub.analyses());
    java.util.Collections.reverse(reversed);
    List<EntityText> entities = new java.util.ArrayList<>(hub.texts().values());
    java.util.Collections.reverse(entities);
    assertThat(HubBuilder.build(entities, reversed, hub.gazetteer()::classOf, "zh-CN"))
        .isEqualTo(hub.hub());
  }

  @Test
  void asksForNoEntityThatItDoesNotHold() {
    assertThatThrownBy(() -> entities().hub().entity(new EntityId("people/nobody")))
        .hasMessageContaining("people/nobody");
  }

  @Test
  void isEmptyForAnEmptyHub() {
    Hub hub = new SmallHub().hub();
    assertThat(hub.articles()).isEmpty();
    assertThat(hub.entities()).isEmpty();
  }
}

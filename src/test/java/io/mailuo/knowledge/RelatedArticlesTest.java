package io.mailuo.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.content.Article;
import io.mailuo.content.EntityId;
import io.mailuo.knowledge.ArticleKnowledge.RelatedArticle;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RelatedArticlesTest {

  private static final EntityId EVERYWHERE = new EntityId("companies/qinghe");
  private static final EntityId OFTEN = new EntityId("people/zhou");
  private static final EntityId SELDOM = new EntityId("products/paint");

  private final List<ArticleAnalysis> newestFirst =
      new SmallHub()
              .entity("companies/qinghe", "name: 青禾科技")
              .entity("people/zhou", "name: 周明远")
              .entity("products/paint", "name: Nova Paint")
              .article("a", "title: A; date: 2024-01-01", "青禾科技、周明远和 Nova Paint。")
              .article("b", "title: B; date: 2024-01-02", "青禾科技和周明远。")
              .article("c", "title: C; date: 2024-01-03", "青禾科技和周明远。")
              .article("d", "title: D; date: 2024-01-04", "青禾科技和 Nova Paint。")
              .article("e", "title: E; date: 2024-01-05", "青禾科技。")
              .analyses()
              .stream()
              .sorted(Comparator.comparing(ArticleAnalysis::article, Article.NEWEST_FIRST))
              .toList();

  private final MentionIndex mentions = new MentionIndex(newestFirst);

  private List<RelatedArticle> toTheOldest() {
    ArticleAnalysis oldest = mentions.analysis("articles/a");
    return new RelatedArticles(mentions).to(oldest, Set.of(EVERYWHERE, OFTEN, SELDOM));
  }

  @Test
  void aRareEntityBringsArticlesNearerThanAFrequentOne() {
    assertThat(toTheOldest())
        .extracting(related -> related.article().title())
        .containsExactly("D", "C", "B");
  }

  @Test
  void whatEveryArticleMentionsBringsNoneNearer() {
    assertThat(mentions.rarity(EVERYWHERE)).isZero();
    assertThat(mentions.rarity(SELDOM)).isGreaterThan(mentions.rarity(OFTEN));
    assertThat(toTheOldest())
        .isNotEmpty()
        .allSatisfy(r -> assertThat(r.shared()).doesNotContain(EVERYWHERE));
  }

  @Test
  void theIndexListsArticlesNewestFirst() {
    assertThat(mentions.articlesOf(SELDOM)).containsExactly("articles/d", "articles/a");
    assertThat(mentions.mentioning(OFTEN))
        .extracting(found -> found.article().title())
        .containsExactly("C", "B", "A");
  }
}

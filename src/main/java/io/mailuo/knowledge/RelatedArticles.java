package io.mailuo.knowledge;

import io.mailuo.content.Article;
import io.mailuo.content.EntityId;
import io.mailuo.knowledge.ArticleKnowledge.RelatedArticle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the articles that a reader of one may want to read next: those that share entities. */
final class RelatedArticles {

  private static final int MOST = 5;

  private final MentionIndex mentions;

  RelatedArticles(MentionIndex mentions) {
    this.mentions = mentions;
  }

  /**
   * Articles that share entities; a shared entity counts the more, the fewer articles mention it.
   */
  List<RelatedArticle> to(ArticleAnalysis analysis, Set<EntityId> mentioned) {
    String own = analysis.article().id();
    Map<String, List<EntityId>> shared = new LinkedHashMap<>();
    for (EntityId entity : mentioned) {
      for (String other : mentions.articlesOf(entity)) {
        if (!other.equals(own) && mentions.rarity(entity) > 0) {
          shared.computeIfAbsent(other, k -> new ArrayList<>()).add(entity);
        }
      }
    }
    return shared.entrySet().stream()
        .map(
            entry ->
                new RelatedArticle(
                    mentions.analysis(entry.getKey()).article(), byRarity(entry.getValue())))
        .sorted(
            Comparator.comparingDouble(this::closeness)
                .reversed()
                .thenComparing(RelatedArticle::article, Article.NEWEST_FIRST))
        .limit(MOST)
        .toList();
  }

  private double closeness(RelatedArticle related) {
    return related.shared().stream().mapToDouble(mentions::rarity).sum();
  }

  private List<EntityId> byRarity(List<EntityId> entities) {
    return entities.stream()
        .sorted(
            Comparator.comparingDouble(mentions::rarity)
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }
}

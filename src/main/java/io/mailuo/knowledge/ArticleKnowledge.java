package io.mailuo.knowledge;

import io.mailuo.content.Article;
import io.mailuo.content.EntityId;
import java.util.List;

/**
 * What an article mentions, and the articles close to it.
 *
 * @param mentioned most mentioned first
 * @param salient the few entities that tell this article from the others, the most telling first
 * @param related closest first
 * @param quotations in the order of the text
 */
public record ArticleKnowledge(
    ArticleAnalysis analysis,
    List<Mentioned> mentioned,
    List<EntityId> salient,
    List<RelatedArticle> related,
    List<Said> quotations) {

  public ArticleKnowledge {
    mentioned = List.copyOf(mentioned);
    salient = List.copyOf(salient);
    related = List.copyOf(related);
    quotations = List.copyOf(quotations);
  }

  public Article article() {
    return analysis.article();
  }

  /**
   * An entity that the article mentions.
   *
   * @param count number of mentions, at least one
   */
  public record Mentioned(EntityId entity, int count) {
    public Mentioned {
      if (count < 1) {
        throw new IllegalArgumentException("not mentioned: " + entity);
      }
    }
  }

  /**
   * An article that mentions the same.
   *
   * @param shared the entities that both mention, the most telling first: the reason
   */
  public record RelatedArticle(Article article, List<EntityId> shared) {
    public RelatedArticle {
      shared = List.copyOf(shared);
    }
  }
}

package io.mailuo.knowledge;

import io.mailuo.content.EntityId;
import io.mailuo.knowledge.EntityKnowledge.Evidence;
import io.mailuo.knowledge.EntityKnowledge.MentioningArticle;
import io.mailuo.markdown.Block;
import io.mailuo.recognise.Mention;
import io.mailuo.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which articles mention an entity, and where. */
final class MentionIndex {

  private final int hubArticles;
  private final Map<String, ArticleAnalysis> byId = new HashMap<>();

  /** For each entity its mentions by the id of the article, newest first. */
  private final Map<EntityId, Map<String, List<Mention>>> mentions = new TreeMap<>();

  /**
   * @param newestFirst all articles
   */
  MentionIndex(List<ArticleAnalysis> newestFirst) {
    this.hubArticles = newestFirst.size();
    for (ArticleAnalysis analysis : newestFirst) {
      byId.put(analysis.article().id(), analysis);
      for (Mention mention : analysis.evidence()) {
        mentions
            .computeIfAbsent(mention.entity(), k -> new LinkedHashMap<>())
            .computeIfAbsent(analysis.article().id(), k -> new ArrayList<>())
            .add(mention);
      }
    }
  }

  /** The analysis of an article, by its id. */
  ArticleAnalysis analysis(String id) {
    ArticleAnalysis analysis = byId.get(id);
    if (analysis == null) {
      throw new IllegalArgumentException("no article " + id);
    }
    return analysis;
  }

  /** Ids of the articles that mention an entity, newest first. */
  Set<String> articlesOf(EntityId entity) {
    return Collections.unmodifiableSet(mentions.getOrDefault(entity, Map.of()).keySet());
  }

  /** Inverse document frequency: 0 for what every article mentions. */
  double rarity(EntityId entity) {
    int articles = mentions.getOrDefault(entity, Map.of()).size();
    return articles == 0 ? 0 : StrictMath.log((double) hubArticles / articles);
  }

  /** The articles that mention an entity, newest first, each with the sentences that do. */
  List<MentioningArticle> mentioning(EntityId entity) {
    List<MentioningArticle> articles = new ArrayList<>();
    mentions
        .getOrDefault(entity, Map.of())
        .forEach(
            (id, found) ->
                articles.add(
                    new MentioningArticle(
                        analysis(id).article(), found.size(), evidence(analysis(id), found))));
    return articles;
  }

  /** Sentences that mention the entity; headings only where nothing else does. */
  private static List<Evidence> evidence(ArticleAnalysis analysis, List<Mention> mentions) {
    List<Block> blocks = analysis.article().body().blocks();
    Map<String, Evidence> sentences = new LinkedHashMap<>();
    Map<String, Evidence> headings = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      Block block = blocks.get(mention.block());
      Evidence evidence = Excerpts.sentence(analysis, mention);
      (block.kind() == Block.Kind.HEADING ? headings : sentences)
          .merge(evidence.anchor(), evidence, MentionIndex::join);
    }
    return List.copyOf((sentences.isEmpty() ? headings : sentences).values());
  }

  private static Evidence join(Evidence a, Evidence b) {
    List<Span> names = new ArrayList<>(a.names());
    names.addAll(b.names());
    return new Evidence(a.sentence(), names, a.anchor());
  }
}

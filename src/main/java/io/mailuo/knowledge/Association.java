package io.mailuo.knowledge;

import io.mailuo.content.EntityId;
import io.mailuo.knowledge.EntityKnowledge.Related;
import io.mailuo.markdown.Block;
import io.mailuo.recognise.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which entities belong together, by how often one sentence or one paragraph names both. Raw counts
 * would always give the topic itself; the log-likelihood ratio discounts what stands everywhere.
 */
final class Association {

  private final Units sentences = new Units();
  private final Units paragraphs = new Units();

  Association(List<ArticleAnalysis> analyses) {
    analyses.forEach(this::count);
  }

  private void count(ArticleAnalysis analysis) {
    List<Block> blocks = analysis.article().body().blocks();
    Map<Integer, Set<EntityId>> byBlock = new HashMap<>();
    Map<String, Set<EntityId>> bySentence = new HashMap<>();
    for (Mention mention : analysis.evidence()) {
      Block block = blocks.get(mention.block());
      String anchor = block.sentenceAt(mention.inBlock().start()).anchor();
      byBlock.computeIfAbsent(mention.block(), k -> new TreeSet<>()).add(mention.entity());
      bySentence.computeIfAbsent(anchor, k -> new TreeSet<>()).add(mention.entity());
    }
    byBlock.values().forEach(paragraphs::add);
    bySentence.values().forEach(sentences::add);
    paragraphs.all += blocks.size();
    sentences.all += blocks.stream().mapToInt(block -> block.sentences().size()).sum();
  }

  /** The entities that are named with {@code entity} more often than by chance, closest first. */
  List<Related> relatives(EntityId entity) {
    List<Related> related = new ArrayList<>();
    paragraphs
        .together(entity)
        .forEach(
            (other, nearby) -> {
              int together = sentences.together(entity).getOrDefault(other, 0);
              double strength =
                  sentences.strength(entity, other) + paragraphs.strength(entity, other);
              if (strength > 0) {
                related.add(new Related(other, together, nearby, strength));
              }
            });
    related.sort(
        Comparator.comparingDouble(Related::strength).reversed().thenComparing(Related::entity));
    return related;
  }

  /** Units of text of one size, and what they name. */
  private static final class Units {
    private final Map<EntityId, Integer> counts = new HashMap<>();
    private final Map<EntityId, Map<EntityId, Integer>> pairs = new HashMap<>();
    private int all;

    void add(Set<EntityId> named) {
      for (EntityId entity : named) {
        counts.merge(entity, 1, Integer::sum);
        Map<EntityId, Integer> others = pairs.computeIfAbsent(entity, k -> new TreeMap<>());
        named.stream()
            .filter(o -> !o.equals(entity))
            .forEach(o -> others.merge(o, 1, Integer::sum));
      }
    }

    Map<EntityId, Integer> together(EntityId entity) {
      return pairs.getOrDefault(entity, Map.of());
    }

    double strength(EntityId a, EntityId b) {
      int both = together(a).getOrDefault(b, 0);
      return both == 0
          ? 0
          : LogLikelihood.of(both, counts.getOrDefault(a, 0), counts.getOrDefault(b, 0), all);
    }
  }
}

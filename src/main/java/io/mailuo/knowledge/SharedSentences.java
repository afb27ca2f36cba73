package io.mailuo.knowledge;

import io.mailuo.content.EntityId;
import io.mailuo.knowledge.EntityKnowledge.Evidence;
import io.mailuo.markdown.Block;
import io.mailuo.recognise.Mention;
import io.mailuo.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** For each two entities the sentences that name both. */
final class SharedSentences {

  private final Map<Pair, List<SourceSentence>> sentences = new HashMap<>();

  /**
   * @param analyses newest first
   */
  SharedSentences(List<ArticleAnalysis> analyses) {
    analyses.forEach(this::add);
  }

  /** Two entities, the smaller id first. */
  private record Pair(EntityId first, EntityId second) {}

  /** Sentences that name both, newest article first, then in the order of the text. */
  List<SourceSentence> of(EntityId first, EntityId second) {
    return sentences.getOrDefault(new Pair(first, second), List.of());
  }

  private void add(ArticleAnalysis analysis) {
    Map<String, List<Mention>> bySentence = new LinkedHashMap<>();
    for (Mention mention : analysis.evidence()) {
      Block block = analysis.article().body().blocks().get(mention.block());
      if (block.kind() != Block.Kind.HEADING) {
        String anchor = block.sentenceAt(mention.inBlock().start()).anchor();
        bySentence.computeIfAbsent(anchor, k -> new ArrayList<>()).add(mention);
      }
    }
    bySentence.values().forEach(mentions -> add(analysis, mentions));
  }

  /** One sentence, for every two entities that it names. */
  private void add(ArticleAnalysis analysis, List<Mention> mentions) {
    List<EntityId> named =
        List.copyOf(new TreeSet<>(mentions.stream().map(Mention::entity).toList()));
    for (int i = 0; i < named.size(); i++) {
      for (int j = i + 1; j < named.size(); j++) {
        Pair pair = new Pair(named.get(i), named.get(j));
        sentences
            .computeIfAbsent(pair, k -> new ArrayList<>())
            .add(new SourceSentence(analysis.article(), evidence(analysis, mentions, pair)));
      }
    }
  }

  private static Evidence evidence(ArticleAnalysis analysis, List<Mention> mentions, Pair pair) {
    List<Evidence> found =
        mentions.stream()
            .filter(m -> m.entity().equals(pair.first()) || m.entity().equals(pair.second()))
            .map(m -> Excerpts.sentence(analysis, m))
            .toList();
    List<Span> names =
        found.stream()
            .flatMap(evidence -> evidence.names().stream())
            .sorted(Comparator.comparingInt(Span::start))
            .toList();
    return new Evidence(found.get(0).sentence(), names, found.get(0).anchor());
  }
}

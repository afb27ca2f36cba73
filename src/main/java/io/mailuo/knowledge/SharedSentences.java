package io.mailuo.knowledge;

import io.mailuo.content.EntityId;
import io.mailuo.knowledge.SourceSentence.NamedStretch;
import io.mailuo.markdown.Block;
import io.mailuo.recognise.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    Set<String> seen = new HashSet<>();
    for (Mention mention : analysis.evidence()) {
      Block block = analysis.article().body().blocks().get(mention.block());
      int start = mention.inBlock().start();
      if (block.kind() != Block.Kind.HEADING && seen.add(block.sentenceAt(start).anchor())) {
        add(SourceSentence.at(analysis, mention.block(), start));
      }
    }
  }

  /** One sentence, for every two entities that it names. */
  private void add(SourceSentence sentence) {
    List<EntityId> named =
        List.copyOf(new TreeSet<>(sentence.names().stream().map(NamedStretch::entity).toList()));
    for (int i = 0; i < named.size(); i++) {
      for (int j = i + 1; j < named.size(); j++) {
        Pair pair = new Pair(named.get(i), named.get(j));
        sentences.computeIfAbsent(pair, k -> new ArrayList<>()).add(sentence);
      }
    }
  }
}

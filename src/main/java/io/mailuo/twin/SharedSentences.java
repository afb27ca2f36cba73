package io.mailuo.twin;

import io.mailuo.content.Article;
import io.mailuo.content.EntityId;
import io.mailuo.knowledge.ArticleAnalysis;
import io.mailuo.knowledge.ArticleKnowledge;
import io.mailuo.knowledge.Hub;
import io.mailuo.markdown.Block;
import io.mailuo.markdown.Block.Sentence;
import io.mailuo.recognise.Mention;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * For each two entities the best sentence that names both: the shortest of at least 20 characters,
 * headings left out; of two as long, that of the newer article, then the first in the text.
 */
final class SharedSentences {

  /** Shorter ones are captions and exclamations: they name but do not say. */
  private static final int SHORTEST = 20;

  private final Map<Pair, SharedSentence> best = new HashMap<>();

  private SharedSentences() {}

  /** Two entities, the smaller id first. */
  private record Pair(EntityId first, EntityId second) {}

  /**
   * A sentence that names two entities.
   *
   * @param anchor id of the sentence in the article's page
   */
  record SharedSentence(String text, Article article, String anchor) {
    int length() {
      return text.codePointCount(0, text.length());
    }
  }

  static SharedSentences of(Hub hub) {
    SharedSentences sentences = new SharedSentences();
    hub.articles().stream().map(ArticleKnowledge::analysis).forEach(sentences::add);
    return sentences;
  }

  /** The best sentence that names both; empty where there is none of that length. */
  Optional<SharedSentence> best(EntityId a, EntityId b) {
    Pair pair = a.compareTo(b) < 0 ? new Pair(a, b) : new Pair(b, a);
    return Optional.ofNullable(best.get(pair));
  }

  private void add(ArticleAnalysis analysis) {
    Map<String, SharedSentence> byAnchor = new LinkedHashMap<>();
    Map<String, Set<EntityId>> named = new HashMap<>();
    for (Mention mention : analysis.evidence()) {
      Block block = analysis.article().body().blocks().get(mention.block());
      if (block.kind() != Block.Kind.HEADING) {
        SharedSentence sentence = sentence(analysis, block, mention);
        byAnchor.putIfAbsent(sentence.anchor(), sentence);
        named.computeIfAbsent(sentence.anchor(), s -> new TreeSet<>()).add(mention.entity());
      }
    }
    byAnchor.forEach(
        (anchor, sentence) -> {
          if (sentence.length() >= SHORTEST) {
            add(sentence, List.copyOf(named.getOrDefault(anchor, Set.of())));
          }
        });
  }

  private static SharedSentence sentence(ArticleAnalysis analysis, Block block, Mention mention) {
    Sentence sentence = block.sentenceAt(mention.inBlock().start());
    return new SharedSentence(
        analysis.recognition().shown(mention.block(), block.text(), sentence.at()),
        analysis.article(),
        sentence.anchor());
  }

  private void add(SharedSentence sentence, List<EntityId> entities) {
    for (int i = 0; i < entities.size(); i++) {
      for (int j = i + 1; j < entities.size(); j++) {
        best.merge(
            new Pair(entities.get(i), entities.get(j)),
            sentence,
            (known, other) -> other.length() < known.length() ? other : known);
      }
    }
  }
}

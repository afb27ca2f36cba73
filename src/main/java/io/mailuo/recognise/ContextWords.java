package io.mailuo.recognise;

import io.mailuo.content.Entity;
import io.mailuo.content.EntityId;
import io.mailuo.text.Folding;
import io.mailuo.text.Word;
import io.mailuo.text.Words;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Weighs the words that stand where an entity is spoken of: those that its editor gives, and the
 * nouns of its definition (Lesk 1986). Safe to share between threads.
 */
final class ContextWords {

  /** Each word in the block of the name. */
  private static final double NEAR = 0.25;

  /** Each word elsewhere in the article. */
  private static final double FAR = 0.1;

  /** However many words there are, they are one kind of evidence beside others. */
  private static final double MOST = 0.4;

  private final Words words;
  private final Map<EntityId, Set<String>> contexts = new ConcurrentHashMap<>();

  ContextWords(Words words) {
    this.words = words;
  }

  /**
   * How much the words of a text speak for the entity.
   *
   * @param block text of the block where its name stands, folded
   * @param article text of the whole article, folded
   * @return 0 to {@link #MOST}
   */
  double weigh(Entity entity, String block, String article) {
    int near = 0;
    int far = 0;
    for (String word : contexts.computeIfAbsent(entity.id(), id -> of(entity))) {
      if (block.contains(word)) {
        near++;
      } else if (article.contains(word)) {
        far++;
      }
    }
    return Math.min(MOST, NEAR * near + FAR * far);
  }

  private Set<String> of(Entity entity) {
    Set<String> found = new HashSet<>();
    entity.context().forEach(word -> found.add(Folding.fold(word)));
    String summary = Folding.fold(entity.summary());
    for (Word word : words.segment(summary)) {
      String text = summary.substring(word.start(), word.end());
      boolean noun = word.nature().startsWith("n") || word.nature().equals("vn");
      if (noun && word.length() > 1 && entity.names().stream().noneMatch(n -> n.contains(text))) {
        found.add(text);
      }
    }
    return Set.copyOf(found);
  }
}

package io.mailuo.knowledge;

import io.mailuo.content.Article;
import io.mailuo.content.EntityId;
import io.mailuo.markdown.Block.Sentence;
import io.mailuo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A sentence of an article that is the source of something known.
 *
 * @param text as readers see it
 * @param names what it names, in order, never overlapping
 * @param anchor id of the sentence in the article's page
 */
public record SourceSentence(
    Article article, String text, List<NamedStretch> names, String anchor) {

  public SourceSentence {
    Objects.requireNonNull(article, "article");
    names = List.copyOf(names);
  }

  /**
   * A stretch of the sentence that names an entity.
   *
   * @param at stretch of the sentence's text
   */
  public record NamedStretch(Span at, EntityId entity) {}

  /**
   * The sentence at an offset of a block.
   *
   * @param block index of the block in the body
   */
  static SourceSentence at(ArticleAnalysis analysis, int block, int offset) {
    Sentence sentence = analysis.article().body().blocks().get(block).sentenceAt(offset);
    Span at = sentence.at();
    List<NamedStretch> names = new ArrayList<>();
    analysis.evidence().stream()
        .filter(mention -> mention.block() == block && at.contains(mention.inBlock()))
        .forEach(
            mention ->
                names.add(
                    new NamedStretch(
                        Excerpts.shown(analysis, block, at.start(), mention.inBlock()),
                        mention.entity())));
    return new SourceSentence(
        analysis.article(), analysis.shown(block, at), names, sentence.anchor());
  }
}

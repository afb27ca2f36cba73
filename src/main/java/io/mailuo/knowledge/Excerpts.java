package io.mailuo.knowledge;

import io.mailuo.knowledge.EntityKnowledge.Evidence;
import io.mailuo.markdown.Block;
import io.mailuo.markdown.Block.Sentence;
import io.mailuo.recognise.Mention;
import io.mailuo.text.Span;
import java.util.List;

/** Cuts sentences out of an article, as readers see them. */
final class Excerpts {

  private Excerpts() {}

  /** The sentence that holds a stretch of a block's text, with the stretch as what it names. */
  static Evidence sentence(ArticleAnalysis analysis, int block, Span at) {
    Block text = analysis.article().body().blocks().get(block);
    Sentence sentence = text.sentenceAt(at.start());
    Span inSentence =
        new Span(
            Math.max(at.start(), sentence.at().start()), Math.min(at.end(), sentence.at().end()));
    return new Evidence(
        analysis.shown(block, sentence.at()),
        List.of(shown(analysis, block, sentence.at().start(), inSentence)),
        sentence.anchor());
  }

  /** The sentence of a mention, the name marked. */
  static Evidence sentence(ArticleAnalysis analysis, Mention mention) {
    return sentence(analysis, mention.block(), mention.inBlock());
  }

  /** A stretch of a block's text as a stretch of what readers see from {@code from} on. */
  static Span shown(ArticleAnalysis analysis, int block, int from, Span at) {
    int before = length(analysis, block, from, at.start());
    return new Span(before, before + length(analysis, block, at.start(), at.end()));
  }

  private static int length(ArticleAnalysis analysis, int block, int start, int end) {
    return start == end ? 0 : analysis.shown(block, new Span(start, end)).length();
  }
}

package io.mailuo.knowledge;

import io.mailuo.content.Article;
import io.mailuo.extract.Extraction;
import io.mailuo.markdown.Block;
import io.mailuo.recognise.Mention;
import io.mailuo.recognise.Recognition;
import io.mailuo.source.SourceFile;
import io.mailuo.text.Span;
import java.util.List;

/**
 * An article and what was found in it.
 *
 * @param file the file that it was read from
 */
public record ArticleAnalysis(
    Article article, SourceFile file, Recognition recognition, Extraction extraction) {

  /**
   * The text as readers see it, without any markup and without the list of sources, a line for each
   * block.
   */
  public String plainText() {
    List<Block> blocks = article.body().blocks();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).kind() != Block.Kind.REFERENCE) {
        String block = blocks.get(i).text();
        text.append(text.isEmpty() ? "" : "\n").append(shown(i, new Span(0, block.length())));
      }
    }
    return text.toString();
  }

  /** A stretch of a block's text as readers see it. */
  String shown(int block, Span at) {
    return at.length() == 0
        ? ""
        : recognition.shown(block, article.body().blocks().get(block).text(), at);
  }

  /** The mentions that say something: those in the article's list of sources left out. */
  public List<Mention> evidence() {
    List<Block> blocks = article.body().blocks();
    return recognition.mentions().stream()
        .filter(mention -> blocks.get(mention.block()).kind() != Block.Kind.REFERENCE)
        .toList();
  }
}

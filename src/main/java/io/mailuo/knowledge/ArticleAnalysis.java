package io.mailuo.knowledge;

import io.mailuo.content.Article;
import io.mailuo.markdown.Block;
import io.mailuo.recognise.Mention;
import io.mailuo.recognise.Recognition;
import io.mailuo.source.SourceFile;
import java.util.List;

/**
 * An article and what was found in it.
 *
 * @param file the file that it was read from
 */
public record ArticleAnalysis(Article article, SourceFile file, Recognition recognition) {

  /** The mentions that say something: those in the article's list of sources left out. */
  public List<Mention> evidence() {
    List<Block> blocks = article.body().blocks();
    return recognition.mentions().stream()
        .filter(mention -> blocks.get(mention.block()).kind() != Block.Kind.REFERENCE)
        .toList();
  }
}

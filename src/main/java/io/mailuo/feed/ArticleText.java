package io.mailuo.feed;

import io.mailuo.content.Article;
import io.mailuo.knowledge.ArticleAnalysis;
import io.mailuo.markdown.Block;
import io.mailuo.text.Shortened;
import io.mailuo.text.Span;
import java.util.ArrayList;
import java.util.List;

/** An article's text as feeds show it: plain and of bounded length. */
final class ArticleText {

  /** Longest summary that is made from the text, in characters. */
  private static final int SUMMARY = 200;

  /** Longest text of an entry, in characters; 30 entries stay below half a megabyte. */
  private static final int TEXT = 5000;

  private ArticleText() {}

  /** What the author wrote as the summary, else how the text begins. */
  static String summary(ArticleAnalysis analysis) {
    String written = line(analysis.article().summary());
    return written.isEmpty() ? Shortened.of(opening(analysis), SUMMARY) : written;
  }

  /** The first paragraph. */
  private static String opening(ArticleAnalysis analysis) {
    List<Block> blocks = analysis.article().body().blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).kind() == Block.Kind.PROSE) {
        return paragraph(analysis, i);
      }
    }
    return "";
  }

  /** The text without its title and its list of sources, paragraphs separated by an empty line. */
  static String plain(ArticleAnalysis analysis) {
    Article article = analysis.article();
    List<String> paragraphs = new ArrayList<>();
    List<Block> blocks = article.body().blocks();
    for (int i = article.body().beginsWith(article.title()) ? 1 : 0; i < blocks.size(); i++) {
      if (blocks.get(i).kind() != Block.Kind.REFERENCE) {
        paragraphs.add(paragraph(analysis, i));
      }
    }
    paragraphs.removeIf(String::isEmpty);
    return Shortened.of(String.join("\n\n", paragraphs), TEXT);
  }

  /** A block as readers see it, on one line. */
  private static String paragraph(ArticleAnalysis analysis, int block) {
    String text = analysis.article().body().blocks().get(block).text();
    return text.isEmpty()
        ? ""
        : line(analysis.recognition().shown(block, text, new Span(0, text.length())));
  }

  /** A text on one line, without characters that no feed can show. */
  static String line(String text) {
    return XmlDocument.allowed(text).replaceAll("[\\s\\u0085\\u2028\\u2029]+", " ").strip();
  }
}

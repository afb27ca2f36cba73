package io.mailuo.discover;

import io.mailuo.knowledge.ArticleAnalysis;
import io.mailuo.markdown.Block;
import io.mailuo.markdown.Run;
import io.mailuo.recognise.Mention;
import io.mailuo.recognise.Rejection;
import io.mailuo.text.Characters;
import io.mailuo.text.Scripts;
import io.mailuo.text.Span;
import io.mailuo.text.Word;
import io.mailuo.text.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A block of an article as the finders read it: its text cut into words, once, and the stretches of
 * it that the hub already knows.
 */
final class Paragraph {

  private final ArticleAnalysis article;
  private final int index;
  private final int block;
  private final String text;
  private final List<Word> words;
  private final boolean[] edge;

  /** For each code unit the mention that covers it; empty outside of mentions. */
  private final List<Optional<Mention>> known;

  private final boolean[] closed;

  private Paragraph(ArticleAnalysis article, int index, int block, Words words) {
    this.article = article;
    this.index = index;
    this.block = block;
    this.text = article.article().body().blocks().get(block).text();
    this.words = words.segmentWithNames(text);
    this.edge = edges(text, this.words);
    this.known = new ArrayList<>(Collections.nCopies(text.length(), Optional.empty()));
    this.closed = new boolean[text.length()];
    markKnown();
  }

  /**
   * The blocks of an article that say something: its list of sources is left out.
   *
   * @param index of the article in the corpus
   */
  static List<Paragraph> of(ArticleAnalysis article, int index, Words words) {
    List<Block> blocks = article.article().body().blocks();
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (saysSomething(blocks, i)) {
        paragraphs.add(new Paragraph(article, index, i, words));
      }
    }
    return paragraphs;
  }

  private static boolean saysSomething(List<Block> blocks, int i) {
    boolean ofSources =
        blocks.get(i).kind() == Block.Kind.HEADING
            && i + 1 < blocks.size()
            && blocks.get(i + 1).kind() == Block.Kind.REFERENCE;
    return blocks.get(i).kind() != Block.Kind.REFERENCE
        && !ofSources
        && !blocks.get(i).text().isBlank();
  }

  private static boolean[] edges(String text, List<Word> words) {
    boolean[] edge = new boolean[text.length() + 1];
    edge[0] = true;
    edge[text.length()] = true;
    for (Word word : words) {
      edge[word.start()] = true;
      edge[word.end()] = true;
    }
    return edge;
  }

  private void markKnown() {
    for (Mention mention : article.recognition().mentions()) {
      if (mention.block() == block) {
        for (int i = mention.inBlock().start(); i < mention.inBlock().end(); i++) {
          known.set(i, Optional.of(mention));
        }
      }
    }
    Block read = article.article().body().blocks().get(block);
    for (Run run : read.runs()) {
      if (run.kind() == Run.Kind.OPAQUE) {
        close(run.text());
      } else {
        article.recognition().rejections().stream()
            .filter(
                r -> r.cause() == Rejection.Cause.SUPPRESSED || r.cause() == Rejection.Cause.SENSE)
            .filter(r -> run.isExact() && run.source().contains(r.at()))
            .forEach(r -> close(shift(r.at(), run)));
      }
    }
  }

  private static Span shift(Span at, Run run) {
    int by = run.text().start() - run.source().start();
    return new Span(at.start() + by, at.end() + by);
  }

  private void close(Span at) {
    for (int i = at.start(); i < at.end(); i++) {
      closed[i] = true;
    }
  }

  ArticleAnalysis article() {
    return article;
  }

  /** Number of the article in the corpus. */
  int index() {
    return index;
  }

  int block() {
    return block;
  }

  String text() {
    return text;
  }

  List<Word> words() {
    return words;
  }

  boolean isHeading() {
    return article.article().body().blocks().get(block).kind() == Block.Kind.HEADING;
  }

  /** True where a word of the segmented text begins or ends. */
  boolean isEdge(int offset) {
    return edge[offset];
  }

  /** The mention that covers a place. */
  Optional<Mention> knownAt(int offset) {
    return offset < 0 || offset >= text.length() ? Optional.empty() : known.get(offset);
  }

  /**
   * True for a stretch that may be a new name: it is no code, no part of a known name and no known
   * name itself. It may hold one whole.
   */
  boolean isFree(int start, int end) {
    for (int i = start; i < end; i++) {
      if (closed[i]) {
        return false;
      }
    }
    Optional<Mention> first = known.get(start);
    Optional<Mention> last = known.get(end - 1);
    boolean cut =
        first.filter(m -> m.inBlock().start() < start).isPresent()
            || last.filter(m -> m.inBlock().end() > end).isPresent();
    boolean whole =
        first.filter(m -> m.inBlock().start() == start && m.inBlock().end() == end).isPresent();
    return !cut && !whole;
  }

  /** True where no Latin letter or digit continues the stretch on either side. */
  boolean isWhole(int start, int end) {
    return !(joins(start - 1, start) || joins(end - 1, end));
  }

  private boolean joins(int left, int right) {
    return left >= 0
        && right < text.length()
        && Scripts.isAsciiWord(text.charAt(left))
        && Scripts.isAsciiWord(text.charAt(right));
  }

  /** The stretch of the file's text. */
  Span sourceOf(int start, int end) {
    return article.article().body().blocks().get(block).sourceOf(new Span(start, end));
  }

  /** The code unit at an offset; a line end beyond the text. */
  char at(int offset) {
    return Characters.at(text, offset);
  }
}

package io.mailuo.markdown;

import io.mailuo.text.Span;
import java.util.List;

/**
 * A paragraph, a heading or a table cell: a stretch of running text.
 *
 * @param kind what it is
 * @param section 0-based number of the section, a new one at each heading
 * @param quoted true within a block quotation, {@code >}
 * @param text without markup; a line break between two Chinese characters is dropped, any other is
 *     a space
 * @param runs where the text comes from, in order and without gaps in {@code text}
 * @param sentences in order; a heading is one sentence
 */
public record Block(
    Kind kind, int section, boolean quoted, String text, List<Run> runs, List<Sentence> sentences) {

  public Block {
    runs = List.copyOf(runs);
    sentences = List.copyOf(sentences);
    int end = 0;
    for (Run run : runs) {
      if (run.text().start() != end) {
        throw new IllegalArgumentException("runs leave a gap at " + end + " in " + text);
      }
      end = run.text().end();
    }
    if (end != text.length()) {
      throw new IllegalArgumentException("runs end at " + end + " in " + text);
    }
  }

  /** What a block is. */
  public enum Kind {
    PROSE,
    HEADING,
    CELL,
    /** Part of the list of sources at the end: it names things but says nothing of them. */
    REFERENCE
  }

  /**
   * A sentence.
   *
   * @param at stretch of the block's text
   * @param anchor id of its element: a hash of its text, or the heading's id
   */
  public record Sentence(Span at, String anchor) {}

  /** The stretch of the source from which a stretch of the text comes. */
  public Span sourceOf(Span at) {
    return new Span(sourceStart(at.start()), sourceEnd(at.end()));
  }

  /** The sentence that holds an offset of the text; the last one before it where none does. */
  public Sentence sentenceAt(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).at().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return sentences.get(low);
  }

  private int sourceStart(int offset) {
    Run run = runAt(offset);
    return run.isExact()
        ? run.source().start() + offset - run.text().start()
        : run.source().start();
  }

  private int sourceEnd(int offset) {
    Run run = runAt(offset - 1);
    return run.isExact() ? run.source().start() + offset - run.text().start() : run.source().end();
  }

  /** The run that holds an offset of the text. */
  public Run runAt(int offset) {
    int low = 0;
    int high = runs.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (runs.get(middle).text().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return runs.get(low);
  }
}

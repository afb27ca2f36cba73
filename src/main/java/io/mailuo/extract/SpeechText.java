package io.mailuo.extract;

import io.mailuo.markdown.Block;
import io.mailuo.text.Scripts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * The text of a block as speech is looked for in it: folded, code blotted out, with its quotations
 * and its verbs of speech. All offsets are those of the block's text.
 */
final class SpeechText {

  private static final String OPENERS = "(“「『《【";
  private static final String CLOSERS = ")”」』》】";
  private static final String FINAL = "。!?…~.";

  private final Block block;
  private final String text;
  private final List<Quoted> quotations;
  private final Map<Integer, Quoted> byOpening = new HashMap<>();
  private final List<SpeechVerb> verbs;

  SpeechText(Block block) {
    this.block = block;
    this.text = BlottedText.of(block);
    this.quotations = QuotationMarks.of(text);
    quotations.forEach(q -> byOpening.put(q.open(), q));
    this.verbs = SpeechVerb.in(text, quotations);
  }

  String text() {
    return text;
  }

  List<Quoted> quotations() {
    return quotations;
  }

  List<SpeechVerb> verbs() {
    return verbs;
  }

  /** True where the block has a Chinese character. */
  boolean isChinese() {
    return text.chars().anyMatch(Scripts::isHan);
  }

  /** True where a stretch has a Chinese character. */
  boolean isChinese(int from, int to) {
    return text.substring(from, to).chars().anyMatch(Scripts::isHan);
  }

  /** Those quotations that open at an offset or later. */
  List<Quoted> quotationsFrom(int offset) {
    return quotations.subList(before(quotations, Quoted::open, offset), quotations.size());
  }

  /** Those verbs of speech that begin at an offset or later. */
  List<SpeechVerb> verbsFrom(int offset) {
    return verbs.subList(before(verbs, SpeechVerb::start, offset), verbs.size());
  }

  /** How many of some sorted things lie before an offset. */
  private static <T> int before(List<T> sorted, ToIntFunction<T> place, int offset) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (place.applyAsInt(sorted.get(middle)) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  int length() {
    return text.length();
  }

  /** A character, or a space beyond the ends. */
  char at(int i) {
    return i < 0 || i >= text.length() ? ' ' : text.charAt(i);
  }

  int skipSpaces(int from) {
    int i = from;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The last offset after spaces that end at an offset. */
  int skipSpacesBack(int from) {
    int i = from;
    while (i > 0 && Character.isWhitespace(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  Optional<Quoted> openingAt(int offset) {
    return Optional.ofNullable(byOpening.get(offset));
  }

  /** The quotation whose closing mark is the last one before an offset. */
  Optional<Quoted> closedBefore(int offset) {
    int count = before(quotations, Quoted::after, offset + 1);
    return count == 0
        ? Optional.empty()
        : Optional.of(quotations.get(count - 1)).filter(Quoted::isClosed);
  }

  /** True where the words between the marks end as a sentence does. */
  boolean endsAsSentence(Quoted quoted) {
    return FINAL.indexOf(at(quoted.end() - 1)) >= 0;
  }

  /** True where the sentence goes on behind the closing mark: the quotation is a part of it. */
  boolean isGlued(Quoted quoted) {
    char next = at(quoted.after());
    boolean word = Scripts.isHan(next) || Character.isLetterOrDigit(next) || next == '《';
    return quoted.isClosed() && word && !endsAsSentence(quoted);
  }

  /** True where nothing but punctuation stands between two offsets. */
  boolean onlyPunctuation(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Scripts.isHan(c) || Character.isLetterOrDigit(c) || c == BlottedText.BLOT) {
        return false;
      }
    }
    return true;
  }

  /**
   * Offset of the first bracket or Chinese quotation mark within a stretch that closes one opened
   * before it; else its end.
   */
  int unmatchedCloser(int from, int to) {
    int[] open = new int[CLOSERS.length()];
    for (int i = from; i < to; i++) {
      int opener = OPENERS.indexOf(at(i));
      int closer = CLOSERS.indexOf(at(i));
      if (opener >= 0) {
        open[opener]++;
      } else if (closer >= 0 && --open[closer] < 0) {
        return i;
      }
    }
    return to;
  }

  /** True within a bracket that renders foreign words: （大意：…）. */
  boolean isRendering(int offset) {
    int open = text.lastIndexOf("(大意", offset);
    return open >= 0
        && open >= sentenceStart(offset)
        && unmatchedCloser(open + 1, offset) == offset;
  }

  /** Where the sentence that holds an offset ends. */
  int sentenceEnd(int offset) {
    return Math.max(offset, block.sentenceAt(offset).at().end());
  }

  int sentenceStart(int offset) {
    return Math.min(offset, block.sentenceAt(offset).at().start());
  }
}

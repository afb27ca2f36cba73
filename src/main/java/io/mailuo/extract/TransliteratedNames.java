package io.mailuo.extract;

import io.mailuo.extract.PersonNames.Evidence;
import io.mailuo.text.Characters;
import io.mailuo.text.Folding;
import io.mailuo.text.Scripts;
import io.mailuo.text.Span;
import java.util.Optional;

/**
 * Recognises transliterated names of people: by their middle dot, and behind a title by the
 * characters that transliterate. Offsets are those of a folded text.
 */
final class TransliteratedNames {

  private static final int LONGEST_PART = 8;
  private static final int SHORT_PART = 7;

  private final NameReading reading;

  TransliteratedNames(NameReading reading) {
    this.reading = reading;
  }

  /** The name that begins at an offset. */
  Optional<Span> startingAt(String text, int start, Evidence evidence) {
    int dot = evidence == Evidence.STRONG ? dotAfter(text, start) : -1;
    int end = dot > 0 ? dot : partEnd(text, start);
    boolean dotted = false;
    while (end > start && end + 1 < text.length() && isJoint(text, end, dotted)) {
      int next = lastPartEnd(text, end + 1);
      if (next == end + 1) {
        break;
      }
      dotted = true;
      end = next;
    }
    boolean taken = dotted || (evidence == Evidence.STRONG && end - start >= 2);
    if (!taken) {
      return Optional.empty();
    }
    end = beforeNextWord(text, start, end);
    boolean word = end - start >= 2 && !dotted && reading.isCommonWord(text.substring(start, end));
    return end - start >= 2 && !word ? Optional.of(new Span(start, end)) : Optional.empty();
  }

  /** The dot that follows the Chinese characters from an offset; below 0 where none does. */
  private static int dotAfter(String text, int start) {
    int end = start;
    while (end < text.length() && end - start < LONGEST_PART && Scripts.isHan(text.charAt(end))) {
      end++;
    }
    boolean name = end > start && Characters.at(text, end) == Folding.MIDDLE_DOT;
    return name && NameCharacters.areGiven(text, start, end) ? end : -1;
  }

  /** 伯纳斯-李 goes on after its hyphen. */
  private static boolean isJoint(String text, int at, boolean dotted) {
    return text.charAt(at) == Folding.MIDDLE_DOT || (dotted && text.charAt(at) == '-');
  }

  /** Up to the next mark where that is near, else as far as the characters are those of names. */
  private static int lastPartEnd(String text, int start) {
    int end = start;
    while (end < text.length()
        && end - start < SHORT_PART
        && NameCharacters.mayBeGiven(text.charAt(end))) {
      end++;
    }
    boolean near =
        end > start
            && !Scripts.isHan(Characters.at(text, end))
            && Characters.at(text, end) != Folding.MIDDLE_DOT;
    int names = partEnd(text, start);
    boolean whole = near && end - names <= 1 && NameCharacters.mayEndGiven(text.charAt(end - 1));
    return whole ? end : Characters.at(text, end) == Folding.MIDDLE_DOT ? end : names;
  }

  /** 马斯克安|全 is no name: the last characters may begin a word of what follows. */
  private int beforeNextWord(String text, int start, int end) {
    int cut = end;
    while (cut - 1 > start
        && Scripts.isHan(Characters.at(text, cut))
        && reading.beginsWord(text, cut - 1)) {
      cut--;
    }
    return cut;
  }

  private static int partEnd(String text, int start) {
    int end = start;
    while (end < text.length()
        && end - start < LONGEST_PART
        && NameCharacters.isTransliteration(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The name that ends at an offset: only one with a dot. */
  Optional<Span> endingAt(String text, int end) {
    int start = partStart(text, end);
    boolean dotted = false;
    while (start < end && start > 0 && text.charAt(start - 1) == Folding.MIDDLE_DOT) {
      int next = partStart(text, start - 1);
      if (next == start - 1) {
        break;
      }
      dotted = true;
      start = next;
    }
    if (!dotted) {
      return Optional.empty();
    }
    int dot = text.indexOf(Folding.MIDDLE_DOT, start);
    for (int at = dot - 1; at > start; at--) {
      if (TitleWords.endsAt(text, at)) {
        return Optional.of(new Span(at, end));
      }
    }
    return Optional.of(new Span(start, end));
  }

  private static int partStart(String text, int end) {
    int start = end;
    while (start > 0
        && end - start < LONGEST_PART
        && NameCharacters.isTransliteration(text.charAt(start - 1))
        && !TitleWords.endsAt(text, start)) {
      start--;
    }
    return start;
  }
}

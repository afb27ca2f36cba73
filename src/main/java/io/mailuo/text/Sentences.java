package io.mailuo.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts a paragraph into sentences, as Chinese news writing understands them: a quotation is not
 * cut, its closing mark stays with it, and a speaker named after it (“……。”他说) belongs to it. Commas
 * and semicolons never end a sentence.
 */
public final class Sentences {

  /** A quotation longer than this is cut like other text: it is a passage, not a remark. */
  private static final int LONGEST_QUOTATION = 160;

  /** The same in Latin letters, of which a word takes about three times as many. */
  private static final int LONGEST_LATIN_QUOTATION = 3 * LONGEST_QUOTATION;

  /**
   * What is longer, in UTF-16 code units, is no sentence but a text without stops: it is cut at a
   * comma or space, so that what quotes the sentence of a mention stays small.
   */
  private static final int LONGEST_SENTENCE = 1_000;

  private static final String ENDS = "。！？!?";
  private static final String CLOSERS = "”’」』）)》】\"";
  private static final Pattern SPEAKER =
      Pattern.compile(
          "^[^，。！？；,!?;\\n“「]{0,24}(说|表示|认为|称|指出|告诉|写道|强调|坦言|介绍|透露|回应|补充|解释|问道|直呼|感叹|预言|判断)");
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "(?:^|[\\s(])(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|St|Jr|Sr|Inc|Ltd|Co|vs|etc|e\\.g|i\\.e|No|Fig|U\\.S)$");

  private Sentences() {}

  /**
   * Sentences of one paragraph, in order, without the white space between them.
   *
   * @return never overlapping; empty for a blank text
   */
  public static List<Span> of(String text) {
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    int i = 0;
    while (i < text.length()) {
      int closed = skipQuotation(text, i);
      if (closed > i) {
        i = closed;
        if (endsInside(text, i) && !continues(text, i)) {
          start = add(sentences, text, start, i);
        }
      } else if (isEnd(text, i)) {
        i = afterEnd(text, i);
        if (!continues(text, i)) {
          start = add(sentences, text, start, i);
        }
      } else {
        i++;
      }
    }
    add(sentences, text, start, text.length());
    return sentences;
  }

  private static int add(List<Span> sentences, String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    while (to - from > LONGEST_SENTENCE) {
      int cut = breakBefore(text, from, from + LONGEST_SENTENCE);
      sentences.add(new Span(from, cut));
      from = cut;
    }
    if (from < to) {
      sentences.add(new Span(from, to));
    }
    return end;
  }

  /** After the last comma or space of a stretch, else its end. */
  private static int breakBefore(String text, int from, int to) {
    for (int i = to; i > from + 1; i--) {
      if ("，、；, ".indexOf(text.charAt(i - 1)) >= 0) {
        return i;
      }
    }
    return Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || c == '\u3000';
  }

  /** Offset after the quotation that opens at {@code i}, or {@code i} where none does. */
  private static int skipQuotation(String text, int i) {
    int kind = "“「『".indexOf(text.charAt(i));
    if (kind < 0) {
      return i;
    }
    int close = text.indexOf("”」』".charAt(kind), i + 1);
    return close < 0 || close - i > longestQuotation(text, i + 1) ? i : close + 1;
  }

  /** By the writing in which the quotation begins. */
  private static int longestQuotation(String text, int start) {
    int end = Math.min(text.length(), start + 40);
    boolean chinese = text.substring(start, end).codePoints().anyMatch(Scripts::isHan);
    return chinese ? LONGEST_QUOTATION : LONGEST_LATIN_QUOTATION;
  }

  /** True where the quotation that closes just before {@code i} ends with a full stop inside. */
  private static boolean endsInside(String text, int i) {
    return i >= 2 && ENDS.indexOf(text.charAt(i - 2)) >= 0;
  }

  private static boolean isEnd(String text, int i) {
    char c = text.charAt(i);
    if (ENDS.indexOf(c) >= 0) {
      return true;
    }
    boolean dots = c == '…' && i > 0 && text.charAt(i - 1) == '…';
    return (dots && endsAfterDots(text, i)) || (c == '.' && isFullStop(text, i));
  }

  /** ……ends a sentence only before a new paragraph part: mid-sentence it is a pause. */
  private static boolean endsAfterDots(String text, int i) {
    return i + 1 == text.length() || isBlank(text.charAt(i + 1));
  }

  /** A full stop of Latin writing: white space and an upper-case letter, Han or a quote follow. */
  private static boolean isFullStop(String text, int i) {
    int next = i + 1;
    while (next < text.length() && CLOSERS.indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    if (next == text.length()) {
      return true;
    }
    if (text.charAt(next) != ' ' || next + 1 == text.length()) {
      return false;
    }
    char first = text.charAt(next + 1);
    boolean opens =
        Character.isUpperCase(first) || Scripts.isHan(first) || "“\"‘(".indexOf(first) >= 0;
    return opens && !ABBREVIATION.matcher(Characters.before(text, i, 8)).find();
  }

  private static int afterEnd(String text, int i) {
    int end = i + 1;
    while (end < text.length()
        && (ENDS.indexOf(text.charAt(end)) >= 0 || CLOSERS.indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return end;
  }

  /** True where a closing mark was passed and a speaker of the quotation follows it. */
  private static boolean continues(String text, int i) {
    return i < text.length()
        && "”」』".indexOf(text.charAt(i - 1)) >= 0
        && SPEAKER.matcher(Characters.after(text, i, 40)).find();
  }
}

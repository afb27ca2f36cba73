package io.mailuo.text;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is shown where a writer put half-width punctuation into Chinese. Only what readers see
 * changes: the text and all offsets into it stay as they are.
 */
public enum Punctuation {
  /** Commas, stops, colons, brackets and straight quotation marks in Chinese become full-width. */
  NORMALIZE,
  /** Everything is shown as it was written. */
  KEEP;

  /** Stands in {@link #aligned} for a character that is not shown: a space after a comma. */
  public static final char DROPPED = '\0';

  private static final Pattern URL = Pattern.compile("https?://[^\\s，。；、）》”]+");

  /** The text as readers see it. */
  public String shown(String text) {
    return shown(aligned(text), 0, text.length());
  }

  /**
   * A stretch of an aligned text as readers see it.
   *
   * @param aligned what {@link #aligned} gave
   */
  public static String shown(String aligned, int start, int end) {
    return aligned.substring(start, end).replace(String.valueOf(DROPPED), "");
  }

  /**
   * The text as readers see it, of the same length, so that offsets hold: what is not shown is
   * {@link #DROPPED}.
   *
   * @param text of one paragraph; code and the like replaced by any character that is no letter
   */
  public String aligned(String text) {
    boolean nothingToDo = this == KEEP || text.codePoints().noneMatch(Scripts::isHan);
    return nothingToDo ? text : new Paragraph(text).normalized();
  }

  /** One paragraph on its way to full width. */
  private static final class Paragraph {
    private static final String HALF = ",;:?!";
    private static final String FULL = "，；：？！";

    private final String text;
    private final char[] shown;
    private final boolean[] kept;

    Paragraph(String text) {
      this.text = text;
      this.shown = text.toCharArray();
      this.kept = new boolean[text.length()];
    }

    String normalized() {
      Matcher url = URL.matcher(text);
      while (url.find()) {
        Arrays.fill(kept, url.start(), url.end(), true);
      }
      quotationMarks();
      brackets();
      for (int i = 0; i < shown.length; i++) {
        int mark = kept[i] ? -1 : HALF.indexOf(shown[i]);
        if (mark >= 0 && inChinese(i)) {
          replace(i, FULL.charAt(mark));
        } else if (!kept[i] && shown[i] == '.' && endsChinese(i)) {
          replace(i, '。');
        }
      }
      return new String(shown);
    }

    /** A full-width mark has its own space inside: the one that was typed behind it goes. */
    private void replace(int at, char mark) {
      shown[at] = mark;
      if (before(at + 1) == mark && after(at) == ' ' && at + 2 < shown.length) {
        shown[at + 1] = DROPPED;
      }
    }

    private char before(int at) {
      return at > 0 ? shown[at - 1] : '\n';
    }

    /** Quotation marks are the same in both: what stands in front of them counts. */
    private char beforeQuotation(int at) {
      int i = at;
      while (i > 0 && Scripts.isQuotationMark(shown[i - 1])) {
        i--;
      }
      return before(i);
    }

    private char after(int at) {
      return at + 1 < shown.length ? shown[at + 1] : '\n';
    }

    /** A comma and the like: Chinese in front, or a Latin word in a Chinese clause. */
    private boolean inChinese(int at) {
      char before = beforeQuotation(at);
      char after = after(at);
      if (Scripts.isAsciiDigit(before) && Scripts.isAsciiDigit(after)) {
        return false;
      }
      if (isChinese(before)) {
        return true;
      }
      boolean word = Scripts.isAsciiWord(before) || ")]%\"'\uFFFC".indexOf(before) >= 0;
      return word && (Scripts.isHan(after) || (endsClause(at) && clauseHasHan(at)));
    }

    /** A stop: behind Chinese, or behind a Latin word at the end of a Chinese paragraph. */
    private boolean endsChinese(int at) {
      char after = after(at);
      if (before(at) == '.' || after == '.' || Scripts.isAsciiWord(after)) {
        return false;
      }
      return isChinese(beforeQuotation(at))
          || (Scripts.isAsciiLetter(before(at))
              && endsText(at)
              && clauseHasHan(at)
              && !isAbbreviation(at));
    }

    /** Letters of which a stop stands in front already, as in U.S. */
    private boolean isAbbreviation(int at) {
      int i = at - 1;
      while (i >= 0 && Scripts.isAsciiWord(shown[i])) {
        i--;
      }
      return i >= 0 && shown[i] == '.';
    }

    private boolean endsText(int at) {
      return text.substring(at + 1).isBlank();
    }

    private boolean endsClause(int at) {
      boolean chineseFollows =
          after(at) == ' ' && at + 2 < shown.length && isChinese(shown[at + 2]);
      return endsText(at) || isChinese(after(at)) || chineseFollows;
    }

    private boolean clauseHasHan(int at) {
      int start = at;
      while (start > 0 && "。！？；.!?;\n".indexOf(shown[start - 1]) < 0) {
        start--;
      }
      return text.substring(start, at).codePoints().anyMatch(Scripts::isHan);
    }

    private static boolean isChinese(char c) {
      return Scripts.isHan(c) || Scripts.isFullWidthPunctuation(c);
    }

    private void brackets() {
      Deque<Integer> open = new ArrayDeque<>();
      for (int i = 0; i < shown.length; i++) {
        if (!kept[i] && shown[i] == '(') {
          open.push(i);
        } else if (!kept[i] && shown[i] == ')' && !open.isEmpty()) {
          int start = open.pop();
          boolean hanInside = hasHan(start, i);
          boolean hanBefore = isChinese(beforeQuotation(start)) || isSpaceAfterHan(start);
          if (hanBefore || (hanInside && Scripts.isAsciiWord(before(start)))) {
            bracket(start, i);
          }
        }
      }
    }

    private void bracket(int start, int end) {
      shown[start] = '（';
      shown[end] = '）';
      if (isSpaceAfterHan(start)) {
        shown[start - 1] = DROPPED;
      }
      if (after(end) == ' ' && end + 2 < shown.length && Scripts.isHan(shown[end + 2])) {
        shown[end + 1] = DROPPED;
      }
    }

    private boolean isSpaceAfterHan(int at) {
      return before(at) == ' ' && at >= 2 && Scripts.isHan(shown[at - 2]);
    }

    /** Straight marks stand in pairs; a paragraph with an odd number of them is left alone. */
    private void quotationMarks() {
      if (text.chars().filter(c -> c == '"').count() % 2 != 0) {
        return;
      }
      int start = text.indexOf('"');
      while (start >= 0) {
        int end = text.indexOf('"', start + 1);
        if (hasHan(start, end) && !kept[start] && !kept[end]) {
          shown[start] = '“';
          shown[end] = '”';
        }
        start = text.indexOf('"', end + 1);
      }
    }

    private boolean hasHan(int start, int end) {
      return text.substring(start, end).codePoints().anyMatch(Scripts::isHan);
    }
  }
}

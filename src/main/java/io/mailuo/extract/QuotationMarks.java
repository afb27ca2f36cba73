package io.mailuo.extract;

import io.mailuo.text.Scripts;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Pairs the quotation marks of a block, as they are really written: Chinese and English ones,
 * corner brackets, straight ones, and a straight mark that a Chinese one closes. One pass; what is
 * nested belongs to the outer quotation.
 */
final class QuotationMarks {

  private static final String OPENERS = "“‘「『";
  private static final String CLOSERS = "”’」』";

  private final String text;
  private final List<Quoted> pairs = new ArrayList<>();
  private final Deque<Integer> open = new ArrayDeque<>();
  private final int[] openOf = new int[128];

  private QuotationMarks(String text) {
    this.text = text;
  }

  /**
   * The outermost quoted stretches of a text, in order. A last one that nothing closes is one only
   * where it begins the text or follows a colon: it goes on in the next paragraph.
   *
   * @param text folded
   */
  static List<Quoted> of(String text) {
    QuotationMarks marks = new QuotationMarks(text);
    for (int i = 0; i < text.length(); i++) {
      marks.read(i);
    }
    marks.addUnclosed();
    return marks.outermost();
  }

  private void read(int i) {
    char c = text.charAt(i);
    if (isApostrophe(c, i)) {
      return;
    }
    if (OPENERS.indexOf(c) >= 0 || (isStraight(c) && opens(c, i))) {
      push(i);
    } else if (CLOSERS.indexOf(c) >= 0 || isStraight(c)) {
      close(c, i);
    }
  }

  private static boolean isStraight(char c) {
    return c == '"' || c == '\'';
  }

  private boolean isApostrophe(char c, int i) {
    return (c == '\'' || c == '’')
        && Scripts.isAsciiWord(at(i - 1))
        && Scripts.isAsciiWord(at(i + 1));
  }

  /** A straight mark opens unless one is open already, or no word follows it. */
  private boolean opens(char mark, int i) {
    char next = at(i + 1);
    boolean word =
        Scripts.isHan(next) || Character.isLetterOrDigit(next) || "《(*#@$".indexOf(next) >= 0;
    boolean closesChinese =
        mark == '"' && !open.isEmpty() && text.charAt(open.peek()) == '“' && !word;
    boolean inches = mark == '"' && Scripts.isAsciiDigit(at(i - 1)) && openOf['"'] == 0;
    boolean feet = mark == '\'' && Scripts.isAsciiWord(at(i - 1));
    return openOf[mark] == 0
        && !closesChinese
        && !inches
        && !feet
        && (word || next == '“' || next == '‘');
  }

  private void push(int i) {
    open.push(i);
    openOf[slot(text.charAt(i))]++;
  }

  /** The counter of a mark: those of Chinese writing share the slots of control characters. */
  private static int slot(char mark) {
    int at = OPENERS.indexOf(mark);
    return at < 0 ? mark : at;
  }

  private void close(char mark, int i) {
    String openers = openersFor(mark);
    boolean any = openers.chars().anyMatch(o -> openOf[slot((char) o)] > 0);
    while (any && !open.isEmpty()) {
      int from = open.pop();
      char opener = text.charAt(from);
      openOf[slot(opener)]--;
      if (openers.indexOf(opener) >= 0) {
        if (i > from + 1) {
          pairs.add(new Quoted(from, from + 1, i, i + 1));
        }
        return;
      }
    }
  }

  private static String openersFor(char closer) {
    return switch (closer) {
      case '”' -> "“\"";
      case '"' -> "\"“";
      case '’' -> "‘'";
      case '」' -> "「";
      case '』' -> "『";
      default -> "'";
    };
  }

  private void addUnclosed() {
    open.removeIf(i -> "“「『\"".indexOf(text.charAt(i)) < 0);
    if (open.size() == 1) {
      int from = open.pop();
      int before = from - 1;
      while (before >= 0 && text.charAt(before) == ' ') {
        before--;
      }
      boolean introduced = before < 0 || text.charAt(before) == ':';
      boolean straight = text.charAt(from) == '"';
      if (introduced && from + 1 < text.length() && (!straight || before >= 0)) {
        pairs.add(new Quoted(from, from + 1, text.length(), text.length()));
      }
    }
  }

  private List<Quoted> outermost() {
    pairs.sort(Comparator.comparingInt(Quoted::open));
    List<Quoted> outer = new ArrayList<>();
    int end = 0;
    for (Quoted pair : pairs) {
      if (pair.open() >= end) {
        outer.add(pair);
        end = pair.after();
      }
    }
    return outer;
  }

  private char at(int i) {
    return i < 0 || i >= text.length() ? ' ' : text.charAt(i);
  }
}

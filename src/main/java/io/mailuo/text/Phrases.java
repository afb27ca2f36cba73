package io.mailuo.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the lines of a heading may be broken: between words, never inside one. Browsers know no
 * Chinese words, so the build tells them.
 */
public final class Phrases {

  /** Knows no words: every text is one phrase. */
  public static final Phrases NONE = new Phrases(text -> List.of());

  /** They belong to the word in front. */
  private static final String PARTICLES = "的了着过们吗呢吧地得之者";

  private static final String OPENING = "（“‘《〈「『【〔([{<";
  private static final String CLOSING = "）”’》〉」』】〕)]}>，。、；：？！,.;:?!…·•・‧～%-–/";

  /** A name in foreign fashion is one word, yet too long for some lines: 克里斯托瓦尔·巴伦苏埃拉. */
  private static final Pattern BEHIND_A_DOT =
      Pattern.compile("(?<=\\p{IsHan}[·•・‧])(?=\\p{IsHan}{2}|\\w{2})");

  /** A dot between characters, and what stands beside it: browsers would begin a line with it. */
  private static final Pattern DOTTED = Pattern.compile("(?:\\p{IsHan}[·•・‧])+\\S?");

  private final Function<String, List<Span>> words;

  /**
   * @param words tells the words of a text, in order; safe to be used by several threads
   */
  public Phrases(Function<String, List<Span>> words) {
    this.words = words;
  }

  /** The stretches between which a line may be broken; joined they are the text. */
  public List<String> of(String text) {
    if (text.codePoints().noneMatch(Scripts::isHan)) {
      return text.isEmpty() ? List.of() : List.of(text);
    }
    List<String> phrases = new ArrayList<>();
    int start = 0;
    for (Span word : words.apply(text)) {
      int at = word.start();
      boolean particle = word.length() == 1 && PARTICLES.indexOf(text.charAt(at)) >= 0;
      if (!isLone(text, start, at) && !particle && mayBreak(text, at)) {
        phrases.add(text.substring(start, at));
        start = at;
      }
    }
    boolean lone = isLone(text, start, text.length()) && !phrases.isEmpty();
    String front = lone ? phrases.remove(phrases.size() - 1) : "";
    phrases.add(front + text.substring(start));
    return phrases.stream().flatMap(BEHIND_A_DOT::splitAsStream).toList();
  }

  /**
   * As {@link #of}, for a name alone: the parts of a foreign one are no words, whatever a
   * dictionary says, and only behind its dots may a line be broken.
   */
  public List<String> ofName(String name) {
    List<String> parts = BEHIND_A_DOT.splitAsStream(name).toList();
    return parts.size() > 1 ? parts : of(name);
  }

  /**
   * A phrase in pieces, of which some have to be kept on one line each. Those are as short as can
   * be, since what is kept never fits a line that is shorter: of 克里斯托瓦尔· it is 尔·.
   *
   * @return joined they are the phrase; none is empty
   */
  public static List<String> pieces(String phrase) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    Matcher dotted = DOTTED.matcher(phrase);
    while (dotted.find()) {
      pieces.add(phrase.substring(start, dotted.start()));
      pieces.add(dotted.group());
      start = dotted.end();
    }
    pieces.add(phrase.substring(start));
    pieces.removeIf(String::isEmpty);
    return pieces;
  }

  /** True for a piece that has to be kept on one line, or browsers break it before its dot. */
  public static boolean isKept(String piece) {
    return DOTTED.matcher(piece).matches();
  }

  /** One character at most, marks beside: as a line of its own it would look lost. */
  private static boolean isLone(String text, int start, int end) {
    return text.substring(start, end).codePoints().filter(Character::isLetterOrDigit).count() < 2;
  }

  /** Between Chinese and Latin browsers leave a gap, but not where an element stands between. */
  private static boolean isGap(char before, char after) {
    return (Scripts.isHan(before) && Scripts.isAsciiWord(after))
        || (Scripts.isAsciiWord(before) && Scripts.isHan(after));
  }

  private static boolean isChinese(char c) {
    return Scripts.isCjk(c) || Scripts.isQuotationMark(c);
  }

  private static boolean mayBreak(String text, int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    boolean space = Character.isWhitespace(before) || Character.isWhitespace(after);
    boolean joined = OPENING.indexOf(before) >= 0 || CLOSING.indexOf(after) >= 0;
    boolean chinese = isChinese(before) || isChinese(after);
    boolean dashes = before == after && (after == '—' || after == '…');
    return chinese && !space && !joined && !dashes && !isGap(before, after);
  }
}

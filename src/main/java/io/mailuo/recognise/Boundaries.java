package io.mailuo.recognise;

import io.mailuo.text.Folding;
import io.mailuo.text.Scripts;
import io.mailuo.text.Span;
import io.mailuo.text.Word;
import io.mailuo.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decides whether a stretch that spells a name stands there as a name, or is a part of a longer
 * word or name. Latin edges are decided by their neighbours, Chinese edges by the words of the
 * sentence.
 */
final class Boundaries {

  /** Up to this length a Chinese name is checked against the words around it. */
  private static final int SHORT = 3;

  private static final int CONTEXT = 24;
  private static final int LONGEST_WORD = 8;

  private static final Pattern LONGER_LATIN_NAME =
      Pattern.compile("^ \\p{Lu}\\p{Ll}+(?![\\p{L}0-9])");
  private static final Pattern OFFICE =
      Pattern.compile(
          "^ (Chief|President|Founder|Chairman|Chairwoman|Director|Vice|Head|Inc|Ltd|Corp|Co|Labs|Group)\\b");
  private static final Pattern LATIN_NAME_BEFORE =
      Pattern.compile("[\\u3000-\\u9FFF\\uFF00-\\uFFEF] ?[A-Z][a-z]+ $");
  private static final String FUNCTION_WORDS =
      "也都就还则却曾原已将会能可又再才只仅即便在于对和与及或而但是说称问叫让被把给向从到为以的了着过等所本该这那其他她它很最更等第前后里中内外时";
  private static final Pattern HEAD_NOUN =
      Pattern.compile("(河流|河畔|湖畔|雨林|流域|盆地|平原|海峡|山脉|群岛|河(?![北南])|证券|银行|保险|大学|医院|出版社|中学|小学)");
  private static final Pattern INSTITUTION = Pattern.compile("(研究院|研究所|实验室|学院|大会|协会|学会|委员会)");
  private static final String DIGIT_CUE = "(集团|公司|创始人|董事长|总裁|CEO|安全|软件|旗下|发布|推出|宣布|表示).*";

  private final Words words;

  Boundaries(Words words) {
    this.words = words;
  }

  /**
   * Why a stretch is no name by its edges.
   *
   * @param text of the block, folded
   * @return empty where it may be one
   */
  Optional<Reason> faultOf(String text, Span at, EntityClass entityClass) {
    if (isDotted(text, at.start() - 1, at.start() - 2) || isDotted(text, at.end(), at.end() + 1)) {
      return Optional.of(Reason.of("dotted-name"));
    }
    Optional<Reason> latin = latinFault(text, at);
    if (latin.isPresent()) {
      return latin;
    }
    String written = text.substring(at.start(), at.end());
    if (written.chars().allMatch(Scripts::isAsciiDigit)) {
      return digitFault(text, at, entityClass);
    }
    if (entityClass == EntityClass.TERM && followsLatinName(text, at)) {
      return Optional.of(Reason.of("latin-name-end"));
    }
    boolean han =
        Scripts.isHan(written.charAt(0)) || Scripts.isHan(written.charAt(written.length() - 1));
    return han ? hanFault(text, at, entityClass) : Optional.empty();
  }

  /** True where a Latin name is followed by another capitalised word: it may be a longer name. */
  static boolean mayBeLongerName(String text, Span at) {
    String rest = text.substring(at.end(), Math.min(text.length(), at.end() + CONTEXT));
    String written = text.substring(at.start(), at.end());
    return written.matches("[A-Z][a-z]+")
        && LONGER_LATIN_NAME.matcher(rest).find()
        && !OFFICE.matcher(rest).find();
  }

  /** In Chinese, a capitalised word before a Latin term makes a name of both. */
  private static boolean followsLatinName(String text, Span at) {
    return Scripts.isAsciiLetter(text.charAt(at.start()))
        && LATIN_NAME_BEFORE
            .matcher(text.substring(Math.max(0, at.start() - CONTEXT), at.start()))
            .find();
  }

  /** A middle dot joins the parts of one name. */
  private static boolean isDotted(String text, int dot, int beyond) {
    char c = charAt(text, beyond);
    return charAt(text, dot) == Folding.MIDDLE_DOT
        && (Scripts.isHan(c) || Scripts.isAsciiLetter(c));
  }

  private static Optional<Reason> latinFault(String text, Span at) {
    char first = text.charAt(at.start());
    char last = text.charAt(at.end() - 1);
    char before = charAt(text, at.start() - 1);
    char after = charAt(text, at.end());
    if (Scripts.isAsciiWord(first)) {
      boolean inToken = Scripts.isAsciiWord(before) || before == '_';
      boolean inAddress =
          (before == '.' || before == '@' || before == '-')
              && Scripts.isAsciiWord(charAt(text, at.start() - 2));
      if (inToken || inAddress) {
        return Optional.of(Reason.of("longer-latin-word", token(text, at)));
      }
    }
    if (Scripts.isAsciiWord(last)) {
      char next = charAt(text, at.end() + 1);
      boolean inToken = Scripts.isAsciiWord(after) || after == '_';
      boolean inAddress = after == '.' && next >= 'a' && next <= 'z';
      boolean version = after == '.' && Scripts.isAsciiDigit(last) && Scripts.isAsciiDigit(next);
      if (inToken || inAddress || version) {
        return Optional.of(Reason.of("longer-latin-word", token(text, at)));
      }
    }
    return Optional.empty();
  }

  private static Optional<Reason> digitFault(String text, Span at, EntityClass entityClass) {
    String after = text.substring(at.end(), Math.min(text.length(), at.end() + 6)).strip();
    boolean cue =
        after.matches(DIGIT_CUE)
            || Cues.isQuoted(text, at.start(), at.end())
            || Cues.speakFor(entityClass, text, at.start(), at.end());
    return cue ? Optional.empty() : Optional.of(Reason.of("bare-number"));
  }

  private Optional<Reason> hanFault(String text, Span at, EntityClass entityClass) {
    boolean left =
        Scripts.isHan(charAt(text, at.start() - 1)) && Scripts.isHan(text.charAt(at.start()));
    boolean listed = charAt(text, at.end()) == '等';
    boolean right =
        !listed
            && Scripts.isHan(charAt(text, at.end()))
            && Scripts.isHan(text.charAt(at.end() - 1));
    if (!left && !right) {
      return Optional.empty();
    }
    if (entityClass == EntityClass.TERM && isInLongerName(text, at)) {
      return Optional.of(Reason.of("institution"));
    }
    Optional<Reason> head = entityClass == EntityClass.TERM ? Optional.empty() : headNoun(text, at);
    if (head.isPresent()) {
      return head;
    }
    if (at.length() > SHORT) {
      // Terms are common words themselves and stand everywhere: too many to segment for.
      Optional<Reason> longer = longerWord(text, at);
      return longer.isPresent() || entityClass == EntityClass.TERM
          ? longer
          : crossing(text, at, entityClass);
    }
    if (isVerb(text, at)) {
      return Optional.of(Reason.of("verb"));
    }
    if (left && Cues.isDegreeBefore(text, at.start()) && isAdjective(text.charAt(at.start()))) {
      return Optional.of(Reason.of("degree"));
    }
    return crossing(text, at, entityClass).or(() -> longerName(text, at, entityClass));
  }

  private boolean isAdjective(char c) {
    return words.natures(String.valueOf(c)).stream().anyMatch(nature -> nature.startsWith("a"));
  }

  /** A geographical or institutional noun right behind makes a longer name of another thing. */
  private static Optional<Reason> headNoun(String text, Span at) {
    Matcher noun = HEAD_NOUN.matcher(text).region(at.end(), text.length());
    return noun.lookingAt()
        ? Optional.of(Reason.of("longer-name", text.substring(at.start(), noun.end())))
        : Optional.empty();
  }

  /** 《人工智能法》, 上海人工智能实验室: the term says what the thing is about, it is not meant. */
  private static boolean isInLongerName(String text, Span at) {
    Matcher noun = INSTITUTION.matcher(text).region(at.end(), text.length());
    boolean institution = noun.lookingAt() && Scripts.isHan(charAt(text, at.start() - 1));
    int open = text.lastIndexOf('《', at.start());
    int close = text.indexOf('》', at.end());
    boolean inTitle =
        open >= 0
            && close >= 0
            && text.lastIndexOf('》', at.start()) < open
            && close - open > at.length() + 1;
    return institution || inTitle;
  }

  private boolean isVerb(String text, Span at) {
    String written = text.substring(at.start(), at.end());
    return "到起着过".indexOf(charAt(text, at.end())) >= 0
        && words.natures(written).stream().anyMatch(nature -> nature.startsWith("v"));
  }

  /** A word of the dictionary that holds the name and more. */
  private Optional<Reason> longerWord(String text, Span at) {
    int from = Math.max(0, at.end() - LONGEST_WORD);
    for (int start = from; start <= at.start(); start++) {
      int to = Math.min(text.length(), start + LONGEST_WORD);
      for (int end = Math.max(at.end(), start + at.length() + 1); end <= to; end++) {
        String word = text.substring(start, end);
        if (words.isKnown(word)) {
          return Optional.of(Reason.of("longer-word", word));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Compares the segmentation of the text around with the best one that keeps the name whole: fewer
   * words win, then fewer single characters (the first and the last rule of MMSEG, Tsai 1996). A
   * tie goes against the name unless a cue speaks for it.
   */
  private Optional<Reason> crossing(String text, Span at, EntityClass entityClass) {
    int from = hanStart(text, at.start());
    int to = hanEnd(text, at.end());
    String run = text.substring(from, to);
    int start = at.start() - from;
    int end = at.end() - from;
    List<Word> best = words.segment(run);
    Optional<Word> crossed =
        best.stream()
            .filter(word -> crosses(word, start, end))
            .filter(word -> word.length() > 1)
            .findFirst();
    if (crossed.isEmpty()) {
      return Optional.empty();
    }
    List<Word> whole = joined(run, best);
    List<Word> head = joined(run.substring(0, start));
    List<Word> tail = joined(run.substring(end));
    int fewer = whole.size() - (head.size() + 1 + tail.size());
    int singles = singles(whole) - singles(head) - singles(tail);
    boolean cue =
        Cues.speakFor(entityClass, text, at.start(), at.end())
            || Cues.isQuoted(text, at.start(), at.end());
    boolean tie = fewer == 0 && singles == 0;
    boolean nameWins =
        fewer > 0 || (fewer == 0 && singles > 0) || (tie && (cue || at.length() > SHORT));
    return nameWins
        ? Optional.empty()
        : Optional.of(Reason.of("word-boundary", cut(run, best, start, end)));
  }

  private List<Word> joined(String text) {
    return joined(text, words.segment(text));
  }

  /** Neighbours that make a word of the dictionary as one: HanLP parts 分公司 here but not there. */
  private List<Word> joined(String text, List<Word> parts) {
    List<Word> joined = new ArrayList<>();
    for (Word part : parts) {
      Word last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      String both = last == null ? "" : text.substring(last.start(), part.end());
      List<String> natures = last == null ? List.of() : words.natures(both);
      if (last != null && !natures.isEmpty()) {
        joined.set(joined.size() - 1, new Word(last.start(), part.end(), natures.get(0)));
      } else {
        joined.add(part);
      }
    }
    return joined;
  }

  private static boolean crosses(Word word, int start, int end) {
    boolean inside = start <= word.start() && word.end() <= end;
    boolean outside = word.end() <= start || end <= word.start();
    return !inside && !outside;
  }

  private static int singles(List<Word> words) {
    return (int) words.stream().filter(word -> word.length() == 1).count();
  }

  private static String cut(String run, List<Word> words, int start, int end) {
    return words.stream()
        .filter(word -> word.start() < end && start < word.end())
        .map(word -> run.substring(word.start(), word.end()))
        .reduce((a, b) -> a + "|" + b)
        .orElse("");
  }

  /** A person's name, known by its shape, that holds the name and more. */
  private Optional<Reason> longerName(String text, Span at, EntityClass entityClass) {
    if (entityClass != EntityClass.PERSON) {
      return Optional.empty();
    }
    int from = hanStart(text, at.start());
    String run = text.substring(from, hanEnd(text, at.end()));
    int start = at.start() - from;
    int end = at.end() - from;
    return words.segmentWithNames(run).stream()
        .filter(word -> word.nature().startsWith("nr") && word.covers(start, end))
        .filter(word -> word.length() > at.length())
        .map(word -> run.substring(word.start(), word.end()))
        .filter(longer -> !endsWithFunctionWord(longer, run.substring(start, end)))
        .findFirst()
        .map(longer -> Reason.of("longer-name", longer));
  }

  /** 孙杨也 is a name and an adverb, whatever its shape. */
  private static boolean endsWithFunctionWord(String longer, String name) {
    String rest = longer.substring(longer.indexOf(name) + name.length());
    return rest.chars().anyMatch(c -> FUNCTION_WORDS.indexOf(c) >= 0);
  }

  private static int hanStart(String text, int offset) {
    int start = offset;
    while (start > 0 && offset - start < CONTEXT && Scripts.isHan(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int hanEnd(String text, int offset) {
    int end = offset;
    while (end < text.length() && end - offset < CONTEXT && Scripts.isHan(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static String token(String text, Span at) {
    int start = at.start();
    int end = at.end();
    while (start > 0 && isToken(text.charAt(start - 1))) {
      start--;
    }
    while (end < text.length() && isToken(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  private static boolean isToken(char c) {
    return Scripts.isAsciiWord(c) || c == '_' || c == '.' || c == '@' || c == '-';
  }

  private static char charAt(String text, int offset) {
    return offset >= 0 && offset < text.length() ? text.charAt(offset) : '\n';
  }
}

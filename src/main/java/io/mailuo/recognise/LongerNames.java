package io.mailuo.recognise;

import io.mailuo.text.Characters;
import io.mailuo.text.Scripts;
import io.mailuo.text.Span;
import io.mailuo.text.Words;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the longer Chinese word or name of something else that a name is a part of. Each rule gives
 * the longer one; empty where there is none.
 */
final class LongerNames {

  /** No word of the dictionary that could hold a name is longer, in characters. */
  private static final int LONGEST_WORD = 8;

  /** What a thing of another sort ends with: 亚马孙|河流, 星野|银行. */
  private static final Pattern HEAD_NOUN =
      Pattern.compile("(河流|河畔|湖畔|雨林|流域|盆地|平原|海峡|山脉|群岛|河(?![北南])|证券|银行|保险|大学|医院|出版社|中学|小学)");

  private static final Pattern INSTITUTION = Pattern.compile("(研究院|研究所|实验室|学院|大会|协会|学会|委员会)");

  private static final String FUNCTION_WORDS =
      "也都就还则却曾原已将会能可又再才只仅即便在于对和与及或而但是说称问叫让被把给向从到为以的了着过等所本该这那其他她它很最更等第前后里中内外时";

  private final Words words;

  LongerNames(Words words) {
    this.words = words;
  }

  /** A geographical or institutional noun right behind makes a longer name of another thing. */
  static Optional<String> withHeadNoun(String text, Span at) {
    Matcher noun = HEAD_NOUN.matcher(text).region(at.end(), text.length());
    return noun.lookingAt()
        ? Optional.of(text.substring(at.start(), noun.end()))
        : Optional.empty();
  }

  /**
   * True for a term in the name of an institution or a work: 《人工智能法》, 上海人工智能实验室. It says what the
   * thing is about, it is not meant.
   */
  static boolean isSubjectOfName(String text, Span at) {
    Matcher noun = INSTITUTION.matcher(text).region(at.end(), text.length());
    boolean institution = noun.lookingAt() && Scripts.isHan(Characters.at(text, at.start() - 1));
    int open = text.lastIndexOf('《', at.start());
    int close = text.indexOf('》', at.end());
    boolean inTitle =
        open >= 0
            && close >= 0
            && text.lastIndexOf('》', at.start()) < open
            && close - open > at.length() + 1;
    return institution || inTitle;
  }

  /** A word of the dictionary that holds the name and more. */
  Optional<String> inDictionary(String text, Span at) {
    int from = Math.max(0, at.end() - LONGEST_WORD);
    for (int start = from; start <= at.start(); start++) {
      int to = Math.min(text.length(), start + LONGEST_WORD);
      for (int end = Math.max(at.end(), start + at.length() + 1); end <= to; end++) {
        String word = text.substring(start, end);
        if (words.isKnown(word)) {
          return Optional.of(word);
        }
      }
    }
    return Optional.empty();
  }

  /** The name of another person, known by its shape: 孙杨 in 孙杨林. */
  Optional<String> ofPerson(String text, Span at) {
    ChineseRun run = ChineseRun.around(text, at);
    return words.segmentWithNames(run.text()).stream()
        .filter(word -> word.nature().startsWith("nr") && word.covers(run.start(), run.end()))
        .filter(word -> word.length() > at.length())
        .map(word -> run.text().substring(word.start(), word.end()))
        .filter(longer -> !goesOnWithFunctionWord(longer, run.name()))
        .findFirst();
  }

  /** 孙杨也 is a name and an adverb, whatever its shape. */
  private static boolean goesOnWithFunctionWord(String longer, String name) {
    String rest = longer.substring(longer.indexOf(name) + name.length());
    return rest.chars().anyMatch(c -> FUNCTION_WORDS.indexOf(c) >= 0);
  }
}

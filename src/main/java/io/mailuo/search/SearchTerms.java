package io.mailuo.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts text into the terms of the index. The browser cuts queries by the same rules ({@code
 * search.js}, {@code terms}) without a dictionary: a stretch of Chinese characters becomes its
 * adjacent pairs, so that index and query agree however a segmenter would have cut them. The golden
 * file {@code search/tokens.tsv} holds the two together. Safe to share between threads if its parts
 * are.
 */
public final class SearchTerms {

  /** Traditional characters with a simplified form lie in this range; others are never folded. */
  static final int FIRST_FOLDED = 0x3400;

  static final int LAST_FOLDED = 0x9FFF;

  /** Lengths of the words that the browser looks for, in characters. */
  private static final int SHORTEST_WORD = 3;

  private static final int LONGEST_WORD = 6;

  // Ranges, not \p{IsHan}: a script's members differ between versions of Unicode, and so between
  // the
  // JDK that builds the index and the browser that asks it.
  private static final String HAN =
      "\\u3005\\u3007\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF\\x{20000}-\\x{3FFFF}";

  private static final String WORD = "[\\p{L}\\p{M}\\p{N}&&[^" + HAN + "]]+";

  /** A run of Chinese characters, or a word with its inner joints and a last {@code ++} or #. */
  private static final Pattern RUN =
      Pattern.compile("[" + HAN + "]+|" + WORD + "(?:[.\\-_'’+&]" + WORD + ")*(?:\\+\\+|#)?");

  private static final Pattern PART = Pattern.compile(WORD);

  private final IntUnaryOperator simplified;
  private final WordSource words;

  /**
   * @param simplified from a character (code point) to its simplified form, or itself; asked for
   *     characters from U+3400 to U+9FFF only
   */
  public SearchTerms(IntUnaryOperator simplified, WordSource words) {
    this.simplified = simplified;
    this.words = words;
  }

  /**
   * These terms, with the given names as words wherever they occur.
   *
   * @param names as written; of mixed ones only the stretches of Chinese characters count
   */
  public SearchTerms withNames(Collection<String> names) {
    Map<Character, Set<String>> lexicon = new HashMap<>();
    BitSet firsts = new BitSet();
    for (String name : names) {
      Matcher runs = RUN.matcher(normal(name));
      while (runs.find()) {
        String run = runs.group();
        if (isHan(run.codePointAt(0))) {
          lexicon.computeIfAbsent(run.charAt(0), first -> new TreeSet<>()).add(run);
          firsts.set(run.charAt(0));
        }
      }
    }
    return new SearchTerms(simplified, run -> wordsAndNames(run, lexicon, firsts));
  }

  private List<String> wordsAndNames(
      String run, Map<Character, Set<String>> lexicon, BitSet firsts) {
    List<String> found = new ArrayList<>(words.words(run));
    for (int start = 0; start < run.length(); start++) {
      // Few characters begin a name: the set spares the map most questions.
      if (firsts.get(run.charAt(start))) {
        for (String name : lexicon.getOrDefault(run.charAt(start), Set.of())) {
          if (run.startsWith(name, start)) {
            found.add(name);
          }
        }
      }
    }
    return found;
  }

  /** The text as terms are compared: NFKC, lower case, simplified characters. */
  public String normal(String text) {
    String lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder normal = new StringBuilder(lower.length());
    lower.codePoints().map(this::fold).forEach(normal::appendCodePoint);
    return normal.toString();
  }

  private int fold(int character) {
    return character < FIRST_FOLDED || character > LAST_FOLDED
        ? character
        : simplified.applyAsInt(character);
  }

  /** Whether a character has a simplified form other than itself. */
  boolean isFolded(int character) {
    return fold(character) != character;
  }

  /**
   * Characters with their simplified form, as the browser needs them.
   *
   * @param wanted tells of a traditional and a simplified character whether they are worth having
   * @return characters in pairs, by code point: the traditional one, then the simplified one
   */
  String foldingPairs(BiPredicate<Integer, Integer> wanted) {
    StringBuilder pairs = new StringBuilder();
    for (int character = FIRST_FOLDED; character <= LAST_FOLDED; character++) {
      int folded = fold(character);
      if (folded != character && wanted.test(character, folded)) {
        pairs.appendCodePoint(character).appendCodePoint(folded);
      }
    }
    return pairs.toString();
  }

  /** The terms that the browser takes from the same text: no words, in order, with repetitions. */
  public List<String> of(String text) {
    return terms(text, false, false);
  }

  /** The terms of running text: those of {@link #of} and, once for each run, its words. */
  public List<String> ofProse(String text) {
    return terms(text, true, false);
  }

  /**
   * The terms of a title or a name: as running text, and every single Chinese character, so that
   * one character finds it.
   */
  public List<String> ofName(String text) {
    return terms(text, true, true);
  }

  private List<String> terms(String text, boolean withWords, boolean withCharacters) {
    List<String> terms = new ArrayList<>();
    Matcher runs = RUN.matcher(normal(text));
    while (runs.find()) {
      String run = runs.group();
      if (!isHan(run.codePointAt(0))) {
        addLatin(run, terms);
        continue;
      }
      addPairs(run, terms);
      if (withWords) {
        terms.addAll(wordsOf(run));
      }
      if (withCharacters && run.codePointCount(0, run.length()) > 1) {
        run.codePoints().mapToObj(Character::toString).forEach(terms::add);
      }
    }
    return terms;
  }

  private static void addPairs(String run, List<String> terms) {
    int first = 0;
    int second = run.offsetByCodePoints(0, 1);
    if (second == run.length()) {
      terms.add(run);
    }
    while (second < run.length()) {
      int end = run.offsetByCodePoints(second, 1);
      terms.add(run.substring(first, end));
      first = second;
      second = end;
    }
  }

  private Set<String> wordsOf(String run) {
    Set<String> kept = new LinkedHashSet<>();
    for (String word : words.words(run)) {
      int length = word.codePointCount(0, word.length());
      if (length >= SHORTEST_WORD && length <= LONGEST_WORD) {
        kept.add(word);
      }
    }
    return kept;
  }

  /**
   * A word; of a compound also its parts and, if there is a letter in it, the parts in one: {@code
   * gpt-4o}, {@code gpt}, {@code 4o}, {@code gpt4o}.
   */
  private static void addLatin(String word, List<String> terms) {
    terms.add(word);
    List<String> parts = PART.matcher(word).results().map(part -> part.group()).toList();
    if (parts.size() == 1 && parts.get(0).equals(word)) {
      return;
    }
    terms.addAll(parts);
    if (parts.size() > 1 && word.codePoints().anyMatch(Character::isLetter)) {
      terms.add(String.join("", parts));
    }
  }

  /** Whether a run of this character is cut into pairs. */
  static boolean isHan(int character) {
    return character == 0x3005
        || character == 0x3007
        || (character >= 0x3400 && character <= 0x4DBF)
        || (character >= 0x4E00 && character <= 0x9FFF)
        || (character >= 0xF900 && character <= 0xFAFF)
        || (character >= 0x20000 && character <= 0x3FFFF);
  }
}

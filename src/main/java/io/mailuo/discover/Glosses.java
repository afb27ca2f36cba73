package io.mailuo.discover;

import io.mailuo.content.EntityId;
import io.mailuo.recognise.Mention;
import io.mailuo.text.Characters;
import io.mailuo.text.Scripts;
import io.mailuo.text.Span;
import io.mailuo.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds names that explain one another: one stands in brackets after the other. */
final class Glosses {

  private static final Pattern BRACKET = Pattern.compile("[（(]([^（）()\\n]{2,60})[）)]");
  private static final Pattern LEAD =
      Pattern.compile("^(简称|下称|以下简称|英文名?为?|英文简称|即|又称|也称|又译|又名|原名|全称|全名)[:： ]?");
  private static final Pattern LATIN =
      Pattern.compile("[A-Za-z][A-Za-z0-9]*(?:[ .'’&/+-]{1,2}[A-Za-z0-9]+)*");
  private static final Pattern LATIN_AT_END =
      Pattern.compile("(?<![A-Za-z0-9.-])[A-Z][A-Za-z0-9]*(?:[ .'’&/+-][A-Za-z0-9]+)*$");
  private static final Pattern HAN = Pattern.compile("[\\p{IsHan}·]{2,12}");

  /** Natures that may stand inside of a Chinese name before a bracket. */
  private static final Set<String> PARTS =
      Set.of(
          "n", "vn", "nz", "an", "a", "b", "v", "j", "ng", "ag", "nr", "nrf", "ns", "nsf", "nt",
          "s", "g", "vi", "gi", "nx", "vg", "l", "i");

  /** Of a Chinese name, in UTF-16 code units. */
  private static final int LONGEST = 12;

  /** Of a Latin name, in UTF-16 code units. */
  private static final int LONGEST_LATIN = 60;

  private static final int MOST_WORDS = 5;
  private static final int MOST_WORDS_IN_LATIN = 5;

  private Glosses() {}

  /**
   * The glosses of a paragraph.
   *
   * @param frequency how often a stretch stands in the corpus: settles where a name begins
   */
  static List<Gloss> in(Paragraph paragraph, ToIntFunction<String> frequency) {
    List<Gloss> found = new ArrayList<>();
    Matcher bracket = BRACKET.matcher(paragraph.text());
    while (bracket.find()) {
      int outer = endOfOuter(paragraph, bracket.start());
      Optional<Span> inner = inner(paragraph, bracket.start(1), bracket.group(1));
      Optional<Span> before = before(paragraph, outer, frequency);
      if (inner.isPresent() && before.isPresent()) {
        gloss(paragraph, before.get(), inner.get()).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Gloss> gloss(Paragraph paragraph, Span before, Span inner) {
    String first = paragraph.text().substring(before.start(), before.end());
    String second = paragraph.text().substring(inner.start(), inner.end());
    boolean scripts = isLatin(first) != isLatin(second);
    boolean abbreviation =
        isLatin(first)
            && isLatin(second)
            && (first.matches("[A-Z]{2,}") || second.matches("[A-Z]{2,}"));
    return scripts || abbreviation
        ? Optional.of(new Gloss(first, known(paragraph, before), second, known(paragraph, inner)))
        : Optional.empty();
  }

  private static boolean isLatin(String text) {
    return text.chars().noneMatch(Scripts::isHan);
  }

  private static Optional<EntityId> known(Paragraph paragraph, Span at) {
    return paragraph
        .knownAt(at.start())
        .filter(m -> m.inBlock().start() == at.start() && m.inBlock().end() == at.end())
        .map(Mention::entity);
  }

  /** Closing quotation marks stand between the name and the bracket. */
  private static int endOfOuter(Paragraph paragraph, int bracket) {
    int end = bracket;
    while (end > 0 && "”」》 ".indexOf(paragraph.at(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private static Optional<Span> inner(Paragraph paragraph, int offset, String written) {
    Matcher lead = LEAD.matcher(written);
    int start = lead.find() ? lead.end() : 0;
    int stop = start;
    while (stop < written.length() && "，,；;、".indexOf(written.charAt(stop)) < 0) {
      stop++;
    }
    while (stop > start && written.charAt(stop - 1) == ' ') {
      stop--;
    }
    String name = written.substring(start, stop);
    boolean latin = LATIN.matcher(name).matches() && name.split(" ").length <= MOST_WORDS_IN_LATIN;
    boolean named = start > 0 || paragraph.knownAt(offset).isPresent() || isDotted(name);
    return latin || (HAN.matcher(name).matches() && named)
        ? Optional.of(new Span(offset + start, offset + stop))
        : Optional.empty();
  }

  private static boolean isDotted(String name) {
    return name.chars().anyMatch(c -> PersonNameFinder.isDot((char) c));
  }

  /** The name that ends at an offset: a known one, a Latin one, or words of Chinese. */
  private static Optional<Span> before(
      Paragraph paragraph, int end, ToIntFunction<String> frequency) {
    Optional<Mention> known = paragraph.knownAt(end - 1);
    if (known.isPresent()) {
      return Optional.of(new Span(known.get().inBlock().start(), end));
    }
    String written = Characters.before(paragraph.text(), end, LONGEST_LATIN);
    Matcher latin = LATIN_AT_END.matcher(written);
    if (latin.find()) {
      return Optional.of(new Span(end - written.length() + latin.start(), end));
    }
    return beforeInChinese(paragraph, end, frequency);
  }

  /**
   * The longest stretch of whole words that stands twice in the corpus; where none does, the words
   * up to one that belongs to no name.
   */
  private static Optional<Span> beforeInChinese(
      Paragraph paragraph, int end, ToIntFunction<String> frequency) {
    List<Word> words = paragraph.words();
    int index = lastBefore(words, end);
    int start = end;
    int repeated = -1;
    for (int i = index; i >= 0 && index - i < MOST_WORDS; i--) {
      Word word = words.get(i);
      boolean dot = word.length() == 1 && PersonNameFinder.isDot(paragraph.at(word.start()));
      boolean part = PARTS.contains(word.nature()) && Scripts.isHan(paragraph.at(word.start()));
      if (!(part || dot) || end - word.start() > LONGEST) {
        break;
      }
      start = word.start();
      String name = paragraph.text().substring(start, end);
      repeated = i < index && frequency.applyAsInt(name) >= 2 ? start : repeated;
    }
    int best = repeated >= 0 ? repeated : start;
    return end - best >= 2 ? Optional.of(new Span(best, end)) : Optional.empty();
  }

  private static int lastBefore(List<Word> words, int end) {
    int index = -1;
    for (int i = 0; i < words.size() && words.get(i).end() <= end; i++) {
      index = words.get(i).end() == end ? i : index;
    }
    return index;
  }
}

package io.mailuo.recognise;

import io.mailuo.recognise.WordCuts.Cut;
import io.mailuo.text.Characters;
import io.mailuo.text.Folding;
import io.mailuo.text.Scripts;
import io.mailuo.text.Span;
import io.mailuo.text.Words;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Decides whether a stretch that spells a name stands there as a name, or is a part of a longer
 * word or name. Latin edges are decided by their neighbours, Chinese edges by the words of the
 * sentence. Each rule is tried in turn; the first that finds a fault tells it.
 */
final class Boundaries {

  /**
   * Up to this length a Chinese name is checked against the words around it: two or three
   * characters make up common words too, and lie across two of them by chance.
   */
  private static final int SHORT = 3;

  private static final Pattern DIGIT_CUE =
      Pattern.compile("(集团|公司|创始人|董事长|总裁|CEO|安全|软件|旗下|发布|推出|宣布|表示).*");

  /** How many characters behind a number are looked at for such a word. */
  private static final int DIGIT_REACH = 6;

  /** What makes a verb of the word before it: 联想|到. */
  private static final String VERB_ENDINGS = "到起着过";

  private final Words words;
  private final WordCuts cuts;
  private final LongerNames longerNames;

  Boundaries(Words words) {
    this.words = words;
    this.cuts = new WordCuts(words);
    this.longerNames = new LongerNames(words);
  }

  /**
   * Why a stretch is no name by its edges.
   *
   * @param text of the block, folded
   * @param entityClass of the entity that bears the name
   * @return empty where it may be one
   */
  Optional<Reason> faultOf(String text, Span at, EntityClass entityClass) {
    if (isDotted(text, at.start() - 1, at.start() - 2) || isDotted(text, at.end(), at.end() + 1)) {
      return Optional.of(Reason.of("dotted-name"));
    }
    Optional<Reason> latin = LatinEdges.faultOf(text, at);
    if (latin.isPresent()) {
      return latin;
    }
    String written = text.substring(at.start(), at.end());
    if (written.chars().allMatch(Scripts::isAsciiDigit)) {
      return digitFault(text, at, entityClass);
    }
    if (entityClass == EntityClass.TERM && LatinEdges.followsName(text, at)) {
      return Optional.of(Reason.of("latin-name-end"));
    }
    return standsAmongHan(text, at) ? chineseFault(text, at, entityClass) : Optional.empty();
  }

  /** A middle dot joins the parts of one name. */
  private static boolean isDotted(String text, int dot, int beyond) {
    char c = Characters.at(text, beyond);
    return Characters.at(text, dot) == Folding.MIDDLE_DOT
        && (Scripts.isHan(c) || Scripts.isAsciiLetter(c));
  }

  /** A name of digits alone is a number, unless the words around speak of a company or product. */
  private static Optional<Reason> digitFault(String text, Span at, EntityClass entityClass) {
    int reach = Math.min(text.length(), at.end() + DIGIT_REACH);
    String after = text.substring(at.end(), reach).strip();
    boolean cue = DIGIT_CUE.matcher(after).matches() || hasCue(text, at, entityClass);
    return cue ? Optional.empty() : Optional.of(Reason.of("bare-number"));
  }

  private static boolean hasCue(String text, Span at, EntityClass entityClass) {
    return Cues.speakFor(entityClass, text, at.start(), at.end())
        || Cues.isQuoted(text, at.start(), at.end());
  }

  /** True where a Chinese edge of the name touches Chinese, but for 等, which ends a list. */
  private static boolean standsAmongHan(String text, Span at) {
    char after = Characters.at(text, at.end());
    boolean right =
        after != '等' && Scripts.isHan(after) && Scripts.isHan(text.charAt(at.end() - 1));
    return right || touchesHanBefore(text, at);
  }

  private static boolean touchesHanBefore(String text, Span at) {
    return Scripts.isHan(Characters.at(text, at.start() - 1))
        && Scripts.isHan(text.charAt(at.start()));
  }

  private Optional<Reason> chineseFault(String text, Span at, EntityClass entityClass) {
    if (entityClass == EntityClass.TERM) {
      if (LongerNames.isSubjectOfName(text, at)) {
        return Optional.of(Reason.of("institution"));
      }
    } else {
      Optional<String> longer = LongerNames.withHeadNoun(text, at);
      if (longer.isPresent()) {
        return longer.map(name -> Reason.of("longer-name", name));
      }
    }
    return at.length() > SHORT
        ? longFault(text, at, entityClass)
        : shortFault(text, at, entityClass);
  }

  private Optional<Reason> longFault(String text, Span at, EntityClass entityClass) {
    Optional<Reason> longer =
        longerNames.inDictionary(text, at).map(word -> Reason.of("longer-word", word));
    // Terms are common words themselves and stand everywhere: too many to segment for.
    return longer.isPresent() || entityClass == EntityClass.TERM
        ? longer
        : cutWord(text, at, Cut::tie);
  }

  private Optional<Reason> shortFault(String text, Span at, EntityClass entityClass) {
    if (isVerb(text, at)) {
      return Optional.of(Reason.of("verb"));
    }
    if (isDegreeOfAdjective(text, at)) {
      return Optional.of(Reason.of("degree"));
    }
    Optional<Reason> cut = cutWord(text, at, c -> c.tie() && hasCue(text, at, entityClass));
    return cut.isPresent() || entityClass != EntityClass.PERSON
        ? cut
        : longerNames.ofPerson(text, at).map(name -> Reason.of("longer-name", name));
  }

  private boolean isVerb(String text, Span at) {
    return VERB_ENDINGS.indexOf(Characters.at(text, at.end())) >= 0
        && hasNature(text.substring(at.start(), at.end()), "v");
  }

  /** 最大|模型: the adverb before takes the first character, an adjective, away from the name. */
  private boolean isDegreeOfAdjective(String text, Span at) {
    return touchesHanBefore(text, at)
        && Cues.isDegreeBefore(text, at.start())
        && hasNature(text.substring(at.start(), at.start() + 1), "a");
  }

  private boolean hasNature(String word, String nature) {
    return words.natures(word).stream().anyMatch(found -> found.startsWith(nature));
  }

  /**
   * @param forgiven a cut that does not count
   */
  private Optional<Reason> cutWord(String text, Span at, Predicate<Cut> forgiven) {
    return cuts.cutBy(ChineseRun.around(text, at))
        .filter(forgiven.negate())
        .map(cut -> Reason.of("word-boundary", cut.words()));
  }
}

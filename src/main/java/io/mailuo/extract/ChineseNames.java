package io.mailuo.extract;

import io.mailuo.extract.PersonNames.Evidence;
import io.mailuo.text.Characters;
import io.mailuo.text.Folding;
import io.mailuo.text.Scripts;
import io.mailuo.text.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/** Recognises Chinese names of people by family name. Offsets are those of a folded text. */
final class ChineseNames {

  private static final int LONGEST_LEAD = 4;

  /** A clause that begins with a word that a name follows: 据某某介绍, 在某某看来. */
  private static final Pattern LED_IN =
      Pattern.compile(
          "(?:^|[^\\p{IsHan}\\p{L}\\p{N}])(?:据|在|用|正如|如|就像|套用|借用|对|对于|按|按照|根据|依照|但|但是|而|不过|对此|随后|此前|然而)$");

  private static final String PLACES = "区县市镇乡村路街省国州院部局厅";
  private static final String NUMERALS = "一二三四五六七八九十百千万两几多";

  private final NameReading reading;

  ChineseNames(NameReading reading) {
    this.reading = reading;
  }

  /** The name that begins at an offset. */
  Optional<Span> startingAt(String text, int start, Evidence evidence) {
    int family = familyLength(text, start);
    if (family == 0) {
      return Optional.empty();
    }
    int shortest = start + family + 1;
    if (shortest > text.length() || !NameCharacters.mayBeGiven(text.charAt(shortest - 1))) {
      return Optional.empty();
    }
    int longest = shortest + 1;
    boolean longer =
        longest <= text.length()
            && NameCharacters.mayEndGiven(text.charAt(longest - 1))
            && !reading.beginsWord(text, longest - 1)
            && !reading.comes(text, longest - 1);
    boolean wordAfter =
        Scripts.isHan(Characters.at(text, shortest)) && reading.beginsWord(text, shortest - 1);
    if (!longer && wordAfter) {
      return Optional.empty();
    }
    Span name = new Span(start, longer ? longest : shortest);
    return isName(text, name, evidence) ? Optional.of(name) : Optional.empty();
  }

  /** The name that ends at an offset. */
  Optional<Span> endingAt(String text, int end, Evidence evidence) {
    for (int length : new int[] {4, 3, 2}) {
      int start = end - length;
      if (start < 0) {
        continue;
      }
      int family = familyLength(text, start);
      int given = length - family;
      boolean shape = family > 0 && given >= 1 && given <= 2 && (length < 4 || family > 1);
      if (shape
          && NameCharacters.areGiven(text, start + family, end)
          && beginsHere(text, start, end)) {
        boolean titled = TitleWords.endsAt(text, start);
        Span name = new Span(start, end);
        return isName(text, name, titled ? Evidence.STRONG : evidence)
            ? Optional.of(name)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** True where a word may begin: what stands before is no Chinese, a title, or another word. */
  private boolean beginsHere(String text, int start, int end) {
    char before = Characters.at(text, start - 1);
    if (before == Folding.MIDDLE_DOT) {
      return false;
    }
    if (!Scripts.isHan(before) || isLedIn(text, start) || TitleWords.endsAt(text, start)) {
      return true;
    }
    return reading.beginsName(text, start, end);
  }

  /** True where only a word that leads a clause in stands between its beginning and an offset. */
  private static boolean isLedIn(String text, int start) {
    return LED_IN.matcher(Characters.before(text, start, LONGEST_LEAD)).find();
  }

  private static int familyLength(String text, int start) {
    int compound = NameCharacters.compound(text, start);
    return compound > 0 ? compound : NameCharacters.isFamilyName(text.charAt(start)) ? 1 : 0;
  }

  /** True unless the characters are better read as common words. */
  private boolean isName(String text, Span name, Evidence evidence) {
    String written = text.substring(name.start(), name.end());
    boolean strong = evidence == Evidence.STRONG;
    boolean place = name.length() == 2 && PLACES.indexOf(written.charAt(1)) >= 0;
    if (place) {
      return false;
    }
    boolean clear =
        !Scripts.isHan(Characters.at(text, name.start() - 1)) || isLedIn(text, name.start());
    if (evidence == Evidence.SPEAKS && clear && reading.isLandform(written)) {
      return true;
    }
    if (reading.isCommonWord(written) && !(strong && reading.isPlace(written))) {
      return false;
    }
    boolean begins = name.length() > 2 && reading.isCommonWord(written.substring(0, 2));
    boolean ends = name.length() > 2 && reading.isCommonWord(written.substring(1));
    boolean doubtfulFamily = NameCharacters.isDoubtfulFamilyName(written.charAt(0));
    if (strong) {
      boolean crossed = (begins || ends) && doubtfulFamily;
      boolean counts = begins && NUMERALS.indexOf(written.charAt(2)) >= 0;
      return !counts
          && (crossed ? crossedIsName(text, name) : !begins || reading.gain(text, name) >= 0);
    }
    boolean doubtful = doubtfulFamily || (begins && !clear) || ends || name.length() == 2;
    return !doubtful || reading.isNameToHanLp(text, name);
  }

  private boolean crossedIsName(String text, Span name) {
    boolean function = NameCharacters.isFunctionWord(text.charAt(name.start()));
    return reading.gain(text, name) > 0 && (!function || reading.isNameToHanLp(text, name));
  }
}

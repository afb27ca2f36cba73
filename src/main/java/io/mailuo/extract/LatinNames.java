package io.mailuo.extract;

import io.mailuo.extract.PersonNames.Evidence;
import io.mailuo.text.Characters;
import io.mailuo.text.Scripts;
import io.mailuo.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises Latin names of people by their capitals. Offsets are those of a folded text. */
final class LatinNames {

  private static final int LONGEST_LATIN = 48;

  private static final String LETTER_OF_NAME = "[\\p{IsLatin}'’-]";
  private static final String PART =
      "(?:[\\p{IsLatin}&&\\p{Lu}]"
          + LETTER_OF_NAME
          + "*[\\p{IsLatin}&&\\p{Ll}](?!\\p{IsLatin})|[A-Z]\\.)";
  private static final Pattern LATIN =
      Pattern.compile(
          PART + "(?: (?:(?:de|van|von|der|den|la|del|bin|al) ){0,2}" + PART + "){0,3}");
  private static final Pattern NO_PERSON =
      Pattern.compile(
          "(?i)\\b(?:Labs?|Inc|Ltd|Corp|Co|LLC|University|Institute|College|School|Group|News|Times|Post|Journal|Media|Studios?"
              + "|Foundation|Research|Technology|Technologies|Systems?|Software|Networks?|Games|Pictures|Bank|Capital|Ventures"
              + "|Partners|Center|Centre|Council|Agency|Department|Ministry|Association|Society|Cloud|Code|Pro|Max|Plus|Mini|Chat"
              + "|Studio|Face|Street|The|Web|App|Store|Air|Drive|Maps|Search|Open|Deep|Space|Hub|Live|Video|World|Blog"
              + "|Project|Team|Daily|Weekly|Review|Summit|Conference|Awards?|Club|House|Museum|Airlines|Motors|Energy|Health|Chief|President|Officer|Director|Chairman|Founder|Professor|And|Of|For|In|At)\\b");

  private LatinNames() {}

  /** The name that begins at an offset. */
  static Optional<Span> startingAt(String text, int start, Evidence evidence) {
    Matcher name =
        LATIN.matcher(text).region(start, Math.min(text.length(), start + LONGEST_LATIN));
    return name.lookingAt() ? latin(text, start, name.end(), evidence) : Optional.empty();
  }

  /** The name that ends at an offset. */
  static Optional<Span> endingAt(String text, int end, Evidence evidence) {
    int from = Math.max(0, end - LONGEST_LATIN);
    Matcher name = LATIN.matcher(text).region(from, end);
    int start = from;
    while (start < end && name.region(start, end).useTransparentBounds(true).find()) {
      if (name.end() == end) {
        return latin(text, name.start(), end, evidence);
      }
      start = Math.max(name.end(), start + 1);
    }
    return Optional.empty();
  }

  private static Optional<Span> latin(String text, int start, int end, Evidence evidence) {
    String name = text.substring(start, end);
    boolean edges = !isLatin(Characters.at(text, start - 1)) && !isLatin(Characters.at(text, end));
    boolean alone = name.indexOf(' ') < 0;
    boolean enough = evidence == Evidence.STRONG || !alone;
    return edges && enough && name.length() > 1 && !NO_PERSON.matcher(name).find()
        ? Optional.of(new Span(start, end))
        : Optional.empty();
  }

  private static boolean isLatin(char c) {
    return Scripts.isAsciiWord(c) || Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }
}

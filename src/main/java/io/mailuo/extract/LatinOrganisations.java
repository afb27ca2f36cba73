package io.mailuo.extract;

import io.mailuo.text.Scripts;
import io.mailuo.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises Latin names of organisations by their capitals. Offsets are those of a folded text.
 */
final class LatinOrganisations {

  private static final int LONGEST = 56;

  private static final Pattern LATIN =
      Pattern.compile(
          "(?:[A-Z0-9]|[a-z](?=[A-Z]))[\\p{IsLatin}0-9.&'’-]*(?: (?:of |for |and |the |& )?[A-Z0-9][\\p{IsLatin}0-9.&'’-]*){0,5}");

  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?:[A-Z]{2}|App|APP|[A-Z]EO|[A-Z][FOT]O|The|This|That|In|At|By|From|For|And|Its|His|Her|Our|Their|Former|Senior|Vice|Chief|As|When|[0-9].*)");

  private static final Pattern FORMER = Pattern.compile("(?:Former|Ex|The) ");

  private static final Pattern ABBREVIATED = Pattern.compile("(?:\\b[A-Z]|Inc|Corp|Ltd|Co)\\.$");

  private LatinOrganisations() {}

  /** The name that ends at an offset. */
  static Optional<Span> endingAt(String text, int end) {
    int from = Math.max(0, end - LONGEST);
    Matcher name = LATIN.matcher(text).region(from, end).useTransparentBounds(true);
    while (name.find()) {
      if (name.end() == end) {
        return latin(text, name.start(), end);
      }
    }
    return Optional.empty();
  }

  /** The name that begins at an offset. */
  static Optional<Span> startingAt(String text, int start) {
    Matcher name = LATIN.matcher(text).region(start, Math.min(text.length(), start + LONGEST));
    return name.lookingAt() ? latin(text, start, name.end()) : Optional.empty();
  }

  private static Optional<Span> latin(String text, int from, int end) {
    Matcher former = FORMER.matcher(text).region(from, end);
    int start = former.lookingAt() ? former.end() : from;
    String name = text.substring(start, end);
    boolean whole = start == 0 || !Scripts.isAsciiWord(text.charAt(start - 1));
    boolean letters = name.chars().anyMatch(Scripts::isAsciiLetter);
    boolean marked =
        name.endsWith("'") || (name.endsWith(".") && !ABBREVIATED.matcher(name).find());
    int last = marked ? end - 1 : end;
    return whole && letters && name.length() > 1 && !NO_NAME.matcher(name).matches()
        ? Optional.of(new Span(start, last))
        : Optional.empty();
  }
}

package io.mailuo.extract;

import io.mailuo.text.Characters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the holder of an English title, whose organisation follows it or is joined. */
final class EnglishAppointments {

  private static final Pattern OF = Pattern.compile(" (?:of|at|for|in) (?:the )?");
  private static final Pattern LINK =
      Pattern.compile(
          "(?:,| is| was| became| serves as| (?:was|has been) (?:named|appointed))(?: the| a| an)?(?: [Ff]ormer)? $|\\((?:[Ff]ormer )?$");
  private static final Pattern AS = Pattern.compile(" as (?:its |the |a )?$");
  private static final Pattern JOINED = Pattern.compile(" (?:re)?(?:joined|joins|joining) $");

  private final Reading reading;
  private final Parties parties;

  EnglishAppointments(Reading reading, Parties parties) {
    this.reading = reading;
    this.parties = parties;
  }

  /** The role that holds together a title, its organisation and someone named before it. */
  Optional<Role> find(int block, TitlePhrase title) {
    return linked(block, title).or(() -> joined(block, title));
  }

  /** Mark Ellison, CEO of Tidal Labs. */
  private Optional<Role> linked(int block, TitlePhrase title) {
    String text = parties.text(block);
    Matcher of = OF.matcher(text).region(title.end(), text.length());
    if (!of.lookingAt()) {
      return Optional.empty();
    }
    int start = title.start();
    Matcher link = LINK.matcher(Characters.before(text, start, HoldersBefore.REACH));
    return link.find()
        ? parties
            .personEndingAt(block, start - link.group().length())
            .flatMap(
                person ->
                    parties
                        .organisationStartingAt(block, of.end())
                        .map(
                            place ->
                                title.heldBy(
                                    person,
                                    Workplace.now(place, start),
                                    link.group().contains("ormer"),
                                    reading)))
        : Optional.empty();
  }

  /** Mark Ellison joined Tidal Labs as chief scientist. */
  private Optional<Role> joined(int block, TitlePhrase title) {
    String text = parties.text(block);
    int start = title.start();
    Matcher as = AS.matcher(Characters.before(text, start, HoldersBefore.REACH));
    if (!as.find()) {
      return Optional.empty();
    }
    Optional<Party> place = parties.organisationEndingAt(block, start - as.group().length());
    int end = place.map(p -> p.passage().inBlock().start()).orElse(0);
    Matcher verb = JOINED.matcher(Characters.before(text, end, HoldersBefore.REACH));
    return verb.find()
        ? parties
            .personEndingAt(block, end - verb.group().length())
            .map(p -> title.heldBy(p, Workplace.now(place.orElseThrow(), start), false, reading))
        : Optional.empty();
  }
}

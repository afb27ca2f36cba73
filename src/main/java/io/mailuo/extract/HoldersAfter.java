package io.mailuo.extract;

import io.mailuo.extract.PersonNames.Evidence;
import io.mailuo.text.Characters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the holder of a title who stands after it, with more than a space between: 青桐科技总裁由何以安担任;
 * 时任青桐科技总裁的何以安. For one thread.
 */
final class HoldersAfter {

  /** How far ahead words that tie a name to a title are looked for, in UTF-16 code units. */
  private static final int REACH = 12;

  private static final Pattern HELD =
      Pattern.compile("(?:曾经?|先后|目前|现|同时|此前)*(?:担任过?|出任过?|兼任|现任|曾任|时任|原任|历任|任|身为|作为)$");
  private static final Pattern BEING = Pattern.compile("(?:^|[^\\p{IsHan}])(?:身为|作为)$");
  private static final String OF_HOLDER = "的";

  private static final Pattern BY = Pattern.compile("^(?:一职|职务)?(?:将|仍|改)?由");
  private static final Pattern TAKES = Pattern.compile("^(?:担任|出任|兼任|接任|继任|执掌)");

  /** 不再担任青桐科技总裁，由何以安接任: who follows in the office, told in a clause of its own. */
  private static final Pattern FOLLOWED_BY =
      Pattern.compile("^(?:一职|职务)?,(?:该职|其职务?|职务|该职位|职位)?(?:将|改)?由");

  private static final Pattern FOLLOWS =
      Pattern.compile("^(?:接任|继任|接替|接手|接棒)(?:该职位?|其职务?|职务)?(?= ?[,。;!]|$)");

  private final Reading reading;
  private final Parties parties;
  private final Workplaces workplaces;

  HoldersAfter(Reading reading, Parties parties, Workplaces workplaces) {
    this.reading = reading;
    this.parties = parties;
    this.workplaces = workplaces;
  }

  /** The role of the holder after a title. */
  Optional<Role> find(int block, TitlePhrase title) {
    return attributive(block, title)
        .or(() -> given(block, title, BY, TAKES))
        .or(() -> given(block, title, FOLLOWED_BY, FOLLOWS));
  }

  /** 时任青桐科技总裁的何以安; 作为青桐科技总裁，何以安: the verb before the organisation shows that a holder follows. */
  private Optional<Role> attributive(int block, TitlePhrase title) {
    String text = parties.text(block);
    boolean apart = text.startsWith(",", title.end());
    if (!apart && !text.startsWith(OF_HOLDER, title.end())) {
      return Optional.empty();
    }
    return parties
        .personStartingAt(block, title.end() + 1, apart ? Evidence.WEAK : Evidence.STRONG)
        .filter(person -> person.entity().isPresent() || person.text().length() > 2)
        .flatMap(person -> announced(block, title, person, apart ? BEING : HELD));
  }

  /**
   * @param verb before the organisation
   */
  private Optional<Role> announced(int block, TitlePhrase title, Party person, Pattern verb) {
    Optional<Workplace> place = workplaces.before(block, title);
    String before =
        place
            .map(p -> Characters.before(parties.text(block), p.start(), HoldersBefore.REACH))
            .orElse("");
    Matcher held = verb.matcher(before);
    return held.find() && !OfficeVerbs.isDenied(before)
        ? place.map(p -> title.heldBy(person, p, OfficeVerbs.isOver(held.group()), reading))
        : Optional.empty();
  }

  /**
   * 青桐科技总裁由何以安担任.
   *
   * @param by what stands between the title and the name
   * @param takes how the text goes on behind the name
   */
  private Optional<Role> given(int block, TitlePhrase title, Pattern by, Pattern takes) {
    String text = parties.text(block);
    Matcher between = by.matcher(Characters.after(text, title.end(), REACH));
    if (!between.find()) {
      return Optional.empty();
    }
    return parties
        .personStartingAt(block, title.end() + between.end(), Evidence.STRONG)
        .filter(
            p -> takes.matcher(Characters.after(text, p.passage().inBlock().end(), REACH)).find())
        .flatMap(
            person ->
                workplaces
                    .before(block, title)
                    .map(place -> title.heldBy(person, place, false, reading)));
  }
}

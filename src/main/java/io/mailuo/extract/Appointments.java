package io.mailuo.extract;

import io.mailuo.extract.PersonNames.Evidence;
import io.mailuo.text.Characters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the holder of a title who does not stand right behind it: after more words, before the
 * organisation, or before a verb of appointment. For one thread.
 */
final class Appointments {

  /** How far ahead is read whether a clause ends with the title, in UTF-16 code units. */
  private static final int LOOK_AHEAD = 12;

  private static final Pattern ENDS =
      Pattern.compile(
          "^(?: ?[,。;；!！?？)、】|]|$|之一|一职|职务|兼|，| ?[-—]|并|的(?![\\u4E00-\\u9FA5]{1,8}[,。]))");

  private static final Pattern TO_TITLE = Pattern.compile("(?:担任了?|出任了?|兼任|升任|任|做|为|当)$");
  private static final Pattern NAMES =
      Pattern.compile("(?:任命|聘请|聘任|委任|选举|提拔|推选|推举|聘用|邀请|指派|委派|宣布任命|宣布)(?:了)?$");
  private static final Pattern IN = Pattern.compile("(?:在|加入了?|加盟|进入|入职|回归|重返)$");

  private final Reading reading;
  private final Parties parties;
  private final Workplaces workplaces;
  private final EnglishAppointments english;
  private final HoldersAfter after;
  private final HoldersBefore before;

  Appointments(Reading reading, Parties parties, Workplaces workplaces) {
    this.reading = reading;
    this.parties = parties;
    this.workplaces = workplaces;
    this.english = new EnglishAppointments(reading, parties);
    this.after = new HoldersAfter(reading, parties, workplaces);
    this.before = new HoldersBefore(reading, parties);
  }

  /**
   * The role that holds together a title, its organisation and someone who does not stand right
   * after the title.
   */
  Optional<Role> find(int block, TitlePhrase title) {
    return english
        .find(block, title)
        .or(() -> after.find(block, title))
        .or(() -> endsClause(block, title) ? ending(block, title) : Optional.empty());
  }

  private boolean endsClause(int block, TitlePhrase title) {
    return ENDS.matcher(Characters.after(parties.text(block), title.end(), LOOK_AHEAD)).find();
  }

  /** A title that ends a clause; the holder stands somewhere before it. */
  private Optional<Role> ending(int block, TitlePhrase title) {
    return toTitle(block, title)
        .or(
            () ->
                workplaces.before(block, title).flatMap(place -> before.find(block, title, place)));
  }

  /** 青桐科技任命何以安为总裁; 何以安在青桐科技担任总裁: no organisation right before the title. */
  private Optional<Role> toTitle(int block, TitlePhrase title) {
    String text = parties.text(block);
    for (int i = title.starts().size() - 1; i >= 0; i--) {
      int start = title.starts().get(i);
      int end = TitleWords.beforeSpace(text, start);
      Matcher verb = TO_TITLE.matcher(wordsBefore(text, end));
      if (verb.find()) {
        int at = end - verb.group().length();
        return named(block, title, start, at).or(() -> within(block, title, start, at));
      }
    }
    return Optional.empty();
  }

  /**
   * 青桐科技任命何以安|为总裁.
   *
   * @param start of the title
   * @param end of the person's name
   */
  private Optional<Role> named(int block, TitlePhrase title, int start, int end) {
    Optional<Party> person = parties.personEndingAt(block, end, Evidence.STRONG);
    if (person.isEmpty()) {
      return Optional.empty();
    }
    String text = parties.text(block);
    int nameStart = person.get().passage().inBlock().start();
    Matcher names = NAMES.matcher(wordsBefore(text, nameStart));
    if (!names.find()) {
      return Optional.empty();
    }
    int namer = nameStart - names.group().length();
    return OfficeVerbs.isDenied(wordsBefore(text, namer))
        ? Optional.empty()
        : parties
            .organisationEndingAt(block, namer)
            .map(place -> Workplace.now(place, start))
            .map(place -> title.heldBy(person.get(), place, false, reading));
  }

  /**
   * 何以安在青桐科技|担任总裁.
   *
   * @param start of the title
   * @param end of the organisation's name
   */
  private Optional<Role> within(int block, TitlePhrase title, int start, int end) {
    Optional<Party> place = parties.organisationEndingAt(block, end);
    if (place.isEmpty()) {
      return Optional.empty();
    }
    String text = parties.text(block);
    Workplace workplace = Workplace.now(place.get(), start);
    Matcher in = IN.matcher(wordsBefore(text, workplace.start()));
    return in.find()
        ? before.ofVerb(
            block,
            title,
            workplace,
            workplace.start() - in.group().length(),
            text.substring(end, start))
        : Optional.empty();
  }

  private static String wordsBefore(String text, int end) {
    return Characters.before(text, end, HoldersBefore.REACH);
  }
}

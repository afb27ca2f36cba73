package io.mailuo.extract;

import io.mailuo.extract.PersonNames.Evidence;
import io.mailuo.markdown.Block;
import io.mailuo.text.Characters;
import io.mailuo.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds who holds which title where. It goes from title to title: a person after it (青桐科技总裁何以安) or
 * before it (何以安现任青桐科技总裁) and an organisation before it make a role.
 */
final class RoleFinder {

  private static final Pattern AND = Pattern.compile("^(?:、|以及|和|与|及|, | and )");
  private static final Pattern BETWEEN =
      Pattern.compile("^[ ,，;；]?(?:、|以及|和|与|及|,|，|;|；)?(?:和|与|以及)?$");
  private static final Pattern NO_FULL_NAME =
      Pattern.compile("^.(?:老师|先生|女士|某|某某|总|同学|医生|氏|博士|教授)$|^[A-Z]\\.$");
  private static final String ONE_OF_THEM = "之一";
  private static final int MOST_PLACES = 4;
  private static final int LONGEST_BETWEEN = 4;

  private final Reading reading;
  private final Parties parties;
  private final Workplaces workplaces;
  private final Appointments appointments;
  private final List<Role> roles = new ArrayList<>();
  private int lastEnd = -1;
  private Optional<Party> lastOrganisation = Optional.empty();

  private RoleFinder(Reading reading, Parties parties) {
    this.reading = reading;
    this.parties = parties;
    this.workplaces = parties.workplaces();
    this.appointments = new Appointments(reading, parties, workplaces);
  }

  /** The roles of an article, in the order of the text. */
  static List<Role> find(Reading reading, Parties parties) {
    RoleFinder finder = new RoleFinder(reading, parties);
    for (int block = 0; block < reading.blocks().size(); block++) {
      if (reading.blocks().get(block).kind() != Block.Kind.REFERENCE) {
        finder.read(block);
      }
    }
    finder.roles.sort(
        Comparator.comparingInt((Role role) -> role.passage().block())
            .thenComparingInt(role -> role.passage().inBlock().start())
            .thenComparingInt(role -> role.person().passage().inBlock().start()));
    return List.copyOf(finder.roles);
  }

  private void read(int block) {
    String text = parties.text(block);
    lastEnd = -1;
    List<Span> heads = parties.heads(block);
    for (int i = 0; i < heads.size(); i++) {
      boolean goesOn = i + 1 < heads.size() && heads.get(i + 1).start() - heads.get(i).end() <= 1;
      if (!goesOn) {
        read(block, TitlePhrase.endingWith(text, heads.get(i)), heads.get(i));
      }
    }
  }

  private void read(int block, TitlePhrase title, Span head) {
    boolean byline = Bylines.isByline(parties.text(block), head);
    List<Party> people = byline ? List.of() : peopleAfter(block, title);
    if (people.isEmpty()) {
      appointments.find(block, title).ifPresent(roles::add);
    } else {
      hold(block, title, people);
    }
  }

  /** The people named after a title: several where it is one that several may bear. */
  private List<Party> peopleAfter(int block, TitlePhrase title) {
    String text = parties.text(block);
    List<Party> people = new ArrayList<>();
    int start = text.startsWith(ONE_OF_THEM, title.end()) ? title.end() + 2 : title.end();
    Optional<Party> next = personAt(block, TitleWords.afterSpace(text, start));
    boolean one = TitleWords.isOneOnly(title.textFrom(text, title.start()));
    while (next.isPresent()) {
      people.add(next.get());
      int end = next.get().passage().inBlock().end();
      Matcher and = AND.matcher(Characters.after(text, end, 5));
      next = !one && and.find() ? personAt(block, end + and.end()) : Optional.empty();
    }
    return people;
  }

  private Optional<Party> personAt(int block, int start) {
    String text = parties.text(block);
    return parties
        .personStartingAt(block, start, Evidence.STRONG)
        .filter(person -> !NO_FULL_NAME.matcher(person.text()).find())
        .filter(person -> !OrganisationSuffixes.goesOn(text, person.passage().inBlock().end()));
  }

  private void hold(int block, TitlePhrase title, List<Party> people) {
    String text = parties.text(block);
    int end = people.get(people.size() - 1).passage().inBlock().end();
    if (follows(text, title)) {
      inherited(block, title, people);
      lastEnd = end;
      return;
    }
    Optional<Workplace> place = workplaces.before(block, title);
    lastEnd = -1;
    if (place.isPresent()) {
      add(title, place.get(), people);
      earlier(block, place.get(), people, MOST_PLACES);
      lastOrganisation = Optional.of(place.get().organisation());
      lastEnd = end;
    }
  }

  private void add(TitlePhrase title, Workplace place, List<Party> people) {
    people.forEach(person -> roles.add(title.heldBy(person, place, false, reading)));
  }

  /** Another organisation with its title before the first one: 甲公司总裁、乙大学教授. */
  private void earlier(int block, Workplace place, List<Party> people, int most) {
    String text = parties.text(block);
    int end = TitleWords.beforeSpace(text, place.start());
    boolean joined = end > 1 && "、兼,".indexOf(text.charAt(end - 1)) >= 0;
    if (!joined || most == 0) {
      return;
    }
    TitleWords.headStart(text, end - 1)
        .map(start -> TitlePhrase.endingWith(text, new Span(start, end - 1)))
        .flatMap(
            title ->
                workplaces
                    .before(block, title)
                    .filter(before -> before.start() < place.start())
                    .map(before -> new Earlier(title, before)))
        .ifPresent(
            earlier -> {
              add(earlier.title(), earlier.place(), people);
              earlier(block, earlier.place(), people, most - 1);
            });
  }

  private record Earlier(TitlePhrase title, Workplace place) {}

  /** 青桐科技董事长甲、总裁乙: the second title is one at the same place. */
  private void inherited(int block, TitlePhrase title, List<Party> people) {
    String text = parties.text(block);
    if (!TitleWords.isFree(title.textFrom(text, title.start()))) {
      lastOrganisation.ifPresent(
          organisation -> add(title, Workplace.now(organisation, startAfter(text, title)), people));
    }
  }

  private boolean follows(String text, TitlePhrase title) {
    return startAfter(text, title) >= 0;
  }

  /** Where a title begins that follows the last person; below 0 where it does not. */
  private int startAfter(String text, TitlePhrase title) {
    for (int start : title.starts()) {
      boolean near = lastEnd >= 0 && start > lastEnd && start - lastEnd <= LONGEST_BETWEEN;
      if (near && BETWEEN.matcher(text.substring(lastEnd, start)).matches()) {
        return start;
      }
    }
    return -1;
  }
}

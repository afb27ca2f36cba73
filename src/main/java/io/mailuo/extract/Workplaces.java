package io.mailuo.extract;

import io.mailuo.recognise.EntityClass;
import io.mailuo.recognise.Mention;
import io.mailuo.text.Characters;
import io.mailuo.text.Scripts;
import io.mailuo.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the organisation before a title. What is surest comes first: one that the hub knows, one
 * that its suffix or its marks show, one with a field of work behind it, and at last a bare name
 * where the office is one that organisations have. For one thread.
 */
final class Workplaces {

  private static final int LONGEST_QUOTED = 24;
  private static final int LONGEST_FORMER = 8;

  /** Fields of work that seldom end the name of a company, often begin a title. */
  private static final Pattern FIELD = Pattern.compile("技术|数据|安全");

  private static final Pattern NAME = Pattern.compile("[^,.;:!?，。、：；？！“”《》]+");

  private static final Pattern FORMER_BEFORE =
      Pattern.compile(
          "(?:^|[^\\u4E00-\\u9FA5]|[的由和与及请对向被让据是有任])(?:前|原) ?$|时任 ?$|\\b(?:[Ff]ormer |[Ee]x-)$");

  private final Reading reading;
  private final Parties parties;
  private final OrganisationNames names;
  private final Departments departments;

  Workplaces(Reading reading, Parties parties, OrganisationNames names) {
    this.reading = reading;
    this.parties = parties;
    this.names = names;
    this.departments = new Departments(reading, parties, names);
  }

  /** The organisation right before a title. */
  Optional<Workplace> before(int block, TitlePhrase title) {
    return known(block, title)
        .or(() -> marked(block, title))
        .or(() -> departments.before(block, title.start()))
        .or(() -> unmarked(block, title))
        .filter(place -> !Departments.isOutsider(place.organisation().text()))
        .map(place -> withFormer(block, place));
  }

  /** An organisation that the hub knows, perhaps with a department of it between. */
  private Optional<Workplace> known(int block, TitlePhrase title) {
    String text = parties.text(block);
    List<Mention> mentions = reading.mentions(block);
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Mention mention = mentions.get(i);
      int end = mention.inBlock().end();
      if (end <= title.starts().get(0) && isWorkplace(text, mention)) {
        return title.starts().stream()
            .filter(start -> end <= start && TitleBridge.spans(text, end, start))
            .findFirst()
            .map(start -> Workplace.now(reading.party(mention), start))
            .or(() -> departments.of(mention, title.start()));
      }
    }
    return Optional.empty();
  }

  /** A thing may be a workplace, as the team that makes it; a work in title marks is none. */
  private boolean isWorkplace(String text, Mention mention) {
    EntityClass entityClass = reading.classOf(mention.entity());
    boolean work = Characters.at(text, mention.inBlock().start() - 1) == '《';
    return entityClass == EntityClass.ORGANISATION || (entityClass == EntityClass.THING && !work);
  }

  /** A name that its suffix, its Latin letters or marks around it show to be one. */
  private Optional<Workplace> marked(int block, TitlePhrase title) {
    String text = parties.text(block);
    for (int i = title.starts().size() - 1; i >= 0; i--) {
      int start = title.starts().get(i);
      int end = TitleBridge.start(text, start);
      String office = title.textFrom(text, start);
      boolean field =
          start > title.start()
              && FIELD.matcher(Characters.before(text, end, 2)).matches()
              && !Office.OF_A_HEAD.isIn(office);
      Optional<Party> found = field ? Optional.empty() : endingAt(block, end, office);
      if (found.isPresent()) {
        return found.map(organisation -> Workplace.now(organisation, start));
      }
    }
    return Optional.empty();
  }

  private Optional<Party> endingAt(int block, int end, String title) {
    String text = parties.text(block);
    if (end <= 0) {
      return Optional.empty();
    }
    char last = text.charAt(end - 1);
    if (last == ')') {
      int open = Brackets.open(text, end - 1, TitleBridge.LONGEST_BRACKET);
      return open > 0
          ? endingAt(block, TitleWords.beforeSpace(text, open), title)
          : Optional.empty();
    }
    if ("”」》".indexOf(last) >= 0) {
      return quoted(block, end, title);
    }
    boolean thing = Scripts.isAsciiWord(last) && Office.OF_A_MAKER.isIn(title);
    return thing ? Optional.empty() : parties.organisationEndingAt(block, end);
  }

  /** “星野”总裁; title marks are round the names of newspapers too: 《海州日报》记者. */
  private Optional<Party> quoted(int block, int end, String title) {
    String text = parties.text(block);
    char mark = text.charAt(end - 1);
    int open = Brackets.open(text, end - 1, LONGEST_QUOTED);
    boolean fits = open >= 0 && end - open > 3;
    boolean office = mark != '》' || Office.OF_A_PAPER.isIn(title);
    return fits && office && NAME.matcher(text.substring(open + 1, end - 1)).matches()
        ? Optional.of(parties.organisation(block, new Span(open + 1, end - 1)))
        : Optional.empty();
  }

  /** A name that only its place before an office shows. */
  private Optional<Workplace> unmarked(int block, TitlePhrase title) {
    String text = parties.text(block);
    int start = title.start();
    String office = title.textFrom(text, start);
    boolean state = Office.OF_A_STATE.isIn(office);
    int end = TitleBridge.start(text, start);
    boolean may = state || Office.OF_A_COMPANY.isIn(office);
    if (!may || end <= 0 || !Scripts.isHan(text.charAt(end - 1))) {
      return Optional.empty();
    }
    return names
        .unmarkedEndingAt(text, end, state)
        .or(() -> coined(text, end, office))
        .map(name -> Workplace.now(parties.organisation(block, name), start));
  }

  private Optional<Span> coined(String text, int end, String office) {
    return Office.OF_A_HEAD.isIn(office) ? names.coinedEndingAt(text, end) : Optional.empty();
  }

  private Workplace withFormer(int block, Workplace place) {
    String before = Characters.before(parties.text(block), place.start(), LONGEST_FORMER);
    boolean former = FORMER_BEFORE.matcher(before).find();
    return new Workplace(place.organisation(), place.titleStart(), former);
  }
}

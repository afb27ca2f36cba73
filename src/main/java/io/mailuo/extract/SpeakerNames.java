package io.mailuo.extract;

import io.mailuo.extract.PersonNames.Evidence;
import io.mailuo.markdown.Block;
import io.mailuo.recognise.EntityClass;
import io.mailuo.recognise.Mention;
import io.mailuo.text.Characters;
import io.mailuo.text.Scripts;
import io.mailuo.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Those who can speak, as an article names them: persons and organisations. */
final class SpeakerNames {

  /** Shapes of names that only count people: 许多人, 何姓男子. */
  private static final Pattern NOBODY = Pattern.compile("[人者们员会社度]$|某|姓");

  private static final int LONGEST_NOUN = 6;

  private static final Pattern FORM_OF_ADDRESS =
      Pattern.compile("本人|先生|女士|小姐|教授|博士|老师|院士|律师|医生|导演|主席|总裁|总|方面|官方|公司|集团|团队");

  private static final int LONGEST_TITLE = 60;

  private final Reading reading;
  private final Parties parties;
  private final Words words;
  private final NamedOrganisations named;

  /** By block, those at its mentions and at the beginnings of its clauses. */
  private final Map<Integer, NavigableMap<Integer, Party>> persons = new HashMap<>();

  SpeakerNames(Reading reading, Parties parties, Words words) {
    this.reading = reading;
    this.parties = parties;
    this.words = words;
    this.named = new NamedOrganisations(parties, words);
  }

  /** Who is named by the words that end at an offset of a block's text. */
  Optional<Party> endingAt(int block, int end) {
    return parties
        .personEndingAt(block, end, Evidence.SPEAKS)
        .filter(this::isSomebody)
        .or(
            () ->
                mentions(block)
                    .filter(m -> m.inBlock().end() == end)
                    .findFirst()
                    .map(reading::party))
        .or(() -> parties.organisationEndingAt(block, end).filter(named::contain));
  }

  /** The person whose name ends at an offset of a block's text. */
  Optional<Party> personEndingAt(int block, int end) {
    return parties.personEndingAt(block, end).filter(this::isSomebody);
  }

  /** Who is named behind a title that follows at an offset: said|Tidal Labs chief Mark Ellison. */
  Optional<Party> titledAfter(int block, int from) {
    String text = parties.text(block);
    return parties.heads(block).stream()
        .filter(head -> head.start() >= from && head.start() - from <= LONGEST_TITLE)
        .filter(
            head ->
                text.substring(from, head.start())
                    .chars()
                    .noneMatch(c -> ".,;:“”\"".indexOf(c) >= 0))
        .flatMap(
            head ->
                parties
                    .personStartingAt(
                        block, TitleWords.afterSpace(text, head.end()), Evidence.STRONG)
                    .stream())
        .findFirst();
  }

  /** Who is named by the words that begin at an offset of a block's text. */
  Optional<Party> personStartingAt(int block, int start) {
    return parties.personStartingAt(block, start).filter(this::isSomebody);
  }

  private boolean isSomebody(Party person) {
    int start = person.passage().inBlock().start();
    String before = Characters.before(parties.text(person.passage().block()), start, 1);
    return person.entity().isPresent()
        || !(NOBODY.matcher(person.text()).find() || before.matches("[0-9.%《]"));
  }

  boolean isPerson(Party party) {
    Passage at = party.passage();
    return party
        .entity()
        .map(e -> reading.classOf(e) == EntityClass.PERSON)
        .orElseGet(
            () ->
                parties
                        .personStartingAt(at.block(), at.inBlock().start())
                        .filter(party::equals)
                        .isPresent()
                    || parties
                        .personEndingAt(at.block(), at.inBlock().end(), Evidence.SPEAKS)
                        .filter(party::equals)
                        .isPresent());
  }

  /**
   * The persons named within a stretch, in order: those whom the hub knows, and others where they
   * begin a clause.
   */
  List<Party> personsIn(int block, int from, int to) {
    return persons
        .computeIfAbsent(block, this::personsOf)
        .subMap(Math.min(from, to), to)
        .values()
        .stream()
        .filter(p -> p.passage().inBlock().end() <= to)
        .toList();
  }

  private NavigableMap<Integer, Party> personsOf(int block) {
    NavigableMap<Integer, Party> found = new TreeMap<>();
    mentions(block).map(reading::party).filter(this::isPerson).forEach(p -> put(found, p));
    for (Block.Sentence sentence : reading.blocks().get(block).sentences()) {
      personStartingAt(block, sentence.at().start()).ifPresent(p -> put(found, p));
    }
    String text = parties.text(block);
    for (int at = text.indexOf(','); at >= 0; at = text.indexOf(',', at + 1)) {
      personStartingAt(block, at + 1).ifPresent(p -> put(found, p));
    }
    return found;
  }

  /**
   * The organisations named within a stretch, in order: those whom the hub knows, and another where
   * it begins the stretch.
   */
  List<Party> organisationsIn(int block, int from, int to) {
    Map<Integer, Party> found = new TreeMap<>();
    mentions(block).map(reading::party).filter(p -> !isPerson(p)).forEach(p -> put(found, p));
    parties
        .organisationStartingAt(block, from)
        .filter(named::contain)
        .ifPresent(p -> put(found, p));
    return found.values().stream()
        .filter(p -> p.passage().inBlock().start() >= from && p.passage().inBlock().end() <= to)
        .toList();
  }

  private static void put(Map<Integer, Party> persons, Party person) {
    persons.put(person.passage().inBlock().start(), person);
  }

  /** The one person, or else the one organisation, that a stretch has for its subject. */
  Optional<Party> onlySubjectIn(int block, String text, int from, int to) {
    List<Party> persons = personsIn(block, from, to);
    List<Party> fitting =
        persons.isEmpty()
            ? mentions(block)
                .map(reading::party)
                .filter(p -> p.passage().inBlock().start() >= from)
                .filter(p -> p.passage().inBlock().end() <= to)
                .toList()
            : persons;
    boolean one = !fitting.isEmpty() && fitting.stream().allMatch(sameAs(fitting.get(0)));
    return one ? Optional.of(fitting.get(0)).filter(p -> acts(text, p, from)) : Optional.empty();
  }

  /** True where a verb may follow the name, not another noun. */
  private boolean acts(String text, Party party, int from) {
    int end = party.passage().inBlock().end();
    boolean leads = isPerson(party) || party.passage().inBlock().start() == from;
    return leads
        && end < text.length()
        && "的、和与及,。)”".indexOf(text.charAt(end)) < 0
        && !isFollowedByNoun(text, end);
  }

  /** 何以安定理 is a thing that is called by a person's name. */
  private boolean isFollowedByNoun(String text, int end) {
    String after = Characters.after(text, end, LONGEST_NOUN);
    if (!Scripts.isHan(after.charAt(0)) || FORM_OF_ADDRESS.matcher(after).lookingAt()) {
      return false;
    }
    return words.segment(after).get(0).nature().matches("n|nz|nl");
  }

  /** True where the hub knows a person or an organisation that is named within a stretch. */
  boolean areNamed(int block, int from, int to) {
    return mentions(block).anyMatch(m -> m.inBlock().start() >= from && m.inBlock().end() <= to);
  }

  Predicate<Party> sameAs(Party party) {
    return other ->
        party.entity().isPresent()
            ? party.entity().equals(other.entity())
            : party.text().equals(other.text());
  }

  private java.util.stream.Stream<Mention> mentions(int block) {
    return reading.mentions(block).stream()
        .filter(
            m -> {
              EntityClass c = reading.classOf(m.entity());
              return c == EntityClass.PERSON || c == EntityClass.ORGANISATION;
            });
  }
}

package io.mailuo.extract;

import io.mailuo.extract.PersonNames.Evidence;
import io.mailuo.markdown.Block;
import io.mailuo.recognise.EntityClass;
import io.mailuo.recognise.Mention;
import io.mailuo.text.Scripts;
import io.mailuo.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Those who can speak, as an article names them: persons and organisations. */
final class SpeakerNames {

  private static final Pattern NAMED_ORGANISATION =
      Pattern.compile("([\\p{IsHan}]{2,12})(?:公司|集团|大学|研究院|研究所|实验室|委员会|基金会|协会|学会|银行|医院)");
  /** Such houses are named where a clause begins with them; elsewhere they may be lines of business. */
  private static final Pattern NAMED_HOUSE =
      Pattern.compile("([\\p{IsHan}]{2,4})(?:科技|智能|影业|资本|传媒|证券|汽车|航空|机器人|生物|医药|软件|网络)");

  private static final Pattern COUNTED =
      Pattern.compile(
          "[一某这那该本各每几两多有]|(?:美|德|英|法|日|韩|中|俄|印度|意大利|西班牙|荷兰|瑞士|瑞典|加拿大|以色列|澳大利亚|新加坡)国?(?:公司|[^公]{0,6}公司)");

  /** Shapes of names that only count people: 许多人, 何姓男子. */
  private static final Pattern NOBODY = Pattern.compile("[人者们员会社度]$|某|姓");

  private static final int LONGEST_NOUN = 6;

  private static final Pattern FORM_OF_ADDRESS =
      Pattern.compile("本人|先生|女士|小姐|教授|博士|老师|院士|律师|医生|导演|主席|总裁|总|方面|官方|公司|集团|团队");

  private static final int LONGEST_TITLE = 60;

  /** Speaks of an organisation besides the one that is named. */
  private static final Pattern ANOTHER =
      Pattern.compile("双方|两家|多家|[另某一]家|对方|竞争对手|合作方|子公司|母公司|客户|供应商|[\\p{IsHan}]{2}(?:有限|科技|股份)公司");

  private final Reading reading;
  private final Parties parties;
  private final Words words;

  /** By block, those at its mentions and at the beginnings of its clauses. */
  private final Map<Integer, NavigableMap<Integer, Party>> persons = new HashMap<>();

  SpeakerNames(Reading reading, Parties parties, Words words) {
    this.reading = reading;
    this.parties = parties;
    this.words = words;
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
        .or(() -> parties.organisationEndingAt(block, end).filter(this::isNamed));
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
        .filter(head -> text.substring(from, head.start()).chars().noneMatch(c -> ".,;:“”\"".indexOf(c) >= 0))
        .flatMap(
            head ->
                parties
                    .personStartingAt(
                        block,
                        TitleWords.afterSpace(text, head.end()),
                        Evidence.STRONG)
                    .stream())
        .findFirst();
  }

  /** Who is named by the words that begin at an offset of a block's text. */
  Optional<Party> personStartingAt(int block, int start) {
    return parties.personStartingAt(block, start).filter(this::isSomebody);
  }

  private boolean isSomebody(Party person) {
    int start = person.passage().inBlock().start();
    String before = parties.text(person.passage().block()).substring(Math.max(0, start - 1), start);
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
   * The only organisation named before an offset in its sentence, else in the sentence before, also
   * where that ends the paragraph above; empty where there are two, or another one may be meant.
   */
  Optional<Party> organisationBefore(int block, int at) {
    Block here = reading.blocks().get(block);
    int start = Math.min(at, here.sentenceAt(at).at().start());
    List<Party> named = organisationsIn(block, start, at);
    String between = parties.text(block).substring(start, at);
    if (named.isEmpty() && start > 0) {
      int before = here.sentenceAt(start - 1).at().start();
      named = organisationsIn(block, before, start);
      between = parties.text(block).substring(before, at);
    } else if (named.isEmpty() && isAfterProse(block)) {
      Block above = reading.blocks().get(block - 1);
      int end = above.text().length();
      int before = above.sentenceAt(end - 1).at().start();
      named = organisationsIn(block - 1, before, end);
      between = parties.text(block - 1).substring(before) + between;
    }
    boolean one = !named.isEmpty() && named.stream().allMatch(sameAs(named.get(0)));
    return one && !ANOTHER.matcher(between).find() ? Optional.of(named.get(0)) : Optional.empty();
  }

  /** The only person named in the paragraph above. */
  Optional<Party> onlyPersonAbove(int block) {
    List<Party> named =
        isAfterProse(block)
            ? personsIn(block - 1, 0, reading.blocks().get(block - 1).text().length())
            : List.of();
    boolean one = !named.isEmpty() && named.stream().allMatch(sameAs(named.get(0)));
    return one ? Optional.of(named.get(0)) : Optional.empty();
  }

  private boolean isAfterProse(int block) {
    Block here = reading.blocks().get(block);
    return block > 0
        && reading.blocks().get(block - 1).kind() == Block.Kind.PROSE
        && reading.blocks().get(block - 1).section() == here.section()
        && !reading.blocks().get(block - 1).text().isEmpty();
  }

  private List<Party> organisationsIn(int block, int from, int to) {
    Map<Integer, Party> found = new TreeMap<>();
    mentions(block).map(reading::party).filter(p -> !isPerson(p)).forEach(p -> put(found, p));
    parties.organisationStartingAt(block, from).filter(this::isNamed).ifPresent(p -> put(found, p));
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
    String after = text.substring(end, Math.min(text.length(), end + LONGEST_NOUN));
    if (!Scripts.isHan(after.charAt(0)) || FORM_OF_ADDRESS.matcher(after).lookingAt()) {
      return false;
    }
    return words.segment(after).get(0).nature().matches("n|nz|nl");
  }

  /** True where the hub knows a person or an organisation that is named within a stretch. */
  boolean areNamed(int block, int from, int to) {
    return mentions(block)
        .anyMatch(m -> m.inBlock().start() >= from && m.inBlock().end() <= to);
  }

  Predicate<Party> sameAs(Party party) {
    return other ->
        party.entity().isPresent()
            ? party.entity().equals(other.entity())
            : party.text().equals(other.text());
  }

  /** An organisation with a name of its own: not 一家公司, not 研究团队. */
  private boolean isNamed(Party party) {
    String organisation = party.text();
    Matcher named = NAMED_ORGANISATION.matcher(organisation);
    int start = party.passage().inBlock().start();
    if (isHouse(party, start)) {
      return true;
    }
    boolean counted =
        start > 0
            && "家个所些该本这".indexOf(parties.text(party.passage().block()).charAt(start - 1)) >= 0;
    if (counted || !named.matches() || COUNTED.matcher(organisation).lookingAt()) {
      return false;
    }
    String stem = named.group(1);
    return words.segment(stem).stream()
        .anyMatch(
            word ->
                word.nature().matches("n[rz].*|nt.*|ns")
                    || !words.isKnown(stem.substring(word.start(), word.end())));
  }

  /** 青禾科技 at the beginning of a clause: a stem that is no word. */
  private boolean isHouse(Party party, int start) {
    String text = parties.text(party.passage().block());
    boolean begins = start == 0 || !Scripts.isHan(text.charAt(start - 1));
    Matcher house = NAMED_HOUSE.matcher(party.text());
    return begins
        && house.matches()
        && words.natures(house.group(1)).isEmpty()
        && words.segment(house.group(1)).stream().allMatch(word -> word.length() == 1);
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

package io.mailuo.knowledge;

import io.mailuo.content.Article;
import io.mailuo.content.EntityId;
import io.mailuo.extract.Party;
import io.mailuo.knowledge.TimelineItem.DatedFact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One role of one person while it grows: what says that it is held, and what that it is over. */
final class Tenure {

  private static final Comparator<SourceSentence> NEWEST_FIRST =
      Comparator.comparing((SourceSentence s) -> day(s.article()), Comparator.reverseOrder());

  /** A vice president is no president. */
  private static final Pattern OTHER_RANK = Pattern.compile("副|助理|代理|候任|名誉|荣誉|(?i:vice|deputy)");

  private final Party person;
  private final Optional<Party> organisation;
  private final String title;

  /** Sentences that give the role to the person. */
  private final List<SourceSentence> held = new ArrayList<>();

  /** Sentences that say former. */
  private final List<SourceSentence> over = new ArrayList<>();

  private final List<Departure> departures = new ArrayList<>();

  Tenure(Party person, Optional<Party> organisation, String title) {
    this.person = person;
    this.organisation = organisation;
    this.title = title;
  }

  Party person() {
    return person;
  }

  Optional<Party> organisation() {
    return organisation;
  }

  String title() {
    return title;
  }

  /** Adds a sentence that says it. */
  void add(SourceSentence sentence, boolean former) {
    (former ? over : held).add(sentence);
  }

  void add(Departure departure) {
    departures.add(departure);
  }

  /** True where nothing says that the role is held, only that it was. */
  boolean isOnlyOver() {
    return held.isEmpty();
  }

  /** Takes over what another one says of the end. */
  void end(Tenure other) {
    over.addAll(other.over);
  }

  /** True where an end of the other's role is an end of this one: in other words it is the same. */
  boolean isEndedWith(Tenure other) {
    boolean elsewhere =
        organisation.isPresent()
            && other.organisation.isPresent()
            && !isOne(organisation.get(), other.organisation.get());
    return !elsewhere
        && parts(title).allMatch(part -> parts(other.title).anyMatch(o -> isOne(part, o)));
  }

  /** True where who gives up the named office gives up this role. */
  boolean isNamedIn(String office) {
    return parts(title).allMatch(office::contains);
  }

  private static Stream<String> parts(String title) {
    return Stream.of(Offices.JOINT.split(title));
  }

  private static boolean isOne(Party one, Party other) {
    return (one.entity().isPresent() && one.entity().equals(other.entity()))
        || one.text().contains(other.text())
        || other.text().contains(one.text());
  }

  private static boolean isOne(String one, String other) {
    String longer = one.length() >= other.length() ? one : other;
    String shorter = one.length() >= other.length() ? other : one;
    return Offices.areOne(one, other)
        || (longer.endsWith(shorter)
            && !OTHER_RANK.matcher(longer.substring(0, longer.length() - shorter.length())).find());
  }

  boolean isSaidIn(Article article) {
    return Stream.concat(held.stream(), over.stream()).anyMatch(s -> isOf(s, article));
  }

  /** True where an article up to that day gives the role to the person. */
  boolean isSaidBy(LocalDate day) {
    return held.stream().anyMatch(s -> s.article().date().isPresent() && !day(s).isAfter(day));
  }

  /** The role as all articles tell it. */
  HeldRole whole() {
    return asOf(LocalDate.MAX);
  }

  /**
   * The role as it is known on a day. It is over where something that says so is no older than the
   * last that gives the role; what the same article calls the person beside counts no more.
   */
  HeldRole asOf(LocalDate day) {
    List<SourceSentence> overs = upTo(day, over);
    List<Departure> left = departures.stream().filter(d -> !d.day().isAfter(day)).toList();
    Set<String> telling = new HashSet<>();
    overs.forEach(s -> telling.add(s.article().id()));
    left.forEach(d -> d.sentence().ifPresent(s -> telling.add(s.article().id())));
    LocalDate last =
        upTo(day, held).stream()
            .filter(s -> !telling.contains(s.article().id()))
            .map(Tenure::day)
            .max(Comparator.naturalOrder())
            .orElse(LocalDate.MIN);
    List<SourceSentence> endings = overs.stream().filter(s -> !day(s).isBefore(last)).toList();
    List<Departure> ends = left.stream().filter(d -> !d.day().isBefore(last)).toList();
    boolean former = !endings.isEmpty() || !ends.isEmpty();
    Optional<DatedFact> fact = ends.stream().flatMap(d -> d.fact().stream()).findFirst();
    return new HeldRole(person, organisation, title, former, sources(day, ends), fact);
  }

  private List<SourceSentence> sources(LocalDate day, List<Departure> ends) {
    List<SourceSentence> sources = new ArrayList<>(upTo(day, held));
    sources.addAll(upTo(day, over));
    ends.forEach(departure -> departure.sentence().ifPresent(sources::add));
    return sources.stream().distinct().sorted(NEWEST_FIRST).toList();
  }

  private static List<SourceSentence> upTo(LocalDate day, List<SourceSentence> sentences) {
    return sentences.stream().filter(s -> !day(s).isAfter(day)).toList();
  }

  /** True where a departure, from somewhere or from an office, ends the role. */
  boolean isEndedBy(Departure departure, Set<EntityId> makers) {
    if (!departure.office().isEmpty() && !isNamedIn(departure.office())) {
      return false;
    }
    Optional<EntityId> here = organisation.flatMap(Party::entity);
    return departure.from().isEmpty()
        || here.equals(departure.from())
        || makers.contains(departure.from().get());
  }

  private static boolean isOf(SourceSentence sentence, Article article) {
    return sentence.article().id().equals(article.id());
  }

  private static LocalDate day(SourceSentence sentence) {
    return day(sentence.article());
  }

  /** What has no date counts as the oldest. */
  private static LocalDate day(Article article) {
    return article.date().orElse(LocalDate.MIN);
  }
}

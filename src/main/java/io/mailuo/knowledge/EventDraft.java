package io.mailuo.knowledge;

import io.mailuo.content.EntityId;
import io.mailuo.content.PartialDate;
import io.mailuo.knowledge.TimelineItem.DatedFact;
import io.mailuo.recognise.EntityClass;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** An item of the timeline that is still growing. */
final class EventDraft {

  private final PartialDate date;
  private final Set<EntityId> entities = new TreeSet<>();
  private final List<Told> told = new ArrayList<>();
  private final Set<Turn> turns = new HashSet<>();
  private final Set<Turn.Kind> kinds = EnumSet.noneOf(Turn.Kind.class);

  EventDraft(PartialDate date) {
    this.date = date;
  }

  PartialDate date() {
    return date;
  }

  Set<EntityId> entities() {
    return entities;
  }

  Set<Turn> turns() {
    return turns;
  }

  Set<Turn.Kind> kinds() {
    return kinds;
  }

  void add(Told another) {
    told.add(another);
    entities.addAll(another.entities());
    turns.addAll(another.turns());
    kinds.addAll(another.kinds());
  }

  /** True where only facts tell it. */
  boolean isOfFacts() {
    return told.stream().allMatch(one -> one.fact().isPresent());
  }

  /** Facts are so short that their words compare within one date only. */
  double similarity(Told other) {
    boolean sameDate = date.equals(other.date());
    return told.stream()
        .filter(one -> sameDate || (one.fact().isEmpty() && other.fact().isEmpty()))
        .mapToDouble(one -> similarity(one, other))
        .max()
        .orElse(0);
  }

  private static double similarity(Told one, Told other) {
    return one.fact().isEmpty() && other.fact().isEmpty()
        ? one.words().containment(other.words())
        : one.plain().containment(other.plain());
  }

  /** True where the label of a fact on the one side has a word of a sentence on the other. */
  boolean isLabelled(Told other) {
    return told.stream().anyMatch(one -> isLabelOf(one, other) || isLabelOf(other, one));
  }

  private static boolean isLabelOf(Told fact, Told sentence) {
    return fact.fact().isPresent()
        && sentence.sentence().isPresent()
        && Shingles.of(Turn.Kind.without(fact.fact().get().label()), List.of())
                .containment(sentence.plain())
            > 0;
  }

  /** True where a sentence points back and so needs another one to be understood. */
  boolean hasUnclear() {
    return told.stream().anyMatch(one -> one.fact().isEmpty() && !one.clear());
  }

  /**
   * The item.
   *
   * @param classOf what sort of thing an entity is
   * @param language a sentence in another one is shown only where nothing else tells it
   */
  TimelineItem item(Function<EntityId, EntityClass> classOf, HubLanguage language) {
    List<SourceSentence> sentences =
        told.stream()
            .sorted(
                Comparator.comparing((Told one) -> !isReadable(one, language))
                    .thenComparing(one -> !one.clear())
                    .thenComparing(EventDraft::isVague))
            .flatMap(one -> one.sentence().stream())
            .distinct()
            .toList();
    List<DatedFact> facts = told.stream().flatMap(one -> one.fact().stream()).toList();
    boolean clear = told.stream().anyMatch(one -> isReadable(one, language));
    return new TimelineItem(
        date,
        List.copyOf(concerned(sentences, classOf)),
        sentences,
        facts,
        !facts.isEmpty() && !clear);
  }

  private static boolean isReadable(Told one, HubLanguage language) {
    return one.clear() && one.sentence().filter(s -> language.isOf(s.article())).isPresent();
  }

  /** True where it cannot be understood by itself. */
  private static boolean isVague(Told one) {
    return one.sentence().filter(s -> SelfContained.isSo(s.text())).isEmpty();
  }

  /**
   * Whom the facts, the sentence to show or two sentences concern. Of those that another sentence
   * alone names the people and organisations: a thing in it may stand in another clause.
   */
  private Set<EntityId> concerned(
      List<SourceSentence> sentences, Function<EntityId, EntityClass> classOf) {
    Set<EntityId> concerned = new TreeSet<>();
    for (Told one : told) {
      boolean leads =
          one.fact().isPresent() || one.sentence().equals(sentences.stream().findFirst());
      one.entities().stream()
          .filter(e -> leads || isTwice(e) || (one.clear() && isAgent(classOf.apply(e))))
          .forEach(concerned::add);
    }
    return concerned;
  }

  private boolean isTwice(EntityId entity) {
    return told.stream().filter(one -> one.entities().contains(entity)).count() > 1;
  }

  private static boolean isAgent(EntityClass sort) {
    return sort == EntityClass.PERSON || sort == EntityClass.ORGANISATION;
  }
}

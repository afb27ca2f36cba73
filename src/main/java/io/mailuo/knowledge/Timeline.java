package io.mailuo.knowledge;

import io.mailuo.content.EntityId;
import io.mailuo.content.PartialDate;
import io.mailuo.knowledge.FactEvents.FactEvent;
import io.mailuo.recognise.EntityClass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Brings together what articles and front matter tell of one event: same date as far as it is
 * known, an entity in common (a thing and its maker count as one), and either similar words or one
 * {@link Turn}. Of two doubtful ones both are kept: an event shown twice is better than one that is
 * lost.
 */
final class Timeline {

  /** Containment of shingles from which two texts tell the same. */
  private static final double SAME = 0.35;

  /** The same where they also name two entities in common and the same day. */
  private static final double SAME_DAY_AND_TWO = 0.15;

  /** The same for a fact of an entity that the sentence does not name. */
  private static final double SURELY_SAME = 0.5;

  /** A fact and a sentence of one date that share so many entities tell the same. */
  private static final int MANY = 3;

  private final Function<EntityId, Set<EntityId>> makers;
  private final List<EventDraft> drafts = new ArrayList<>();

  /** Drafts by what they concern and when: for a day its month and its year as well. */
  private final Map<Key, List<EventDraft>> byKey = new HashMap<>();

  private Timeline(Function<EntityId, Set<EntityId>> makers) {
    this.makers = makers;
  }

  private record Key(EntityId entity, PartialDate date) {}

  /**
   * All events, newest first.
   *
   * @param texts of the entities, in any order
   * @param analyses newest first
   * @param makers who made or owns a thing
   * @param classOf what sort of thing an entity is
   */
  static List<TimelineItem> of(
      Collection<EntityText> texts,
      List<ArticleAnalysis> analyses,
      Function<EntityId, Set<EntityId>> makers,
      Function<EntityId, EntityClass> classOf,
      HubLanguage language) {
    Timeline timeline = new Timeline(makers);
    Stream<Told> articles =
        analyses.stream()
            .flatMap(a -> a.extraction().events().stream().map(e -> Told.of(a, e, classOf)));
    Stream<Told> facts = happened(texts, analyses).map(event -> Told.of(event, classOf));
    // the exact dates first: the vaguer ones join them
    Stream.concat(articles, facts)
        .sorted(Comparator.comparing(told -> told.date().precision()))
        .forEach(timeline::add);
    return timeline.drafts.stream()
        .map(draft -> draft.item(classOf, language))
        .sorted(TimelineItem.NEWEST_FIRST)
        .toList();
  }

  /** What facts tell, by entity; what lies ahead of the newest article has not happened yet. */
  private static Stream<FactEvent> happened(
      Collection<EntityText> texts, List<ArticleAnalysis> analyses) {
    LocalDate now =
        analyses.stream()
            .map(ArticleAnalysis::article)
            .flatMap(article -> article.lastChanged().stream())
            .max(Comparator.naturalOrder())
            .orElse(LocalDate.MAX);
    return texts.stream()
        .sorted(Comparator.comparing(text -> text.entity().id()))
        .flatMap(text -> FactEvents.of(text).stream())
        .filter(event -> !event.date().firstDay().isAfter(now));
  }

  /** To the draft that tells the same already, or to a new one. */
  private void add(Told told) {
    EventDraft draft =
        candidates(told).stream()
            .filter(other -> isSame(other, told))
            .max(Comparator.comparingDouble(other -> other.similarity(told)))
            .orElseGet(() -> newDraft(told.date()));
    Set<EntityId> known = withMakers(draft.entities());
    draft.add(told);
    Set<EntityId> added = withMakers(draft.entities());
    added.removeAll(known);
    for (EntityId entity : added) {
      keys(entity, draft.date())
          .forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(draft));
    }
  }

  private EventDraft newDraft(PartialDate date) {
    EventDraft draft = new EventDraft(date);
    drafts.add(draft);
    return draft;
  }

  private Set<EventDraft> candidates(Told told) {
    Set<EventDraft> found = new LinkedHashSet<>();
    for (EntityId entity : withMakers(told.entities())) {
      found.addAll(byKey.getOrDefault(new Key(entity, told.date()), List.of()));
    }
    return found;
  }

  private Set<EntityId> withMakers(Set<EntityId> entities) {
    Set<EntityId> all = new TreeSet<>(entities);
    entities.forEach(entity -> all.addAll(makers.apply(entity)));
    return all;
  }

  private boolean isSame(EventDraft draft, Told told) {
    return isSameTurn(draft, told) || isAlike(draft, told) || isSameMatter(draft, told);
  }

  /** A year alone may hold several releases of a thing, but its founding once. */
  private static boolean isSameTurn(EventDraft draft, Told told) {
    boolean vague =
        told.date().precision() == PartialDate.Precision.YEAR && !draft.date().equals(told.date());
    return told.turns().stream()
        .filter(turn -> !vague || turn.kind() == Turn.Kind.FOUNDED)
        .anyMatch(draft.turns()::contains);
  }

  private boolean isAlike(EventDraft draft, Told told) {
    return draft.similarity(told) >= enough(draft, told);
  }

  /** How similar the two have to be, by how much else they have in common. */
  private double enough(EventDraft draft, Told told) {
    long shared = told.entities().stream().filter(draft.entities()::contains).count();
    boolean sameDay = draft.date().equals(told.date()) && told.isOfDay();
    if (shared == 0) {
      return sameDay && isOfOneMaker(draft, told) ? SAME : Double.POSITIVE_INFINITY;
    }
    if (!isConcerned(draft, told)) {
      return sameDay ? (shared > 1 ? SAME : SURELY_SAME) : Double.POSITIVE_INFINITY;
    }
    return sameDay && shared > 1 ? SAME_DAY_AND_TWO : SAME;
  }

  /** True unless a fact is of an entity that a draft with sentences does not name. */
  private static boolean isConcerned(EventDraft draft, Told told) {
    return told.fact()
        .map(fact -> draft.isOfFacts() || draft.entities().contains(fact.entity()))
        .orElse(true);
  }

  /** A sentence names the maker only, a fact the thing only. */
  private boolean isOfOneMaker(EventDraft draft, Told told) {
    return draft.isOfFacts() == told.sentence().isPresent()
        && (withMakers(told.entities()).stream().anyMatch(draft.entities()::contains)
            || withMakers(draft.entities()).stream().anyMatch(told.entities()::contains));
  }

  /** A fact and a sentence of one date that share what they are about, in other words. */
  private static boolean isSameMatter(EventDraft draft, Told told) {
    if (!draft.date().equals(told.date()) || draft.isOfFacts() != told.sentence().isPresent()) {
      return false;
    }
    long shared = told.entities().stream().filter(draft.entities()::contains).count();
    boolean sameKind = told.kinds().stream().anyMatch(draft.kinds()::contains);
    boolean unclear = draft.hasUnclear() || (told.sentence().isPresent() && !told.clear());
    return shared >= MANY || (shared > 0 && sameKind && (unclear || draft.isLabelled(told)));
  }

  private static List<Key> keys(EntityId entity, PartialDate date) {
    List<Key> keys = new ArrayList<>();
    keys.add(new Key(entity, date));
    if (date.day().isPresent()) {
      keys.add(new Key(entity, PartialDate.ofMonth(date.year(), date.month().orElseThrow())));
    }
    if (date.month().isPresent()) {
      keys.add(new Key(entity, PartialDate.ofYear(date.year())));
    }
    return keys;
  }
}

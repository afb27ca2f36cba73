package io.mailuo.knowledge;

import io.mailuo.content.Entity;
import io.mailuo.content.EntityId;
import io.mailuo.content.Fact;
import io.mailuo.content.PartialDate;
import io.mailuo.extract.DatedEvent;
import io.mailuo.extract.Happenings;
import io.mailuo.knowledge.TimelineItem.DatedFact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Brings together what articles and front matter tell of one event: same date as far as it is
 * known, an entity in common, similar words. Of two doubtful ones both are kept: an event shown
 * twice is better than one that is lost.
 */
final class Timeline {

  /** Containment of shingles from which two sentences tell the same. */
  private static final double SAME = 0.35;

  /** The same where they also name two entities in common and the same day. */
  private static final double SAME_DAY_AND_TWO = 0.15;

  private final List<Draft> drafts = new ArrayList<>();

  /** Drafts by what they concern and when: for a day its month and its year as well. */
  private final Map<Key, List<Draft>> byKey = new HashMap<>();

  private Timeline() {}

  private record Key(EntityId entity, PartialDate date) {}

  /** An item that is still growing. */
  private static final class Draft {
    private final PartialDate date;
    private final Set<EntityId> entities = new TreeSet<>();
    private final List<SourceSentence> sentences = new ArrayList<>();
    private final List<DatedFact> facts = new ArrayList<>();
    private final List<Shingles> words = new ArrayList<>();

    Draft(PartialDate date) {
      this.date = date;
    }

    double similarity(Shingles other) {
      return words.stream().mapToDouble(other::containment).max().orElse(0);
    }

    TimelineItem item() {
      return new TimelineItem(date, List.copyOf(entities), sentences, facts);
    }
  }

  /** Something told of a date, by an article or by front matter. */
  private record Told(PartialDate date, Set<EntityId> entities, Shingles words) {}

  /**
   * All events, newest first.
   *
   * @param analyses newest first
   */
  static List<TimelineItem> of(List<Entity> entities, List<ArticleAnalysis> analyses) {
    Timeline timeline = new Timeline();
    timeline.addEvents(analyses);
    timeline.addFacts(entities);
    return timeline.drafts.stream().map(Draft::item).sorted(TimelineItem.NEWEST_FIRST).toList();
  }

  private record EventOf(ArticleAnalysis analysis, DatedEvent event) {}

  /** The exact dates first: the vaguer ones join them. */
  private void addEvents(List<ArticleAnalysis> analyses) {
    analyses.stream()
        .flatMap(a -> a.extraction().events().stream().map(event -> new EventOf(a, event)))
        .sorted(Comparator.comparing(told -> told.event().date().precision()))
        .forEach(this::addEvent);
  }

  private void addEvent(EventOf of) {
    DatedEvent event = of.event();
    SourceSentence sentence =
        SourceSentence.at(
            of.analysis(), event.sentence().block(), event.sentence().inBlock().start());
    Set<EntityId> entities = new LinkedHashSet<>(event.entities());
    Told told = new Told(event.date(), entities, Shingles.of(sentence));
    Draft draft = draftFor(told, entities);
    draft.sentences.add(sentence);
  }

  private void addFacts(List<Entity> entities) {
    List<Entity> sorted = entities.stream().sorted(Comparator.comparing(Entity::id)).toList();
    for (Entity entity : sorted) {
      for (Fact fact : entity.facts()) {
        for (Fact.Value value : fact.values()) {
          value
              .date()
              .filter(date -> happened(fact.label(), value.text(), date))
              .ifPresent(date -> addFact(entity, fact.label(), value, date));
        }
      }
    }
  }

  /** A date is as of when a value holds; an event is only what says that something happened. */
  private static boolean happened(String label, String value, PartialDate date) {
    return Happenings.areReported(label) || value.contains(String.valueOf(date.year()));
  }

  private void addFact(Entity entity, String label, Fact.Value value, PartialDate date) {
    DatedFact fact = new DatedFact(entity.id(), label, value);
    Set<EntityId> entities = Set.of(entity.id());
    Told told = new Told(date, entities, Shingles.of(fact.text(), List.of(entity.id())));
    Draft draft = draftFor(told, entities);
    draft.facts.add(fact);
  }

  /** The draft that tells the same already, or a new one. */
  private Draft draftFor(Told told, Set<EntityId> entities) {
    Draft draft =
        candidates(told).stream()
            .filter(other -> isSame(other, told))
            .max(Comparator.comparingDouble(other -> other.similarity(told.words())))
            .orElseGet(() -> newDraft(told.date()));
    draft.words.add(told.words());
    for (EntityId entity : entities) {
      if (draft.entities.add(entity)) {
        keys(entity, draft.date)
            .forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(draft));
      }
    }
    return draft;
  }

  private Draft newDraft(PartialDate date) {
    Draft draft = new Draft(date);
    drafts.add(draft);
    return draft;
  }

  private Set<Draft> candidates(Told told) {
    Set<Draft> found = new LinkedHashSet<>();
    for (EntityId entity : told.entities()) {
      found.addAll(byKey.getOrDefault(new Key(entity, told.date()), List.of()));
    }
    return found;
  }

  private static boolean isSame(Draft draft, Told told) {
    long shared = told.entities().stream().filter(draft.entities::contains).count();
    boolean sameDay =
        draft.date.equals(told.date()) && told.date().precision() == PartialDate.Precision.DAY;
    double enough = sameDay && shared > 1 ? SAME_DAY_AND_TWO : SAME;
    return draft.similarity(told.words()) >= enough;
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

package io.mailuo.knowledge;

import io.mailuo.content.EntityId;
import io.mailuo.content.PartialDate;
import io.mailuo.extract.DatedEvent;
import io.mailuo.extract.Passage;
import io.mailuo.knowledge.FactEvents.FactEvent;
import io.mailuo.knowledge.TimelineItem.DatedFact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Brings together what articles and front matter tell of one event: same date as far as it is
 * known, an entity in common, and either similar words or one {@link Turn}. Of two doubtful ones
 * both are kept: an event shown twice is better than one that is lost.
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
    private final List<Shingles> factWords = new ArrayList<>();
    private final Set<Turn> turns = new HashSet<>();

    Draft(PartialDate date) {
      this.date = date;
    }

    /** Facts are so short that their words compare within one date only. */
    double similarity(Told told) {
      boolean sameDate = date.equals(told.date());
      Stream<Shingles> facts = sameDate ? factWords.stream() : Stream.empty();
      Stream<Shingles> articles =
          sameDate || told.own().isEmpty() ? words.stream() : Stream.empty();
      return Stream.concat(articles, facts).mapToDouble(told.words()::containment).max().orElse(0);
    }

    TimelineItem item() {
      return new TimelineItem(date, List.copyOf(entities), sentences, facts);
    }
  }

  /**
   * Something told of a date, by an article or by front matter.
   *
   * @param own the entity whose front matter it is; empty for an article
   */
  private record Told(
      PartialDate date,
      Set<EntityId> entities,
      Shingles words,
      Set<Turn> turns,
      Optional<EntityId> own,
      Consumer<Draft> source) {

    static Told of(ArticleAnalysis analysis, DatedEvent event) {
      Passage at = event.sentence();
      SourceSentence sentence = SourceSentence.at(analysis, at.block(), at.inBlock().start());
      Set<EntityId> entities = new LinkedHashSet<>(event.entities());
      Set<Turn> turns = Turn.of(sentence.text(), sentence.names());
      turns.removeIf(turn -> !entities.contains(turn.thing()));
      return new Told(
          event.date(),
          entities,
          Shingles.of(sentence),
          turns,
          Optional.empty(),
          draft -> draft.sentences.add(sentence));
    }

    static Told of(FactEvent event) {
      Set<EntityId> entities = new LinkedHashSet<>();
      event.names().forEach(name -> entities.add(name.entity()));
      return new Told(
          event.date(),
          entities,
          Shingles.besideNames(event.text(), event.names()),
          Turn.of(event.text(), event.names()),
          Optional.of(event.fact().entity()),
          draft -> draft.facts.add(event.fact()));
    }
  }

  /**
   * All events, newest first.
   *
   * @param texts of the entities, in any order
   * @param analyses newest first
   */
  static List<TimelineItem> of(Collection<EntityText> texts, List<ArticleAnalysis> analyses) {
    Timeline timeline = new Timeline();
    Stream<Told> articles =
        analyses.stream().flatMap(a -> a.extraction().events().stream().map(e -> Told.of(a, e)));
    Stream<Told> facts =
        texts.stream()
            .sorted(Comparator.comparing(text -> text.entity().id()))
            .flatMap(text -> FactEvents.of(text).stream().map(Told::of));
    // the exact dates first: the vaguer ones join them
    Stream.concat(articles, facts)
        .sorted(Comparator.comparing(told -> told.date().precision()))
        .forEach(timeline::add);
    return timeline.drafts.stream().map(Draft::item).sorted(TimelineItem.NEWEST_FIRST).toList();
  }

  /** To the draft that tells the same already, or to a new one. */
  private void add(Told told) {
    Draft draft =
        candidates(told).stream()
            .filter(other -> isSame(other, told))
            .max(Comparator.comparingDouble(other -> other.similarity(told)))
            .orElseGet(() -> newDraft(told.date()));
    told.source().accept(draft);
    (told.own().isPresent() ? draft.factWords : draft.words).add(told.words());
    draft.turns.addAll(told.turns());
    for (EntityId entity : told.entities()) {
      if (draft.entities.add(entity)) {
        keys(entity, draft.date)
            .forEach(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(draft));
      }
    }
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
    boolean concerned =
        told.own()
            .map(own -> draft.sentences.isEmpty() || draft.entities.contains(own))
            .orElse(true);
    return isSameTurn(draft, told) || (concerned && isAlike(draft, told));
  }

  /** A year alone may hold several releases of a thing, but its founding once. */
  private static boolean isSameTurn(Draft draft, Told told) {
    boolean vague =
        told.date().precision() == PartialDate.Precision.YEAR && !draft.date.equals(told.date());
    return told.turns().stream()
        .filter(turn -> !vague || turn.kind() == Turn.Kind.FOUNDED)
        .anyMatch(draft.turns::contains);
  }

  private static boolean isAlike(Draft draft, Told told) {
    long shared = told.entities().stream().filter(draft.entities::contains).count();
    boolean sameDay =
        draft.date.equals(told.date()) && told.date().precision() == PartialDate.Precision.DAY;
    double enough = sameDay && shared > 1 ? SAME_DAY_AND_TWO : SAME;
    return draft.similarity(told) >= enough;
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

package io.mailuo.knowledge;

import io.mailuo.content.EntityId;
import io.mailuo.content.PartialDate;
import io.mailuo.extract.DateExpression;
import io.mailuo.extract.DatedEvent;
import io.mailuo.extract.Passage;
import io.mailuo.knowledge.FactEvents.FactEvent;
import io.mailuo.knowledge.TimelineItem.DatedFact;
import io.mailuo.recognise.EntityClass;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Something told of a date, by a sentence of an article or by a fact of front matter.
 *
 * @param entities whom it concerns
 * @param words of a sentence with its names, to be compared with those of other sentences
 * @param plain words without names, verbs of one {@link Turn.Kind} alike: for facts
 * @param kinds of the verbs in it
 * @param sentence empty for a fact
 * @param fact empty for a sentence
 * @param clear true: it can be understood by itself and tells of no other date
 */
record Told(
    PartialDate date,
    Set<EntityId> entities,
    Shingles words,
    Shingles plain,
    Set<Turn> turns,
    Set<Turn.Kind> kinds,
    Optional<SourceSentence> sentence,
    Optional<DatedFact> fact,
    boolean clear) {

  Told {
    Objects.requireNonNull(date, "date");
    if (sentence.isPresent() == fact.isPresent()) {
      throw new IllegalArgumentException("told by a sentence or by a fact: " + date);
    }
  }

  static Told of(
      ArticleAnalysis analysis, DatedEvent event, Function<EntityId, EntityClass> classOf) {
    Passage at = event.sentence();
    SourceSentence sentence = SourceSentence.at(analysis, at.block(), at.inBlock().start());
    Set<EntityId> entities = new LinkedHashSet<>(event.entities());
    Set<Turn> turns = Turn.of(sentence.text(), sentence.names(), classOf);
    turns.removeIf(turn -> !entities.contains(turn.thing()));
    return new Told(
        event.date(),
        entities,
        Shingles.of(sentence),
        Shingles.besideNames(sentence.text(), sentence.names()),
        turns,
        Turn.Kind.in(sentence.text()),
        Optional.of(sentence),
        Optional.empty(),
        SelfContained.isSo(sentence.text()) && isOnlyDate(analysis, event));
  }

  static Told of(FactEvent event, Function<EntityId, EntityClass> classOf) {
    Set<EntityId> entities = new LinkedHashSet<>();
    event.names().forEach(name -> entities.add(name.entity()));
    Shingles words = Shingles.besideNames(event.text(), event.names());
    return new Told(
        event.date(),
        entities,
        words,
        words,
        turns(event, classOf),
        Turn.Kind.in(event.text()),
        Optional.empty(),
        Optional.of(event.fact()),
        false);
  }

  /** 青禾科技·第一部短片：8月公布 tells that the film was released, not the company. */
  private static Set<Turn> turns(FactEvent event, Function<EntityId, EntityClass> classOf) {
    Set<Turn> turns = Turn.of(event.text(), event.names(), classOf);
    if (!Turn.Kind.in(event.fact().label()).contains(Turn.Kind.RELEASED)) {
      turns.remove(new Turn(Turn.Kind.RELEASED, event.fact().entity()));
    }
    return turns;
  }

  /** False where the sentence names a date that has nothing to do with the event's. */
  private static boolean isOnlyDate(ArticleAnalysis analysis, DatedEvent event) {
    return analysis.extraction().dates().stream()
        .filter(date -> isIn(event.sentence(), date))
        .map(DateExpression::value)
        .allMatch(date -> date.isWithin(event.date()) || event.date().isWithin(date));
  }

  private static boolean isIn(Passage sentence, DateExpression date) {
    return date.passage().block() == sentence.block()
        && sentence.inBlock().contains(date.passage().inBlock());
  }

  boolean isOfDay() {
    return date.precision() == PartialDate.Precision.DAY;
  }
}

package io.mailuo.knowledge;

import io.mailuo.content.EntityId;
import io.mailuo.extract.DatedEvent;
import io.mailuo.knowledge.FactEvents.FactEvent;
import io.mailuo.knowledge.SourceSentence.NamedStretch;
import io.mailuo.recognise.EntityClass;
import io.mailuo.text.Folding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out of dated events and facts who left where. */
final class Departures {

  /** 甲离职: needs nothing behind it; in English a date: left in April 2025. */
  private static final Pattern ALONE =
      Pattern.compile(
          "(?<![不未没]|没有)(?:离职|辞职|退休|卸职|离任|resigned|stepped down"
              + "|\\bleft (?=(?:in|on|at the end of) (?:early |mid-|late )?(?:[0-9]"
              + "|(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b)))");

  /** 甲离开乙: an organisation has to follow, or it is a room that somebody leaves. */
  private static final Pattern LEAVES =
      Pattern.compile("(?<![不未没]|没有)(?:离开|退出|\\bleft\\b|\\bleaves\\b)");

  /** 甲辞去某职: the office follows. */
  private static final Pattern GIVES_UP =
      Pattern.compile("(?<![不未没]|没有)(?:辞去|卸任|辞任|不再(?:担任|出任|兼任))");

  private static final Pattern CLAUSE_END = Pattern.compile("[,。;!?“”\\n]");

  /** What may stand between a person and the verb: 已, 宣布, 在三月, 从某公司. */
  private static final int FARTHEST = 14;

  private final Function<EntityId, EntityClass> classOf;

  private Departures(Function<EntityId, EntityClass> classOf) {
    this.classOf = classOf;
  }

  /**
   * All departures that are told, in no particular order.
   *
   * @param classOf what sort of thing an entity is
   */
  static List<Departure> of(
      Collection<EntityText> texts,
      List<ArticleAnalysis> analyses,
      Function<EntityId, EntityClass> classOf) {
    Departures departures = new Departures(classOf);
    List<Departure> told = new ArrayList<>();
    for (ArticleAnalysis analysis : analyses) {
      analysis.extraction().events().forEach(e -> told.addAll(departures.told(analysis, e)));
    }
    for (EntityText text : texts) {
      FactEvents.of(text).forEach(event -> told.addAll(departures.told(event)));
    }
    return told;
  }

  private List<Departure> told(ArticleAnalysis analysis, DatedEvent event) {
    SourceSentence sentence =
        SourceSentence.at(analysis, event.sentence().block(), event.sentence().inBlock().start());
    return leavings(sentence.text(), sentence.names()).stream()
        .filter(leaving -> event.entities().contains(leaving.person()))
        .map(leaving -> leaving.on(event.date().lastDay(), Optional.of(sentence), Optional.empty()))
        .toList();
  }

  private List<Departure> told(FactEvent event) {
    return leavings(event.text(), event.names()).stream()
        .map(
            leaving ->
                leaving.on(event.date().lastDay(), Optional.empty(), Optional.of(event.fact())))
        .toList();
  }

  /** All that a text says of somebody's leaving, in the order of the text. */
  private List<Leaving> leavings(String text, List<NamedStretch> names) {
    String folded = Folding.fold(text);
    List<Leaving> leavings = new ArrayList<>();
    for (Pattern verb : List.of(ALONE, LEAVES, GIVES_UP)) {
      Matcher matcher = verb.matcher(folded);
      while (matcher.find()) {
        leaving(folded, names, verb, matcher).ifPresent(leavings::add);
      }
    }
    return leavings;
  }

  private Optional<Leaving> leaving(
      String text, List<NamedStretch> names, Pattern kind, Matcher verb) {
    Matcher end = CLAUSE_END.matcher(text);
    int to = end.find(verb.end()) ? end.start() : text.length();
    Optional<NamedStretch> person = personBefore(text, verb.start(), names);
    Optional<EntityId> from =
        kind == LEAVES
            ? organisation(names, verb.end(), to)
            : person.flatMap(who -> organisation(names, who.at().end(), verb.start()));
    if (kind == LEAVES && from.isEmpty()) {
      return Optional.empty();
    }
    String office = kind == GIVES_UP ? text.substring(verb.end(), to) : "";
    return person.map(who -> new Leaving(who.entity(), from, office));
  }

  /** The last person that the clause names before its verb, near to it. */
  private Optional<NamedStretch> personBefore(String text, int verb, List<NamedStretch> names) {
    return names.stream()
        .filter(name -> name.at().end() <= verb && verb - name.at().end() <= FARTHEST)
        .filter(name -> classOf.apply(name.entity()) == EntityClass.PERSON)
        .filter(name -> !CLAUSE_END.matcher(text.substring(name.at().end(), verb)).find())
        .reduce((first, last) -> last);
  }

  private Optional<EntityId> organisation(List<NamedStretch> names, int from, int to) {
    return names.stream()
        .filter(name -> name.at().start() >= from && name.at().end() <= to)
        .map(NamedStretch::entity)
        .filter(entity -> classOf.apply(entity) != EntityClass.PERSON)
        .findFirst();
  }

  /** What a text says of somebody's leaving, without its date. */
  private record Leaving(EntityId person, Optional<EntityId> from, String office) {

    Departure on(
        java.time.LocalDate day,
        Optional<SourceSentence> sentence,
        Optional<TimelineItem.DatedFact> fact) {
      return new Departure(person, from, office, day, sentence, fact);
    }
  }
}

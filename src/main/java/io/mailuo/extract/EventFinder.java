package io.mailuo.extract;

import io.mailuo.content.EntityId;
import io.mailuo.content.PartialDate;
import io.mailuo.content.PartialDate.Precision;
import io.mailuo.extract.DateClauses.Part;
import io.mailuo.markdown.Block;
import io.mailuo.markdown.Block.Sentence;
import io.mailuo.recognise.EntityClass;
import io.mailuo.text.Folding;
import io.mailuo.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the sentences that say what happened when. A sentence counts that names a date and an
 * entity and reports a change in the clause of the date; what is planned, denied or merely said of
 * a time does not count.
 */
final class EventFinder {

  /** A date that is no more than the date of the words themselves, or a limit of a count. */
  private static final Pattern OF_WORDS_AFTER =
      Pattern.compile(
          "^ ?(?:的|刊发的|发表的|刊登的)?(?:报道|文章|访谈|采访|消息|一篇|论文|报告|财报|数据|访问|版本?(?!本)|之前|以前|前(?![往夕])|以来|为止|[)）]?$)");

  private static final Pattern OF_WORDS_BEFORE =
      Pattern.compile(
          "(?:(?:截至|截止|自从|早在|直到|到|迄|比) ?|\\b(?:by|than|since|until|before) (?:mid-|early |late )?)$");

  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "([^,]{0,40}?,?[^,]{0,30}?(?:宣布|公告称|(?i:\\bannounced\\b))).*", Pattern.DOTALL);

  private final Reading reading;
  private final List<DateExpression> dates;

  private EventFinder(Reading reading, List<DateExpression> dates) {
    this.reading = reading;
    this.dates = dates;
  }

  /**
   * The events of an article, in the order of its text; a sentence may tell of several dates.
   *
   * @param dates the dates of the article, in order
   */
  static List<DatedEvent> find(Reading reading, List<DateExpression> dates) {
    return new EventFinder(reading, dates).run();
  }

  private List<DatedEvent> run() {
    List<DatedEvent> events = new ArrayList<>();
    int next = 0;
    while (next < dates.size()) {
      DateExpression first = dates.get(next);
      int block = first.passage().block();
      Sentence sentence = reading.blocks().get(block).sentenceAt(first.passage().inBlock().start());
      int end = next;
      while (end < dates.size() && isIn(dates.get(end), block, sentence.at())) {
        end++;
      }
      if (reading.blocks().get(block).kind() == Block.Kind.PROSE && end > next) {
        events.addAll(events(block, sentence.at(), dates.subList(next, end)));
      }
      next = Math.max(end, next + 1);
    }
    return events;
  }

  /** 甲、乙分别在2月1日和2月3日发布: each date is that of one subject. */
  private static DatedEvent ofPlace(DatedEvent event, int place, int count) {
    List<EntityId> entities = event.entities();
    return entities.size() == count
        ? new DatedEvent(event.date(), event.sentence(), List.of(entities.get(place)))
        : event;
  }

  private static boolean isIn(DateExpression date, int block, Span sentence) {
    return date.passage().block() == block && sentence.overlaps(date.passage().inBlock());
  }

  /** The events of a sentence, one for each of its dates that tells of another clause. */
  private List<DatedEvent> events(int block, Span sentence, List<DateExpression> named) {
    if (reading.mentions(block).isEmpty()) {
      return List.of();
    }
    String text = Folding.fold(reading.blocks().get(block).text());
    Concerned concerned = new Concerned(reading, block, text);
    Map<PartialDate, DatedEvent> events = new LinkedHashMap<>();
    for (Part part : DateClauses.parts(text, sentence, named)) {
      List<Part> each = part.alternatives(text);
      for (int i = 0; i < each.size(); i++) {
        Optional<DatedEvent> event = event(block, sentence, text, each.get(i), concerned);
        boolean respective = each.size() > 1 && part.isRespective(text);
        int place = i;
        event
            .map(e -> respective ? ofPlace(e, place, each.size()) : e)
            .ifPresent(e -> events.putIfAbsent(e.date(), e));
      }
    }
    return List.copyOf(events.values());
  }

  private Optional<DatedEvent> event(
      int block, Span sentence, String text, Part part, Concerned concerned) {
    return part.dates().stream()
        .filter(date -> concerns(date, concerned.at(part.at(), date.passage().inBlock())))
        .filter(date -> happens(text, part.at(), date))
        .filter(date -> isNear(text, part.at(), date, concerned))
        .min((a, b) -> a.value().precision().compareTo(b.value().precision()))
        .map(
            date ->
                new DatedEvent(
                    date.value(),
                    reading.passage(block, sentence),
                    concerned.at(part.at(), date.passage().inBlock())));
  }

  /** A term that only a later clause names is none of what the clause of the date tells. */
  private boolean isNear(String text, Span part, DateExpression date, Concerned concerned) {
    Span at = date.passage().inBlock();
    List<EntityId> all = concerned.at(part, at);
    boolean terms = all.stream().allMatch(entity -> reading.classOf(entity) == EntityClass.TERM);
    int comma = text.indexOf(',', at.end() + 1);
    boolean later = comma > 0 && comma < part.end();
    return !terms
        || !later
        || !Happenings.areReported(text.substring(at.end(), comma))
        || !concerned.at(new Span(part.start(), comma), at).isEmpty();
  }

  /** A year alone is too little for what only a term is said of. */
  private boolean concerns(DateExpression date, List<EntityId> entities) {
    return date.value().precision() == Precision.YEAR
        ? entities.stream().anyMatch(entity -> reading.classOf(entity) != EntityClass.TERM)
        : !entities.isEmpty();
  }

  /** True where the words around the date report a change at that date. */
  private boolean happens(String text, Span part, DateExpression date) {
    Span at = date.passage().inBlock();
    String before = text.substring(Math.max(part.start(), at.start() - 14), at.start());
    String after = text.substring(at.end(), Math.min(part.end(), at.end() + 10));
    if (OF_WORDS_BEFORE.matcher(before).find()
        || OF_WORDS_AFTER.matcher(after).find()
        || isToCome(date.value())) {
      return false;
    }
    Span clause = DateClauses.around(text, part, at);
    String words = text.substring(clause.start(), clause.end());
    boolean reported =
        date.value().precision() == Precision.YEAR
            ? Happenings.isOnce(
                text.substring(clause.start(), at.start()), text.substring(at.end(), clause.end()))
            : Happenings.areReported(words);
    String lead = text.substring(DateClauses.leadIn(text, part, clause.start()), clause.start());
    return reported && Reality.isOfEvent(lead + announcement(words).orElse(words));
  }

  /** 3月1日宣布，……将于4月离任: announced it is, whatever becomes of it. Empty: nothing is announced. */
  private static Optional<String> announcement(String clause) {
    Matcher announced = ANNOUNCED.matcher(clause);
    return announced.lookingAt() ? Optional.of(announced.group(1)) : Optional.empty();
  }

  private boolean isToCome(PartialDate date) {
    return reading.date().filter(now -> date.compareTo(PartialDate.of(now)) > 0).isPresent();
  }
}

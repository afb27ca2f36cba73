package io.mailuo.extract;

import io.mailuo.content.EntityId;
import io.mailuo.content.PartialDate;
import io.mailuo.content.PartialDate.Precision;
import io.mailuo.markdown.Block;
import io.mailuo.markdown.Block.Sentence;
import io.mailuo.recognise.EntityClass;
import io.mailuo.recognise.Mention;
import io.mailuo.text.Folding;
import io.mailuo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  private static final String CLAUSE_ENDS = "。!?;；！？\n";

  /** The words around a date that can say what happened then, in UTF-16 code units. */
  private static final int REACH_BACK = 40;

  private static final int REACH_ON = 90;

  private final Reading reading;
  private final List<DateExpression> dates;

  private EventFinder(Reading reading, List<DateExpression> dates) {
    this.reading = reading;
    this.dates = dates;
  }

  /**
   * The events of an article, in the order of its text, at most one for a sentence.
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
        event(block, sentence.at(), dates.subList(next, end)).ifPresent(events::add);
      }
      next = Math.max(end, next + 1);
    }
    return events;
  }

  private static boolean isIn(DateExpression date, int block, Span sentence) {
    return date.passage().block() == block && sentence.overlaps(date.passage().inBlock());
  }

  private Optional<DatedEvent> event(int block, Span sentence, List<DateExpression> named) {
    if (reading.mentions(block).stream().noneMatch(m -> sentence.overlaps(m.inBlock()))) {
      return Optional.empty();
    }
    String text = Folding.fold(reading.blocks().get(block).text());
    return named.stream()
        .filter(date -> concerns(date, entities(text, block, sentence, date)))
        .filter(date -> happens(text, sentence, date))
        .min((a, b) -> a.value().precision().compareTo(b.value().precision()))
        .map(
            date ->
                new DatedEvent(
                    date.value(),
                    reading.passage(block, sentence),
                    entities(text, block, sentence, date)));
  }

  /** A year alone is too little for what only a term is said of. */
  private boolean concerns(DateExpression date, List<EntityId> entities) {
    return date.value().precision() == Precision.YEAR
        ? entities.stream().anyMatch(entity -> reading.classOf(entity) != EntityClass.TERM)
        : !entities.isEmpty();
  }

  /** What is named between the semicolons around the date. */
  private List<EntityId> entities(String text, int block, Span sentence, DateExpression date) {
    Span at = date.passage().inBlock();
    String before = text.substring(sentence.start(), at.start());
    int from = sentence.start() + before.lastIndexOf(';') + 1;
    int semicolon = text.substring(at.end(), Math.max(at.end(), sentence.end())).indexOf(';');
    int to = semicolon < 0 ? Math.max(at.end(), sentence.end()) : at.end() + semicolon;
    Span part = new Span(from, to);
    return reading.mentions(block).stream()
        .filter(mention -> part.overlaps(mention.inBlock()))
        .map(Mention::entity)
        .distinct()
        .toList();
  }

  /** True where the words around the date report a change at that date. */
  private boolean happens(String text, Span sentence, DateExpression date) {
    Span at = date.passage().inBlock();
    String before = text.substring(Math.max(sentence.start(), at.start() - 14), at.start());
    String after = text.substring(at.end(), Math.min(sentence.end(), at.end() + 10));
    if (OF_WORDS_BEFORE.matcher(before).find()
        || OF_WORDS_AFTER.matcher(after).find()
        || isQuoted(text, sentence, at)
        || isBetween(text, sentence, at, '《', '》')
        || isToCome(date.value())) {
      return false;
    }
    Span clause = clause(text, sentence, at);
    String words = text.substring(clause.start(), clause.end());
    boolean reported =
        date.value().precision() == Precision.YEAR
            ? Happenings.isOnce(
                text.substring(clause.start(), at.start()), text.substring(at.end(), clause.end()))
            : Happenings.areReported(words);
    return reported && Happenings.areReal(words);
  }

  private boolean isToCome(PartialDate date) {
    return reading.date().filter(now -> date.compareTo(PartialDate.of(now)) > 0).isPresent();
  }

  /** What is said within quotation marks is the speaker's, not the writer's. */
  private static boolean isQuoted(String text, Span sentence, Span at) {
    return isBetween(text, sentence, at, '“', '”') || isBetween(text, sentence, at, '「', '」');
  }

  private static boolean isBetween(String text, Span sentence, Span at, char open, char close) {
    String before = text.substring(sentence.start(), at.start());
    String after = text.substring(at.end(), Math.max(at.end(), sentence.end()));
    int from = before.lastIndexOf(open);
    return from >= 0 && after.indexOf(close) >= 0 && before.lastIndexOf(close) < from;
  }

  /** From the comma before the date on, past the comma behind it. */
  private static Span clause(String text, Span sentence, Span at) {
    int from = at.start();
    int first = Math.max(sentence.start(), from - REACH_BACK);
    while (from > first && (CLAUSE_ENDS + ",，").indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    int to = at.end();
    int last = Math.min(sentence.end(), to + REACH_ON);
    int commas = 0;
    while (to < last && CLAUSE_ENDS.indexOf(text.charAt(to)) < 0 && commas < 2) {
      commas += text.charAt(to) == ',' ? 1 : 0;
      to++;
    }
    return new Span(from, to);
  }
}

package io.mailuo.extract;

import io.mailuo.content.EntityId;
import io.mailuo.content.PartialDate;
import io.mailuo.content.PartialDate.Precision;
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

  private static final int LONGEST_LEAD_IN = 12;

  private static final Pattern LISTED = Pattern.compile(" ?(?:、|和|与|及|以及|and) ?");

  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "([^,]{0,40}?,?[^,]{0,30}?(?:宣布|公告称|(?i:\\bannounced\\b))).*", Pattern.DOTALL);

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
    for (Part part : parts(text, sentence, named)) {
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

  /**
   * What of a sentence belongs to some of its dates.
   *
   * @param dates between which no comma stands; not empty
   */
  private record Part(Span at, List<DateExpression> dates) {

    private Part {
      dates = List.copyOf(dates);
    }

    boolean isRespective(String text) {
      return text.substring(at.start(), at.end()).contains("分别");
    }

    /** One part for each date of a list (2月1日、3月1日和4月1日); this one where they are none. */
    List<Part> alternatives(String text) {
      for (int i = 1; i < dates.size(); i++) {
        int end = dates.get(i - 1).passage().inBlock().end();
        int next = dates.get(i).passage().inBlock().start();
        if (!LISTED.matcher(text.substring(end, Math.max(end, next))).matches()) {
          return List.of(this);
        }
      }
      return dates.stream().map(date -> new Part(at, List.of(date))).toList();
    }
  }

  /** Cuts a sentence before the clauses of its dates, and at semicolons. */
  private static List<Part> parts(String text, Span sentence, List<DateExpression> named) {
    List<DateExpression> told =
        named.stream().filter(date -> isTold(text, sentence, date.passage().inBlock())).toList();
    List<Part> parts = new ArrayList<>();
    int from = sentence.start();
    int first = 0;
    for (int i = 0; i < told.size(); i++) {
      int end = told.get(i).passage().inBlock().end();
      int next = i + 1 < told.size() ? told.get(i + 1).passage().inBlock().start() : end;
      int cut = lastComma(text, end, next);
      if (cut > 0 || i + 1 == told.size()) {
        int to = cut > 0 ? cut : Math.max(end, sentence.end());
        parts.add(new Part(betweenSemicolons(text, from, to, end), told.subList(first, i + 1)));
        from = to;
        first = i + 1;
      }
    }
    return parts;
  }

  private static Span betweenSemicolons(String text, int from, int to, int date) {
    int start = from + text.substring(from, date).lastIndexOf(';') + 1;
    int end = text.substring(date, to).indexOf(';');
    return new Span(start, end < 0 ? to : date + end);
  }

  /** Offset behind the last comma or semicolon between two dates; 0: there is none. */
  private static int lastComma(String text, int from, int to) {
    String between = text.substring(from, Math.max(from, to));
    int comma = Math.max(between.lastIndexOf(','), between.lastIndexOf(';'));
    return comma < 0 ? 0 : from + comma + 1;
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
    Span clause = clause(text, part, at);
    String words = text.substring(clause.start(), clause.end());
    boolean reported =
        date.value().precision() == Precision.YEAR
            ? Happenings.isOnce(
                text.substring(clause.start(), at.start()), text.substring(at.end(), clause.end()))
            : Happenings.areReported(words);
    String lead = text.substring(leadIn(text, part, clause.start()), clause.start());
    return reported && Reality.isOfEvent(lead + announcement(words).orElse(words));
  }

  /** Where a short clause begins that leads to the one of the date: 公司确定，…. */
  private static int leadIn(String text, Span part, int clause) {
    int from = clause - 1;
    int first = Math.max(part.start(), clause - LONGEST_LEAD_IN);
    while (from > first && (CLAUSE_ENDS + ",").indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    boolean isShort = from > first || from == part.start();
    return clause > part.start() && isShort ? Math.max(from, part.start()) : clause;
  }

  /** 3月1日宣布，……将于4月离任: announced it is, whatever becomes of it. Empty: nothing is announced. */
  private static Optional<String> announcement(String clause) {
    Matcher announced = ANNOUNCED.matcher(clause);
    return announced.lookingAt() ? Optional.of(announced.group(1)) : Optional.empty();
  }

  private boolean isToCome(PartialDate date) {
    return reading.date().filter(now -> date.compareTo(PartialDate.of(now)) > 0).isPresent();
  }

  /** False within quotation marks, which hold the speaker's words, and in the title of a work. */
  private static boolean isTold(String text, Span sentence, Span at) {
    return !isBetween(text, sentence, at, '“', '”')
        && !isBetween(text, sentence, at, '「', '」')
        && !isBetween(text, sentence, at, '《', '》');
  }

  private static boolean isBetween(String text, Span sentence, Span at, char open, char close) {
    String before = text.substring(sentence.start(), at.start());
    String after = text.substring(at.end(), Math.max(at.end(), sentence.end()));
    int from = before.lastIndexOf(open);
    return from >= 0 && after.indexOf(close) >= 0 && before.lastIndexOf(close) < from;
  }

  /** From the comma before the date on, past the comma behind it. */
  private static Span clause(String text, Span part, Span at) {
    int from = at.start();
    int first = Math.max(part.start(), from - REACH_BACK);
    while (from > first && (CLAUSE_ENDS + ",，").indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    int to = at.end();
    int last = Math.min(part.end(), to + REACH_ON);
    int commas = 0;
    while (to < last && CLAUSE_ENDS.indexOf(text.charAt(to)) < 0 && commas < 2) {
      commas += text.charAt(to) == ',' ? 1 : 0;
      to++;
    }
    return new Span(from, to);
  }
}

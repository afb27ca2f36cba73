package io.mailuo.extract;

import io.mailuo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts sentences into what belongs to each of their dates. Texts are folded ones of blocks. */
final class DateClauses {

  private static final int LONGEST_LEAD_IN = 12;

  private static final Pattern LISTED = Pattern.compile(" ?(?:、|和|与|及|以及|and) ?");

  private static final String CLAUSE_ENDS = "。!?;；！？\n";

  /** The words around a date that can say what happened then, in UTF-16 code units. */
  private static final int REACH_BACK = 40;

  private static final int REACH_ON = 90;

  private DateClauses() {}

  /**
   * What of a sentence belongs to some of its dates.
   *
   * @param dates between which no comma stands; not empty
   */
  record Part(Span at, List<DateExpression> dates) {

    Part {
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
  static List<Part> parts(String text, Span sentence, List<DateExpression> named) {
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

  /** Where a short clause begins that leads to the one of the date: 公司确定，…. */
  static int leadIn(String text, Span part, int clause) {
    int from = clause - 1;
    int first = Math.max(part.start(), clause - LONGEST_LEAD_IN);
    while (from > first && (CLAUSE_ENDS + ",").indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    boolean isShort = from > first || from == part.start();
    return clause > part.start() && isShort ? Math.max(from, part.start()) : clause;
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

  /** The clause of a date: from the comma before the date on, past the comma behind it. */
  static Span around(String text, Span part, Span at) {
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

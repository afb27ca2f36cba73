package io.mailuo.extract;

import io.mailuo.content.PartialDate;
import io.mailuo.text.Span;
import java.time.DateTimeException;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.MatchResult;

/**
 * A stretch of text that is worded as a date, before it is known which.
 *
 * @param at stretch of the block's text
 * @param meaning the date, given where it is written; empty where that does not tell it
 */
record DateWording(Span at, Function<DateSetting, Optional<PartialDate>> meaning) {

  /** From left to right, the longer of two at one place first. */
  static final Comparator<DateWording> ORDER =
      Comparator.comparingInt((DateWording wording) -> wording.at().start())
          .thenComparing(wording -> wording.at().length(), Comparator.reverseOrder());

  DateWording {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(meaning, "meaning");
  }

  /** The stretch of a match. */
  static Span at(MatchResult match) {
    return new Span(match.start(), match.end());
  }

  /** Words that say their date whole. */
  static DateWording fixed(Span at, Optional<PartialDate> date) {
    return new DateWording(at, setting -> date);
  }

  /** Words that lack the year. */
  static DateWording ofMonthAndDay(Span at, int month, OptionalInt day) {
    return new DateWording(
        at,
        setting ->
            month < 1 || month > 12
                ? Optional.empty()
                : setting
                    .yearOf(month, day.orElse(0))
                    .flatMap(year -> date(year, OptionalInt.of(month), day)));
  }

  /** A date of the calendar; empty where there is no such day. */
  static Optional<PartialDate> date(int year, OptionalInt month, OptionalInt day) {
    try {
      return Optional.of(new PartialDate(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}

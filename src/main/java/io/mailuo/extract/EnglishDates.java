package io.mailuo.extract;

import io.mailuo.content.PartialDate;
import io.mailuo.text.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;

/** Dates as English texts write them: February 15, 2024; 15 Feb 2024; in March; last Thursday. */
final class EnglishDates {

  private static final String MONTH =
      "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)\\b|\\b(?:\\.(?= \\d))?|t\\b\\.?)";

  private static final String DAY = "(3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?";

  private static final String YEAR = "((?:19|20)\\d{2})(?![\\d-])";

  private static final String RANGE = "(?: ?[-\\u2013\\u2014] ?(3[01]|[12]\\d|0?[1-9]))?";

  private static final String MONTH_FIRST =
      "\\b" + MONTH + " " + DAY + "(?![\\d%:]|\\.\\d)" + RANGE + "(?:,? " + YEAR + ")?";

  private static final String DAY_FIRST =
      "(?<![\\d.,])" + DAY + RANGE + " (?:of )?" + MONTH + "(?:,? " + YEAR + ")?";

  private static final String MONTH_AND_YEAR = "\\b" + MONTH + ",? (?:of )?" + YEAR;

  private static final String MONTH_ALONE =
      "(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ll]ast|[Ee]arly|[Ll]ate|[Mm]id|of) |[Mm]id-)"
          + MONTH
          + "(?! \\d)";

  private static final String YEAR_ALONE =
      "(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ee]arly|[Ll]ate|[Mm]id|[Ff]rom|[Dd]uring|of) |[Mm]id-)"
          + "((?:19|20)\\d{2})(?![\\d%,.-]\\d|[\\d%]|-\\w|[ ](?:\\p{Ll}+ )?(?:people|users|words|tokens|stars))";

  private static final String RELATIVE_DAY =
      "\\b([Yy]esterday|[Tt]omorrow)\\b(?!'s)|\\b([Tt]onight)\\b|\\b(?:[Ll]ast night)\\b";

  /** today as a writer of news uses it: beside the verb. */
  private static final String TODAY =
      "(?:(?<=^|[.!?] )Today|\\btoday)(?= (?:\\w+ly )?(?:announced|released|launched|unveiled|introduced|published|said|filed)|, (?:we|\\p{Lu}\\w+)(?:'re| is| are| has)? )"
          + "|(?<=\\b(?:announced|released|launched|unveiled|available|published|said) )today\\b(?!'s)";

  private static final String RELATIVE = "\\b([Ll]ast|[Tt]his|[Nn]ext) (month|year)\\b(?!'s)";

  private static final String WEEKDAY =
      "\\b(last|Last|next|Next|on|On) (Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b(?!s)";

  private static final String MONTH_INITIALS = "JFMASOND";

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final List<String> WEEKDAYS =
      List.of("Mon", "Tues", "Wednes", "Thurs", "Fri", "Satur", "Sun");

  static final List<DateRule> RULES =
      List.of(
          DateRule.of(
              MONTH_INITIALS, MONTH_FIRST, (text, match, found) -> withDay(match, 1, 2, 3, found)),
          DateRule.of(
              DateRule.DIGITS, DAY_FIRST, (text, match, found) -> withDay(match, 3, 1, 2, found)),
          DateRule.of(MONTH_INITIALS, MONTH_AND_YEAR, EnglishDates::monthAndYear),
          DateRule.of(MONTH_INITIALS, MONTH_ALONE, EnglishDates::monthAlone),
          DateRule.of("12", YEAR_ALONE, EnglishDates::yearAlone),
          DateRule.of("YyTtLl", RELATIVE_DAY, EnglishDates::relativeDay),
          DateRule.of("Tt", TODAY, (text, match, found) -> add(match, PartialDate::of, found)),
          DateRule.of("LlTtNn", RELATIVE, EnglishDates::relativePeriod),
          DateRule.of("LlNnOo", WEEKDAY, EnglishDates::weekday));

  private EnglishDates() {}

  private static void monthAndYear(String text, Matcher match, List<DateWording> found) {
    OptionalInt month = OptionalInt.of(monthOf(match.group(1)));
    int year = Integer.parseInt(match.group(2));
    found.add(
        DateWording.fixed(
            DateWording.at(match), DateWording.date(year, month, OptionalInt.empty())));
  }

  private static void monthAlone(String text, Matcher match, List<DateWording> found) {
    int month = monthOf(match.group(1));
    found.add(DateWording.ofMonthAndDay(DateWording.at(match), month, OptionalInt.empty()));
  }

  private static void yearAlone(String text, Matcher match, List<DateWording> found) {
    PartialDate year = PartialDate.ofYear(Integer.parseInt(match.group(1)));
    found.add(DateWording.fixed(DateWording.at(match), Optional.of(year)));
  }

  /**
   * Dates with a day, in groups of the pattern: month, first day, last day of a range; the year is
   * the fourth.
   */
  private static void withDay(Matcher date, int month, int day, int last, List<DateWording> found) {
    int number = monthOf(date.group(month));
    OptionalInt year = WrittenDates.number(date.group(4));
    boolean range = date.start(last) >= 0;
    Span first = range ? new Span(date.start(), date.end(day)) : DateWording.at(date);
    found.add(withDay(first, year, number, date.group(day)));
    if (range) {
      Span rest = new Span(date.start(last), date.end());
      found.add(withDay(rest, year, number, date.group(last)));
    }
  }

  private static DateWording withDay(Span at, OptionalInt year, int month, String day) {
    OptionalInt number = WrittenDates.number(day);
    return year.isPresent()
        ? DateWording.fixed(at, DateWording.date(year.getAsInt(), OptionalInt.of(month), number))
        : DateWording.ofMonthAndDay(at, month, number);
  }

  private static void relativeDay(String text, Matcher match, List<DateWording> found) {
    int distance = distance(match.group());
    add(match, now -> PartialDate.of(now.plusDays(distance)), found);
  }

  private static void relativePeriod(String text, Matcher match, List<DateWording> found) {
    int distance = distance(match.group(1));
    boolean year = match.group(2).equals("year");
    add(match, now -> year ? yearOf(now, distance) : monthOf(now, distance), found);
  }

  private static void weekday(String text, Matcher match, List<DateWording> found) {
    DayOfWeek day = DayOfWeek.of(WEEKDAYS.indexOf(match.group(2)) + 1);
    boolean next = match.group(1).equalsIgnoreCase("next");
    boolean last = match.group(1).equalsIgnoreCase("last");
    add(match, now -> PartialDate.of(weekday(now, day, next, last)), found);
  }

  private static LocalDate weekday(LocalDate now, DayOfWeek day, boolean next, boolean last) {
    if (next) {
      return now.with(TemporalAdjusters.next(day));
    }
    return now.with(last ? TemporalAdjusters.previous(day) : TemporalAdjusters.previousOrSame(day));
  }

  private static PartialDate yearOf(LocalDate now, int distance) {
    return PartialDate.ofYear(now.getYear() + distance);
  }

  private static PartialDate monthOf(LocalDate now, int distance) {
    YearMonth month = YearMonth.from(now).plusMonths(distance);
    return PartialDate.ofMonth(month.getYear(), month.getMonthValue());
  }

  private static int distance(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "yesterday", "last", "last night" -> -1;
      case "tomorrow", "next" -> 1;
      default -> 0;
    };
  }

  private static void add(
      Matcher match, Function<LocalDate, PartialDate> date, List<DateWording> found) {
    found.add(new DateWording(DateWording.at(match), setting -> setting.today().map(date)));
  }

  private static int monthOf(String name) {
    return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }
}

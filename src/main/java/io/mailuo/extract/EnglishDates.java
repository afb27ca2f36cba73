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
import java.util.regex.Pattern;

/** Dates as English texts write them: February 15, 2024; 15 Feb 2024; in March; last Thursday. */
final class EnglishDates implements DateWording.Style {

  private static final String MONTH =
      "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\\b\\.?";

  private static final String DAY = "(3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?";

  private static final String YEAR = "((?:19|20)\\d{2})(?![\\d-])";

  private static final String RANGE = "(?: ?[-\\u2013\\u2014] ?(3[01]|[12]\\d|0?[1-9]))?";

  private static final Pattern MONTH_FIRST =
      Pattern.compile("\\b" + MONTH + " " + DAY + "(?![\\d%.:])" + RANGE + "(?:,? " + YEAR + ")?");

  private static final Pattern DAY_FIRST =
      Pattern.compile("(?<![\\d.,])" + DAY + RANGE + " (?:of )?" + MONTH + "(?:,? " + YEAR + ")?");

  private static final Pattern MONTH_AND_YEAR =
      Pattern.compile("\\b" + MONTH + ",? (?:of )?" + YEAR);

  private static final Pattern MONTH_ALONE =
      Pattern.compile(
          "(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ll]ast|[Ee]arly|[Ll]ate|[Mm]id|of) |[Mm]id-)"
              + MONTH
              + "(?! \\d)");

  private static final Pattern YEAR_ALONE =
      Pattern.compile(
          "(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ee]arly|[Ll]ate|[Mm]id|[Ff]rom|[Dd]uring|of) |[Mm]id-)"
              + "((?:19|20)\\d{2})(?![\\d%,.-]\\d|[\\d%]|-\\w|[ ](?:\\p{Ll}+ )?(?:people|users|words|tokens|stars))");

  private static final Pattern RELATIVE_DAY =
      Pattern.compile("\\b([Yy]esterday|[Tt]omorrow)\\b(?!'s)|\\b([Tt]onight)\\b|\\b(?:[Ll]ast night)\\b");

  /** today as a writer of news uses it: beside the verb. */
  private static final Pattern TODAY =
      Pattern.compile(
          "\\b[Tt]oday(?= (?:\\w+ly )?(?:announced|released|launched|unveiled|introduced|published|said|filed)|, (?:we|\\p{Lu}\\w+)(?:'re| is| are| has)? )"
              + "|(?<=\\b(?:announced|released|launched|unveiled|available|published|said) )today\\b(?!'s)");

  private static final Pattern RELATIVE =
      Pattern.compile("\\b([Ll]ast|[Tt]his|[Nn]ext) (month|year)\\b(?!'s)");

  private static final Pattern WEEKDAY =
      Pattern.compile(
          "\\b(last|Last|next|Next|on|On) (Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b(?!s)");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final List<String> WEEKDAYS =
      List.of("Mon", "Tues", "Wednes", "Thurs", "Fri", "Satur", "Sun");

  @Override
  public void find(String text, List<DateWording> found) {
    if (text.chars().noneMatch(c -> c == ' ')) {
      return;
    }
    withDay(MONTH_FIRST, 1, 2, 3, text, found);
    withDay(DAY_FIRST, 3, 1, 2, text, found);
    Matcher month = MONTH_AND_YEAR.matcher(text);
    while (month.find()) {
      OptionalInt number = OptionalInt.of(monthOf(month.group(1)));
      int year = Integer.parseInt(month.group(2));
      found.add(DateWording.fixed(span(month), DateWording.date(year, number, OptionalInt.empty())));
    }
    Matcher alone = MONTH_ALONE.matcher(text);
    while (alone.find()) {
      found.add(
          DateWording.ofMonthAndDay(span(alone), monthOf(alone.group(1)), OptionalInt.empty()));
    }
    Matcher year = YEAR_ALONE.matcher(text);
    while (year.find()) {
      int number = Integer.parseInt(year.group(1));
      found.add(DateWording.fixed(span(year), Optional.of(PartialDate.ofYear(number))));
    }
    relative(text, found);
  }

  /**
   * Dates with a day, in groups of the pattern: month, first day, last day of a range; the year is
   * the fourth.
   */
  private static void withDay(
      Pattern pattern, int month, int day, int last, String text, List<DateWording> found) {
    Matcher date = pattern.matcher(text);
    while (date.find()) {
      int number = monthOf(date.group(month));
      OptionalInt year = WrittenDates.number(date.group(4));
      boolean range = date.start(last) >= 0;
      Span first = range ? new Span(date.start(), date.end(day)) : span(date);
      found.add(withDay(first, year, number, date.group(day)));
      if (range) {
        Span rest = new Span(date.start(last), date.end());
        found.add(withDay(rest, year, number, date.group(last)));
      }
    }
  }

  private static DateWording withDay(Span at, OptionalInt year, int month, String day) {
    OptionalInt number = WrittenDates.number(day);
    return year.isPresent()
        ? DateWording.fixed(
            at, DateWording.date(year.getAsInt(), OptionalInt.of(month), number))
        : DateWording.ofMonthAndDay(at, month, number);
  }

  private static void relative(String text, List<DateWording> found) {
    Matcher day = RELATIVE_DAY.matcher(text);
    while (day.find()) {
      int distance = distance(day.group());
      add(day, now -> PartialDate.of(now.plusDays(distance)), found);
    }
    Matcher today = TODAY.matcher(text);
    while (today.find()) {
      add(today, PartialDate::of, found);
    }
    Matcher period = RELATIVE.matcher(text);
    while (period.find()) {
      int distance = distance(period.group(1));
      boolean year = period.group(2).equals("year");
      add(period, now -> year ? yearOf(now, distance) : monthOf(now, distance), found);
    }
    Matcher weekday = WEEKDAY.matcher(text);
    while (weekday.find()) {
      DayOfWeek named = DayOfWeek.of(WEEKDAYS.indexOf(weekday.group(2)) + 1);
      boolean next = weekday.group(1).equalsIgnoreCase("next");
      boolean last = weekday.group(1).equalsIgnoreCase("last");
      add(weekday, now -> PartialDate.of(weekday(now, named, next, last)), found);
    }
  }

  private static LocalDate weekday(LocalDate now, DayOfWeek day, boolean next, boolean last) {
    if (next) {
      return now.with(TemporalAdjusters.next(day));
    }
    return now.with(
        last ? TemporalAdjusters.previous(day) : TemporalAdjusters.previousOrSame(day));
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
    found.add(new DateWording(span(match), setting -> setting.today().map(date)));
  }

  private static Span span(Matcher match) {
    return new Span(match.start(), match.end());
  }

  private static int monthOf(String name) {
    return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }
}

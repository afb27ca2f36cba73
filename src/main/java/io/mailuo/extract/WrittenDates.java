package io.mailuo.extract;

import io.mailuo.content.PartialDate;
import io.mailuo.text.Span;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates in figures, as Chinese texts write them: 2024年2月15日, 二〇二四年, 2月15日, 15日, 2024-02-15. Every
 * pattern is bounded, so that no text makes it slow.
 */
final class WrittenDates implements DateWording.Style {

  private static final String HAN_DIGITS = "〇零一二三四五六七八九";

  private static final String DAY_NUMBER = "(?:[12]\\d|3[01]|0?[1-9])";

  private static final String MONTH_NUMBER = "(?:1[0-2]|0?[1-9])";

  private static final String HAN_DAY = "(?:[一二]?十[一二三四五六七八九]?|三十一?|[一二三四五六七八九])";

  private static final String DASH = " ?[-~\\u2013\\u2014至到] ?";

  /** A month in figures or Chinese figures, groups 2 and 3, behind a year. */
  private static final String MONTH_BEHIND =
      " ?(?:的 ?)?(?:("
          + MONTH_NUMBER
          + ")(?: ?月(?!活)|(?="
          + DASH
          + MONTH_NUMBER
          + " ?月))|(十[一二]?|[一二三四五六七八九])月)";

  /** A day in figures or Chinese figures, groups 4 and 5, behind a month. */
  private static final String DAY_BEHIND =
      "(?: ?(?:("
          + DAY_NUMBER
          + ")(?: ?[日号](?!线)|(?="
          + DASH
          + "(?:"
          + MONTH_NUMBER
          + " ?月 ?)?"
          + DAY_NUMBER
          + " ?[日号]))|("
          + HAN_DAY
          + ")日))?";

  /** Behind a day: what makes a number of days, a sort of thing or a name of it. */
  private static final String NO_DAY = "(?![内游间龄程均线活志语夜用元本])";

  /** 2024年, 2024年2月, 2024年2月15日; also 2月 of 2月至3月 and 15 of 15至20日. */
  private static final Pattern YEAR =
      Pattern.compile(
          "(?<![\\d.,\\-/])(1\\d{3}|2[01]\\d{2}|["
              + HAN_DIGITS
              + "]{4}) ?年(?![轻龄薪代])"
              + "(?:"
              + MONTH_BEHIND
              + DAY_BEHIND
              + ")?");

  /** The first end of 2018-2020年. */
  private static final Pattern FIRST_YEAR =
      Pattern.compile("(?<![\\d.,\\-/])(1\\d{3}|20\\d{2})(?=" + DASH + "(?:1\\d{3}|20\\d{2}) ?年)");

  /** The lookbehind leaves months of a year to {@link #YEAR} and RelativeDates. */
  private static final Pattern MONTH =
      Pattern.compile(
          "(?<![\\d.年/~]|\\d[-\\u2013\\u2014至、]|年 )("
              + MONTH_NUMBER
              + ") ?月(?![活龄租卡供嫂抛薪费球])"
              + DAY_BEHIND);

  /** 1至3月, 2-4月: both ends. */
  private static final Pattern MONTHS =
      Pattern.compile(
          "(?<![\\d.])("
              + MONTH_NUMBER
              + ")( ?[-~\\u2013\\u2014至到] ?)("
              + MONTH_NUMBER
              + ") ?月(?!"
              + " ?\\d)");

  private static final Pattern HAN_MONTH =
      Pattern.compile(
          "(?<![年一二三四五六七八九十初农历每正])(十[一二]?|[一二三四五六七八九])月(?:(" + HAN_DAY + ")日|(?=份|底|初|[上中下]旬))");

  /** A day alone stands where only a day can stand, or right behind another date. */
  private static final Pattern DAY =
      Pattern.compile(
          "(?:(?<=当地时间|北京时间|太平洋时间|东部时间|美东时间|本地时间|截至|\\d[日号](?:至|到|和|与|、|-|~)|[日号] (?:至|-) |同月|月 ?\\d{1,2} ?[-~\\u2013\\u2014至到] ?)"
              + "|(?<=(?:^|[。!?；;:,\\n(]|于|在) {0,2}))("
              + DAY_NUMBER
              + ") ?日"
              + NO_DAY
              + "(?!后|前|[\\d/])|(?<![\\d月年日.] ?)("
              + DAY_NUMBER
              + ")日(?=电|讯)");

  /** 2024-02-15, 2024/2/15, 2024.2.15, 2024-02. */
  private static final Pattern NUMERIC =
      Pattern.compile(
          "(?<![A-Za-z0-9_./:\\-])(1[89]\\d{2}|20\\d{2})(?:([-/.])("
              + MONTH_NUMBER
              + ")\\2("
              + DAY_NUMBER
              + ")|[-.](0[1-9]|1[0-2]))(?![\\dA-SU-Za-z_/\\-年月]|\\.\\d)");

  /** A version is written behind the name of a program. */
  private static final Pattern PROGRAM_BEFORE = Pattern.compile("[A-Za-z)] ?$");

  /** Before a round number of years: how long, not when. */
  private static final Pattern DURATION_BEFORE =
      Pattern.compile("(?:近|约|达|超过|多|过去|距今|存在了?|历时|用了|[长共有几]) ?$");

  private static final Pattern DURATION_AFTER =
      Pattern.compile("^ ?(?:前(?!后|的?[，,])|来|以上|间|之久|左右|的?历史|后(?!的)|以后|多)");

  private static final Pattern NUMBER_BEFORE = Pattern.compile("(?:\\d[万千百亿]?|[第约近每满]) ?$");

  @Override
  public void find(String text, List<DateWording> found) {
    if (text.indexOf('年') >= 0) {
      years(text, found);
    }
    if (text.indexOf('月') >= 0) {
      months(text, found);
    }
    if (text.indexOf('日') >= 0) {
      days(text, found);
    }
    numeric(text, found);
  }

  private static void years(String text, List<DateWording> found) {
    Matcher year = YEAR.matcher(text);
    while (year.find()) {
      OptionalInt month = number(year, 2, 3);
      OptionalInt day = number(year, 4, 5);
      if (month.isPresent() || !isDuration(text, year)) {
        Span at = trimmed(text, year.start(), year.end());
        found.add(DateWording.fixed(at, DateWording.date(value(year.group(1)), month, day)));
      }
    }
    Matcher first = FIRST_YEAR.matcher(text);
    while (first.find()) {
      found.add(
          DateWording.fixed(
              new Span(first.start(), first.end()),
              Optional.of(PartialDate.ofYear(value(first.group(1))))));
    }
  }

  /** 近2000年, 1500年前, 1000年的历史: so many years. */
  private static boolean isDuration(String text, Matcher year) {
    int number = value(year.group(1));
    String before = text.substring(Math.max(0, year.start() - 5), year.start());
    String after = text.substring(year.end(), Math.min(text.length(), year.end() + 4));
    return number % 10 == 0
        && (DURATION_BEFORE.matcher(before).find()
            || (number % 50 == 0 && DURATION_AFTER.matcher(after).find()));
  }

  private static void months(String text, List<DateWording> found) {
    Matcher months = MONTHS.matcher(text);
    while (months.find()) {
      int month = value(months.group(1));
      Span at = new Span(months.start(1), months.end(1));
      found.add(DateWording.ofMonthAndDay(at, month, OptionalInt.empty()));
      Span last = new Span(months.start(3), months.end());
      found.add(
          DateWording.ofMonthAndDay(last, value(months.group(3)), OptionalInt.empty()));
    }
    Matcher written = MONTH.matcher(text);
    while (written.find()) {
      Span at = trimmed(text, written.start(), written.end());
      if (!follows(NUMBER_BEFORE, text, at.start())) {
        found.add(DateWording.ofMonthAndDay(at, value(written.group(1)), number(written, 2, 3)));
      }
    }
    Matcher han = HAN_MONTH.matcher(text);
    while (han.find()) {
      Span at = new Span(han.start(), han.end());
      found.add(DateWording.ofMonthAndDay(at, value(han.group(1)), number(han, 2, 2)));
    }
  }

  private static void days(String text, List<DateWording> found) {
    Matcher day = DAY.matcher(text);
    while (day.find()) {
      int number = number(day, 1, 2).orElseThrow();
      found.add(
          new DateWording(
              new Span(day.start(), day.end()),
              setting -> setting.monthOf(number).flatMap(month -> day(month, number))));
    }
  }

  private static Optional<PartialDate> day(YearMonth month, int day) {
    return DateWording.date(
        month.getYear(), OptionalInt.of(month.getMonthValue()), OptionalInt.of(day));
  }

  private static void numeric(String text, List<DateWording> found) {
    Matcher date = NUMERIC.matcher(text);
    while (date.find()) {
      boolean dots = text.charAt(date.end(1)) == '.';
      if (!dots || !follows(PROGRAM_BEFORE, text, date.start())) {
        found.add(
            DateWording.fixed(
                new Span(date.start(), date.end()),
                DateWording.date(
                    value(date.group(1)), number(date, 3, 5), number(date, 4, 4))));
      }
    }
  }

  private static boolean follows(Pattern pattern, String text, int start) {
    return pattern.matcher(text.substring(Math.max(0, start - 8), start)).find();
  }

  private static Span trimmed(String text, int start, int end) {
    return new Span(start, text.charAt(end - 1) == ' ' ? end - 1 : end);
  }

  private static OptionalInt number(Matcher match, int group, int orElse) {
    return number(match.group(group) != null ? match.group(group) : match.group(orElse));
  }

  /** The value of what a group holds; empty where it holds nothing. */
  static OptionalInt number(@Nullable String figures) {
    return figures == null ? OptionalInt.empty() : OptionalInt.of(value(figures));
  }

  /** The value of figures: 15, 二〇二四, 十二 or 二十一. */
  private static int value(String figures) {
    if (Character.isDigit(figures.charAt(0))) {
      return Integer.parseInt(figures);
    }
    int ten = figures.indexOf('十');
    if (ten < 0) {
      return figures.chars().reduce(0, (value, c) -> value * 10 + digit(c));
    }
    int tens = ten == 0 ? 1 : digit(figures.charAt(0));
    return tens * 10 + (ten + 1 < figures.length() ? digit(figures.charAt(ten + 1)) : 0);
  }

  private static int digit(int c) {
    return Math.max(0, HAN_DIGITS.indexOf(c) - 1);
  }
}

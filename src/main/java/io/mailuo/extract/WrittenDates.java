package io.mailuo.extract;

import io.mailuo.content.PartialDate;
import io.mailuo.text.Characters;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates in figures, as Chinese texts write them: 2024年2月15日, 二〇二四年, 2月15日, 15日, 2024-02-15; of a
 * range both ends.
 */
final class WrittenDates {

  private static final String HAN_DIGITS = "〇零一二三四五六七八九";

  static final String DAY_NUMBER = "(?:[12]\\d|3[01]|0?[1-9])";

  static final String MONTH_NUMBER = "(?:1[0-2]|0?[1-9])";

  private static final String HAN_DAY = "(?:[一二]?十[一二三四五六七八九]?|三十一?|[一二三四五六七八九])";

  static final String HAN_MONTH = "(?:十[一二]?|[一二三四五六七八九])";

  private static final String DASH = " ?[-~\\u2013\\u2014至到] ?";

  /** A month in two groups, figures and Chinese figures; 2 of 2月至3月 and of 2-3月 is one, too. */
  static final String MONTH =
      "(?:("
          + MONTH_NUMBER
          + ")(?: ?月(?![活供])|(?="
          + DASH
          + MONTH_NUMBER
          + " ?月))|("
          + HAN_MONTH
          + ")月)";

  /** Behind a month: a day in two groups, figures and Chinese figures. */
  static final String DAY =
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

  private static final String YEAR =
      "(?<![\\d./A-Za-z_]|[A-Za-z_]-|前 ?)(1\\d{3}|2[01]\\d{2}|["
          + HAN_DIGITS
          + "]{4}) ?年(?![轻龄薪代])";

  /** The first end of 2018-2020年. */
  private static final String FIRST_YEAR =
      "(?<![\\d./A-Za-z_]|[A-Za-z_]-|前 ?)(1\\d{3}|20\\d{2})(?=" + DASH + "(?:1\\d{3}|20\\d{2}) ?年)";

  /** Months of a year are a part of the rule for years, 3月 of 去年3月 of one for relative dates. */
  private static final String MONTH_ALONE =
      "(?<![\\d.年/]|年 |\\d、)"
          + MONTH.replace("(" + HAN_MONTH + ")", "(?!)()")
          + "(?![龄租卡嫂抛薪费球])"
          + DAY;

  private static final String HAN_MONTH_ALONE =
      "(?<![年一二三四五六七八九十初农历每正])(" + HAN_MONTH + ")月(?:(" + HAN_DAY + ")日|(?=份|底|初|[上中下]旬))";

  /** A day alone stands where only a day can stand, or right behind another date. */
  private static final String DAY_ALONE =
      "(?="
          + DAY_NUMBER
          + " ?日)(?:(?<=当地时间|北京时间|太平洋时间|东部时间|美东时间|本地时间|截至|同月|\\d ?[日号] ?(?:至|到|和|与|、|-|~|\\u2013|\\u2014) ?"
          + "|月 ?\\d{1,2} ?[-~\\u2013\\u2014至到] ?)|(?<=(?:^|[。!?;:,\\n(]|于|在) {0,2}))("
          + DAY_NUMBER
          + ") ?日(?![内游间龄程均线活志语夜用元本年后前\\d/])";

  /** 新华社北京15日电. */
  private static final String DATELINE = "(?<![\\d月年日.] ?)(" + DAY_NUMBER + ")日(?=电|讯)";

  /** 2024-02-15, 2024/2/15, 2024.2.15, 2024-02. */
  private static final String NUMERIC =
      "(?<![A-Za-z0-9_./\\-]|\\d:)(1[89]\\d{2}|20\\d{2})(?:([-/.])("
          + MONTH_NUMBER
          + ")\\2("
          + DAY_NUMBER
          + ")|[-.](0[1-9]|1[0-2]))(?![\\dA-SU-Za-z_/\\-年月]|\\.\\d)";

  /** A version is written behind the name of a program. */
  private static final Pattern PROGRAM_BEFORE = Pattern.compile("[A-Za-z)] ?$");

  /** Before a round number of years: how long, not when. */
  private static final Pattern DURATION_BEFORE =
      Pattern.compile("(?:近|约|达|超过|多|过去|距今|存在了?|历时|用了|[长共有几]) ?$");

  private static final Pattern DURATION_AFTER =
      Pattern.compile("^ ?(?:前(?!后|的?[，,])|来|以上|间|之久|左右|的?历史|后(?!的)|以后|多)");

  /** Before a month or day without a year: it comes every year, or counts something. */
  private static final Pattern EVERY_YEAR =
      Pattern.compile("(?:\\d[万千百亿]?|[第约近每满]|(?:每年|往年|历年|每到|每逢|通常|一般)[^,。;]{0,5}) ?$");

  static final List<DateRule> RULES =
      List.of(
          DateRule.of(
              "12" + HAN_DIGITS, YEAR + "(?: ?(?:的 ?)?" + MONTH + DAY + ")?", WrittenDates::year),
          DateRule.of("12", FIRST_YEAR, WrittenDates::firstYear),
          DateRule.of(DateRule.DIGITS, MONTH_ALONE, WrittenDates::month),
          DateRule.of("十" + HAN_DIGITS, HAN_MONTH_ALONE, WrittenDates::hanMonth),
          DateRule.of(DateRule.DIGITS, DAY_ALONE, WrittenDates::day),
          DateRule.of(DateRule.DIGITS, DATELINE, WrittenDates::day),
          DateRule.of("12", NUMERIC, WrittenDates::numeric));

  private WrittenDates() {}

  private static void year(String text, Matcher match, List<DateWording> found) {
    OptionalInt month = number(match, 2, 3);
    if (month.isPresent() || !isDuration(text, match)) {
      Optional<PartialDate> date =
          DateWording.date(value(match.group(1)), month, number(match, 4, 5));
      found.add(DateWording.fixed(DateWording.at(match), date));
    }
  }

  private static void firstYear(String text, Matcher match, List<DateWording> found) {
    PartialDate year = PartialDate.ofYear(value(match.group(1)));
    found.add(DateWording.fixed(DateWording.at(match), Optional.of(year)));
  }

  /** 近2000年, 1500年前, 1000年的历史: so many years. */
  private static boolean isDuration(String text, Matcher year) {
    int number = value(year.group(1));
    String after = Characters.after(text, year.end(), 4);
    return number % 10 == 0
        && (follows(DURATION_BEFORE, text, year.start())
            || (number % 50 == 0 && DURATION_AFTER.matcher(after).find()));
  }

  private static void month(String text, Matcher match, List<DateWording> found) {
    if (!follows(EVERY_YEAR, text, match.start())) {
      int month = value(match.group(1));
      found.add(DateWording.ofMonthAndDay(DateWording.at(match), month, number(match, 3, 4)));
    }
  }

  private static void hanMonth(String text, Matcher match, List<DateWording> found) {
    if (!follows(EVERY_YEAR, text, match.start())) {
      int month = value(match.group(1));
      found.add(DateWording.ofMonthAndDay(DateWording.at(match), month, number(match, 2, 2)));
    }
  }

  private static void day(String text, Matcher match, List<DateWording> found) {
    int day = value(match.group(1));
    found.add(
        new DateWording(
            DateWording.at(match),
            setting -> setting.monthOf(day).flatMap(month -> dayOf(month, day))));
  }

  private static Optional<PartialDate> dayOf(YearMonth month, int day) {
    return DateWording.date(
        month.getYear(), OptionalInt.of(month.getMonthValue()), OptionalInt.of(day));
  }

  private static void numeric(String text, Matcher match, List<DateWording> found) {
    boolean dots = text.charAt(match.end(1)) == '.';
    if (!dots || !follows(PROGRAM_BEFORE, text, match.start())) {
      Optional<PartialDate> date =
          DateWording.date(value(match.group(1)), number(match, 3, 5), number(match, 4, 4));
      found.add(DateWording.fixed(DateWording.at(match), date));
    }
  }

  private static boolean follows(Pattern pattern, String text, int start) {
    return pattern.matcher(Characters.before(text, start, 10)).find();
  }

  /** The number in the one of two groups that holds any; empty where none does. */
  static OptionalInt number(Matcher match, int group, int other) {
    return number(match.group(group) != null ? match.group(group) : match.group(other));
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

package io.mailuo.extract;

import io.mailuo.content.PartialDate;
import io.mailuo.text.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Chinese words that say a date by its distance from the article's: 昨晚, 上周四, 上个月, 去年3月. */
final class RelativeDates implements DateWording.Style {

  private static final String TIME_OF_DAY = "(?:早上|早晨|清晨|上午|中午|午后|下午|傍晚|晚上|晚间|深夜|夜里|凌晨|早些时候)?";

  /** A word for an event of one day: with it 今天的 is meant literally. */
  private static final String OCCASION = "(?:发布会|活动|会议|大会|直播|演讲|更新|公告|演示|采访|听证会|财报)";

  /** What follows a word that is used literally, not for our times or the time to come. */
  private static final String LITERAL =
      "(?=[,(]|上午|下午|凌晨|早上|晚|起|将|正式|宣布|发布|推出|上线|开源|公布|表示|获悉|开幕|举行|召开|\\d)";

  private static final Pattern DAY =
      Pattern.compile(
          "(?<!大)(?:(?<!直到|时至|相当于|及至|即使|[至如])今天(?!的(?! ?"
              + OCCASION
              + ")|我们所|看来|头条)"
              + "|(?<!时至|[至如])今日"
              + LITERAL
              + "|今[晚早晨夜]|昨[天日晚夜晨]|前[天晚](?!方)|(?<![的让向创造])明天(?![的会更。!,]|[^,。]{0,4}更)"
              + "|(?<![的让向])明日"
              + LITERAL
              + "|明[晚早晨]|(?<![先天])后天"
              + LITERAL
              + ")"
              + TIME_OF_DAY
              + "|大[前后]天");

  private static final String WEEK = "(?:周|星期|礼拜)";

  /** A day of the week, unless its figure counts what follows. */
  private static final String WEEKDAY =
      "(?:(一)(?![直个共次些样年度名位场款篇项部期旦定系般家条则种份大季连同路举致方批层圈代切边]|起(?![,。实执]))"
          + "|([二三四五六])(?![个次位名款篇项部场期条则种份天年月大季家只本台手维十百千万星强点轮]|分之)"
          + "|([日天])(?![均活本常报记历志期程益子气然]))";

  private static final Pattern WEEKDAY_OF =
      Pattern.compile("(上上|[上本这下])个?" + WEEK + WEEKDAY + TIME_OF_DAY);

  /** A weekday alone, where news names one: 周四，…… or 当地时间周四. */
  private static final Pattern LONE_WEEKDAY =
      Pattern.compile(
          "(?:(?<=当地时间|北京时间|美东时间|美国时间|东部时间)|(?<=(?:^|[。!?;,\\n]|于|在) {0,2})(?=.{2,3}(?:[,(]|上午|下午|凌晨|晚|早|收盘|盘前|盘后))"
              + "|(?<![每逢隔双单周末至到~\\-上本这下个])(?=.{2,3}(?:宣布|表示|称|透露|公布|证实|警告)))"
              + "(?:周|星期)"
              + WEEKDAY
              + TIME_OF_DAY);

  private static final String MONTH_NUMBER = "(?:1[0-2]|0?[1-9])";

  private static final String DAY_NUMBER = "(?:[12]\\d|3[01]|0?[1-9])";

  private static final Pattern MONTH =
      Pattern.compile(
          "(?:((?<![早晚])上上?个月|(?<![以晚早登飞爬踏送奔天网地海路纸线])上月(?![球亮饼台牙薪租费供面食光]))"
              + "|((?<![日基资成版])本月|这个月)(?![球亮饼])|(下个月|(?<![以日之])下月(?![球亮])))(?:份)?(?: ?("
              + DAY_NUMBER
              + ") ?[日号])?");

  private static final Pattern YEAR =
      Pattern.compile(
          "(大前年|(?<![之目以此年当生提])前年|(?<![过失])去年|今年|明年|(?<![之以今\\d然随])后年"
              + "|(?<![不])同年|次年|翌年|(?<![想])当年)(?![轻龄薪])(?: ?(?:的 ?)?(?:("
              + MONTH_NUMBER
              + ")(?: ?月|(?= ?[-~\\u2013\\u2014至到] ?"
              + MONTH_NUMBER
              + " ?月))|(十[一二]?|[一二三四五六七八九])月)(?: ?("
              + DAY_NUMBER
              + ") ?[日号])?)?");

  @Override
  public void find(String text, List<DateWording> found) {
    if (text.indexOf('天') >= 0 || text.indexOf('今') >= 0 || text.indexOf('昨') >= 0
        || text.indexOf('明') >= 0 || text.indexOf('前') >= 0) {
      days(text, found);
    }
    if (text.indexOf('周') >= 0 || text.indexOf("星期") >= 0 || text.indexOf("礼拜") >= 0) {
      weekdays(text, found);
    }
    if (text.indexOf('月') >= 0) {
      months(text, found);
    }
    if (text.indexOf('年') >= 0) {
      years(text, found);
    }
  }

  private static void days(String text, List<DateWording> found) {
    Matcher day = DAY.matcher(text);
    while (day.find()) {
      int distance = days(day.group());
      found.add(relative(day, now -> PartialDate.of(now.plusDays(distance))));
    }
  }

  private static int days(String word) {
    int distance =
        switch (word.charAt(word.charAt(0) == '大' ? 1 : 0)) {
          case '前' -> -2;
          case '昨' -> -1;
          case '明' -> 1;
          case '后' -> 2;
          default -> 0;
        };
    return word.charAt(0) == '大' ? distance + Integer.signum(distance) : distance;
  }

  private static void weekdays(String text, List<DateWording> found) {
    Matcher of = WEEKDAY_OF.matcher(text);
    while (of.find()) {
      int weeks =
          switch (of.group(1)) {
            case "上上" -> -2;
            case "上" -> -1;
            case "下" -> 1;
            default -> 0;
          };
      DayOfWeek weekday = weekday(of, 2);
      found.add(relative(of, now -> PartialDate.of(now.with(weekday).plusWeeks(weeks))));
    }
    Matcher lone = LONE_WEEKDAY.matcher(text);
    while (lone.find()) {
      DayOfWeek weekday = weekday(lone, 1);
      Span at = new Span(lone.start(), lone.end());
      found.add(new DateWording(at, setting -> setting.today().map(now -> near(now, weekday, setting.future()))));
    }
  }

  /** The last such day, today included; of something to come the next one. */
  private static PartialDate near(LocalDate now, DayOfWeek weekday, boolean future) {
    return PartialDate.of(
        now.with(
            future
                ? TemporalAdjusters.nextOrSame(weekday)
                : TemporalAdjusters.previousOrSame(weekday)));
  }

  private static DayOfWeek weekday(Matcher match, int first) {
    int group = first;
    while (match.group(group) == null) {
      group++;
    }
    int number = "一二三四五六日天".indexOf(match.group(group)) + 1;
    return DayOfWeek.of(Math.min(number, 7));
  }

  private static void months(String text, List<DateWording> found) {
    Matcher month = MONTH.matcher(text);
    while (month.find()) {
      int back = month.group(1) == null ? 0 : month.group(1).startsWith("上上") ? 2 : 1;
      int distance = month.group(3) == null ? -back : 1;
      OptionalInt day = WrittenDates.number(month.group(4));
      Span at = new Span(month.start(), month.end());
      found.add(
          new DateWording(
              at,
              setting ->
                  setting
                      .today()
                      .map(now -> YearMonth.from(now).plusMonths(distance))
                      .flatMap(
                          m ->
                              DateWording.date(
                                  m.getYear(), OptionalInt.of(m.getMonthValue()), day))));
    }
  }

  private static void years(String text, List<DateWording> found) {
    Matcher year = YEAR.matcher(text);
    while (year.find()) {
      String word = year.group(1);
      OptionalInt month =
          WrittenDates.number(year.group(2) == null ? year.group(3) : year.group(2));
      OptionalInt day = WrittenDates.number(year.group(4));
      boolean backward = "同次翌当".indexOf(word.charAt(0)) >= 0;
      if (!backward || month.isPresent()) {
        Span at = new Span(year.start(), year.end());
        found.add(
            new DateWording(
                at, setting -> year(word, setting).flatMap(y -> DateWording.date(y, month, day))));
      }
    }
  }

  /** The year that a word means: 去年 by the article's date, 次年 by the date named before. */
  static Optional<Integer> year(String word, DateSetting setting) {
    Optional<Integer> now = setting.today().map(LocalDate::getYear);
    Optional<Integer> told = setting.before().map(PartialDate::year);
    return switch (word) {
      case "大前年" -> now.map(year -> year - 3);
      case "前年" -> now.map(year -> year - 2);
      case "去年" -> now.map(year -> year - 1);
      case "今年" -> now;
      case "明年" -> now.map(year -> year + 1);
      case "后年" -> now.map(year -> year + 2);
      case "同年", "当年" -> told;
      default -> told.map(year -> year + 1);
    };
  }

  private static DateWording relative(
      Matcher match, java.util.function.Function<LocalDate, PartialDate> date) {
    return new DateWording(
        new Span(match.start(), match.end()), setting -> setting.today().map(date));
  }
}

package io.mailuo.extract;

import io.mailuo.content.PartialDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;

/** Chinese words that say a date by its distance from the article's: 昨晚, 上周四, 上个月, 去年3月. */
final class RelativeDates {

  private static final String TIME_OF_DAY = "(?:早上|早晨|清晨|上午|中午|午后|下午|傍晚|晚上|晚间|深夜|夜里|凌晨|早些时候)?";

  /** A word for an event of one day: with it 今天的 is meant literally. */
  private static final String OCCASION = "(?:发布会|活动|会议|大会|直播|演讲|更新|公告|演示|采访|听证会|财报)";

  /** What follows a word that is used literally, not for our times or the time to come. */
  private static final String LITERAL =
      "(?=[,(]|上午|下午|凌晨|早上|晚|起|将|正式|宣布|发布|推出|上线|开源|公布|表示|获悉|开幕|举行|召开|\\d)";

  private static final String TODAY =
      "(?:(?<!直到|时至|相当于|及至|即使|[至如到])今天(?!的(?! ?"
          + OCCASION
          + ")|我们所|看来|头条|这|[春夏秋冬])|(?<!时至|[至如])今日"
          + LITERAL
          + "|今[晚早晨夜](?!报))"
          + TIME_OF_DAY;

  private static final String YESTERDAY =
      "(?:昨[天日晚夜晨]|(?<![目之以此从当眼生年])前[天晚](?!方)|大前天)" + TIME_OF_DAY;

  private static final String TOMORROW =
      "(?:(?<![的让向创造])明天(?![的会更。!,]|[^,。]{0,4}更)|(?<![的让向])明日"
          + LITERAL
          + "|(?<![说表证声标注申文清分透])明[晚早晨](?!报)|(?<![先天大以今之])后天"
          + LITERAL
          + "|大后天)"
          + TIME_OF_DAY;

  /** A day of the week, unless its figure counts what follows. */
  private static final String WEEKDAY =
      "(?:周|星期|礼拜)(?:(一)(?![直个共次些样年度名位场款篇项部旦定系般家条则种份大季连同路举致方批层圈代切边]|起(?![,。实执]))"
          + "|([二三四五六])(?![个次位名款篇项部场期条则种份天年月大季家只本台手维十百千万星强点轮]|分之)"
          + "|([日天])(?![均活本常报记历志期程益子气然]))"
          + TIME_OF_DAY;

  private static final String WEEKDAY_OF_WEEK = "(上上|[上本这下])个?" + WEEKDAY;

  /** A weekday alone, where news names one: 周四，…… or 当地时间周四. */
  private static final String LONE_WEEKDAY =
      "(?<!\\d ?[日号][,(] ?)(?:(?<=当地时间|北京时间|美东时间|美国时间|东部时间)"
          + "|(?<=(?:^|[。!?;,\\n]|于|在) {0,2})(?=.{2,3}(?:[,(]|上午|下午|凌晨|晚|早|收盘|盘前|盘后))"
          + "|(?<![每逢隔双单周末至到~\\-上本这下个])(?=.{2,3}(?:宣布|表示|称|透露|公布|证实|警告)))"
          + WEEKDAY
          + "(?! ?\\(\\d)";

  private static final String MONTH =
      "(?:((?<![早晚])上上?个月|(?<![以晚早登飞爬踏送奔天网地海路纸线])上月(?![球亮饼台牙薪租费供面食光]))"
          + "|((?<![日基资成版])本月|这个月)(?![球亮饼])|(下个月|(?<![以日之])下月(?![球亮])))份?(?: ?("
          + WrittenDates.DAY_NUMBER
          + ") ?[日号])?";

  /** 月底, which a writer says of this month. */
  private static final String MONTH_END = "(?<![\\d一二三四五六七八九十个上下本当次每岁年 ])月底(?!薪)";

  private static final String YEAR =
      "(大前年|(?<![之目以此年当生提])前年|(?<![过失])去年|今年|明年|(?<![之以今\\d然随])后年"
          + "|(?<!不)同年|次年|翌年|(?<!想)当年)(?![轻龄薪])(?: ?(?:的 ?)?"
          + WrittenDates.MONTH
          + WrittenDates.DAY
          + ")?";

  /** 年底, which a writer says of this year. */
  private static final String YEAR_END = "(?<![\\d年每近多岁大到〇零一二三四五六七八九十])年(?:初|底|末)(?![奖终])";

  static final List<DateRule> RULES =
      List.of(
          DateRule.of("今", TODAY, (text, match, found) -> day(match, 0, found)),
          DateRule.of("昨前大", YESTERDAY, (text, match, found) -> day(match, past(match), found)),
          DateRule.of("明后大", TOMORROW, (text, match, found) -> day(match, coming(match), found)),
          DateRule.of("上本这下", WEEKDAY_OF_WEEK, RelativeDates::weekdayOfWeek),
          DateRule.of("周星礼", LONE_WEEKDAY, RelativeDates::loneWeekday),
          DateRule.of("上本这下", MONTH, RelativeDates::month),
          DateRule.of("月", MONTH_END, RelativeDates::monthEnd),
          DateRule.of("大前去今明后同次翌当", YEAR, RelativeDates::year),
          DateRule.of("年", YEAR_END, RelativeDates::yearEnd));

  private RelativeDates() {}

  private static int past(Matcher match) {
    return switch (match.group().charAt(0)) {
      case '大' -> -3;
      case '前' -> -2;
      default -> -1;
    };
  }

  private static int coming(Matcher match) {
    return switch (match.group().charAt(0)) {
      case '大' -> 3;
      case '后' -> 2;
      default -> 1;
    };
  }

  /** 今天 in a story of another year is that story's day, or means our times. */
  private static void day(Matcher match, int distance, List<DateWording> found) {
    found.add(
        new DateWording(
            DateWording.at(match),
            setting ->
                setting
                    .today()
                    .filter(now -> distance < 0 || !setting.tellsOfAnotherYear())
                    .map(now -> PartialDate.of(now.plusDays(distance)))));
  }

  private static void weekdayOfWeek(String text, Matcher match, List<DateWording> found) {
    int weeks =
        switch (match.group(1)) {
          case "上上" -> -2;
          case "上" -> -1;
          case "下" -> 1;
          default -> 0;
        };
    DayOfWeek weekday = weekday(match, 2);
    found.add(relative(match, now -> PartialDate.of(now.with(weekday).plusWeeks(weeks))));
  }

  private static void loneWeekday(String text, Matcher match, List<DateWording> found) {
    DayOfWeek weekday = weekday(match, 1);
    found.add(
        new DateWording(
            DateWording.at(match),
            setting -> setting.today().map(now -> near(now, weekday, setting.future()))));
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

  private static void month(String text, Matcher match, List<DateWording> found) {
    int back = match.group(1) == null ? 0 : match.group(1).startsWith("上上") ? 2 : 1;
    int distance = match.group(3) == null ? -back : 1;
    OptionalInt day = WrittenDates.number(match.group(4));
    found.add(
        new DateWording(
            DateWording.at(match),
            setting ->
                setting
                    .today()
                    .map(now -> YearMonth.from(now).plusMonths(distance))
                    .flatMap(
                        month ->
                            DateWording.date(
                                month.getYear(), OptionalInt.of(month.getMonthValue()), day))));
  }

  private static void monthEnd(String text, Matcher match, List<DateWording> found) {
    found.add(relative(match, now -> PartialDate.ofMonth(now.getYear(), now.getMonthValue())));
  }

  private static void year(String text, Matcher match, List<DateWording> found) {
    String word = match.group(1);
    OptionalInt month = WrittenDates.number(match, 2, 3);
    OptionalInt day = WrittenDates.number(match, 4, 5);
    boolean bySomeOther = "同次翌当".indexOf(word.charAt(0)) >= 0;
    if (!bySomeOther || month.isPresent()) {
      found.add(
          new DateWording(
              DateWording.at(match),
              setting -> year(word, setting).flatMap(y -> DateWording.date(y, month, day))));
    }
  }

  /** 年底 without a word for the future may be the last year's. */
  private static void yearEnd(String text, Matcher match, List<DateWording> found) {
    boolean beginning = match.group().endsWith("初");
    found.add(
        new DateWording(
            DateWording.at(match),
            setting ->
                setting
                    .today()
                    .filter(now -> !setting.tellsOfAnotherYear())
                    .filter(now -> beginning || setting.future() || now.getMonthValue() >= 10)
                    .map(now -> PartialDate.ofYear(now.getYear()))));
  }

  /** The year that a word means: 去年 by the article's date, 次年 by the date named before. */
  static Optional<Integer> year(String word, DateSetting setting) {
    Optional<Integer> now = setting.today().map(LocalDate::getYear);
    Optional<Integer> told = setting.before().or(setting::last).map(PartialDate::year);
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

  private static DateWording relative(Matcher match, Function<LocalDate, PartialDate> date) {
    return new DateWording(DateWording.at(match), setting -> setting.today().map(date));
  }
}

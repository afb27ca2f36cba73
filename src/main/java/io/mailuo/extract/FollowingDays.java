package io.mailuo.extract;

import io.mailuo.content.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Chinese words that say a day by its distance from the day told before: 次日, 三天后, 同日. They are
 * dates only where their paragraph has told of a day; 三天后 from now on is a promise, not a date.
 */
final class FollowingDays {

  private static final String FIGURES = "一二三四五六七八九十";

  private static final String CLAUSE = "(?<=(?:^|[。!?;,:\\n(]|于|在|但|而|直到) {0,2})";

  private static final String TIME_OF_DAY = "(?:凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|晚间|晚|夜间)?";

  private static final String NEXT = CLAUSE + "(?:次日|翌日|第二天|隔天)" + TIME_OF_DAY;

  private static final String SAME = CLAUSE + "(?:同日|当日|同一天|当天)(?!的|来回|往返|有效)" + TIME_OF_DAY;

  private static final String LATER =
      CLAUSE + "(?:仅仅|就在|短短|仅)?(?:([1-9]\\d?)|([" + FIGURES + "两]))(?: ?[天日])(?:之?后|以后)(?!的)";

  static final List<DateRule> RULES =
      List.of(
          DateRule.of("次翌第隔", NEXT, (text, match, found) -> add(match, 1, found)),
          DateRule.of("同当", SAME, (text, match, found) -> add(match, 0, found)),
          DateRule.of(
              "仅就短" + FIGURES + "两" + DateRule.DIGITS,
              LATER,
              (text, match, found) -> add(match, days(match), found)));

  private FollowingDays() {}

  private static int days(Matcher match) {
    if (match.group(1) != null) {
      return Integer.parseInt(match.group(1));
    }
    int figure = FIGURES.indexOf(match.group(2)) + 1;
    return figure == 0 ? 2 : figure;
  }

  private static void add(Matcher match, int days, List<DateWording> found) {
    found.add(
        new DateWording(
            DateWording.at(match),
            setting -> told(setting).map(day -> PartialDate.of(day.plusDays(days)))));
  }

  /** The day told last, where the paragraph has told of one. */
  private static Optional<LocalDate> told(DateSetting setting) {
    return setting
        .before()
        .flatMap(
            before -> day(before).flatMap(first -> setting.last().flatMap(FollowingDays::day)));
  }

  private static Optional<LocalDate> day(PartialDate date) {
    return date.day().isPresent()
        ? Optional.of(LocalDate.of(date.year(), date.month().orElseThrow(), date.day().getAsInt()))
        : Optional.empty();
  }
}

package io.mailuo.extract;

import io.mailuo.content.PartialDate;
import io.mailuo.text.Span;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;

/**
 * Festivals that stand for a date: 今年春节, 2023年中秋节当天, 国庆期间, Chinese New Year's Eve 2024. The days of
 * the lunar calendar are a table for 2000 to 2040, computed with the Chinese calendar of ICU
 * (International Components for Unicode 74).
 */
final class Festivals {

  private static final int FIRST_YEAR = 2000;

  private static final List<String> NEW_YEAR =
      days(
          "0205 0124 0212 0201 0122 0209 0129 0218 0207 0126 0214 0203 0123 0210 0131 0219 0208 0128"
              + " 0216 0205 0125 0212 0201 0122 0210 0129 0217 0207 0126 0213 0202 0123 0211 0131"
              + " 0219 0208 0128 0215 0204 0124 0212");

  private static final List<String> DRAGON_BOAT =
      days(
          "0606 0625 0615 0604 0622 0611 0531 0619 0608 0528 0616 0606 0623 0612 0602 0620 0609 0530"
              + " 0618 0607 0625 0614 0603 0622 0610 0531 0619 0609 0528 0616 0605 0624 0612 0601"
              + " 0620 0610 0530 0618 0607 0527 0614");

  private static final List<String> MID_AUTUMN =
      days(
          "0912 1001 0921 0911 0928 0918 1006 0925 0914 1003 0922 0912 0930 0919 0908 0927 0915 1004"
              + " 0924 0913 1001 0921 0910 0929 0917 1006 0925 0915 1003 0922 0912 1001 0919 0908"
              + " 0927 0916 1004 0924 0913 1002 0920");

  private static final Map<String, MonthDay> FIXED =
      Map.of(
          "元旦", MonthDay.of(1, 1),
          "国庆", MonthDay.of(10, 1),
          "劳动", MonthDay.of(5, 1),
          "圣诞", MonthDay.of(12, 25),
          "平安夜", MonthDay.of(12, 24));

  private static final String CHINESE =
      "(?:((?:19|20)\\d{2}) ?年|(今年|去年|前年|明年))?的? ?(春节|除夕|元宵|端午|中秋|元旦|国庆|劳动(?=节)|圣诞|平安夜)节?"
          + "(当[天日晚]|[夜晚]|期间|前夕|前后|假期|长假|黄金周|档|前|后)?";

  private static final String ENGLISH =
      "(?:(last|this|next) (?:year's )?)?(?:Chinese|Lunar) New Year('s Eve|'s Day)?(?: (?:of |in )?(20\\d{2}))?";

  /** A festival named without a year is the one so near the article's date, in days. */
  private static final int NEAR = 60;

  /** What is said of the time of a festival may be so many days from it. */
  private static final int AROUND = 8;

  private static List<String> days(String table) {
    return List.of(table.split(" "));
  }

  static final List<DateRule> RULES =
      List.of(
          DateRule.of("12今去前明春除元端中国劳圣平", CHINESE, Festivals::chinese),
          DateRule.of("CLltn", ENGLISH, Festivals::english));

  private Festivals() {}

  private static void chinese(String text, Matcher festival, List<DateWording> found) {
    String name = festival.group(3);
    String behind = festival.group(4) == null ? "" : festival.group(4);
    boolean day = behind.isEmpty() || behind.startsWith("当") || behind.matches("[夜晚]");
    Span at = DateWording.at(festival);
    OptionalInt written = WrittenDates.number(festival.group(1));
    String word = festival.group(2);
    if (written.isPresent()) {
      int year = written.getAsInt();
      found.add(new DateWording(at, setting -> date(name, year, day)));
    } else if (word != null) {
      found.add(
          new DateWording(
              at,
              setting -> RelativeDates.year(word, setting).flatMap(year -> date(name, year, day))));
    } else if (behind.matches("当[天日晚]|期间|前夕")) {
      found.add(new DateWording(at, setting -> near(name, setting, day)));
    }
  }

  private static void english(String text, Matcher festival, List<DateWording> found) {
    String name = "'s Eve".equals(festival.group(2)) ? "除夕" : "春节";
    Span at = DateWording.at(festival);
    OptionalInt written = WrittenDates.number(festival.group(3));
    String word = festival.group(1) == null ? "" : festival.group(1);
    int distance = "last".equals(word) ? -1 : "next".equals(word) ? 1 : 0;
    if (written.isPresent()) {
      found.add(new DateWording(at, setting -> date(name, written.getAsInt(), true)));
    } else if (!word.isEmpty()) {
      found.add(
          new DateWording(
              at,
              setting ->
                  setting.today().flatMap(now -> date(name, now.getYear() + distance, true))));
    }
  }

  /** The festival itself, or of the time around it as much as is certain: its month, its year. */
  private static Optional<PartialDate> date(String name, int year, boolean itself) {
    Optional<LocalDate> day = dayOf(name, year);
    if (day.isEmpty() || itself) {
      return day.map(PartialDate::of).or(() -> Optional.of(PartialDate.ofYear(year)));
    }
    LocalDate from = day.get().minusDays(AROUND);
    LocalDate to = day.get().plusDays(AROUND);
    boolean oneMonth = from.getMonth() == to.getMonth();
    return Optional.of(
        oneMonth ? PartialDate.ofMonth(year, day.get().getMonthValue()) : PartialDate.ofYear(year));
  }

  private static Optional<PartialDate> near(String name, DateSetting setting, boolean itself) {
    return setting
        .today()
        .flatMap(
            now ->
                List.of(now.getYear(), now.getYear() - 1, now.getYear() + 1).stream()
                    .filter(
                        year ->
                            dayOf(name, year)
                                .filter(
                                    day -> Math.abs(day.toEpochDay() - now.toEpochDay()) <= NEAR)
                                .isPresent())
                    .findFirst())
        .flatMap(year -> date(name, year, itself));
  }

  /** The day of a festival; empty outside the tables. */
  private static Optional<LocalDate> dayOf(String name, int year) {
    return switch (name) {
      case "春节" -> lunar(NEW_YEAR, year);
      case "除夕" -> lunar(NEW_YEAR, year).map(day -> day.minusDays(1));
      case "元宵" -> lunar(NEW_YEAR, year).map(day -> day.plusDays(14));
      case "端午" -> lunar(DRAGON_BOAT, year);
      case "中秋" -> lunar(MID_AUTUMN, year);
      default -> Optional.ofNullable(FIXED.get(name)).map(day -> day.atYear(year));
    };
  }

  private static Optional<LocalDate> lunar(List<String> days, int year) {
    int at = year - FIRST_YEAR;
    if (at < 0 || at >= days.size()) {
      return Optional.empty();
    }
    int day = Integer.parseInt(days.get(at));
    return Optional.of(LocalDate.of(year, day / 100, day % 100));
  }
}

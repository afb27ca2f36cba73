package io.mailuo.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A day, a month or a year.
 *
 * @param month 1 to 12; empty: only the year is known
 * @param day 1 to 31; empty: only the month is known
 */
public record PartialDate(int year, OptionalInt month, OptionalInt day)
    implements Comparable<PartialDate> {

  private static final Comparator<PartialDate> ORDER =
      Comparator.comparingInt(PartialDate::year)
          .thenComparingInt(date -> date.month().orElse(0))
          .thenComparingInt(date -> date.day().orElse(0));

  /**
   * @throws DateTimeException if the calendar has no such day
   */
  public PartialDate {
    if (day.isPresent()) {
      LocalDate.of(year, month.orElseThrow(), day.getAsInt());
    } else {
      YearMonth.of(year, month.orElse(1));
    }
  }

  public static PartialDate ofYear(int year) {
    return new PartialDate(year, OptionalInt.empty(), OptionalInt.empty());
  }

  public static PartialDate ofMonth(int year, int month) {
    return new PartialDate(year, OptionalInt.of(month), OptionalInt.empty());
  }

  public static PartialDate of(LocalDate date) {
    return new PartialDate(
        date.getYear(), OptionalInt.of(date.getMonthValue()), OptionalInt.of(date.getDayOfMonth()));
  }

  /**
   * The date that {@link #toString} writes so.
   *
   * @return empty where it is no such day, month or year
   */
  public static Optional<PartialDate> parse(String text) {
    try {
      return Optional.of(
          switch (text.length()) {
            case 4 -> ofYear(Year.parse(text).getValue());
            case 7 -> of(YearMonth.parse(text));
            default -> of(LocalDate.parse(text));
          });
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static PartialDate of(YearMonth month) {
    return ofMonth(month.getYear(), month.getMonthValue());
  }

  /** True where a day, a month or a year lies within the other or is the same. */
  public boolean isWithin(PartialDate other) {
    return year == other.year
        && (other.month.isEmpty() || other.month.equals(month))
        && (other.day.isEmpty() || other.day.equals(day));
  }

  /** The day itself, else the first day of the month or the year. */
  public LocalDate firstDay() {
    return LocalDate.of(year, month.orElse(1), day.orElse(1));
  }

  /** The day itself, else the last day of the month or the year. */
  public LocalDate lastDay() {
    return day.isPresent()
        ? LocalDate.of(year, month.orElseThrow(), day.getAsInt())
        : YearMonth.of(year, month.orElse(12)).atEndOfMonth();
  }

  /** How exactly the date is known. */
  public enum Precision {
    DAY,
    MONTH,
    YEAR
  }

  public Precision precision() {
    if (day.isPresent()) {
      return Precision.DAY;
    }
    return month.isPresent() ? Precision.MONTH : Precision.YEAR;
  }

  /** Earliest first; a year comes before its months, a month before its days. */
  @Override
  public int compareTo(PartialDate other) {
    return ORDER.compare(this, other);
  }

  /** As in ISO 8601: {@code 2024-02-15}, {@code 2024-02} or {@code 2024}. */
  @Override
  public String toString() {
    return switch (precision()) {
      case DAY ->
          String.format(Locale.ROOT, "%04d-%02d-%02d", year, month.getAsInt(), day.getAsInt());
      case MONTH -> String.format(Locale.ROOT, "%04d-%02d", year, month.getAsInt());
      case YEAR -> String.format(Locale.ROOT, "%04d", year);
    };
  }
}

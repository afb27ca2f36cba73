package io.mailuo.feed;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as the moments that feeds want. */
final class Timestamps {

  private static final DateTimeFormatter RFC_3339 =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);

  private Timestamps() {}

  /** The moment at which a day begins in a zone, e.g. {@code 2024-02-15T00:00:00+08:00}. */
  static String of(LocalDate day, ZoneId zone) {
    return RFC_3339.format(day.atStartOfDay(zone));
  }
}

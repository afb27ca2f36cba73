package io.mailuo.page;

import java.time.LocalDate;

/**
 * A date as a template shows it, always absolute, as exactly as it is known.
 *
 * @param iso for {@code <time datetime>}, e.g. {@code 2024-02-15} or {@code 2024-02}
 */
public record Day(String iso) {

  public static Day of(LocalDate date) {
    return new Day(date.toString());
  }
}

package io.mailuo.extract;

import io.mailuo.content.PartialDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a date is written: what an incomplete or relative one is resolved against.
 *
 * @param today when the article appeared; empty: undated
 * @param before the date named before this one in the same paragraph, or by the heading above
 * @param last the date named last in the section, in whatever paragraph
 * @param future true: the clause speaks of something to come
 */
record DateSetting(
    Optional<LocalDate> today,
    Optional<PartialDate> before,
    Optional<PartialDate> last,
    boolean future) {

  /**
   * A day without a year this much after the article's is still the coming one: a writer who means
   * last year's says so.
   */
  private static final int SOON = 75;

  /** A day without a year this little before the article's is news of these weeks. */
  private static final int RECENT = 45;

  DateSetting {
    Objects.requireNonNull(today, "today");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(last, "last");
  }

  /** The year of a month or day that is named without one; empty where nothing tells it. */
  Optional<Integer> yearOf(int month, int day) {
    Optional<Integer> newest = today.map(now -> yearByArticle(now, month, day));
    if (before.isEmpty()) {
      return isUntold(newest, month, day) ? last.map(PartialDate::year) : newest;
    }
    int told = before.get().year();
    boolean news = newest.isPresent() && isNews(month, day, newest.get());
    boolean apart =
        before.get().month().isEmpty() && today.filter(now -> told < now.getYear()).isPresent();
    boolean aside = newest.isPresent() && isAside(month);
    if (today.isPresent() && ((news && apart) || aside || isTooLate(told, month, day))) {
      return newest;
    }
    return Optional.of(turnsTheYear(month) ? told + 1 : told);
  }

  /** What has not come yet is not told without a word for it; the section told of another year. */
  private boolean isUntold(Optional<Integer> year, int month, int day) {
    return !future
        && last.isPresent()
        && year.filter(y -> dayOf(y, month, day).isAfter(today.orElseThrow()))
            .filter(y -> last.get().year() < y)
            .isPresent();
  }

  /** 2024年的目标……12月: what has not come yet is not told, unless the clause says so. */
  private boolean isTooLate(int year, int month, int day) {
    LocalDate now = today.orElseThrow();
    boolean vague = before.filter(date -> date.month().isEmpty()).isPresent();
    return !future
        && vague
        && year == now.getYear()
        && dayOf(year, month, day).isAfter(now.plusDays(SOON));
  }

  /** True where the paragraph has just told of a year that is not the article's. */
  boolean tellsOfAnotherYear() {
    return before
        .filter(date -> today.filter(now -> now.getYear() != date.year()).isPresent())
        .isPresent();
  }

  /** 2023年11月……2月: the story has gone on into the next year, if that has come by now. */
  private boolean turnsTheYear(int month) {
    PartialDate last = before.orElseThrow();
    boolean backwards = last.month().isPresent() && month + 6 <= last.month().getAsInt();
    return backwards
        && today
            .filter(now -> now.getYear() == last.year() + 1 && month <= now.getMonthValue())
            .isPresent();
  }

  /**
   * 2024年10月……3月 in an article of 2026: the month runs backwards, the year told was an aside of
   * long ago.
   */
  private boolean isAside(int month) {
    PartialDate last = before.orElseThrow();
    boolean backwards = last.month().isPresent() && month < last.month().getAsInt();
    return backwards && today.filter(now -> last.year() + 2 <= now.getYear()).isPresent();
  }

  private boolean isNews(int month, int day, int year) {
    LocalDate now = today.orElseThrow();
    LocalDate meant = dayOf(year, month, day);
    return !meant.isBefore(now.minusDays(RECENT))
        && !meant.isAfter(future ? now.plusDays(SOON) : now);
  }

  private int yearByArticle(LocalDate now, int month, int day) {
    LocalDate thisYear = dayOf(now.getYear(), month, day);
    boolean past = day > 0 ? !thisYear.isAfter(now) : month <= now.getMonthValue();
    if (past) {
      boolean nextYear = future && thisYear.isBefore(now.minusDays(SOON));
      return now.getYear() + (nextYear ? 1 : 0);
    }
    boolean coming = future || !thisYear.isAfter(now.plusDays(SOON));
    return now.getYear() - (coming ? 0 : 1);
  }

  /** The month of a day that is named alone: the one before it in the text, else the newest. */
  Optional<YearMonth> monthOf(int day) {
    Optional<YearMonth> told =
        before
            .filter(date -> date.month().isPresent())
            .map(date -> YearMonth.of(date.year(), date.month().orElseThrow()));
    Optional<YearMonth> month = told.or(() -> today.map(now -> monthByArticle(now, day)));
    return month.filter(m -> m.isValidDay(day));
  }

  private YearMonth monthByArticle(LocalDate now, int day) {
    YearMonth month = YearMonth.from(now);
    boolean past = day > now.getDayOfMonth() && !future;
    return past ? month.minusMonths(1) : month;
  }

  /** A day, or the first of the month where {@code day} is 0; days too many become the last. */
  private static LocalDate dayOf(int year, int month, int day) {
    YearMonth of = YearMonth.of(year, month);
    return of.atDay(Math.min(Math.max(day, 1), of.lengthOfMonth()));
  }
}

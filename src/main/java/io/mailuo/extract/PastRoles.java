package io.mailuo.extract;

import io.mailuo.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Marks as former the titles that a sentence about the past gives to somebody:
 * 海陵大学的博士生何以安在2021年创办公司 says what they were then.
 */
final class PastRoles {

  /** So many months before the article a sentence tells of the past, not of news. */
  private static final int LONG_AGO = 6;

  private PastRoles() {}

  /**
   * The same roles, in the same order.
   *
   * @param dates of the article
   */
  static List<Role> marked(Reading reading, List<Role> roles, List<DateExpression> dates) {
    Optional<LocalDate> past = reading.date().map(now -> now.minusMonths(LONG_AGO));
    return past.isEmpty()
        ? roles
        : roles.stream()
            .map(role -> isThen(reading, role, dates, past.get()) ? role.asFormer() : role)
            .toList();
  }

  /** True where the title leads the name and the clause of the name is dated long ago. */
  private static boolean isThen(
      Reading reading, Role role, List<DateExpression> dates, LocalDate past) {
    int block = role.passage().block();
    Span person = role.person().passage().inBlock();
    boolean leads = person.end() == role.passage().inBlock().end();
    String text = reading.blocks().get(block).text();
    // a sentence that tells of long ago tells of what one was for some years
    if (TitleKind.of(role.title()).equals(Optional.of(TitleKind.STAGE))) {
      Span sentence = reading.blocks().get(block).sentenceAt(person.start()).at();
      return dates.stream()
          .filter(date -> date.passage().block() == block)
          .filter(date -> sentence.overlaps(date.passage().inBlock()))
          .anyMatch(date -> isLongAgo(date, past));
    }
    return leads
        && dates.stream()
            .filter(date -> date.passage().block() == block)
            .map(date -> new Dated(date, date.passage().inBlock()))
            .filter(dated -> dated.at().start() >= person.end())
            .filter(dated -> isLongAgo(dated.expression(), past))
            .anyMatch(
                dated ->
                    text.substring(person.end(), dated.at().start()).matches("[于在]?")
                        && !text.startsWith("起", dated.at().end()));
  }

  private record Dated(DateExpression expression, Span at) {}

  private static boolean isLongAgo(DateExpression date, LocalDate past) {
    int month = date.value().month().orElse(12);
    return date.value().year() * 12 + month < past.getYear() * 12 + past.getMonthValue();
  }
}

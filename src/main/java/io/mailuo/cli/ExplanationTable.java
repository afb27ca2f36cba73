package io.mailuo.cli;

import io.mailuo.build.Explanation;
import io.mailuo.problem.Lines;
import io.mailuo.recognise.Mention;
import io.mailuo.recognise.Reason;
import io.mailuo.recognise.Recognition;
import io.mailuo.recognise.Rejection;
import io.mailuo.text.Kebab;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What {@code explain} says of a text, for people: for each stretch that looks like a name, in
 * their order, a line of what was decided, then why and how to change it; then what was extracted.
 */
final class ExplanationTable {

  private static final String INDENT = " ".repeat(7);

  /** Columns before what goes on: behind the label. */
  private static final int WRAPPED = 13;

  private final String source;
  private final Terminal words;
  private final Advice advice;
  private final Reasons reasons;

  private ExplanationTable(Explanation explained, Terminal words) {
    this.source = explained.file().text();
    this.words = words;
    this.advice = new Advice(words, explained);
    this.reasons = new Reasons(words);
  }

  static String of(Explanation explained, Terminal words) {
    ExplanationTable table = new ExplanationTable(explained, words);
    return table.names(explained.recognition())
        + explained
            .extraction()
            .map(new ExtractionTables(table.source, words)::of)
            .orElse("\n" + words.text("explain.names-alone") + "\n");
  }

  /** Where something stands in the file, e.g. {@code 31:18}. */
  static String place(String source, int offset) {
    return Lines.lineOf(source, offset) + ":" + (offset - Lines.startOfLine(source, offset) + 1);
  }

  /**
   * A stretch that looks like a name.
   *
   * @param start offset in the source
   * @param cells of its line
   * @param details further lines below it, each with its label
   */
  private record Row(int start, List<String> cells, List<String> details) {
    Row {
      cells = List.copyOf(cells);
      details = List.copyOf(details);
    }
  }

  private String names(Recognition found) {
    List<Row> rows = new ArrayList<>();
    found.mentions().forEach(mention -> rows.add(row(mention)));
    found.rejections().forEach(rejection -> rows.add(row(rejection)));
    rows.sort(Comparator.comparingInt(Row::start));
    if (rows.isEmpty()) {
      return words.text("explain.no-names") + "\n";
    }
    List<List<String>> table = new ArrayList<>();
    table.add(List.of(words.text("explain.names").split("\\|")));
    rows.forEach(row -> table.add(row.cells()));
    List<String> fitted = Columns.fit(table);
    StringBuilder out = new StringBuilder(fitted.get(0));
    for (int i = 0; i < rows.size(); i++) {
      out.append(fitted.get(i + 1));
      rows.get(i).details().forEach(detail -> out.append(Columns.wrap(INDENT, detail, WRAPPED)));
    }
    return out.toString();
  }

  private Row row(Mention mention) {
    return new Row(
        mention.at().start(),
        List.of(
            place(source, mention.at().start()),
            words.text(mention.linked() ? "explain.link" : "explain.mention"),
            score(mention.score()),
            rule(mention.rule()),
            mention.text(),
            mention.entity().value()),
        details(mention.reason(), advice.of(mention)));
  }

  private Row row(Rejection rejection) {
    return new Row(
        rejection.at().start(),
        List.of(
            place(source, rejection.at().start()),
            words.text("explain.rejected"),
            rejection.score().isPresent() ? score(rejection.score().getAsDouble()) : "",
            rule(rejection.cause()),
            rejection.text(),
            rejection.candidates().stream()
                .map(Object::toString)
                .collect(Collectors.joining(", "))),
        details(rejection.reason(), advice.of(rejection)));
  }

  private List<String> details(Reason reason, String change) {
    return List.of(
        words.text("explain.why", reasons.of(reason)), words.text("explain.change", change));
  }

  private static String score(double score) {
    return String.format(Locale.ROOT, "%.2f", score);
  }

  private String rule(Enum<?> rule) {
    return words.text("explain.rule." + Kebab.of(rule));
  }
}

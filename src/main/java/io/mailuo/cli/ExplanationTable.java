package io.mailuo.cli;

import io.mailuo.knowledge.ArticleAnalysis;
import io.mailuo.problem.Lines;
import io.mailuo.recognise.Mention;
import io.mailuo.recognise.Rejection;
import io.mailuo.text.Kebab;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What {@code explain} says of an article, for people: a line for each stretch that looks like a
 * name, in their order, then what was extracted.
 */
final class ExplanationTable {

  private final String source;
  private final Terminal words;
  private final Advice advice;

  private ExplanationTable(String source, Terminal words) {
    this.source = source;
    this.words = words;
    this.advice = new Advice(words);
  }

  static String of(ArticleAnalysis analysis, Terminal words) {
    String source = analysis.file().text();
    return new ExplanationTable(source, words).names(analysis)
        + new ExtractionTables(source, words).of(analysis.extraction());
  }

  /** Where something stands in the file, e.g. {@code 31:18}. */
  static String place(String source, int offset) {
    return Lines.lineOf(source, offset) + ":" + (offset - Lines.startOfLine(source, offset) + 1);
  }

  private record Row(int start, List<String> cells) {}

  private String names(ArticleAnalysis analysis) {
    List<Row> rows = new ArrayList<>();
    analysis.recognition().mentions().forEach(mention -> rows.add(row(mention)));
    analysis.recognition().rejections().forEach(rejection -> rows.add(row(rejection)));
    rows.sort(Comparator.comparingInt(Row::start));
    List<List<String>> table = new ArrayList<>();
    table.add(List.of(words.text("explain.names").split("\\|")));
    rows.forEach(row -> table.add(row.cells()));
    return rows.isEmpty() ? words.text("explain.no-names") + "\n" : Columns.align(table);
  }

  private Row row(Mention mention) {
    return new Row(
        mention.at().start(),
        List.of(
            place(source, mention.at().start()),
            words.text(mention.linked() ? "explain.link" : "explain.mention"),
            mention.text(),
            mention.entity().value(),
            rule(mention.rule()),
            String.format(Locale.ROOT, "%.2f", mention.score()),
            mention.reason(),
            advice.of(mention)));
  }

  private Row row(Rejection rejection) {
    return new Row(
        rejection.at().start(),
        List.of(
            place(source, rejection.at().start()),
            words.text("explain.rejected"),
            rejection.text(),
            rejection.candidates().stream().map(Object::toString).collect(Collectors.joining(", ")),
            rule(rejection.cause()),
            "",
            rejection.reason(),
            advice.of(rejection)));
  }

  private String rule(Enum<?> rule) {
    return words.text("explain.rule." + Kebab.of(rule));
  }
}

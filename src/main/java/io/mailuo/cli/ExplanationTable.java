package io.mailuo.cli;

import io.mailuo.knowledge.ArticleAnalysis;
import io.mailuo.problem.Lines;
import io.mailuo.recognise.Mention;
import io.mailuo.recognise.Rejection;
import io.mailuo.text.DisplayWidth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What {@code explain} says of an article, for people: a line for each stretch, in their order. */
final class ExplanationTable {

  private ExplanationTable() {}

  static String of(ArticleAnalysis analysis) {
    String text = analysis.file().text();
    List<Row> rows = new ArrayList<>();
    for (Mention mention : analysis.recognition().mentions()) {
      rows.add(
          new Row(
              mention.at().start(),
              List.of(
                  place(text, mention.at().start()),
                  mention.linked() ? "link" : "mention",
                  mention.text(),
                  mention.entity().value(),
                  String.format(Locale.ROOT, "%.2f", mention.score()),
                  mention.reason())));
    }
    for (Rejection rejection : analysis.recognition().rejections()) {
      rows.add(
          new Row(
              rejection.at().start(),
              List.of(
                  place(text, rejection.at().start()),
                  "no",
                  rejection.text(),
                  rejection.candidates().stream()
                      .map(Object::toString)
                      .collect(Collectors.joining(", ")),
                  "",
                  rejection.reason())));
    }
    rows.sort(Comparator.comparingInt(Row::start));
    return align(rows.stream().map(Row::cells).toList());
  }

  private record Row(int start, List<String> cells) {}

  private static String place(String text, int offset) {
    return Lines.lineOf(text, offset) + ":" + (offset - Lines.startOfLine(text, offset) + 1);
  }

  private static String align(List<List<String>> rows) {
    List<Integer> widths = new ArrayList<>();
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        int width = DisplayWidth.of(row.get(i));
        if (i == widths.size()) {
          widths.add(width);
        } else {
          widths.set(i, Math.max(widths.get(i), width));
        }
      }
    }
    StringBuilder out = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.size(); i++) {
        String cell = row.get(i).replace('\n', ' ');
        line.append(cell).append(" ".repeat(widths.get(i) - DisplayWidth.of(row.get(i)) + 2));
      }
      out.append(line.toString().stripTrailing()).append('\n');
    }
    return out.toString();
  }
}

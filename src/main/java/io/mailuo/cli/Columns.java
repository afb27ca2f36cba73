package io.mailuo.cli;

import io.mailuo.text.DisplayWidth;
import java.util.ArrayList;
import java.util.List;

/** Lines up the cells of a table, Chinese characters counted as two columns. */
final class Columns {

  private Columns() {}

  /**
   * The table, a line for each row.
   *
   * @param rows of the same number of cells or fewer
   */
  static String align(List<List<String>> rows) {
    List<List<String>> cells = rows.stream().map(Columns::visible).toList();
    List<Integer> widths = widths(cells);
    StringBuilder out = new StringBuilder();
    for (List<String> row : cells) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.size(); i++) {
        String cell = row.get(i);
        line.append(cell).append(" ".repeat(widths.get(i) - DisplayWidth.of(cell) + 2));
      }
      out.append(line.toString().stripTrailing()).append('\n');
    }
    return out.toString();
  }

  /** A control character could break the line, move the cursor or colour the terminal. */
  private static List<String> visible(List<String> row) {
    return row.stream().map(cell -> cell.replaceAll("\\p{Cntrl}+", " ")).toList();
  }

  private static List<Integer> widths(List<List<String>> rows) {
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
    return widths;
  }
}

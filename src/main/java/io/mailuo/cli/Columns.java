package io.mailuo.cli;

import io.mailuo.text.DisplayWidth;
import io.mailuo.text.Scripts;
import java.util.ArrayList;
import java.util.List;

/** Lines up the cells of a table, Chinese characters counted as two columns. */
final class Columns {

  /** Columns of a terminal that is not wide. */
  static final int WIDTH = 100;

  private static final int GAP = 2;

  /** Columns that a cell has at least where it goes on. */
  private static final int FEWEST = 30;

  private Columns() {}

  /**
   * The table, a line for each row.
   *
   * @param rows of the same number of cells or fewer
   */
  static String align(List<List<String>> rows) {
    StringBuilder out = new StringBuilder();
    lines(rows).forEach(line -> out.append(line).append('\n'));
    return out.toString();
  }

  /**
   * The lines of the table, one for each row.
   *
   * @param rows of the same number of cells or fewer
   */
  static List<String> lines(List<List<String>> rows) {
    List<List<String>> cells = rows.stream().map(Columns::visible).toList();
    List<Integer> widths = widths(cells);
    List<String> lines = new ArrayList<>();
    for (List<String> row : cells) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.size(); i++) {
        String cell = row.get(i);
        line.append(cell).append(" ".repeat(widths.get(i) - DisplayWidth.of(cell) + GAP));
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  /**
   * The table no wider than a terminal, a text for each row: the last cells go on below where they
   * begin.
   */
  static List<String> fit(List<List<String>> rows) {
    List<List<String>> heads = rows.stream().map(row -> row.subList(0, row.size() - 1)).toList();
    List<String> lines = lines(heads);
    int indent =
        widths(heads.stream().map(Columns::visible).toList()).stream()
            .mapToInt(width -> width + GAP)
            .sum();
    List<String> fitted = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      String last = rows.get(i).get(rows.get(i).size() - 1);
      String begun = lines.get(i) + " ".repeat(indent - DisplayWidth.of(lines.get(i)));
      fitted.add(wrap(begun, visible(List.of(last)).get(0), indent));
    }
    return fitted;
  }

  /**
   * A text in lines no wider than a terminal.
   *
   * @param begun what stands in the first line already
   * @param indent columns before each further line
   */
  static String wrap(String begun, String text, int indent) {
    int before = Math.min(indent, WIDTH - FEWEST);
    StringBuilder out = new StringBuilder();
    StringBuilder line = new StringBuilder(begun);
    for (String piece : pieces(text)) {
      boolean full = DisplayWidth.of(line + piece.stripTrailing()) > WIDTH;
      if (full && !line.toString().isBlank()) {
        out.append(line.toString().stripTrailing()).append('\n');
        line = new StringBuilder(" ".repeat(before));
      }
      line.append(piece);
    }
    return out.append(line.toString().stripTrailing()).append('\n').toString();
  }

  /** What stays together: a word with the space behind it, a Chinese character with its marks. */
  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 1; i < text.length(); i++) {
      if (mayBreak(text.charAt(i - 1), text.charAt(i))) {
        pieces.add(text.substring(start, i));
        start = i;
      }
    }
    pieces.add(text.substring(start));
    return pieces;
  }

  private static boolean mayBreak(char before, char after) {
    boolean wide = Scripts.isHan(before) || Scripts.isHan(after);
    boolean closing = "，。；：！？、）》”]".indexOf(after) >= 0 || "（《“[".indexOf(before) >= 0;
    boolean mark = "，。；：！？、".indexOf(before) >= 0;
    return before == ' ' || (after != ' ' && !closing && (wide || mark));
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

package io.mailuo.card;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Breaks a title into lines that fit. */
final class LineBreaks {

  private LineBreaks() {}

  /**
   * The lines of a text, each as long as fits. No line begins with a mark that must not begin one
   * (Unicode Standard Annex 14, as the Java platform implements it).
   *
   * @param width how wide a text is
   * @param room how wide a line may be
   * @param most number of lines; what does not fit into them is cut, with {@code …} at its end
   */
  static List<String> of(String text, ToDoubleFunction<String> width, double room, int most) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String piece : pieces(text)) {
      if (line.length() > 0 && width.applyAsDouble((line + piece).stripTrailing()) > room) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
      }
      line.append(piece);
    }
    lines.add(line.toString().stripTrailing());
    return lines.size() <= most ? lines : cut(lines, width, room, most);
  }

  private static List<String> pieces(String text) {
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.CHINESE);
    breaks.setText(text);
    List<String> pieces = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      pieces.add(text.substring(start, end));
      start = end;
    }
    return pieces;
  }

  private static List<String> cut(
      List<String> lines, ToDoubleFunction<String> width, double room, int most) {
    String last = lines.get(most - 1);
    while (!last.isEmpty() && width.applyAsDouble(last + "…") > room) {
      last = last.substring(0, last.offsetByCodePoints(last.length(), -1));
    }
    List<String> kept = new ArrayList<>(lines.subList(0, most - 1));
    kept.add(last + "…");
    return kept;
  }
}

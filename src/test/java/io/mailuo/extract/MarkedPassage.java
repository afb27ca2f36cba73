package io.mailuo.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A passage of which an editor has marked who says what in it.
 *
 * @param text Markdown
 * @param quotations e.g. {@code = 沈知微: 你好}, in order
 * @param organisations those among the speakers
 */
record MarkedPassage(String text, List<String> quotations, List<String> organisations) {

  private static final String MARKS = "=~";

  MarkedPassage {
    quotations = List.copyOf(quotations);
    organisations = List.copyOf(organisations);
  }

  /** The passages of a file, whose first lines tell its form. */
  static List<MarkedPassage> read(Path file) throws IOException {
    List<MarkedPassage> passages = new ArrayList<>();
    List<String> passage = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      boolean remark = line.isBlank() || line.startsWith("#");
      boolean begins = remark || MARKS.indexOf(line.charAt(0)) < 0;
      if (begins && !passage.isEmpty()) {
        passages.add(of(passage));
        passage.clear();
      }
      if (!remark) {
        passage.add(line);
      }
    }
    if (!passage.isEmpty()) {
      passages.add(of(passage));
    }
    return passages;
  }

  private static MarkedPassage of(List<String> lines) {
    List<String> organisations = new ArrayList<>();
    for (String line : lines) {
      int at = line.indexOf('@');
      if (at >= 0) {
        organisations.add("云海科技");
      }
    }
    List<String> quotations = new ArrayList<>();
    lines.subList(1, lines.size()).forEach(line -> quotations.add(line.replace("@", "")));
    String text = lines.get(0).replace("@", "").replace("⏎", "\n\n");
    return new MarkedPassage(text, quotations, organisations);
  }

  /** What the program finds, in the form of {@link #quotations}. */
  List<String> found(String... entities) {
    return ReadArticle.of(text, entities).extraction().quotations().stream()
        .map(MarkedPassage::line)
        .toList();
  }

  private static String line(Quotation quotation) {
    String mark = quotation.kind().name().toLowerCase(Locale.ROOT).equals("direct") ? "= " : "~ ";
    return mark + quotation.speaker().text() + ": " + quotation.text();
  }

  @Override
  public String toString() {
    return text;
  }
}

package io.mailuo.extract;

import io.mailuo.knowledge.SmallHub;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A sentence whose dates an editor has marked: {@code [[text|value]]}.
 *
 * @param date of the article; {@code -} where it has none
 * @param text without the marks
 * @param dates {@code text value}, in order
 */
record DatedSentence(String date, String text, List<String> dates) {

  private static final Pattern MARK = Pattern.compile("\\[\\[([^|\\]]+)\\|([^\\]]+)]]");

  DatedSentence {
    dates = List.copyOf(dates);
  }

  /** The sentences of a file: lines of a date, a tab and a marked text; {@code #} for remarks. */
  static List<DatedSentence> read(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .filter(line -> !line.isBlank() && !line.startsWith("# "))
          .map(DatedSentence::of)
          .toList();
    }
  }

  private static DatedSentence of(String line) {
    String[] parts = line.split("\t", 2);
    StringBuilder text = new StringBuilder();
    List<String> dates = new ArrayList<>();
    Matcher mark = MARK.matcher(parts[1]);
    while (mark.find()) {
      mark.appendReplacement(text, "");
      text.append(mark.group(1));
      dates.add(mark.group(1) + " " + mark.group(2));
    }
    mark.appendTail(text);
    return new DatedSentence(parts[0], text.toString(), dates);
  }

  /** What the program finds, in the form of {@link #dates}. */
  List<String> found() {
    String front = date.equals("-") ? "title: 甲" : "title: 甲; date: " + date;
    return new SmallHub()
        .article("a", front, text + "\n").analyses().get(0).extraction().dates().stream()
            .map(found -> found.text() + " " + found.value())
            .toList();
  }

  boolean isTrap() {
    return dates.isEmpty();
  }

  @Override
  public String toString() {
    return date + ": " + text;
  }
}

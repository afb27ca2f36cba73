package io.mailuo.recognise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A sentence whose mentions an editor has marked: {@code [[name|entity]]}.
 *
 * @param group of sentences about one name
 * @param text without the marks
 * @param mentions {@code start-end entity}, in order
 */
record MarkedSentence(String group, String text, List<String> mentions) {

  private static final Pattern MARK = Pattern.compile("\\[\\[([^|\\]]+)\\|([^\\]]+)]]");

  MarkedSentence {
    mentions = List.copyOf(mentions);
  }

  /** The sentences of a file: lines of a group, a tab and a marked text; {@code #} for remarks. */
  static List<MarkedSentence> read(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(MarkedSentence::of)
          .toList();
    }
  }

  private static MarkedSentence of(String line) {
    String[] parts = line.split("\t", 2);
    StringBuilder text = new StringBuilder();
    List<String> mentions = new ArrayList<>();
    Matcher mark = MARK.matcher(parts[1]);
    while (mark.find()) {
      mark.appendReplacement(text, "");
      int start = text.length();
      text.append(mark.group(1));
      mentions.add(start + "-" + text.length() + " " + mark.group(2));
    }
    mark.appendTail(text);
    return new MarkedSentence(parts[0], text.toString(), mentions);
  }

  /** What the recogniser finds, in the form of {@link #mentions}. */
  List<String> found(TestHub hub) {
    return hub.recognise(text).mentions().stream()
        .map(mention -> mention.at().start() + "-" + mention.at().end() + " " + mention.entity())
        .toList();
  }

  @Override
  public String toString() {
    return group + ": " + text;
  }
}

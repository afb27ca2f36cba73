package io.mailuo.render;

import io.mailuo.problem.Code;
import io.mailuo.problem.Problem;
import java.io.IOException;
import java.io.StringReader;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * Reads files of messages ({@link Properties}) line by line, so that a fault is told with its line.
 */
final class MessageLines {

  private final String path;
  private final String text;
  private final Map<String, String> texts;
  private final List<Problem> problems;

  /**
   * @param path of the file, from the hub
   * @param texts added to, by key
   * @param problems added to: lines that cannot be read, patterns that are none
   */
  MessageLines(String path, String text, Map<String, String> texts, List<Problem> problems) {
    this.path = path;
    this.text = text;
    this.texts = texts;
    this.problems = problems;
  }

  void read() {
    int start = 0;
    while (start < text.length()) {
      int end = end(start);
      try {
        read(text.substring(start, end));
      } catch (IllegalArgumentException e) {
        problems.add(
            Problem.at(Code.BAD_MESSAGE, path, text, start, end, String.valueOf(e.getMessage())));
      }
      start = end + 1;
    }
  }

  /** The end of a line; one that ends with a backslash goes on with the next. */
  private int end(int start) {
    int end = start;
    while (end < text.length()
        && (text.charAt(end) != '\n' || text.charAt(Math.max(0, end - 1)) == '\\')) {
      end++;
    }
    return end;
  }

  private void read(String line) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(line));
    } catch (IOException e) {
      throw new IllegalStateException("a string reader does not fail", e);
    }
    for (String key : properties.stringPropertyNames()) {
      MessageFormat pattern = new MessageFormat(properties.getProperty(key), Locale.ROOT);
      texts.put(key, pattern.toPattern());
    }
  }
}

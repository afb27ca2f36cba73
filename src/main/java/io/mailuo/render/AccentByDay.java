package io.mailuo.render;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a style sheet for the accent colour by day. It is no parser: it knows which rules a
 * declaration stands in, and no more.
 */
final class AccentByDay {

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");

  /** What opens or ends something, and what may hold such characters without meaning them. */
  private static final Pattern MARKS =
      Pattern.compile(
          "\\\\.|\"(?:[^\"\\\\\\n]++|\\\\.)*+\"|'(?:[^'\\\\\\n]++|\\\\.)*+'"
              + "|url\\(\\s*+(?![\"'])[^)]*+\\)|[{};]");

  private static final Pattern DECLARED =
      Pattern.compile(
          "\\s*--accent\\s*:\\s*(?:light-dark\\(\\s*)?#([0-9a-fA-F]{6}|[0-9a-fA-F]{3})\\b.*",
          Pattern.DOTALL);

  private static final Pattern ROOT = Pattern.compile("(?:.*,)?\\s*:root\\s*(?:,.*)?");
  private static final Pattern HTML = Pattern.compile("(?:.*,)?\\s*html\\s*(?:,.*)?");

  /** A condition that no screen by day meets. */
  private static final Pattern ELSEWHERE = Pattern.compile("\\b(?:dark|print)\\b");

  private final String css;

  /** Of the rules that are open, what stands before their braces; the innermost first. */
  private final Deque<String> open = new ArrayDeque<>();

  private Optional<String> ofRoot = Optional.empty();
  private Optional<String> ofHtml = Optional.empty();

  private AccentByDay(String css) {
    this.css = css;
  }

  /**
   * The last {@code --accent} that a rule for {@code :root} gives as a hexadecimal number, else the
   * last of one for {@code html}, which browsers hold to be weaker.
   *
   * @return e.g. {@code #0a5a8a}; empty where no rule gives any
   */
  static Optional<String> of(String css) {
    AccentByDay reader = new AccentByDay(COMMENT.matcher(css).replaceAll(" "));
    reader.read();
    return reader.ofRoot.or(() -> reader.ofHtml);
  }

  private void read() {
    int start = 0;
    Matcher marks = MARKS.matcher(css);
    while (marks.find()) {
      String stretch = css.substring(start, marks.start());
      switch (marks.group()) {
        case "{" -> open.push(stretch.replaceAll("\\s+", " "));
        case ";" -> declare(stretch);
        case "}" -> {
          declare(stretch);
          open.poll();
        }
        default -> {
          continue;
        }
      }
      start = marks.end();
    }
  }

  private void declare(String declaration) {
    Matcher declared = DECLARED.matcher(declaration);
    if (!declared.matches()) {
      return;
    }
    Optional<String> colour = Optional.of("#" + sixDigits(declared.group(1)));
    if (isIn(ROOT)) {
      ofRoot = colour;
    } else if (isIn(HTML)) {
      ofHtml = colour;
    }
  }

  /** True in a rule for it, which nothing surrounds but conditions that may hold by day. */
  private boolean isIn(Pattern selector) {
    boolean found = false;
    for (String rule : open) {
      boolean condition = rule.strip().startsWith("@");
      boolean selected = !condition && selector.matcher(rule).matches();
      if (condition ? ELSEWHERE.matcher(rule).find() : !selected) {
        return false;
      }
      found |= selected;
    }
    return found;
  }

  private static String sixDigits(String digits) {
    String six = digits.length() == 6 ? digits : digits.replaceAll("(.)", "$1$1");
    return six.toLowerCase(Locale.ROOT);
  }
}

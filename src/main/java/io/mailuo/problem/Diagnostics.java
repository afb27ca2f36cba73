package io.mailuo.problem;

import io.mailuo.text.DisplayWidth;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * Words for problems, in Chinese or English: what is wrong, where, the line with a caret, and how
 * to mend it. The form follows the rustc development guide's chapter on diagnostics.
 */
public final class Diagnostics {

  private static final Map<Severity, String> COLOUR =
      Map.of(Severity.ERROR, "31", Severity.WARNING, "33", Severity.NOTICE, "36");

  private final ResourceBundle messages;
  private final boolean colour;

  /**
   * @param language {@code zh} or {@code en}
   * @param colour true: ANSI colours
   */
  public Diagnostics(String language, boolean colour) {
    this.messages =
        ResourceBundle.getBundle(
            "io.mailuo.problem.messages",
            Locale.forLanguageTag(language),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    this.colour = colour;
  }

  /** The whole diagnostic, several lines, each ended by {@code \n}. */
  public String describe(Problem problem) {
    StringBuilder out = new StringBuilder();
    String severity = problem.code().severity().name().toLowerCase(Locale.ROOT);
    out.append(paint(problem, severity + "[" + problem.code().id() + "]"));
    out.append(": ").append(title(problem)).append('\n');
    String number = String.valueOf(problem.at().line());
    String gutter = " ".repeat(number.length());
    out.append(gutter).append("--> ").append(problem.at()).append('\n');
    if (!problem.line().isEmpty()) {
      appendLine(out, problem, number, gutter);
    }
    out.append(gutter).append(" = ").append(text("help")).append(help(problem));
    return out.append('\n').toString();
  }

  /** The first line alone, without the code. */
  public String title(Problem problem) {
    return text(problem, "");
  }

  /**
   * How to mend it: the advice for the problem's last argument where there is one, else the usual.
   */
  public String help(Problem problem) {
    int arguments = problem.arguments().size();
    String last = arguments == 0 ? "" : problem.arguments().get(arguments - 1);
    String special = ".help." + (last.isEmpty() ? "none" : last);
    return text(problem, messages.containsKey(problem.code().id() + special) ? special : ".help");
  }

  private void appendLine(StringBuilder out, Problem problem, String number, String gutter) {
    Excerpt excerpt = Excerpt.of(problem);
    out.append(gutter).append(" |\n");
    out.append(number).append(" | ").append(excerpt.line()).append('\n');
    int before = DisplayWidth.of(excerpt.line().substring(0, excerpt.start()));
    int width = DisplayWidth.of(excerpt.line().substring(excerpt.start(), excerpt.end()));
    String caret = "^".repeat(Math.max(1, width));
    out.append(gutter).append(" | ").append(" ".repeat(before)).append(paint(problem, caret));
    out.append('\n').append(gutter).append(" |\n");
  }

  private String text(Problem problem, String suffix) {
    return MessageFormat.format(
        text(problem.code().id() + suffix), problem.arguments().toArray(new Object[0]));
  }

  /** A message without parameters. */
  public String text(String key) {
    try {
      return messages.getString(key);
    } catch (MissingResourceException e) {
      throw new IllegalStateException("no message " + key + " in " + messages.getLocale(), e);
    }
  }

  /** A message with its parameters filled in; numbers decide between one and many. */
  public String text(String key, Object... parameters) {
    return new MessageFormat(text(key), Locale.ROOT).format(parameters);
  }

  private String paint(Problem problem, String text) {
    return colour
        ? "\u001b[1;" + COLOUR.get(problem.code().severity()) + "m" + text + "\u001b[0m"
        : text;
  }

  /** The part of a line that is shown: long lines are cut around the fault, tabs become spaces. */
  private record Excerpt(String line, int start, int end) {

    private static final int REACH = 60;

    static Excerpt of(Problem problem) {
      String line = visible(problem.line());
      int start = Math.min(problem.at().column() - 1, line.length());
      int end = Math.min(start + problem.width(), line.length());
      int from = start <= REACH ? 0 : start - REACH;
      int to = Math.min(line.length(), Math.max(end, start) + REACH);
      String head = from > 0 ? "…" : "";
      String tail = to < line.length() ? "…" : "";
      int shift = head.length() - from;
      return new Excerpt(head + line.substring(from, to) + tail, start + shift, end + shift);
    }

    /** A control character could move the cursor or colour the terminal. */
    private static String visible(String line) {
      StringBuilder out = new StringBuilder(line.length());
      line.chars().forEach(c -> out.append(Character.isISOControl(c) ? ' ' : (char) c));
      return out.toString();
    }
  }
}

package io.mailuo.cli;

import io.mailuo.problem.Diagnostics;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;

/**
 * Where the program writes.
 *
 * @param out results
 * @param err diagnostics and progress
 * @param interactive true: a person watches, progress is shown
 * @param colour true: ANSI colours
 * @param language {@code zh} or {@code en}
 */
record Terminal(
    PrintWriter out, PrintWriter err, boolean interactive, boolean colour, String language) {

  /**
   * Colour on a terminal unless {@code NO_COLOR} is set; language by {@code LC_ALL}, {@code LANG}.
   */
  static Terminal of(
      PrintWriter out, PrintWriter err, boolean interactive, Map<String, String> environment) {
    boolean colour = interactive && environment.getOrDefault("NO_COLOR", "").isEmpty();
    return new Terminal(out, err, interactive, colour, language(environment));
  }

  private static String language(Map<String, String> environment) {
    for (String name : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
      String value = environment.getOrDefault(name, "").toLowerCase(Locale.ROOT);
      if (!value.isEmpty()) {
        return value.startsWith("zh") ? "zh" : "en";
      }
    }
    return Locale.getDefault().getLanguage().equals("zh") ? "zh" : "en";
  }

  /** A message of the program in the terminal's language. */
  String text(String key, Object... parameters) {
    return new Diagnostics(language, false).text(key, parameters);
  }

  Terminal withLanguage(String other) {
    return new Terminal(out, err, interactive, colour, other);
  }
}

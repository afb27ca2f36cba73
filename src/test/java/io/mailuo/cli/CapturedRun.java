package io.mailuo.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * A run of the command line inside the test, and what it printed.
 *
 * @param code exit code
 * @param out standard output, lines ended by {@code \n}
 * @param err standard error, lines ended by {@code \n}
 */
record CapturedRun(int code, String out, String err) {

  /** As in a pipe: no colour, no progress. */
  static CapturedRun of(String language, String... arguments) {
    return of(language, false, arguments);
  }

  /** On a terminal with colour. */
  static CapturedRun onTerminal(String language, String... arguments) {
    return of(language, true, arguments);
  }

  private static CapturedRun of(String language, boolean terminal, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Terminal shown =
        new Terminal(new PrintWriter(out), new PrintWriter(err), terminal, terminal, language);
    int code = new CommandLineRun(shown).run(arguments);
    shown.out().flush();
    shown.err().flush();
    return new CapturedRun(code, lines(out), lines(err));
  }

  private static String lines(StringWriter written) {
    return written.toString().replace(System.lineSeparator(), "\n");
  }
}

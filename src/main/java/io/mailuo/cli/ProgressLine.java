package io.mailuo.cli;

import io.mailuo.build.Stage;
import io.mailuo.problem.Diagnostics;
import io.mailuo.text.Kebab;

/** One line that says what the build is doing, on a terminal only. */
final class ProgressLine {

  private static final String CLEAR = "\r\u001b[K";

  private final Terminal terminal;
  private final Diagnostics words;

  ProgressLine(Terminal terminal) {
    this.terminal = terminal;
    this.words = new Diagnostics(terminal.language(), false);
  }

  void stage(Stage stage) {
    if (terminal.interactive()) {
      String name = words.text("stage." + Kebab.of(stage));
      terminal.err().print(CLEAR + name + " …");
      terminal.err().flush();
    }
  }

  void clear() {
    if (terminal.interactive()) {
      terminal.err().print(CLEAR);
      terminal.err().flush();
    }
  }
}

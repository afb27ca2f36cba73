package io.mailuo.cli;

import io.mailuo.build.BuildReport;
import io.mailuo.build.BuildReport.Counts;
import io.mailuo.problem.Code;
import io.mailuo.problem.Diagnostics;
import io.mailuo.problem.Problem;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Tells how a build went: diagnostics, then counts and the time it took. */
final class BuildSummary {

  private static final int SHOWN_OF_A_KIND = 10;

  private final Terminal terminal;
  private final Diagnostics diagnostics;
  private final boolean all;

  /**
   * @param all true: every diagnostic is shown
   */
  BuildSummary(Terminal terminal, boolean all) {
    this.terminal = terminal;
    this.diagnostics = new Diagnostics(terminal.language(), terminal.colour());
    this.all = all;
  }

  void print(BuildReport report, Path output) {
    printProblems(report);
    terminal.err().flush();
    Counts counts = report.counts();
    if (report.written()) {
      say(
          "summary.content",
          counts.articles(),
          counts.entities(),
          counts.drafts(),
          counts.faulty());
      say("summary.links", counts.mentions(), counts.links());
      say("summary.written", counts.pages(), counts.files(), kilobytes(counts.bytes()), output);
    } else {
      say("summary.nothing");
    }
    long errors = report.problems().stream().filter(Problem::isError).count();
    say(report.failed() ? "summary.failed" : "summary.done", errors, report.warnings(), seconds());
    report.news().ifPresent(news -> NewsLines.of(news, terminal).forEach(terminal.out()::println));
    terminal.out().flush();
  }

  private void printProblems(BuildReport report) {
    Map<Code, Integer> shown = new EnumMap<>(Code.class);
    for (Problem problem : report.problems()) {
      int count = shown.merge(problem.code(), 1, Integer::sum);
      if (all || count <= SHOWN_OF_A_KIND) {
        terminal.err().println(diagnostics.describe(problem));
      }
    }
    shown.forEach(
        (code, count) -> {
          if (!all && count > SHOWN_OF_A_KIND) {
            terminal
                .err()
                .println(terminal.text("summary.more", code.id(), count - SHOWN_OF_A_KIND));
          }
        });
  }

  private void say(String key, Object... parameters) {
    terminal.out().println(terminal.text(key, parameters));
  }

  private static String kilobytes(long bytes) {
    return String.format(Locale.ROOT, "%.1f", bytes / 1024.0);
  }

  /** Since the process was started, the start of the virtual machine included. */
  private static String seconds() {
    long start = ManagementFactory.getRuntimeMXBean().getStartTime();
    return String.format(Locale.ROOT, "%.2f", (System.currentTimeMillis() - start) / 1000.0);
  }
}

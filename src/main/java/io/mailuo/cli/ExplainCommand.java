package io.mailuo.cli;

import io.mailuo.build.Explaining;
import io.mailuo.build.Explanation;
import io.mailuo.extract.Extraction;
import io.mailuo.problem.Checked;
import io.mailuo.problem.Diagnostics;
import io.mailuo.twin.ExplanationJson;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mailuo explain FILE}. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Says what was found in a text, what was not taken, and why.")
final class ExplainCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private HubOptions hubOptions = new HubOptions();

  @Parameters(
      paramLabel = "FILE",
      descriptionKey = "file",
      description = "an article, an entity or a page, e.g. articles/2024-02-15-sora.md")
  private String file = "";

  @Option(names = "--format", paramLabel = "text|json", description = "form of the answer")
  private Format format = Format.TEXT;

  enum Format {
    TEXT,
    JSON
  }

  ExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Terminal shown = hubOptions.on(terminal);
    Checked<Explanation> explained = Explaining.explain(hubOptions.hub(), file);
    Diagnostics diagnostics = new Diagnostics(shown.language(), shown.colour());
    explained.problems().forEach(p -> shown.err().println(diagnostics.describe(p)));
    explained.value().ifPresent(found -> print(found, shown));
    shown.out().flush();
    return explained.value().isPresent() ? ExitCode.DONE : ExitCode.CONTENT;
  }

  private void print(Explanation found, Terminal shown) {
    String path = found.file().path().replaceFirst("^content/", "");
    Advice advice = new Advice(shown, found);
    shown
        .out()
        .print(
            format == Format.JSON
                ? new ExplanationJson(new Reasons(shown)::of, advice::of, advice::of)
                    .of(path, found.recognition(), found.extraction().orElse(Extraction.NONE))
                : ExplanationTable.of(found, shown));
  }
}

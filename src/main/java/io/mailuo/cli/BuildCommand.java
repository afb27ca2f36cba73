package io.mailuo.cli;

import io.mailuo.build.BuildOptions;
import io.mailuo.build.BuildReport;
import io.mailuo.build.SiteBuild;
import io.mailuo.config.HubConfigReader;
import io.mailuo.output.BuildLock;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code mailuo build}. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Builds the site of a hub.")
final class BuildCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private HubOptions hubOptions = new HubOptions();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "folder of the site (default: site-output in the hub)")
  private @Nullable Path output;

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description = "where the site will stand, e.g. https://name.github.io/repo/")
  private @Nullable String baseUrl;

  @Option(names = "--drafts", description = "publish drafts too")
  private boolean drafts;

  @Option(names = "--strict", description = "take warnings for errors")
  private boolean strict;

  @Option(
      names = "--keep-going",
      description = "leave faulty files out and write the rest; still exits 1")
  private boolean keepGoing;

  @Option(names = "--social-cards", description = "draw a picture for each page that has none")
  private boolean socialCards;

  @Option(names = "--all", description = "show every diagnostic, not ten of each kind")
  private boolean all;

  @Spec private @Nullable CommandSpec spec;

  BuildCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Terminal shown = hubOptions.on(terminal);
    BuildOptions options = options();
    Optional<BuildLock> lock = BuildLock.take(options.hub(), options.output());
    if (lock.isEmpty()) {
      shown.err().println(shown.text("failure.locked"));
      return ExitCode.LOCKED;
    }
    try {
      return build(options, shown);
    } finally {
      lock.get().close();
    }
  }

  private int build(BuildOptions options, Terminal shown) throws IOException {
    ProgressLine progress = new ProgressLine(shown);
    BuildReport report;
    try {
      report = new SiteBuild(options, progress::stage).run();
    } finally {
      progress.clear();
    }
    new BuildSummary(shown, all).print(report, options.output());
    return report.failed() ? ExitCode.CONTENT : ExitCode.DONE;
  }

  private BuildOptions options() {
    Path hub = hubOptions.hub();
    Path site = output == null ? hub.resolve("site-output") : output.toAbsolutePath().normalize();
    Optional<URI> base = Optional.ofNullable(baseUrl).flatMap(HubConfigReader::parseBaseUrl);
    if (baseUrl != null && base.isEmpty()) {
      throw noWebAddress(baseUrl);
    }
    return new BuildOptions(hub, site, base, drafts, strict, keepGoing, socialCards);
  }

  private UsageException noWebAddress(String url) {
    if (spec == null) {
      throw new IllegalStateException("picocli sets the spec");
    }
    return new UsageException(spec.commandLine(), "usage.base-url", url);
  }
}

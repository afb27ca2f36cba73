package io.mailuo.browser;

import io.mailuo.build.BuildOptions;
import io.mailuo.build.BuildReport;
import io.mailuo.build.SiteBuild;
import io.mailuo.problem.Problem;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The demo hub, which is this repository, built under {@code target/demo-site} and served: once as
 * a newcomer builds it, without a base URL, and once with the address at which it is served.
 */
final class DemoSite implements AutoCloseable {

  /** How a reader opens the site. */
  enum Opening {
    OVER_HTTP,
    FROM_DISK
  }

  private static final Path HUB = Path.of("").toAbsolutePath();
  private static final Path BUILT = HUB.resolve("target/demo-site");

  private final Path folder;
  private final LocalSite plain;
  private final LocalSite published;

  private DemoSite(Path folder, LocalSite plain, LocalSite published) {
    this.folder = folder;
    this.plain = plain;
    this.published = published;
  }

  /** Builds and serves both. */
  static DemoSite build() throws IOException {
    Path folder = BUILT.resolve("plain");
    build(folder, Optional.empty());
    Path publishedFolder = BUILT.resolve("published");
    LocalSite published = LocalSite.serve(publishedFolder);
    build(publishedFolder, Optional.of(published.root()));
    return new DemoSite(folder, LocalSite.serve(folder), published);
  }

  private static void build(Path folder, Optional<URI> baseUrl) throws IOException {
    BuildOptions options = new BuildOptions(HUB, folder, baseUrl, false, false, false);
    BuildReport report = new SiteBuild(options, stage -> {}).run();
    if (report.failed()) {
      String faults =
          report.problems().stream()
              .filter(Problem::isError)
              .map(problem -> problem.code() + " " + problem.at())
              .collect(Collectors.joining(", "));
      throw new IllegalStateException("the demo hub has faults: " + faults);
    }
  }

  /** The files of the site without a base URL. */
  Path folder() {
    return folder;
  }

  /** The address of the site without a base URL. */
  URI root(Opening opening) {
    return opening == Opening.OVER_HTTP ? plain.root() : folder.toUri();
  }

  /** The address of the site that was built with this address as its base URL. */
  URI published() {
    return published.root();
  }

  @Override
  public void close() {
    plain.close();
    published.close();
  }
}

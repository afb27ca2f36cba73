package io.mailuo.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The system's Chromium, driven by Playwright. */
final class Chromium implements AutoCloseable {

  /** Without these it asks its maker's hosts for this and that; and as root it needs no sandbox. */
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /** Where it is: what {@code CHROMIUM} names, else on the path; empty where there is none. */
  static Optional<Path> find() {
    String named = System.getenv("CHROMIUM");
    if (named != null && !named.isEmpty()) {
      return Optional.of(Path.of(named)).filter(Files::isExecutable);
    }
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("") + ":/usr/bin";
    return Stream.of(path.split(File.pathSeparator))
        .flatMap(folder -> Stream.of("chromium", "chromium-browser").map(Path.of(folder)::resolve))
        .filter(Files::isExecutable)
        .findFirst();
  }

  static Chromium start(Path executable) {
    Map<String, String> environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    LaunchOptions options =
        new LaunchOptions().setExecutablePath(executable).setArgs(ARGUMENTS).setHeadless(true);
    return new Chromium(playwright, playwright.chromium().launch(options));
  }

  /** A new visitor without a past, at a desk. */
  Visit visit(URI root) {
    return visit(root, Screen.DESK);
  }

  /** A new visitor without a past. */
  Visit visit(URI root, Screen screen) {
    return new Visit(browser.newContext(screen.options()), root);
  }

  @Override
  public void close() {
    playwright.close();
  }
}

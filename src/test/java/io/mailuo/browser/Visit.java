package io.mailuo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One visitor of a site. Whatever goes wrong on a page is written down, and closing the visit fails
 * if there is any of it: errors and warnings of the console, violations of the page's
 * Content-Security-Policy, requests to elsewhere.
 */
final class Visit implements AutoCloseable {

  /** Not every violation comes to the console by itself. */
  private static final String TELL_VIOLATIONS =
      """
      document.addEventListener('securitypolicyviolation', (event) =>
        console.error('CSP', event.violatedDirective, event.blockedURI, event.sample));
      """;

  private final BrowserContext context;
  private final Page page;
  private final URI root;
  private final List<String> faults = new ArrayList<>();

  Visit(BrowserContext context, URI root) {
    this.context = context;
    this.root = root;
    context.setDefaultTimeout(10_000);
    context.addInitScript(TELL_VIOLATIONS);
    context.onRequest(request -> noteRequest(request.url()));
    context.onConsoleMessage(this::noteMessage);
    context.onWebError(error -> faults.add("uncaught " + error.error()));
    this.page = context.newPage();
  }

  private void noteRequest(String url) {
    if (!url.startsWith(address("")) && !url.startsWith("data:")) {
      faults.add("request to " + url);
    }
  }

  private void noteMessage(ConsoleMessage message) {
    if (Set.of("error", "warning").contains(message.type())) {
      faults.add(message.type() + " " + message.text() + " (" + message.location() + ")");
    }
  }

  /** As the browser writes it: {@code file:///} with three slashes. */
  String address(String path) {
    return root.toString().replaceFirst("^file:/+", "file:///") + path;
  }

  /** What is open. */
  Page page() {
    return page;
  }

  /** What went wrong so far. */
  List<String> faults() {
    return faults;
  }

  /** Opens a page by its path in the site. */
  Page open(String path) {
    page.navigate(address(path));
    return page;
  }

  /** Opens an address that does not exist, which the browser tells as an error. */
  Page openMissing(String path) {
    open(path);
    String missing = address(path);
    assertThat(faults).as("told of the missing page").anyMatch(fault -> fault.contains(missing));
    faults.removeIf(fault -> fault.contains("status of 404") && fault.contains(missing));
    return page;
  }

  /** Follows a link to where it says that it leads. */
  void follow(Locator link) {
    String href = (String) link.evaluate("link => link.href");
    link.click();
    isAt(href);
  }

  /** Waits for an address. */
  void isAt(String address) {
    assertThat(page).hasURL(address);
    page.waitForLoadState();
  }

  @Override
  public void close() {
    // Events come in while Playwright waits for something.
    page.waitForLoadState();
    context.close();
    assertThat(faults).as("faults on the pages of the visit").isEmpty();
  }
}

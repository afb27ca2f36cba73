package io.mailuo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.Golden;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Every page is valid HTML, says the Nu checker. */
@ExtendWith(WithDemoSite.class)
class HtmlValidityIT {

  private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

  /** Of the specification of speculation rules; the checker's list of policies is older. */
  private static final String NEWER_THAN_THE_CHECKER =
      "Bad content security policy: Unrecognized source-expression 'inline-speculation-rules'";

  private static final long STACK = 64L * 1024 * 1024;

  private final List<String> errors = new ArrayList<>();

  @Test
  void everyPageOfTheDemoSiteIsValid(DemoSite site) throws Exception {
    assertThat(check(site.folder())).isGreaterThan(100);
    assertThat(errors).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"everyday", "own-kinds-and-templates", "smallest"})
  void everyPageOfTheGoldenSitesIsValid(String name) throws Exception {
    assertThat(check(Path.of("src/test/resources/sites", name, "expected"))).isPositive();
    assertThat(errors).isEmpty();
  }

  @Test
  void theCheckerIsAwake() throws Exception {
    String bad = "<!DOCTYPE html><title>x</title><p><div></p>";
    check(Map.of("bad.html", bad.getBytes(StandardCharsets.UTF_8)));
    assertThat(errors).isNotEmpty();
  }

  /** Checks the pages of a folder; gives how many there are. */
  private int check(Path folder) throws Exception {
    Map<String, byte[]> pages = Golden.files(folder, path -> path.endsWith(".html"));
    check(pages);
    return pages.size();
  }

  /** The checker reads its grammar by a recursion that is deeper than usual stacks. */
  private void check(Map<String, byte[]> pages) throws Exception {
    FutureTask<Void> task =
        new FutureTask<>(
            () -> {
              SimpleDocumentValidator checker = new SimpleDocumentValidator();
              checker.setUpMainSchema(SCHEMA, new Errors("schema"));
              for (Map.Entry<String, byte[]> page : pages.entrySet()) {
                check(page.getKey(), page.getValue(), checker);
              }
              return null;
            });
    new Thread(null, task, "checker of HTML", STACK).start();
    task.get();
  }

  private void check(String path, byte[] html, SimpleDocumentValidator checker) throws Exception {
    checker.setUpValidatorAndParsers(new Errors(path), false, false);
    InputSource source = new InputSource(new ByteArrayInputStream(html));
    source.setEncoding("UTF-8");
    checker.checkHtmlInputSource(source);
  }

  /** Writes errors down; what the checker says of style sheets is not about HTML. */
  private final class Errors implements ErrorHandler {
    private final String path;

    Errors(String path) {
      this.path = path;
    }

    @Override
    public void warning(SAXParseException warning) {
      // Advice, such as to leave a redundant role out.
    }

    @Override
    public void error(SAXParseException error) {
      String message = String.valueOf(error.getMessage());
      if (!message.startsWith("CSS:") && !message.contains(NEWER_THAN_THE_CHECKER)) {
        errors.add(path + ":" + error.getLineNumber() + ": " + message);
      }
    }

    @Override
    public void fatalError(SAXParseException error) {
      error(error);
    }
  }
}

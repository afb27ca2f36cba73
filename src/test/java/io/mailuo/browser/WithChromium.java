package io.mailuo.browser;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the {@link Chromium}: started for the first of them, closed after the last. Where the
 * machine has none they are skipped, loudly, or fail if {@code MAILUO_BROWSER} is {@code required}.
 */
final class WithChromium implements BeforeAllCallback, ParameterResolver {

  private static final Namespace OWN = Namespace.create(WithChromium.class);

  private static final String MISSING =
      """
      ****************************************************************
      * %s IS SKIPPED: there is no Chromium.
      * Install it (Debian: apt-get install chromium fonts-noto-cjk)
      * or set CHROMIUM to its path, and run the tests again.
      ****************************************************************
      """;

  @Override
  public void beforeAll(ExtensionContext context) {
    if (Chromium.find().isPresent()) {
      return;
    }
    if ("required".equals(System.getenv("MAILUO_BROWSER"))) {
      throw new IllegalStateException("MAILUO_BROWSER=required, but there is no Chromium");
    }
    String message = MISSING.formatted(context.getDisplayName());
    System.err.print(message);
    Assumptions.abort(message);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Chromium.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Optional<Path> executable = Chromium.find();
    return context
        .getRoot()
        .getStore(OWN)
        .getOrComputeIfAbsent("chromium", key -> Chromium.start(executable.orElseThrow()));
  }
}

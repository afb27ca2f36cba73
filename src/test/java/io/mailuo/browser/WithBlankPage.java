package io.mailuo.browser;

import com.microsoft.playwright.Page;
import java.net.URI;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests of other packages an empty page of the {@link Chromium}, to run scripts in; skips
 * them as {@link WithChromium} does.
 */
public final class WithBlankPage implements BeforeAllCallback, ParameterResolver {

  private final WithChromium chromium = new WithChromium();

  @Override
  public void beforeAll(ExtensionContext context) {
    chromium.beforeAll(context);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Page.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Chromium browser = (Chromium) chromium.resolveParameter(parameter, context);
    return browser.visit(URI.create("about:blank")).page();
  }
}

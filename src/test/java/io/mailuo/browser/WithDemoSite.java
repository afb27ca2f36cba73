package io.mailuo.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the {@link DemoSite}: built for the first of them, closed after the last. */
final class WithDemoSite implements ParameterResolver {

  private static final Namespace OWN = Namespace.create(WithDemoSite.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == DemoSite.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context.getRoot().getStore(OWN).getOrComputeIfAbsent("site", key -> build());
  }

  private static DemoSite build() {
    try {
      return DemoSite.build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package io.mailuo.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.Locale;

/**
 * What a visitor looks at.
 *
 * @param width in CSS pixels
 * @param scripts false: the visitor's browser runs none
 * @param touch true: the visitor has fingers only
 */
record Screen(int width, ColorScheme scheme, boolean scripts, boolean touch) {

  static final Screen DESK = new Screen(1280, ColorScheme.LIGHT);
  static final Screen PHONE = new Screen(390, ColorScheme.LIGHT);

  Screen(int width, ColorScheme scheme) {
    this(width, scheme, true);
  }

  Screen(int width, ColorScheme scheme, boolean scripts) {
    this(width, scheme, scripts, false);
  }

  NewContextOptions options() {
    return new NewContextOptions()
        .setJavaScriptEnabled(scripts)
        .setHasTouch(touch)
        .setViewportSize(width, width < 600 ? 844 : 800)
        .setColorScheme(scheme)
        .setReducedMotion(ReducedMotion.REDUCE)
        .setLocale("zh-CN");
  }

  /** For example {@code 390-dark}. */
  @Override
  public String toString() {
    return width + "-" + scheme.name().toLowerCase(Locale.ROOT);
  }
}

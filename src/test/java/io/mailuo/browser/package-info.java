/**
 * The demo hub as its readers meet it: its site is built, served and opened in a real browser, over
 * HTTP under {@code /repo/} and from disk. A test takes a {@link io.mailuo.browser.DemoSite} and a
 * {@link io.mailuo.browser.Chromium}, and makes a {@link io.mailuo.browser.Visit}, which fails when
 * anything went wrong on its pages.
 */
@NullMarked
package io.mailuo.browser;

import org.jspecify.annotations.NullMarked;

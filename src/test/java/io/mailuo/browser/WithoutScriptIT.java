package io.mailuo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Without JavaScript everything works but hover cards, filters, the theme switch and the live
 * search.
 */
@ExtendWith({WithChromium.class, WithDemoSite.class})
class WithoutScriptIT {

  private static final Screen PHONE = new Screen(390, ColorScheme.LIGHT, false);
  private static final Screen DESK = new Screen(1280, ColorScheme.DARK, false);

  private final Chromium chromium;
  private final DemoSite site;

  WithoutScriptIT(Chromium chromium, DemoSite site) {
    this.chromium = chromium;
    this.site = site;
  }

  @Test
  void leadsFromHomeOverAnArticleToAnEntityAndBackToTheVerySentence() {
    try (Visit visit = chromium.visit(site.published(), DESK)) {
      Page page = visit.open("index.html");
      visit.follow(page.locator("main .cards h3 a").first());
      visit.follow(page.locator("nav.toc a").first());
      assertThat(page.locator(":target")).isInViewport();
      visit.follow(page.locator(".prose a.e").first());
      visit.follow(page.locator(".sent a.orig").first());
      assertThat(page.locator(":target")).isInViewport();
      assertThat(page.locator(":target")).hasCSS("background-color", "rgb(92, 74, 16)");
    }
  }

  @Test
  void opensTheMenuAndTheContentsOfAPhone() {
    try (Visit visit = chromium.visit(site.published(), PHONE)) {
      Page page = visit.open("articles/sora-world-simulator.html");
      page.locator("details.fold summary").click();
      visit.follow(page.locator("details.fold a").last());
      assertThat(page.locator(":target")).isInViewport();
      page.locator(".menu summary").click();
      visit.follow(page.locator(".menu a").last());
      assertThat(page.locator("h1")).isVisible();
    }
  }

  @Test
  void findsNamesByKindAndLetter() {
    try (Visit visit = chromium.visit(site.published(), DESK)) {
      Page page = visit.open("a-z.html");
      Locator kind = page.locator(".tabs a").nth(1);
      String label = kind.locator("span").first().textContent();
      visit.follow(kind);
      assertThat(page.locator("h1")).containsText(label);
      visit.follow(page.locator(".letters a").last());
      assertThat(page.locator(":target")).isInViewport();
    }
  }

  @Test
  void showsNoButtonThatDoesNothing() {
    try (Visit visit = chromium.visit(site.published(), DESK)) {
      Page page = visit.open("a-z.html");
      assertThat(page.locator("[data-theme-toggle]")).isHidden();
      assertThat(page.locator("[data-filter]")).isHidden();
      assertThat(page.locator("html")).hasCSS("background-color", "rgb(22, 24, 27)");
    }
  }

  @Test
  void leadsWhoeverSearchesToTheNames() {
    try (Visit visit = chromium.visit(site.published(), DESK)) {
      Page page = visit.open("index.html");
      page.locator(".bar [data-search]").fill("sora");
      page.locator(".bar [data-search]").press("Enter");
      assertThat(page).hasURL(visit.address("search.html?q=sora"));
      visit.follow(page.locator("main a[href$='a-z.html']").last());
      assertThat(page.locator(".letters")).isVisible();
    }
  }

  @Test
  void offersWaysOnWhereThereIsNoPage() {
    try (Visit visit = chromium.visit(site.published(), DESK)) {
      Page page = visit.openMissing("a/b");
      assertThat(page.locator("[data-nearest]")).isHidden();
      assertThat(page.locator("[data-lost-search]")).isHidden();
      visit.follow(page.locator("main .chip").first());
      assertThat(page.locator("h1")).isVisible();
    }
  }
}

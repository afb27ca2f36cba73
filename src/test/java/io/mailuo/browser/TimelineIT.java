package io.mailuo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The timeline can be sifted, and what was chosen can be shared. */
@ExtendWith({WithChromium.class, WithDemoSite.class})
class TimelineIT {

  private final Chromium chromium;
  private final DemoSite site;

  TimelineIT(Chromium chromium, DemoSite site) {
    this.chromium = chromium;
    this.site = site;
  }

  private static Locator shown(Page page) {
    return page.locator(".timeline > li:visible");
  }

  private static int named(Page page, String part) {
    return page.locator(".timeline > li:has(a[href*='" + part + "'])").count();
  }

  @Test
  void showsOneEntityAloneAndWritesItIntoTheAddress() {
    try (Visit visit = chromium.visit(site.published())) {
      Page page = visit.open("timeline.html");
      int all = shown(page).count();
      page.locator("[data-entities]").selectOption("companies/openai");
      int wanted = named(page, "companies/openai.html");
      assertThat(shown(page)).hasCount(wanted);
      assertThat(wanted).isBetween(2, all - 1);
      assertThat(page.locator(".sift output")).hasText(wanted + " 条");
      assertThat(page).hasURL(visit.address("timeline.html?e=openai"));
      assertThat(page.locator(".when section:visible:not(:has(li:visible))")).hasCount(0);
      assertThat(page.locator(".month:visible:not(:has(li:visible))")).hasCount(0);
      assertThat(page.locator(".rail a:visible"))
          .hasCount(page.locator(".when section:visible").count());

      page.locator("[data-entities]").selectOption("");
      assertThat(shown(page)).hasCount(all);
      assertThat(page).hasURL(visit.address("timeline.html"));
    }
  }

  @Test
  void aSharedAddressShowsTheSame() {
    try (Visit visit = chromium.visit(site.published())) {
      Page page = visit.open("timeline.html?e=openai");
      assertThat(shown(page)).hasCount(named(page, "companies/openai.html"));
      assertThat(page.locator("[data-entities]")).hasValue("companies/openai");
    }
  }

  /** The slug alone would not say which: here a person is renamed to what a company is called. */
  @Test
  void ofTwoThingsOfTheSameFileNameTheAddressNamesTheFolderToo() {
    try (Visit visit = chromium.visit(site.published())) {
      visit
          .page()
          .route(
              "**/timeline.html*",
              route ->
                  route.fulfill(
                      new Route.FulfillOptions()
                          .setContentType("text/html; charset=utf-8")
                          .setBody(
                              route
                                  .fetch()
                                  .text()
                                  .replace("people/sam-altman.html", "people/openai.html"))));
      Page page = visit.open("timeline.html");
      page.locator("[data-entities]").selectOption("people/openai");
      assertThat(page).hasURL(visit.address("timeline.html?e=people%2Fopenai"));
      page.reload();
      assertThat(page.locator("[data-entities]")).hasValue("people/openai");
      assertThat(shown(page)).hasCount(named(page, "people/openai.html"));
    }
  }

  @Test
  void showsOneKindAloneAndOffersItsEntitiesOnly() {
    try (Visit visit = chromium.visit(site.published())) {
      Page page = visit.open("timeline.html");
      page.locator("[data-kinds]").selectOption("people");
      assertThat(shown(page)).hasCount(page.locator(".timeline > li:has(.kind-people)").count());
      assertThat(page.locator("[data-entities] option[value^='companies/']")).hasCount(0);
      assertThat(page).hasURL(visit.address("timeline.html?k=people"));
    }
  }

  @Test
  void whatNobodyKnowsShowsEverything() {
    try (Visit visit = chromium.visit(site.published())) {
      Page page = visit.open("timeline.html?e=nobody&k=nothing");
      assertThat(shown(page)).hasCount(page.locator(".timeline > li").count());
    }
  }

  @Test
  void withoutScriptEverythingIsShownAndYearsAreJumpedTo() {
    Screen plain = new Screen(390, ColorScheme.LIGHT, false);
    try (Visit visit = chromium.visit(site.published(), plain)) {
      Page page = visit.open("timeline.html?e=openai");
      assertThat(page.locator("[data-entities]")).isHidden();
      assertThat(shown(page)).hasCount(page.locator(".timeline > li").count());
      visit.follow(page.locator(".rail a").nth(3));
      assertThat(page.locator(":target")).isInViewport();
      Object covered =
          page.evaluate(
              """
              () => document.querySelector('.rail').getBoundingClientRect().bottom
                > document.querySelector(':target').getBoundingClientRect().top
              """);
      assertThat(covered).as("the year hides behind the rail").isEqualTo(false);
    }
  }

  @Test
  void fitsNarrowScreens() {
    for (int width : new int[] {320, 390, 768}) {
      Screen screen = new Screen(width, ColorScheme.LIGHT);
      try (Visit visit = chromium.visit(site.published(), screen)) {
        Page page = visit.open("timeline.html");
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
      }
    }
  }
}

package io.mailuo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import io.mailuo.build.BuildOptions;
import io.mailuo.build.SiteBuild;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

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
      assertThat(page).hasURL(visit.address("timeline.html"));
      page = visit.open("timeline.html?e=nobody&k=people");
      assertThat(page).hasURL(visit.address("timeline.html?k=people"));
    }
  }

  /** More than one page holds: two companies, of which only one did anything in the older year. */
  @Test
  void aPageOfOneYearSaysSoAndLeadsToAllYearsOfAnEntity(@TempDir Path folder) throws IOException {
    write(folder, "content/hub.yaml", "title: 测试站\n");
    write(folder, "content/companies/yun.md", company("云山", "2023", 120));
    write(folder, "content/companies/he.md", company("河$&图", "2024", 120));
    Path built = folder.resolve("site");
    BuildOptions options = new BuildOptions(folder, built, Optional.empty(), false, false, false);
    assertThat(new SiteBuild(options, stage -> {}).run().failed()).isFalse();
    try (LocalSite local = LocalSite.serve(built);
        Visit visit = chromium.visit(local.root())) {
      Page page = visit.open("timeline.html");
      Locator whole = page.locator(".sift [data-whole]");
      assertThat(page.locator(".sift .note")).containsText("本页");
      assertThat(whole).isHidden();
      page.locator("[data-entities]").selectOption("companies/he");
      assertThat(page).hasURL(visit.address("timeline.html?e=companies%2Fhe"));
      assertThat(whole).hasText("河$&图：全部年份");

      visit.follow(page.locator("[data-years] a").last());
      assertThat(page).hasURL(visit.address("timeline/2023.html?e=companies%2Fhe"));
      assertThat(page.locator(".sift output")).hasText("0 条");
      assertThat(shown(page)).hasCount(0);
      assertThat(whole).hasText("河$&图：全部年份");
      visit.follow(whole);
      assertThat(page.locator("h1")).hasText("河$&图");
      assertThat(page.locator(":target")).isInViewport();

      for (String nobody : List.of("companies/nobody", "x/anything", "articles/index")) {
        visit.open("timeline/2023.html?e=" + nobody);
        assertThat(page).hasURL(visit.address("timeline/2023.html"));
        assertThat(whole).isHidden();
        assertThat(shown(page)).hasCount(120);
      }

      page.setViewportSize(390, 844);
      visit.open("timeline.html");
      double top = page.locator(".when").boundingBox().y;
      page.locator("[data-entities]").selectOption("companies/he");
      assertThat(whole).isVisible();
      assertThat(page.locator(".when").boundingBox().y).as("top of the entries").isEqualTo(top);
    }
  }

  @Test
  void onOnePageThereIsNothingToSayAboutOthers() {
    try (Visit visit = chromium.visit(site.published())) {
      assertThat(visit.open("timeline.html").locator(".sift .note")).hasCount(0);
    }
  }

  private static String company(String name, String year, int events) {
    StringBuilder file = new StringBuilder("---\nname: " + name + "\nfacts:\n");
    for (int i = 1; i <= events; i++) {
      String day = String.format(Locale.ROOT, "%s-%02d-%02d", year, 1 + i % 12, 1 + i / 12);
      file.append("  发布" + i + ": {value: 第 " + i + " 版, date: " + day + "}\n");
    }
    return file + "---\n";
  }

  private static void write(Path folder, String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
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

  /** The years may end flush with the screen: nothing else would tell that there are more. */
  @Test
  void theYearsFadeAwayWhereMoreMayLieToTheRight() {
    try (Visit visit = chromium.visit(site.published(), Screen.PHONE)) {
      Page page = visit.open("timeline.html");
      Locator rail = page.locator(".rail");
      assertThat(rail).hasCSS("mask-image", Pattern.compile("linear-gradient.*"));
      Object shade =
          rail.evaluate(
              """
              (rail) => {
                rail.scrollLeft = rail.scrollWidth;
                return rail.getBoundingClientRect().right
                  - rail.lastElementChild.getBoundingClientRect().right;
              }
              """);
      assertThat(((Number) shade).doubleValue()).as("right of the last").isGreaterThan(47);
      page.setViewportSize(1280, 800);
      assertThat(rail).hasCSS("mask-image", "none");
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

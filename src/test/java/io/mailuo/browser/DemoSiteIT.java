package io.mailuo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.mailuo.browser.DemoSite.Opening;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Readers go through the demo site by its links. */
@ExtendWith({WithChromium.class, WithDemoSite.class})
class DemoSiteIT {

  private final Chromium chromium;
  private final DemoSite site;

  DemoSiteIT(Chromium chromium, DemoSite site) {
    this.chromium = chromium;
    this.site = site;
  }

  @ParameterizedTest
  @EnumSource
  void leadsFromHomeToTheVerySentenceThatNamesAnEntity(Opening opening) {
    try (Visit visit = chromium.visit(site.root(opening))) {
      Page page = visit.open("index.html");
      visit.follow(page.locator("main .cards h3 a").first());
      visit.follow(page.locator(".prose a.e").first());

      Locator mention = page.locator("section:has(#mentions) .sent").first();
      String name = mention.locator("mark").first().innerText();
      List<String> names = page.locator("h1, .aliases span").allInnerTexts();
      assertThat(names).as("names of the entity").anyMatch(name::equalsIgnoreCase);

      visit.follow(mention.locator("a.orig"));
      assertThat(page.locator(":target")).isInViewport();
      assertThat(page.locator(":target")).containsText(name);
      assertThat(onTop(page.locator(":target"))).as("not covered by the bar").isTrue();
      String marked = "getComputedStyle(document.querySelector(':target')).backgroundColor";
      assertThat(page.evaluate(marked)).as("colour").isEqualTo("rgb(255, 233, 168)");
    }
  }

  @ParameterizedTest
  @EnumSource
  void leadsByLettersToNames(Opening opening) {
    try (Visit visit = chromium.visit(site.root(opening))) {
      Page page = visit.open("a-z.html");
      List<Locator> letters = page.locator(".letters a").all();
      assertThat(letters).hasSizeGreaterThan(10);
      for (Locator letter : letters) {
        visit.follow(letter);
        assertThat(page.locator(":target")).hasText(letter.innerText());
        assertThat(page.locator(":target")).isInViewport();
        assertThat(onTop(page.locator(":target"))).as(letter.innerText()).isTrue();
      }
      String name = page.locator(".letter a").last().innerText();
      visit.follow(page.locator(".letter a").last());
      assertThat(page.locator("h1")).hasText(name);
    }
  }

  @ParameterizedTest
  @EnumSource
  void leadsFromTheBarAndTheFootToListsAndAbout(Opening opening) {
    try (Visit visit = chromium.visit(site.root(opening))) {
      Page page = visit.open("products/sora.html");
      int entries = page.locator(".bar-nav a").count();
      assertThat(entries).isGreaterThanOrEqualTo(5);
      for (int i = 0; i < entries; i++) {
        Locator entry = page.locator(".bar-nav a").nth(i);
        visit.follow(entry);
        assertThat(page.locator("h1")).containsText(entry.innerText());
        assertThat(entry).hasAttribute("aria-current", "true");
      }
      visit.follow(page.locator(".foot a[href$='about.html']"));
      assertThat(page.locator("h1")).isVisible();
      visit.follow(page.locator(".brand"));
      assertThat(page.locator("main.home")).isVisible();
    }
  }

  @Test
  void opensTheMenuOfAPhone() {
    try (Visit visit = chromium.visit(site.root(Opening.FROM_DISK), Screen.PHONE)) {
      Page page = visit.open("index.html");
      assertThat(page.locator(".menu a").first()).isHidden();
      page.locator(".menu summary").click();
      visit.follow(page.locator(".menu a").last());
      assertThat(page.locator("h1")).isVisible();
    }
  }

  @ParameterizedTest
  @EnumSource
  void keepsTheThemeThatAVisitorChose(Opening opening) {
    try (Visit visit = chromium.visit(site.root(opening))) {
      Page page = visit.open("index.html");
      page.locator("[data-theme-toggle]").click();
      page.locator("[data-theme-toggle]").click();
      assertThat(page.locator("html")).hasAttribute("data-theme", "dark");

      visit.open("about.html");
      assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
      assertThat(page.locator("html")).hasCSS("background-color", "rgb(22, 24, 27)");
    }
  }

  @ParameterizedTest
  @EnumSource
  void narrowsTheNamesByPinyin(Opening opening) {
    try (Visit visit = chromium.visit(site.root(opening))) {
      Page page = visit.open("a-z.html");
      page.locator("[data-filter]").fill("sunyang");
      assertThat(page.locator(".letter li:visible")).hasCount(1);
      assertThat(page.locator(".letter li:visible a")).hasText("孙杨");
      page.locator("[data-filter]").fill("xyzzy");
      assertThat(page.locator("[data-filter-none]")).isVisible();
    }
  }

  @Test
  void showsAPageOfItsOwnWhereThereIsNone() {
    try (Visit visit = chromium.visit(site.published())) {
      Page page = visit.openMissing("a/b/sun-yang.html");
      assertThat(page.locator("h1")).hasText("没有这个页面");
      assertThat(page.locator("html")).hasCSS("background-color", "rgb(251, 250, 247)");
      assertThat(page.locator("main [data-search]")).hasValue("sun yang");

      page.locator("main [data-search]").focus();
      assertThat(page.locator("#search-results a").first())
          .hasAttribute("href", Pattern.compile(".*people/sun-yang\\.html"));
      visit.follow(page.locator("#search-results a").first());
      assertThat(page.locator("h1")).hasText("孙杨");

      visit.openMissing("a/b/c");
      for (String link : List.of("main .chip", "main .more a", ".foot a", ".brand")) {
        visit.follow(page.locator(link).last());
        assertThat(page.locator("h1")).not().hasText("没有这个页面");
        page.goBack();
        visit.faults().removeIf(fault -> fault.contains("status of 404"));
      }
    }
  }

  @Test
  void offersTheNearestPagesAndASearchWhereThereIsNone() {
    try (Visit visit = chromium.visit(site.published())) {
      Page page = visit.openMissing("people/sun-yan.html");
      assertThat(page.locator("[data-nearest] a").first()).hasText("孙杨");
      assertThat(page.locator("[data-lost-search]")).hasText("搜索“sun yan”");
      assertThat(page.locator("[data-lost-search]"))
          .hasAttribute("href", Pattern.compile(".*/search\\.html\\?q=sun%20yan"));
      visit.follow(page.locator("[data-nearest] a").first());
      assertThat(page.locator("h1")).hasText("孙杨");
      visit.openMissing("people/sun-yan/index.html");
      assertThat(page.locator("[data-lost-search]")).hasText("搜索“sun yan”");
    }
  }

  /** Whether nothing covers the top of what is shown there. */
  private static boolean onTop(Locator shown) {
    Object onTop =
        shown.evaluate(
            """
            (shown) => {
              const place = shown.getClientRects()[0];
              return shown.contains(document.elementFromPoint(place.left + 4, place.top + 4));
            }
            """);
    return (Boolean) onTop;
  }
}

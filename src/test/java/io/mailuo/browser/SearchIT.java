package io.mailuo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.mailuo.browser.DemoSite.Opening;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Readers find what they type in the search box. */
@ExtendWith({WithChromium.class, WithDemoSite.class})
class SearchIT {

  private static final Path GOLDEN = Path.of("src/test/resources/search/tokens.tsv");
  private static final String REPORT = "articles/sora-world-simulator.html";

  private final Chromium chromium;
  private final DemoSite site;

  SearchIT(Chromium chromium, DemoSite site) {
    this.chromium = chromium;
    this.site = site;
  }

  /** A query, the entity that comes first, and whether the report is among the articles. */
  static Stream<Arguments> queries() {
    return Stream.of(Opening.values())
        .flatMap(
            opening ->
                Stream.of(
                    Arguments.of(opening, "孙杨", "people/sun-yang.html", true),
                    Arguments.of(opening, "sunyang", "people/sun-yang.html", false),
                    Arguments.of(opening, "zengguang", "people/zeng-guang.html", false),
                    Arguments.of(opening, "模拟器", "concepts/world-simulator.html", true),
                    Arguments.of(opening, "Sora", "products/sora.html", true),
                    Arguments.of(opening, "OpenAI", "companies/openai.html", true)));
  }

  @ParameterizedTest
  @MethodSource("queries")
  void findsWhatIsTypedAndShowsTheEntityFirst(
      Opening opening, String query, String entity, boolean inReport) {
    try (Visit visit = chromium.visit(site.root(opening))) {
      Page page = visit.open("companies/index.html");
      page.keyboard().press("/");
      page.keyboard().type(query);
      leadsTo(results(page).first(), entity);

      if (inReport) {
        assertThat(page.locator("[data-search-status]")).hasText(Pattern.compile("\\d+ 条结果"));
        while (page.locator(".search-more").count() > 0) {
          int shown = results(page).count();
          page.locator(".search-more").last().click();
          assertThat(results(page)).not().hasCount(shown);
        }
        Locator report = page.locator("#search-results a[href$='" + REPORT + "']");
        assertThat(report.locator("mark").first()).hasText(query);
      }
      visit.follow(results(page).first());
      assertThat(page.locator("main.cols h1")).isVisible();
    }
  }

  @ParameterizedTest
  @EnumSource
  void isUsedByKeyboard(Opening opening) {
    try (Visit visit = chromium.visit(site.root(opening))) {
      Page page = visit.open("about.html");
      page.keyboard().press("/");
      Locator box = page.locator("[data-search]");
      assertThat(box).isFocused();
      assertThat(box).hasValue("");

      page.keyboard().type("孙杨");
      leadsTo(results(page).first(), "people/sun-yang.html");
      assertThat(box).hasAttribute("aria-expanded", "true");

      page.keyboard().press("ArrowDown");
      assertThat(results(page).first()).hasAttribute("aria-selected", "true");
      String id = results(page).first().getAttribute("id");
      assertThat(box).hasAttribute("aria-activedescendant", id);

      page.keyboard().press("Escape");
      assertThat(page.locator("#search-results")).isHidden();
      assertThat(box).hasAttribute("aria-expanded", "false");
      assertThat(box).isFocused();

      page.keyboard().press("ArrowDown");
      assertThat(results(page).first()).hasAttribute("aria-selected", "true");
      page.keyboard().press("Enter");
      visit.isAt(visit.address("people/sun-yang.html"));
    }
  }

  @Test
  void opensTheSearchPageOnEnterWhereNothingIsChosen() {
    try (Visit visit = chromium.visit(site.root(Opening.OVER_HTTP))) {
      Page page = visit.open("people/index.html");
      page.keyboard().press("Control+k");
      page.keyboard().type("孙杨");
      page.keyboard().press("Enter");
      visit.isAt(visit.address("search.html?q=" + encoded("孙杨")));
      leadsTo(results(page).first(), "people/sun-yang.html");
    }
  }

  @Test
  void leavesTheKeysOfAnInputMethodAlone() {
    try (Visit visit = chromium.visit(site.root(Opening.OVER_HTTP))) {
      Page page = visit.page();
      page.clock().install();
      visit.open("index.html");
      page.keyboard().press("/");
      page.keyboard().type("Sora");
      assertThat(page.locator("#search-results")).isVisible();
      page.waitForFunction("() => window.mailuoSearch");
      page.keyboard().press("Escape");
      page.locator("[data-search]").fill("");
      page.clock().runFor(1000);

      CDPSession inputMethod = page.context().newCDPSession(page);
      JsonObject composition = new JsonObject();
      composition.addProperty("text", "sunyang");
      composition.addProperty("selectionStart", 7);
      composition.addProperty("selectionEnd", 7);
      inputMethod.send("Input.imeSetComposition", composition);
      assertThat(page.locator("[data-search]")).hasValue("sunyang");
      page.clock().runFor(1000);
      assertThat(page.locator("#search-results")).isHidden();

      JsonObject chosen = new JsonObject();
      chosen.addProperty("text", "孙杨");
      inputMethod.send("Input.insertText", chosen);
      page.clock().runFor(1000);
      leadsTo(results(page).first(), "people/sun-yang.html");
    }
  }

  @ParameterizedTest
  @EnumSource
  void showsTheResultsOfASharedSearch(Opening opening) {
    try (Visit visit = chromium.visit(site.root(opening))) {
      Page page = visit.open("search.html?q=" + encoded("模拟器"));
      leadsTo(results(page).first(), "concepts/world-simulator.html");
      assertThat(page.locator("[data-search]")).hasValue("模拟器");

      page.locator("[data-search]").fill("孙杨");
      leadsTo(results(page).first(), "people/sun-yang.html");
      assertThat(page).hasURL(visit.address("search.html?q=" + encoded("孙杨")));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"sunyang", "孙杨"})
  void showsWhatSomebodySaidWhereItWasSaid(String query) {
    try (Visit visit = chromium.visit(site.root(Opening.OVER_HTTP))) {
      Page page = visit.open("search.html?q=" + encoded(query));
      Locator quotes = group(page, "语录").locator("a");
      assertThat(quotes.first()).isVisible();
      assertThat(quotes.locator(".search-title")).hasText(repeated("孙杨", quotes.count()));
      String words = quotes.first().locator(".search-snippet").innerText();

      visit.follow(quotes.first());
      assertThat(page.locator(":target")).containsText(words.replaceAll("[“”…]", ""));
    }
  }

  @Test
  void showsWhoSaidTheWordsThatAreTyped() {
    try (Visit visit = chromium.visit(site.root(Opening.OVER_HTTP))) {
      Page page = visit.open("search.html?q=" + encoded("机器猫"));
      Locator quote = group(page, "语录").locator("a").first();
      assertThat(quote.locator(".search-title")).hasText("孙杨");
      assertThat(quote.locator("mark").first()).isVisible();
    }
  }

  @Test
  void tellsPagesFromArticles() {
    try (Visit visit = chromium.visit(site.root(Opening.OVER_HTTP))) {
      Page page = visit.open("search.html?q=" + encoded("关于本站"));
      leadsTo(group(page, "页面").locator("a").first(), "about.html");
      assertThat(group(page, "文章").locator("a[href$='about.html']")).hasCount(0);
    }
  }

  /** Of what is typed in Latin letters, whole words only: sy is no part of system. */
  @Test
  void quotesNoWordsThatOnlyBeginAsTyped() {
    try (Visit visit = chromium.visit(site.root(Opening.OVER_HTTP))) {
      Page page = visit.open("search.html?q=sy");
      Locator quotes = group(page, "语录").locator("a");
      assertThat(quotes.first()).isVisible();
      assertThat(quotes.locator(".search-title")).hasText(repeated("孙杨", quotes.count()));
    }
  }

  @Test
  void keepsTheKeyboardAtTheFilterThatWasChosen() {
    try (Visit visit = chromium.visit(site.root(Opening.OVER_HTTP))) {
      Page page = visit.open("search.html?q=sora");
      Locator people = page.locator(".search-filter[data-key=people]");
      people.press("Space");
      assertThat(people).hasAttribute("aria-pressed", "true");
      assertThat(people).isFocused();
    }
  }

  private static Locator group(Page page, String label) {
    return page.locator("[role=group]")
        .filter(new Locator.FilterOptions().setHas(page.getByText(label).first()));
  }

  private static String[] repeated(String text, int times) {
    return Collections.nCopies(times, text).toArray(String[]::new);
  }

  @ParameterizedTest
  @EnumSource
  void saysThatNothingWasFound(Opening opening) {
    try (Visit visit = chromium.visit(site.root(opening))) {
      Page page = visit.open("search.html?q=" + encoded("饕餮<b>"));
      assertThat(page.locator("#search-results")).hasText("没有找到“饕餮<b>”");

      visit.open("index.html");
      page.keyboard().press("/");
      page.keyboard().type("饕餮$&");
      assertThat(page.locator("#search-results")).hasText("没有找到“饕餮$&”");
    }
  }

  /** A name that nothing has would be a request for nothing. */
  @Test
  void preloadsWhatItsSearchConsistsOf() throws IOException {
    try (Visit visit = chromium.visit(site.root(Opening.OVER_HTTP))) {
      Page page = visit.open("search.html");
      List<String> preloads =
          page.locator("link[rel=preload]").all().stream()
              .map(link -> link.getAttribute("href"))
              .toList();
      String loader = Files.readString(site.folder().resolve("search/loader.js"));
      assertThat(preloads)
          .hasSize(3)
          .contains("theme/search.css", "search/loader.js")
          .allMatch(path -> Files.exists(site.folder().resolve(path)))
          .anyMatch(path -> loader.contains('"' + path.replace("search/", "") + '"'));
      visit.open("index.html");
      assertThat(page.locator("link[rel=preload]")).hasCount(0);
    }
  }

  @Test
  void asksForNoIndexBeforeTheBoxHasTheFocus() {
    try (Visit visit = chromium.visit(site.root(Opening.OVER_HTTP))) {
      Page page = visit.page();
      List<String> paths = new ArrayList<>();
      page.onRequest(request -> paths.add(request.url()));
      visit.open("index.html");
      page.keyboard().press("Tab");
      assertThat(paths)
          .filteredOn(path -> !path.startsWith("data:"))
          .containsExactlyInAnyOrder(
              visit.address("index.html"),
              visit.address("theme/theme.css"),
              visit.address("theme/theme.js"));
    }
  }

  /** The client as it is delivered. */
  @Test
  void cutsTextAsTheBuilderDoes() throws IOException {
    List<String[]> lines =
        Files.readAllLines(GOLDEN).stream()
            .filter(line -> !line.startsWith("# "))
            .map(line -> line.split("\t", -1))
            .toList();
    try (Visit visit = chromium.visit(site.root(Opening.OVER_HTTP))) {
      Page page = visit.open("about.html");
      page.keyboard().press("/");
      page.waitForFunction("() => window.mailuoSearch");
      for (String[] line : lines) {
        if (line[0].equals("#fold")) {
          page.evaluate("pairs => mailuoSearch.learnFolding(pairs)", line[1]);
        } else {
          Object terms = page.evaluate("text => mailuoSearch.terms(text).join(' ')", line[0]);
          assertThat(terms).as(line[0]).isEqualTo(line[1]);
        }
      }
    }
  }

  private static Locator results(Page page) {
    return page.locator("#search-results a[role=option]");
  }

  private static void leadsTo(Locator link, String path) {
    assertThat(link).hasAttribute("href", Pattern.compile("(\\.\\./)*" + path.replace(".", "\\.")));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}

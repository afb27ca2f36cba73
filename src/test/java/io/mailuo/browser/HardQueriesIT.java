package io.mailuo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.mailuo.Golden;
import io.mailuo.build.BuildOptions;
import io.mailuo.build.SiteBuild;
import io.mailuo.search.QueryList;
import io.mailuo.search.QueryList.Expected;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * What visitors type is seldom what stands in the text: pinyin, initials, the other script, slips,
 * beginnings, names with signs in them. On a small hub made for this.
 */
@ExtendWith(WithChromium.class)
class HardQueriesIT {

  private static final Path HUB = Path.of("src/test/resources/search/hub");

  /** The page that comes first; a dash for none. */
  private static final String FIRST =
      """
      async (query) => {
        const hits = await mailuoSearch.find(query);
        if (!hits.length) return '-';
        return hits[0].doc.url || (await mailuoSearch.textOf(hits[0].doc.number)).url;
      }
      """;

  private final Chromium chromium;

  @TempDir private Path folder;

  HardQueriesIT(Chromium chromium) {
    this.chromium = chromium;
  }

  private Path site() throws IOException {
    Path site = folder.resolve("site");
    Path hub = Golden.copy(HUB, folder.resolve("hub"));
    BuildOptions options = new BuildOptions(hub, site, Optional.empty(), false, false, false);
    assertThat(new SiteBuild(options, stage -> {}).run().failed()).isFalse();
    return site;
  }

  @Test
  void theRightThingComesFirst() throws IOException {
    List<Expected> queries = new ArrayList<>(QueryList.read());
    String long200 = "云雀实验室由曾广和创办。".repeat(20).substring(0, 200);
    queries.add(new Expected(long200, "articles/lab.html"));
    assertThat(queries).hasSizeGreaterThan(40);
    try (Visit visit = chromium.visit(site().toUri())) {
      Page page = visit.open("search.html?q=x");
      page.waitForFunction("() => window.mailuoSearch && mailuoSearch.isReady()");
      SoftAssertions.assertSoftly(
          softly -> {
            for (Expected expected : queries) {
              Object first = page.evaluate(FIRST, expected.query());
              softly.assertThat(first).as(expected.query()).isEqualTo(expected.first());
            }
          });
    }
  }

  @Test
  void showsWhatIsTyped() throws IOException {
    try (LocalSite served = LocalSite.serve(site());
        Visit visit = chromium.visit(served.root())) {
      Page page = visit.open("search.html");
      Locator first = page.locator("#search-results a[role=option]").first();
      for (Expected expected : QueryList.read()) {
        page.locator("[data-search]").fill(expected.query());
        if (expected.first().equals("-")) {
          assertThat(first).hasCount(0);
        } else {
          // What somebody said there leads to the sentence.
          String path = "^" + expected.first().replace(".", "\\.") + "(#.*)?$";
          assertThat(first).hasAttribute("href", Pattern.compile(path));
        }
      }
    }
  }

  @Test
  void findsTheArticlesOfAnEntityThatIsTypedInAnotherWay() throws IOException {
    try (Visit visit = chromium.visit(site().toUri())) {
      Page page = visit.open("search.html?q=zgh");
      Locator article = page.locator("#search-results a[href='articles/lab.html']");
      assertThat(article.locator("mark").first()).hasText("曾广和");
    }
  }

  @Test
  void keepsHeadingsApartFromTheTextBelowThem() throws IOException {
    try (Visit visit = chromium.visit(site().toUri())) {
      Page page = visit.open("search.html?q=" + encoded("之争"));
      assertThat(page.locator(".search-snippet").first())
          .containsText(Pattern.compile("世界模型之争 · 有人把视频生成"));
    }
  }

  @Test
  void narrowsTheResultsAndKeepsThatInTheAddress() throws IOException {
    try (LocalSite served = LocalSite.serve(site());
        Visit visit = chromium.visit(served.root())) {
      Page page = visit.open("search.html?q=" + encoded("云雀实验室"));
      Locator kinds = page.locator(".search-filters button");
      assertThat(kinds).hasText(new String[] {"全部 4", "公司 1", "人物 1", "文章 2"});

      page.locator("button:has-text('文章')").last().click();
      assertThat(page).hasURL(Pattern.compile(".*&kind=articles"));
      assertThat(page.locator("#search-results a")).hasCount(2);

      page.locator(".search-filters select").first().selectOption("2023");
      assertThat(page.locator("#search-results a")).hasCount(1);
      page.reload();
      assertThat(page.locator("#search-results a")).hasCount(1);
      assertThat(page.locator("#search-results a").first())
          .hasAttribute("href", "articles/lab.html");

      visit.open("search.html?q=GPT-4o&entity=people/lin-xiaoman.html");
      assertThat(page.locator("#search-results a")).hasCount(1);
      assertThat(page.locator("#search-results a").first())
          .hasAttribute("href", "articles/assistant.html");
    }
  }

  @Test
  void answersAFirstQueryInFewRequestsBesideTheClient() throws IOException {
    try (LocalSite served = LocalSite.serve(site());
        Visit visit = chromium.visit(served.root())) {
      Page page = visit.open("index.html");
      List<String> paths = new ArrayList<>();
      page.onRequest(request -> paths.add(request.url()));
      page.keyboard().press("/");
      page.keyboard().type("lxm");
      assertThat(page.locator("#search-results a").first())
          .hasAttribute("href", Pattern.compile("people/lin-xiaoman.html"));
      // The client with its looks, and the texts of what is shown, come beside the index.
      assertThat(paths)
          .filteredOn(path -> path.contains("/search/"))
          .filteredOn(path -> !path.contains("/search/t/") && !path.contains("/search/search-"))
          .hasSizeBetween(1, 4);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}

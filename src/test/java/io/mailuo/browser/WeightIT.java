package io.mailuo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.mailuo.Golden;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a first visit costs, compressed by gzip as servers do: the heaviest page counts. */
@ExtendWith({WithChromium.class, WithDemoSite.class})
class WeightIT {

  private static final int KB = 1024;
  private static final String LONG_PHRASE = "文生视频模型";

  private final Chromium chromium;
  private final DemoSite site;

  WeightIT(Chromium chromium, DemoSite site) {
    this.chromium = chromium;
    this.site = site;
  }

  @Test
  void articlesEntitiesAndHomeAreLight() throws IOException {
    int shared = gzip("theme/theme.css") + gzip("theme/theme.js");
    List<String> heavy = new ArrayList<>();
    for (Map.Entry<String, byte[]> page : pages().entrySet()) {
      int weight = shared + gzip(page.getValue());
      if (weight > allowed(page.getKey())) {
        heavy.add(page.getKey() + " " + weight);
      }
    }
    assertThat(heavy).isEmpty();
  }

  private static int allowed(String path) {
    if (path.matches("(people|companies|concepts|products)/(?!index)[^/]+\\.html")) {
      return 14 * KB;
    }
    if (path.matches("articles/(?!index)[^/]+\\.html")) {
      return 16 * KB;
    }
    return path.equals("index.html") ? 18 * KB : Integer.MAX_VALUE;
  }

  @Test
  void scriptBeforeInteractionIsLight() throws IOException {
    assertThat(gzip("theme/theme.js")).isLessThanOrEqualTo(2 * KB);
  }

  @Test
  void theScriptsOfTheGraphAreLight() throws IOException {
    assertThat(gzip("theme/graph.js") + gzip("theme/graph-sift.js")).isLessThanOrEqualTo(6 * KB);
  }

  @Test
  void theResultsOfASharedSearchMoveNothing() {
    try (Visit visit = chromium.visit(site.published(), Screen.PHONE)) {
      Page page = visit.open("search.html?q=" + URLEncoder.encode("模拟器", StandardCharsets.UTF_8));
      assertThat(page.locator("#search-results mark").first()).isVisible();
      assertThat(shift(page)).as("layout shift").isZero();
      assertThat(page.locator("main .try")).isHidden();
      visit.open("search.html?q=xyzzy");
      assertThat(page.locator(".search-empty")).containsText("xyzzy");
      assertThat(page.locator("main .try")).isVisible();
    }
  }

  private static double shift(Page page) {
    Object shift =
        page.evaluate(
            """
            () => new Promise((done) => {
              let shift = 0;
              new PerformanceObserver((list) =>
                list.getEntries().forEach((entry) => { shift += entry.value; })
              ).observe({ type: 'layout-shift', buffered: true });
              setTimeout(() => done(shift), 300);
            })
            """);
    return ((Number) shift).doubleValue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"articles/sora-world-simulator.html", "products/sora.html", "index.html"})
  void aFirstVisitAsksForThreeFilesAndNothingMoves(String path) {
    try (Visit visit = chromium.visit(site.published())) {
      Page page = visit.page();
      List<String> requests = new ArrayList<>();
      page.onRequest(request -> requests.add(request.url()));
      visit.open(path);
      assertThat(shift(page)).as("layout shift").isZero();
      assertThat(page.evaluate("scrollY")).as("scrolled by itself").isEqualTo(0);
      requests.removeIf(url -> url.startsWith("data:"));
      assertThat(requests).hasSizeLessThanOrEqualTo(3);
    }
  }

  /** Lunr and our client, which {@code SearchFilesTest} weighs, come beside this. */
  @ParameterizedTest
  @ValueSource(strings = {"孙杨", "模拟器", "物理规律", "世界模型", LONG_PHRASE, "Sora", "sunyang"})
  void aFirstSearchIsLight(String query) throws IOException {
    try (Visit visit = chromium.visit(site.root(DemoSite.Opening.OVER_HTTP))) {
      Page page = visit.page();
      Set<String> files = new TreeSet<>();
      page.onRequest(request -> files.add(URI.create(request.url()).getPath()));
      visit.open("search.html?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
      assertThat(page.locator("[data-search-status]")).hasText(Pattern.compile("\\d+ 条结果"));

      files.removeIf(path -> !path.contains("/search/") || path.contains("/search/search-"));
      assertThat(files).anyMatch(path -> path.contains("/search/t/"));
      int weight = 0;
      for (String path : files) {
        weight += gzip(path.substring(path.indexOf("search/")));
      }
      assertThat(weight).isLessThan(30 * KB);
      files.removeIf(path -> path.contains("/search/t/"));
      // Beside the loader one for each pair of characters at most.
      assertThat(files).hasSizeLessThanOrEqualTo(query.equals(LONG_PHRASE) ? 6 : 4);
    }
  }

  @Test
  void fontsComeFromTheVisitorsOwnDevice() throws IOException {
    String css = Files.readString(site.folder().resolve("theme/theme.css"));
    assertThat(css).contains("local(").doesNotContain("url(").doesNotContain("@import");
  }

  private Map<String, byte[]> pages() throws IOException {
    return Golden.files(site.folder(), path -> path.endsWith(".html"));
  }

  private int gzip(String path) throws IOException {
    return gzip(Files.readString(site.folder().resolve(path)).getBytes(StandardCharsets.UTF_8));
  }

  private static int gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
      out.write(bytes);
    }
    return compressed.size();
  }
}

package io.mailuo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind of page fits its screen and has no fault that axe knows of, on a phone and at a desk,
 * light and dark. Its pictures are left in {@code target/screenshots} for people to look at; of
 * whole pages with {@code MAILUO_PICTURES=whole} in the environment.
 */
@ExtendWith({WithChromium.class, WithDemoSite.class})
class LooksIT {

  private static final Path PICTURES = Path.of("target/screenshots");

  /** What is below the screen takes most of the time, and is seldom looked at. */
  private static final boolean WHOLE = "whole".equals(System.getenv("MAILUO_PICTURES"));

  private static final String AXE = axe();

  private static final String WIDTH = "document.documentElement.scrollWidth";

  private static final String VIOLATIONS =
      """
      async () => {
        const result = await axe.run(document, { resultTypes: ['violations'] });
        return result.violations.flatMap((violation) =>
          violation.nodes.map((node) => `${violation.id} ${node.target}: ${node.failureSummary}`));
      }
      """;

  private final Chromium chromium;
  private final DemoSite site;

  LooksIT(Chromium chromium, DemoSite site) {
    this.chromium = chromium;
    this.site = site;
  }

  /** A page, and what is done on it before it is looked at. */
  enum Sight {
    HOME("index.html"),
    ARTICLE("articles/sora-world-simulator.html"),
    ENGLISH_ARTICLE("articles/the-life-of-sora.html"),
    ENTITY("products/sora.html"),
    PERSON("people/sam-altman.html"),
    COMPANY("companies/openai.html"),
    CONCEPT("concepts/text-to-video.html"),
    /** Mentions that have no room on the page of the entity. */
    MENTIONS("products/sora.html") {
      @Override
      Page open(Visit visit) {
        Page page = super.open(visit);
        visit.follow(page.locator("section:has(#mentions) .tabs a").first());
        return page;
      }
    },
    /** All that was found, where the page of the entity has no room for it. */
    EVIDENCE("products/sora.html") {
      @Override
      Page open(Visit visit) {
        Page page = super.open(visit);
        visit.follow(page.locator("a[href*='evidence']").first());
        return page;
      }
    },
    TIMELINE("timeline.html"),
    SIFTED_TIMELINE("timeline.html?e=openai") {
      @Override
      void prepare(Page page) {
        assertThat(page.locator(".sift output")).containsText("条");
      }
    },
    GRAPH("graph.html"),
    SIFTED_GRAPH("graph.html") {
      @Override
      void prepare(Page page) {
        page.locator(".legend button").first().click();
        page.locator("#least").fill("3");
      }
    },
    PAIR("graph.html") {
      @Override
      Page open(Visit visit) {
        Page page = super.open(visit);
        visit.follow(page.locator(".ties .num a").first());
        return page;
      }
    },
    HOVER_CARD("articles/sora-world-simulator.html") {
      @Override
      boolean isOn(int width) {
        return width == 1280;
      }

      @Override
      void prepare(Page page) {
        page.locator(".prose a.e").first().hover();
        assertThat(page.locator(".hover-card")).isVisible();
      }
    },
    NAMES("a-z.html"),
    NAMES_OF_A_KIND("people/index.html"),
    FILTERED_NAMES("a-z.html") {
      @Override
      void prepare(Page page) {
        page.locator("[data-filter]").fill("s");
      }
    },
    ARTICLES("articles/index.html"),
    TAGS("tags/index.html"),
    /** Tags that are names of entities lead to those instead, out of the folder. */
    TAG("tags/index.html") {
      @Override
      Page open(Visit visit) {
        Page page = super.open(visit);
        visit.follow(page.locator("main a:not([href*='/'])").first());
        return page;
      }
    },
    SEARCH("search.html") {
      @Override
      void prepare(Page page) {
        page.locator("[data-search]").fill("模拟器");
        assertThat(page.locator("#search-results mark").first()).isVisible();
      }
    },
    NOTHING_FOUND("search.html?q=xyzzy") {
      @Override
      void prepare(Page page) {
        assertThat(page.locator(".search-empty")).containsText("xyzzy");
      }
    },
    /** On a phone the box has a page of its own. */
    BOX("about.html") {
      @Override
      boolean isOn(int width) {
        return width == 1280;
      }

      @Override
      void prepare(Page page) {
        page.keyboard().press("/");
        page.keyboard().type("sora");
        assertThat(page.locator("#search-results mark").first()).isVisible();
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#search-results [aria-selected=true]")).isVisible();
      }
    },
    MENU("index.html") {
      @Override
      boolean isOn(int width) {
        return width == 390;
      }

      @Override
      void prepare(Page page) {
        page.locator(".menu summary").click();
      }
    },
    ABOUT("about.html"),
    NOT_FOUND("a/b/c") {
      @Override
      Page open(Visit visit) {
        return visit.openMissing(path);
      }
    };

    final String path;

    Sight(String path) {
      this.path = path;
    }

    boolean isOn(int width) {
      return true;
    }

    Page open(Visit visit) {
      return visit.open(path);
    }

    void prepare(Page page) {}
  }

  static Stream<Arguments> sights() {
    return Stream.of(Sight.values())
        .flatMap(
            sight ->
                Stream.of(390, 1280).filter(sight::isOn).map(width -> Arguments.of(sight, width)));
  }

  @ParameterizedTest
  @MethodSource("sights")
  void fitsItsScreenAndNarrowerOnesAndHasNoFaultThatAxeKnows(Sight sight, int width) {
    try (Visit visit = chromium.visit(site.published(), new Screen(width, ColorScheme.LIGHT))) {
      Page page = sight.open(visit);
      sight.prepare(page);
      assertThat(page.evaluate(WIDTH)).as("width of the page").isEqualTo(width);
      page.evaluate(AXE);
      for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        takePicture(page, sight, new Screen(width, scheme));
        assertThat((List<?>) page.evaluate(VIOLATIONS)).as(scheme.name()).isEmpty();
      }
      visit.faults().removeIf(fault -> fault.contains("Canvas2D")); // of axe's own script
      if (sight.isOn(390) && sight.isOn(1280)) {
        int narrower = width == 390 ? 320 : 768;
        page.setViewportSize(narrower, 800);
        assertThat(page.evaluate(WIDTH)).as("width of the page").isEqualTo(narrower);
      }
    }
  }

  private static void takePicture(Page page, Sight sight, Screen screen) {
    String name = sight.name().toLowerCase(Locale.ROOT) + "-" + screen + ".png";
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(PICTURES.resolve(name))
            .setFullPage(WHOLE)
            .setTimeout(60_000)); // some pages are long
  }

  /** Given to the page by the browser's own tools, which its policy does not bind. */
  private static String axe() {
    String path = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
    try (InputStream script = LooksIT.class.getResourceAsStream(path)) {
      return new String(
          Objects.requireNonNull(script, path).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

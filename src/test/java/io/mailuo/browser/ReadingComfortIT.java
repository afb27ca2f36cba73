package io.mailuo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import io.mailuo.build.BuildOptions;
import io.mailuo.build.SiteBuild;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Chinese is set as Chinese, paper gets what paper needs, and who wants stillness has it. */
@ExtendWith({WithChromium.class, WithDemoSite.class})
class ReadingComfortIT {

  private static final String CHINESE = "articles/sora-world-simulator.html";
  private static final String ENGLISH = "articles/the-life-of-sora.html";

  /** Width of a quotation mark in characters, set as the text of the page is. */
  private static final String WIDTH_OF_A_MARK =
      """
      () => {
        const text = document.createElement('p'); // at the start of a line it would be trimmed
        text.innerHTML = 'a字<span>“</span>字a';
        document.querySelector('.prose').append(text);
        const mark = text.firstElementChild;
        const width = mark.getBoundingClientRect().width;
        return width / parseFloat(getComputedStyle(mark).fontSize);
      }
      """;

  /** Words of headings, and Latin words of labels, that stand on more than one line. */
  private static final String BROKEN =
      """
      () => {
        const broken = [];
        for (const place of document.querySelectorAll(':is(h1, h2, h3, h4, .facts dt):lang(zh)')) {
          const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
          const words = place.matches('dt') ? /[a-z0-9]+/gi : /[^\\s-]+/g;
          while (texts.nextNode()) {
            const text = texts.currentNode;
            for (const word of text.data.matchAll(words)) {
              const range = document.createRange();
              range.setStart(text, word.index);
              range.setEnd(text, word.index + word[0].length);
              const lines = new Set([...range.getClientRects()].map((box) => Math.round(box.bottom)));
              if (lines.size > 1) broken.push(word[0]);
            }
          }
        }
        return broken;
      }
      """;

  private static final String LINES =
      "place => Math.round(place.offsetHeight / parseFloat(getComputedStyle(place).lineHeight))";

  /** Lines that begin with a mark that belongs to the end of the one before. */
  private static final String BEGUN_BY_A_MARK =
      """
      (place) => {
        const begun = [];
        const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
        const far = parseFloat(getComputedStyle(place).lineHeight) / 2; // fonts differ in height
        let line = null;
        while (texts.nextNode()) {
          const text = texts.currentNode;
          for (let i = 0; i < text.length; i++) {
            const range = document.createRange();
            range.setStart(text, i);
            range.setEnd(text, i + 1);
            const box = range.getBoundingClientRect();
            if (line !== null && box.bottom > line + far && /[·-]/.test(text.data[i])) {
              begun.push(text.data.slice(i));
            }
            line = box.bottom;
          }
        }
        return begun;
      }
      """;

  private final Chromium chromium;
  private final DemoSite site;

  ReadingComfortIT(Chromium chromium, DemoSite site) {
    this.chromium = chromium;
    this.site = site;
  }

  @Test
  void aQuotationMarkIsAsWideAsACharacterInChineseOnly() {
    try (Visit visit = chromium.visit(site.published())) {
      Page page = visit.open(CHINESE);
      assertThat(page.locator("html")).hasCSS("text-autospace", "normal");
      assertThat(((Number) page.evaluate(WIDTH_OF_A_MARK)).doubleValue()).isGreaterThan(0.9);
      visit.open(ENGLISH);
      assertThat(((Number) page.evaluate(WIDTH_OF_A_MARK)).doubleValue()).isLessThan(0.6);
    }
  }

  @Test
  void wordsOfHeadingsAndLabelsAreNotBroken() {
    Screen narrow = new Screen(320, ColorScheme.LIGHT);
    try (Visit visit = chromium.visit(site.published(), narrow)) {
      for (String path :
          List.of(CHINESE, "index.html", "companies/openai.html", "concepts/text-to-video.html")) {
        assertThat((List<?>) visit.open(path).evaluate(BROKEN)).as(path).isEmpty();
      }
    }
  }

  @Test
  void noLineOfAHeadingBeginsWithADotOrHyphen() {
    Screen narrow = new Screen(320, ColorScheme.LIGHT);
    try (Visit visit = chromium.visit(site.published(), narrow)) {
      for (String path :
          List.of(
              "people/cristobal-valenzuela.html",
              "pairs/companies.runway--people.cristobal-valenzuela.html")) {
        Locator heading = visit.open(path).locator("h1");
        assertThat((Integer) heading.evaluate(LINES)).as(path + ": lines").isGreaterThan(1);
        assertThat((List<?>) heading.evaluate(BEGUN_BY_A_MARK)).as(path).isEmpty();
      }
    }
  }

  /** A dot keeps its neighbours only, or a long word behind it would leave the screen. */
  @Test
  void noWordBehindADotIsTooLongForANarrowScreen(@TempDir Path folder) throws IOException {
    String word = "Pneumonoultramicroscopicsilicovolcanoconiosis";
    Files.createDirectories(folder.resolve("content/articles"));
    Files.writeString(folder.resolve("content/hub.yaml"), "title: 测试站\n");
    for (String title : List.of("杂谈·" + word, "杂谈·《" + word + "》")) {
      Files.writeString(
          folder.resolve("content/articles/2024-01-01-a.md"),
          "---\ntitle: " + title + "\ndate: 2024-01-01\n---\n\n## " + title + "\n\n正文。\n");
      Path built = folder.resolve("site");
      BuildOptions options = new BuildOptions(folder, built, Optional.empty(), false, false, false);
      assertThat(new SiteBuild(options, stage -> {}).run().failed()).isFalse();
      Screen narrow = new Screen(320, ColorScheme.LIGHT);
      try (LocalSite local = LocalSite.serve(built);
          Visit visit = chromium.visit(local.root(), narrow)) {
        Page page = visit.open("articles/a.html");
        assertThat(page.locator("h1")).hasText(title);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
        for (Locator heading : page.locator("main :is(h1, h2)").all()) {
          assertThat((Integer) heading.evaluate("h => h.scrollWidth - h.clientWidth")).isZero();
          assertThat((List<?>) heading.evaluate(BEGUN_BY_A_MARK)).as(title).isEmpty();
        }
      }
    }
  }

  @Test
  void onPaperThereIsNoFurnitureAllIsUnfoldedAndTheInkIsDark() {
    Screen dark = new Screen(1280, ColorScheme.DARK);
    try (Visit visit = chromium.visit(site.published(), dark)) {
      for (String path : List.of(CHINESE, "companies/openai.html")) {
        Page page = visit.open(path);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        for (String furniture : List.of(".bar", ".crumbs", ".foot", ".side")) {
          assertThat(page.locator(furniture)).isHidden();
        }
        Locator folded = page.locator("main details:not(.fold, .menu) > :not(summary)");
        assertThat(folded.first()).isVisible();
        assertThat(page.locator("html")).hasCSS("color", "rgb(30, 34, 38)");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
      }
    }
  }

  @Test
  void onPaperALinkToElsewhereShowsItsAddress() {
    try (Visit visit = chromium.visit(site.published())) {
      Page page = visit.open(CHINESE);
      Locator prose = page.locator(".prose");
      prose.evaluate(
          """
          (prose) => prose.insertAdjacentHTML('beforeend',
            '<p><a id="away" href="https://example.org/a">x</a></p>')
          """);
      Locator away = page.locator("#away");
      assertThat(away.boundingBox().width).isLessThan(40);
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(away.boundingBox().width).isGreaterThan(100);
    }
  }

  @Test
  void whoWantsLessMotionHasNone() {
    try (Visit visit = chromium.visit(site.published())) {
      Page page = visit.open("graph.html");
      Locator node = page.locator(".graph.whole .node").first();
      assertThat(node).hasCSS("transition-duration", "0s");
      assertThat((Boolean) page.evaluate(viewTransitions())).isFalse();
      page.emulateMedia(
          new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
      assertThat(node).hasCSS("transition-duration", "0.15s");
      assertThat((Boolean) page.evaluate(viewTransitions())).isTrue();
    }
  }

  /** Whether a rule for transitions between pages holds at the moment. */
  private static String viewTransitions() {
    return """
        () => [...document.styleSheets[0].cssRules]
          .filter((rule) => rule.media && matchMedia(rule.media.mediaText).matches)
          .some((rule) => /view-transition/.test(rule.cssText))
        """;
  }

  @Test
  void theThemeGoesFromAutomaticOverLightToDarkAndBack() {
    Screen dark = new Screen(1280, ColorScheme.DARK);
    try (Visit visit = chromium.visit(site.published(), dark)) {
      Page page = visit.open("index.html");
      Locator html = page.locator("html");
      Locator button = page.locator("[data-theme-toggle]");
      assertThat(html).hasCSS("background-color", "rgb(22, 24, 27)");
      button.click();
      assertThat(html).hasCSS("background-color", "rgb(251, 250, 247)");
      button.click();
      assertThat(html).hasCSS("background-color", "rgb(22, 24, 27)");
      button.click();
      assertThat(html).not().hasAttribute("data-theme", "dark");
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
      assertThat(html).hasCSS("background-color", "rgb(251, 250, 247)");
    }
  }
}

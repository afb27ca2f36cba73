package io.mailuo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.mailuo.browser.DemoSite.Opening;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A pointer that rests on a link sees who or what it leads to. */
@ExtendWith({WithChromium.class, WithDemoSite.class})
class HoverCardIT {

  private static final String ARTICLE = "articles/sora-world-simulator.html";
  private static final String NOTES = "articles/diffusion-transformer-in-plain-words.html";

  private final Chromium chromium;
  private final DemoSite site;

  HoverCardIT(Chromium chromium, DemoSite site) {
    this.chromium = chromium;
    this.site = site;
  }

  private static Locator card(Page page) {
    return page.locator(".hover-card");
  }

  @ParameterizedTest
  @EnumSource
  void showsDefinitionFactsAndCountBesideTheLink(Opening opening) {
    try (Visit visit = chromium.visit(site.root(opening))) {
      Page page = visit.open(ARTICLE);
      Locator link = page.locator(".prose a.e[href$='companies/openai.html']").first();
      link.hover();
      assertThat(card(page)).isVisible();
      assertThat(card(page).locator("b")).hasText("OpenAI");
      assertThat(card(page).locator("dt")).hasCount(2);
      assertThat(card(page)).containsText("篇文章提及");
      assertThat(link).hasAttribute("aria-describedby", "hover-card");
      assertThat(distance(link, card(page))).as("pixels below the link").isBetween(0.0, 24.0);

      page.keyboard().press("Escape");
      assertThat(card(page)).isHidden();
    }
  }

  private static double distance(Locator link, Locator card) {
    var above = link.boundingBox();
    return card.boundingBox().y - above.y - above.height;
  }

  @Test
  void showsACardBesideANodeOfADrawingToo() {
    try (Visit visit = chromium.visit(site.published())) {
      Page page = visit.open("companies/openai.html");
      Locator node = page.locator(".ego .node[href$='products/sora.html']");
      node.scrollIntoViewIfNeeded();
      node.hover();
      assertThat(card(page)).isVisible();
      assertThat(card(page).locator("b")).hasText("Sora");
      assertThat(distance(node, card(page))).as("pixels below the node").isBetween(0.0, 24.0);
    }
  }

  @Test
  void showsWhatAFootnoteSaysBesideItsNumber() {
    try (Visit visit = chromium.visit(site.published())) {
      Page page = visit.open(NOTES);
      Locator number = page.locator(".footnote-ref").first();
      String said = page.locator(".footnotes li p").first().textContent();
      number.hover();
      assertThat(card(page)).isVisible();
      assertThat(card(page)).hasText(said);
      assertThat(distance(number, card(page))).as("pixels below the number").isBetween(0.0, 24.0);
      page.keyboard().press("Escape");
      assertThat(card(page)).isHidden();
      visit.follow(number);
      assertThat(page.locator(":target")).isInViewport();
    }
  }

  /** Of a name that the texts of its kind do not have there is nothing to say. */
  @Test
  void neverShowsAnEmptyCard() {
    try (Visit visit = chromium.visit(site.published())) {
      Page page = visit.open(ARTICLE);
      Locator link = page.locator(".prose a.e").first();
      link.evaluate("link => link.setAttribute('href', '../people/nobody-at-all.html')");
      link.hover();
      page.waitForTimeout(1_000);
      assertThat(page.locator(".hover-card:popover-open")).hasCount(0);

      visit.open(NOTES);
      write(page, " <svg></svg> ");
      page.locator(".footnote-ref").first().hover();
      page.waitForTimeout(1_000);
      assertThat(page.locator(".hover-card:popover-open")).hasCount(0);
      assertThat(page.locator("[aria-describedby=hover-card]")).hasCount(0);
    }
  }

  /** Puts HTML in place of what the first footnote says, before the link that leads back. */
  private static void write(Page page, String html) {
    page.locator(".footnotes li")
        .first()
        .evaluate(
            """
            (note, html) => {
              const back = note.querySelector('.footnote-backref');
              note.innerHTML = '<p>' + html + '</p>';
              note.firstElementChild.append(back);
            }
            """,
            html);
  }

  @Test
  void cutsALongFootnote() {
    try (Visit visit = chromium.visit(site.published())) {
      Page page = visit.open(NOTES);
      write(page, "一二三四五六七八九十".repeat(200));
      page.locator(".footnote-ref").first().hover();
      assertThat(card(page)).isVisible();
      assertThat(card(page).boundingBox().height).as("height of the card").isLessThan(300);
      assertThat(card(page).textContent()).hasSizeLessThan(400).endsWith("十…");
    }
  }

  @Test
  void loadsTheTextsOfAKindOnceAndNothingBeforeTheFirstHover() {
    try (Visit visit = chromium.visit(site.published())) {
      Page page = visit.page();
      List<String> requests = new ArrayList<>();
      page.onRequest(request -> requests.add(request.url()));
      visit.open(ARTICLE);
      assertThat(requests).noneMatch(url -> url.contains("cards"));
      page.locator(".prose a.e.kind-companies").first().hover();
      assertThat(card(page)).isVisible();
      page.locator(".prose a.e.kind-companies").nth(1).hover();
      page.locator(".prose a.e.kind-people").first().hover();
      assertThat(card(page).locator(".kind-people")).isVisible();
      assertThat(requests).filteredOn(url -> url.contains("theme/cards/")).hasSize(2);
      assertThat(requests).filteredOn(url -> url.endsWith("theme/cards.js")).hasSize(1);
    }
  }

  @Test
  void staysWhileThePointerIsOnItAndGoesWhenItLeaves() {
    try (Visit visit = chromium.visit(site.published())) {
      Page page = visit.open(ARTICLE);
      page.locator(".prose a.e").first().hover();
      assertThat(card(page)).isVisible();
      card(page).hover();
      page.waitForTimeout(400);
      assertThat(card(page)).isVisible();
      page.locator("h1").hover();
      assertThat(card(page)).isHidden();
    }
  }

  @Test
  void opensForTheKeyboardToo() {
    try (Visit visit = chromium.visit(site.published())) {
      Page page = visit.open(ARTICLE);
      page.locator(".head .chip").first().focus();
      page.keyboard().press("Tab");
      assertThat(card(page)).isVisible();
      page.keyboard().press("Escape");
      assertThat(card(page)).isHidden();
    }
  }

  @Test
  void doesNotOpenForFingersWhichSimplyFollowTheLink() {
    Screen touched = new Screen(390, ColorScheme.LIGHT, true, true);
    try (Visit visit = chromium.visit(site.published(), touched)) {
      Page page = visit.open(ARTICLE);
      Locator link = page.locator(".prose a.e").first();
      String href = (String) link.evaluate("link => link.href");
      link.tap();
      visit.isAt(href);
      assertThat(card(page)).hasCount(0);
    }
  }

  @Test
  void passingOverALinkOpensNothing() {
    try (Visit visit = chromium.visit(site.published())) {
      Page page = visit.open(ARTICLE);
      page.locator(".prose a.e").first().hover();
      page.locator("h1").hover();
      page.waitForTimeout(800);
      assertThat(page.locator(".hover-card:popover-open")).hasCount(0);
    }
  }
}

package io.mailuo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The drawing of the graph can be moved, zoomed and asked who is near whom. */
@ExtendWith({WithChromium.class, WithDemoSite.class})
class GraphIT {

  private static final Screen PHONE = new Screen(390, ColorScheme.LIGHT, true, true);

  /** As a touch screen tells it: two fingers that come down and move apart. */
  private static final String SPREAD =
      """
      (svg) => {
        const box = svg.getBoundingClientRect();
        const y = box.top + box.height / 2;
        const finger = (type, pointerId, x) => svg.dispatchEvent(new PointerEvent(type,
          { pointerId, pointerType: 'touch', clientX: box.left + x, clientY: y, bubbles: true }));
        finger('pointerdown', 11, 150);
        finger('pointerdown', 12, 200);
        finger('pointermove', 12, 300);
        finger('pointerup', 11, 150);
        finger('pointerup', 12, 300);
      }
      """;

  /** Number of nodes that are seen and at which no line that is seen ends. */
  private static final String NODES_WITHOUT_A_LINE =
      """
      (svg) => {
        const ends = new Set();
        for (const line of svg.querySelectorAll('line')) {
          if (line.closest('[hidden]')) continue;
          for (const end of '12') {
            ends.add(`translate(${line.getAttribute('x' + end)} ${line.getAttribute('y' + end)})`);
          }
        }
        return [...svg.querySelectorAll('.node:not([hidden])')]
          .filter((node) => !ends.has(node.getAttribute('transform'))).length;
      }
      """;

  private final Chromium chromium;
  private final DemoSite site;

  GraphIT(Chromium chromium, DemoSite site) {
    this.chromium = chromium;
    this.site = site;
  }

  private static Locator drawing(Page page) {
    return page.locator(".graph.whole svg.net");
  }

  /** Left, top, width and height of what is seen of the drawing. */
  private static double[] view(Locator drawing) {
    String[] parts = drawing.getAttribute("viewBox").split(" ");
    double[] view = new double[parts.length];
    for (int i = 0; i < parts.length; i++) {
      view[i] = Double.parseDouble(parts[i]);
    }
    return view;
  }

  @Test
  void keysZoomMoveAndReset() {
    try (Visit visit = chromium.visit(site.published())) {
      Page page = visit.open("graph.html");
      Locator drawing = drawing(page);
      double[] whole = view(drawing);
      drawing.focus();
      page.keyboard().press("+");
      page.keyboard().press("+");
      double[] near = view(drawing);
      assertThat(near[2]).as("width that is seen").isLessThan(whole[2] / 2);
      assertThat(near[0] + near[2] / 2).as("centre").isBetween(whole[2] * .49, whole[2] * .51);

      page.keyboard().press("ArrowRight");
      assertThat(view(drawing)[0]).isGreaterThan(near[0]);
      page.keyboard().press("-");
      assertThat(view(drawing)[2]).isGreaterThan(near[2]);
      page.keyboard().press("0");
      assertThat(view(drawing)).containsExactly(whole);
      page.keyboard().press("+");
      page.keyboard().press("Escape");
      assertThat(view(drawing)).containsExactly(whole);
    }
  }

  @Test
  void theMouseDragsWithoutFollowingALinkAndNeverLeavesTheDrawing() {
    try (Visit visit = chromium.visit(site.published())) {
      Page page = visit.open("graph.html");
      Locator drawing = drawing(page);
      double[] whole = view(drawing);
      page.locator(".graph.whole [data-zoom=in]").click();
      assertThat(view(drawing)[2]).isLessThan(whole[2]);

      var node = drawing.locator(".node", new Locator.LocatorOptions().setHasText("Sora")).first();
      node.focus(); // brings it into the drawing
      node.scrollIntoViewIfNeeded();
      double[] before = view(drawing);
      var place = node.boundingBox();
      page.mouse().move(place.x + place.width / 2, place.y + 5);
      page.mouse().down();
      page.mouse().move(place.x - 60, place.y - 20);
      page.mouse().up();
      assertThat(page).hasURL(visit.address("graph.html"));
      assertThat(view(drawing)[0]).isGreaterThan(before[0]);

      page.mouse().down();
      page.mouse().move(-5000, -5000);
      page.mouse().up();
      double[] corner = view(drawing);
      assertThat(corner[0] + corner[2]).isLessThanOrEqualTo(whole[2] + .2);
      assertThat(page.evaluate("scrollX + document.documentElement.scrollWidth")).isEqualTo(1280);
    }
  }

  @Test
  void theWheelScrollsThePageUnlessItIsMeantForTheDrawing() {
    try (Visit visit = chromium.visit(site.published())) {
      Page page = visit.open("graph.html");
      Locator drawing = drawing(page);
      double[] whole = view(drawing);
      drawing.hover();
      page.mouse().wheel(0, 200);
      page.waitForFunction("scrollY > 0");
      assertThat(view(drawing)).containsExactly(whole);

      drawing.focus();
      drawing.hover();
      page.mouse().wheel(0, -200);
      page.waitForFunction(
          "width => document.querySelector('.graph.whole svg').viewBox.baseVal.width < width",
          whole[2] - 1);
    }
  }

  @Test
  void whatIsNoNeighbourOfTheNodeThatIsPointedAtGrowsPale() {
    try (Visit visit = chromium.visit(site.published())) {
      Page page = visit.open("graph.html");
      Locator drawing = drawing(page);
      Locator node = drawing.locator(".node[href$='companies/adobe.html']");
      node.hover();
      assertThat(node).hasCSS("opacity", "1");
      assertThat(drawing.locator(".node[href$='products/firefly.html']")).hasCSS("opacity", "1");
      assertThat(drawing.locator(".node[href$='companies/kuaishou.html']"))
          .hasCSS("opacity", "0.14");
      page.locator("h1").hover();
      assertThat(drawing.locator(".node[href$='companies/kuaishou.html']")).hasCSS("opacity", "1");
    }
  }

  @Test
  void theKeyboardReachesEveryNodeAndSeesItsNeighbours() {
    try (Visit visit = chromium.visit(site.published())) {
      Page page = visit.open("graph.html");
      Locator drawing = drawing(page);
      drawing.focus();
      for (int i = 0; i < 4; i++) {
        page.keyboard().press("+");
      }
      page.keyboard().press("Tab");
      Locator focused = drawing.locator("a:focus");
      assertThat(focused).hasCount(1);
      assertThat(drawing).hasClass(Pattern.compile("\\blit\\b"));
      Object seen =
          focused.evaluate(
              """
              (link) => {
                const line = link.querySelector('line').getBoundingClientRect();
                const box = link.ownerSVGElement.getBoundingClientRect();
                return line.right > box.left && line.left < box.right
                  && line.bottom > box.top && line.top < box.bottom;
              }
              """);
      assertThat(seen).isEqualTo(true);
      page.keyboard().press("Escape");
      assertThat(drawing.locator(".node").first()).hasCSS("opacity", "1");
    }
  }

  @Test
  void twoFingersZoomTheSmallDrawingOfAPhone() {
    try (Visit visit = chromium.visit(site.published(), PHONE)) {
      Page page = visit.open("graph.html");
      Locator small = page.locator(".graph.small svg.net");
      assertThat(drawing(page)).isHidden();
      assertThat(small).hasCSS("touch-action", "pan-y");
      double[] whole = view(small);
      small.evaluate(SPREAD);
      assertThat(view(small)[2]).isLessThan(whole[2] / 2);
      assertThat(small).hasCSS("touch-action", "none");
      assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
    }
  }

  @Test
  void theSliderLeavesTheStrongerTiesAndTheNodesThatTheyJoin() {
    try (Visit visit = chromium.visit(site.published())) {
      Page page = visit.open("graph.html");
      Locator slider = page.locator("#least");
      Locator rows = page.locator(".ties tbody tr:visible");
      Locator lines = drawing(page).locator("line:not([hidden], [hidden] *)");
      int all = rows.count();
      var place = drawing(page).boundingBox();
      assertThat(lines).hasCount(all);

      slider.focus();
      page.keyboard().press("ArrowRight");
      page.keyboard().press("ArrowRight");
      int strong = page.locator(".ties tbody tr:visible").count();
      assertThat(strong).isBetween(1, all - 1);
      assertThat(lines).hasCount(strong);
      assertThat(rows.locator("xpath=self::*[@data-n<2]")).hasCount(0);
      assertThat(slider).hasAttribute("aria-valuetext", "2 次：" + strong + " 对");
      assertThat(page.locator(".least output")).hasText("2 次：" + strong + " 对");
      Object joined = drawing(page).evaluate(NODES_WITHOUT_A_LINE);
      assertThat(joined).isEqualTo(0);
      assertThat(drawing(page).boundingBox()).usingRecursiveComparison().isEqualTo(place);

      page.keyboard().press("Home");
      assertThat(rows).hasCount(all);
    }
  }

  @Test
  void theSignsOfTheLegendSwitchKindsOffAndOn() {
    try (Visit visit = chromium.visit(site.published())) {
      Page page = visit.open("graph.html");
      Locator people = page.locator(".legend [data-kind=people] button");
      Locator nodes = drawing(page).locator(".node.kind-people:visible");
      int all = nodes.count();
      assertThat(all).isPositive();
      var place = drawing(page).boundingBox();
      assertThat(people).hasAttribute("aria-pressed", "true");
      people.focus();
      page.keyboard().press("Space");
      assertThat(people).hasAttribute("aria-pressed", "false");
      assertThat(nodes).hasCount(0);
      assertThat(page.locator(".ties tbody tr:visible .kind-people")).hasCount(0);
      assertThat(drawing(page).locator("line:not([hidden], [hidden] *)"))
          .hasCount(page.locator(".ties tbody tr:visible").count());
      assertThat(drawing(page).locator(".node.kind-companies:visible").first()).isVisible();
      assertThat(drawing(page).boundingBox()).usingRecursiveComparison().isEqualTo(place);
      people.click();
      assertThat(nodes).hasCount(all);
    }
  }

  @Test
  void theSwitchesAreSeenAndLargeEnoughForFingers() {
    try (Visit visit = chromium.visit(site.published(), PHONE)) {
      Page page = visit.open("graph.html");
      for (Locator button : page.locator(".legend button").all()) {
        assertThat(button.boundingBox().height).isGreaterThanOrEqualTo(44);
        assertThat(button.locator("xpath=..")).hasCSS("border-color", "rgb(90, 96, 103)");
      }
      assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
    }
  }

  @Test
  void saysThatAllKindsAreOff() {
    try (Visit visit = chromium.visit(site.published())) {
      Page page = visit.open("graph.html");
      page.locator(".legend button").all().forEach(Locator::click);
      assertThat(page.locator(".least output")).hasText("所有类型都已关闭");
      assertThat(page.locator(".ties tbody tr:visible")).hasCount(0);
      page.locator(".legend button").first().click();
      assertThat(page.locator(".least output")).hasText(Pattern.compile("全部 \\d+ 对"));
    }
  }

  /** Here all ties are said to be of one sentence. */
  @Test
  void whereAllTiesAreEquallyStrongThereIsNoSlider() {
    try (Visit visit = chromium.visit(site.published())) {
      visit
          .page()
          .route(
              "**/graph.html*",
              route ->
                  route.fulfill(
                      new Route.FulfillOptions()
                          .setContentType("text/html; charset=utf-8")
                          .setBody(
                              route.fetch().text().replaceAll("data-n=\"\\d+\"", "data-n=\"1\""))));
      Page page = visit.open("graph.html");
      assertThat(page.locator(".least output")).hasText(Pattern.compile("全部 \\d+ 对"));
      assertThat(page.locator("#least")).isHidden();
      assertThat(page.locator(".least label")).isHidden();
    }
  }

  /** Their script dresses the legend before anything is painted or in the same room. */
  @Test
  void whatSiftsMovesNothingWhenItComes() {
    Screen plain = new Screen(390, ColorScheme.LIGHT, false);
    try (Visit without = chromium.visit(site.published(), plain);
        Visit with = chromium.visit(site.published(), Screen.PHONE)) {
      Page still = without.open("graph.html");
      Page moving = with.open("graph.html");
      assertThat(moving.locator(".legend button").first()).isVisible();
      for (String part : List.of(".legend li:last-child", ".graph.small svg", "#table")) {
        assertThat(moving.locator(part).boundingBox())
            .as(part)
            .usingRecursiveComparison()
            .isEqualTo(still.locator(part).boundingBox());
      }
    }
  }

  @Test
  void withoutScriptAllIsThereAndItsControlsAreNot() {
    Screen plain = new Screen(1280, ColorScheme.LIGHT, false);
    try (Visit visit = chromium.visit(site.published(), plain)) {
      Page page = visit.open("graph.html");
      assertThat(page.locator(".graph.whole [data-zoom=in]")).isHidden();
      assertThat(page.locator("#least")).isHidden();
      assertThat(page.locator(".legend button")).hasCount(0);
      assertThat(drawing(page)).not().hasAttribute("tabindex", "0");
      visit.follow(page.locator(".ties a").first());
      assertThat(page.locator("h1")).isVisible();
    }
  }

  @Test
  void itsScriptIsAskedForByThisPageAlone() {
    try (Visit visit = chromium.visit(site.published())) {
      List<String> requests = new ArrayList<>();
      visit.page().onRequest(request -> requests.add(request.url()));
      visit.open("graph.html");
      assertThat(requests).anyMatch(url -> url.endsWith("theme/graph.js"));
      requests.clear();
      visit.open("companies/openai.html");
      assertThat(requests).noneMatch(url -> url.contains("graph."));
    }
  }
}

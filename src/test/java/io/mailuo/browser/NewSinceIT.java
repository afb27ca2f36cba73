package io.mailuo.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The home page says what has come since the visitor's last visit, and forgets nobody's choice. */
@ExtendWith({WithChromium.class, WithDemoSite.class})
class NewSinceIT {

  /** Makes the stored visit one of another day, when the hub was smaller. */
  private static final String LONG_AGO =
      """
      () => {
        const key = Object.keys(localStorage).find((name) => name.startsWith('visit '));
        const visit = JSON.parse(localStorage.getItem(key))[1];
        const past = { day: '2020-10-21', total: visit.total - 6, newest: '2020-01-01' };
        localStorage.setItem(key, JSON.stringify([null, past]));
      }
      """;

  private final Chromium chromium;
  private final DemoSite site;

  NewSinceIT(Chromium chromium, DemoSite site) {
    this.chromium = chromium;
    this.site = site;
  }

  @Test
  void isSaidWithTheDateOfTheLastVisitAndTheNumber() {
    try (Visit visit = chromium.visit(site.published())) {
      Page page = visit.open("index.html");
      assertThat(page.locator(".since")).isHidden();
      page.evaluate(LONG_AGO);
      page.reload();
      assertThat(page.locator(".since")).hasText("自上次访问（2020-10-21）新增 6 篇");
      assertThat(page.locator("time.new").first()).isVisible();

      page.reload();
      assertThat(page.locator(".since")).isVisible(); // the same day: still news
    }
  }

  @Test
  void isNotSaidWhereNothingIsNew() {
    try (Visit visit = chromium.visit(site.published())) {
      Page page = visit.open("index.html");
      page.reload();
      assertThat(page.locator(".since")).isHidden();
      assertThat((Integer) page.evaluate("localStorage.length")).isEqualTo(1);
    }
  }
}

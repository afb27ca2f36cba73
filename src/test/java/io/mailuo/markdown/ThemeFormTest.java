package io.mailuo.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemeFormTest {

  private static String formed(String lang, String html) {
    Document page = Jsoup.parseBodyFragment(html);
    page.outputSettings().prettyPrint(false);
    new ThemeForm(lang).applyTo(page.body());
    return page.body().html();
  }

  @ParameterizedTest
  @CsvSource({
    "zh-CN, <img src='https://example.org/a.png'>, 〔图片〕",
    "en, <img src='https://example.org/a.png'>, [image]",
    "en, <img src='https://example.org/a.png' alt='A map'>, A map"
  })
  void aPictureElsewhereBecomesALinkToIt(String lang, String html, String text) {
    assertThat(formed(lang, html))
        .isEqualTo(
            "<a href=\"https://example.org/a.png\" rel=\"noopener noreferrer\">" + text + "</a>");
  }

  @Test
  void aPictureElsewhereInALinkIsItsText() {
    assertThat(formed("en", "<a href=x><img src='//example.org/a.png' alt=map></a>"))
        .isEqualTo("<a href=\"x\">map</a>");
  }

  @Test
  void aPictureAloneIsAFigureAndItsTitleTheCaption() {
    assertThat(formed("en", "<p><img src=a.png title=Map></p>"))
        .isEqualTo(
            "<figure><img src=\"a.png\" loading=\"lazy\" alt=\"\"><figcaption>Map</figcaption>"
                + "</figure>");
    assertThat(formed("en", "<p>See <img src=a.png></p>")).startsWith("<p>See <img");
  }

  @Test
  void aTableStandsInABoxThatTheKeyboardReaches() {
    assertThat(formed("en", "<table><tbody><tr><td align=right>1</td></tr></tbody></table>"))
        .isEqualTo(
            "<div class=\"table\" tabindex=\"0\"><table><tbody><tr><td class=\"right\">1</td></tr>"
                + "</tbody></table></div>");
  }

  @Test
  void aTaskIsToldInTheLanguageOfTheText() {
    assertThat(formed("zh", "<ul><li><input type=checkbox checked>甲</li></ul>"))
        .contains("<ul class=\"tasks\">", "disabled", "aria-label=\"已完成\"");
    assertThat(formed("en", "<ul><li><input type=checkbox>a</li></ul>"))
        .contains("aria-label=\"to do\"");
  }

  @Test
  void aCalloutWithoutATitleIsToldByItsSort() {
    String empty = "<div class='callout callout-tip'><p class=callout-title> </p></div>";
    assertThat(formed("zh", empty)).contains(">提示</p>");
    assertThat(formed("en", empty)).contains(">Tip</p>");
    assertThat(formed("en", empty.replace("> <", ">Mine<"))).contains(">Mine</p>");
  }

  @Test
  void headingsStandBelowThePagesOwnAndSkipNoLevel() {
    assertThat(formed("en", "<h1>a</h1><h4>b</h4><h2>c</h2>"))
        .isEqualTo("<h2>a</h2><h3>b</h3><h2>c</h2>");
  }
}

package io.mailuo.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnNamesTest {

  private static String kept(String html) {
    Document page = Jsoup.parseBodyFragment(html);
    page.outputSettings().prettyPrint(false);
    new OwnNames(Set.of("h-one")).keepApart(page.body());
    return page.body().html();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p id=search>a</p>|<p id=\"c-search\">a</p>",
        "<p id='two words'>a</p>|<p id=\"c-two-words\">a</p>",
        "<h2 id=h-one>a</h2>|<h2 id=\"h-one\">a</h2>",
        "<h2 id=h-two>a</h2>|<h2 id=\"c-h-two\">a</h2>",
        "<p id=h-one>a</p>|<p id=\"c-h-one\">a</p>",
        "<span class=s id=s-1a2b3c>a</span>|<span class=\"s\" id=\"s-1a2b3c\">a</span>",
        "<span id=s-1a2b3c>a</span>|<span id=\"c-s-1a2b3c\">a</span>",
        "<li id=fn-1>a</li>|<li id=\"fn-1\">a</li>"
      })
  void onlyOurOwnIdsAreKeptAsTheyAre(String html, String kept) {
    assertThat(kept(html)).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p id=a>x</p><a href=#a>y</a>|<p id=\"c-a\">x</p><a href=\"#c-a\">y</a>",
        "<a href=#nowhere>y</a>|<a href=\"#nowhere\">y</a>"
      })
  void linksFollowTheIdsThatTheyMean(String html, String kept) {
    assertThat(kept(html)).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p id=a>x</p><p id=a>y</p>|<p id=\"c-a\">x</p><p>y</p>",
        "<p id=' '>x</p>|<p>x</p>",
        "<p class='masthead left'>x</p>|<p class=\"left\">x</p>",
        "<p class=masthead>x</p>|<p>x</p>",
        "<div role=search>x</div>|<div>x</div>",
        "<div class=callout role=note>x</div>|<div class=\"callout\" role=\"note\">x</div>"
      })
  void repeatedIdsAndStrangeClassesAndRolesAreDropped(String html, String kept) {
    assertThat(kept(html)).isEqualTo(kept);
  }
}

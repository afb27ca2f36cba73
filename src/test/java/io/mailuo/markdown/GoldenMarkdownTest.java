package io.mailuo.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.Golden;
import io.mailuo.markdown.BodyMarks.Target;
import io.mailuo.text.Typesetting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Renders Markdown without marks and compares the HTML. */
class GoldenMarkdownTest {

  /** The one picture that the hub of these texts has. */
  private static final Map<String, Target> PICTURE =
      Map.of("../assets/1.png", new Target("../assets/1.png", 640, 360));

  private static final Pattern HARMFUL_TAG =
      Pattern.compile(
          "script|style|iframe|object|embed|form|svg|math|base|meta|link|button|template|noscript");
  private static final Pattern HARMFUL_URL =
      Pattern.compile("(?i)(javascript|vbscript|data|file|blob|feed|view-source):.*");

  static List<Path> cases() throws IOException {
    return Golden.cases("markdown");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void rendersTheExpectedHtml(Path folder) throws IOException {
    Golden.check(folder.resolve("expected.html"), render(folder) + "\n");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void leavesNothingHarmful(Path folder) throws IOException {
    for (Element element : Jsoup.parseBodyFragment(render(folder)).body().select("*")) {
      assertThat(element.normalName()).doesNotMatch(HARMFUL_TAG);
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).doesNotMatch("on.*|style|srcset|srcdoc|action|formaction");
        if (attribute.getKey().matches("href|src|cite")) {
          assertThat(attribute.getValue().replaceAll("[\\s\\p{Cntrl}]", ""))
              .doesNotMatch(HARMFUL_URL);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void asksNoOtherSiteForAPicture(Path folder) throws IOException {
    for (Element picture : Jsoup.parseBodyFragment(render(folder)).select("img")) {
      assertThat(picture.attr("src").replaceAll("[\\s\\p{Cntrl}]", "").replace('\\', '/'))
          .doesNotMatch("(?i)([a-z]+:|//).*");
    }
  }

  /** Browsers take a backslash for a slash, and drop tabs and line breaks from a URL. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src='\\\\example.org\\a.png'>",
        "<img src='/\\example.org/a.png'>",
        "<img src='\\/example.org/a.png'>",
        "<img src='https:\\\\example.org\\a.png'>",
        "<img src='https:/example.org/a.png'>",
        "<img src='https:example.org/a.png'>",
        "<img src='ht&#9;tps://example.org/a.png'>",
        "<img src='/&#9;/example.org/a.png'>",
        "<img src='&#10;//example.org/a.png'>",
        "<img src='HTTPS://example.org/a.png'>",
        "<img src='data:image/svg+xml,x'>",
        "<img srcset='https://example.org/a.png' src=''>",
        "![图](\\\\\\\\example.org/a.png)",
        "![图](/\\\\example.org/a.png)",
        "![图](<&#104;ttps://example.org/a.png>)",
        "![图][r]\n\n[r]: https://example.org/a.png",
        "<picture><source srcset='https://example.org/a.png'></picture>",
        "<video src='https://example.org/a.mp4' poster='https://example.org/a.png'></video>",
        "<table background='https://example.org/a.png'><tr><td>x</td></tr></table>",
        "<input type=image src='https://example.org/a.png'>",
      })
  void aPictureOfAnotherSiteIsNotShownHoweverItsUrlIsWritten(String markdown) {
    assertThat(
            Jsoup.parseBodyFragment(render(markdown))
                .select("[src], [srcset], [poster], [background], picture, video"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"//example.org", "\\\\example.org", "/\\example.org", "ht&#9;tps://example.org"})
  void aLinkToAnotherSiteTellsItNothingHoweverItsUrlIsWritten(String url) {
    Element link = Jsoup.parseBodyFragment(render("<a href='" + url + "'>x</a>")).selectFirst("a");

    assertThat(link).isNotNull();
    if (link != null && link.hasAttr("href")) {
      assertThat(link.attr("rel")).isEqualTo("noopener noreferrer");
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyHeadingHasItsId(Path folder) throws IOException {
    Body body = BodyParser.parse("", input(folder), 0).value().orElseThrow();

    assertThat(
            Jsoup.parseBodyFragment(render(folder)).select("h1, h2, h3, h4, h5, h6").eachAttr("id"))
        .containsExactlyElementsOf(body.headings().stream().map(Body.Heading::id).toList());
  }

  @Test
  void rawHtmlDoesNotTakeTheIdOfAHeading() {
    String html = render("<b id=\"h-own\">甲</b>\n\n## own\n");

    assertThat(Jsoup.parseBodyFragment(html).select("#h-own").eachText()).containsExactly("own");
  }

  @Test
  void allowedHtmlIsPassedAsItIs() {
    BodyMarks marks = new BodyMarks(List.of(), List.of(), List.of(), Map.of(), false);

    assertThat(
            new HtmlBody(false, Typesetting.AS_WRITTEN)
                .render("<video src=\"a.mp4\"></video>\n", 0, marks, "zh"))
        .isEqualTo("<p><video src=\"a.mp4\"></video></p>\n");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void rendersTheSameWithWindowsLineEnds(Path folder) throws IOException {
    String input = input(folder).replace("\r\n", "\n");

    assertThat(render(input.replace("\n", "\r\n")).replace("\r\n", "\n")).isEqualTo(render(input));
  }

  private static String render(Path folder) throws IOException {
    return render(input(folder));
  }

  private static String input(Path folder) throws IOException {
    return Files.readString(folder.resolve("input.md"));
  }

  private static String render(String input) {
    assertThat(BodyParser.parse("content/articles/x.md", input, 0).value()).isPresent();
    BodyMarks marks = new BodyMarks(List.of(), List.of(), List.of(), PICTURE, false);
    return new HtmlBody(true, Typesetting.AS_WRITTEN).render(input, 0, marks, "zh-CN");
  }
}

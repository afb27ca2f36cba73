package io.mailuo.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.markdown.BodyMarks;
import io.mailuo.page.Frame;
import io.mailuo.page.Link;
import io.mailuo.page.Metadata;
import io.mailuo.page.NavLink;
import io.mailuo.page.NotFoundPage;
import io.mailuo.page.Page;
import io.mailuo.page.Prose;
import io.mailuo.page.TextPage;
import io.mailuo.page.TocEntry;
import io.mailuo.problem.Checked;
import io.mailuo.problem.Code;
import io.mailuo.problem.Problem;
import io.mailuo.source.ThemeReader;
import io.mailuo.text.Phrases;
import io.mailuo.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageRendererTest {

  private static final String WICKED =
      "[[${7*7}]] __${1}__ [(${8*8})] th:text=\"${9*9}\" <script>alert(1)</script> #{home} ~{layout}"
          + " &amp; '\" {0}";

  private static Theme builtIn() throws IOException {
    return new Theme(ThemeReader.read(Path.of("src/test/resources/no-such-hub")));
  }

  private static PageRenderer renderer(Theme theme) {
    return new PageRenderer(theme, theme.messages("zh-CN").value().orElseThrow(), Phrases.NONE);
  }

  /** A theme of one template, the others as they are built in. */
  private static Theme with(String name, String template) throws IOException {
    Map<String, byte[]> files = new TreeMap<>(builtIn().files());
    files.put(name, template.getBytes(StandardCharsets.UTF_8));
    return new Theme(files);
  }

  private static Frame frame(String text) {
    return new Frame(
        "about.html",
        "",
        text,
        "index.html",
        "search.html",
        "zh-CN",
        text,
        text,
        true,
        Optional.empty(),
        List.of(new NavLink(text, "x.html", true)),
        List.of(new Link(text, "index.html")),
        List.of(new Link(text, "a.html")));
  }

  private static Page page(String text) {
    BodyMarks none = new BodyMarks(List.of(), List.of(), List.of(), Map.of(), false);
    return new TextPage(
        frame(text),
        text,
        List.of(new TocEntry(2, text, "#a"), new TocEntry(3, text, "#b")),
        new Prose("正文", "content/pages/about.md", 0, none));
  }

  private static Problem problem(Theme theme) {
    Checked<String> rendered = renderer(theme).render(page("题"), "", Metadata.NONE);
    assertThat(rendered.value()).isEmpty();
    assertThat(rendered.problems()).hasSize(1);
    Problem problem = rendered.problems().get(0);
    assertThat(problem.code()).isEqualTo(Code.BAD_TEMPLATE);
    return problem;
  }

  @Test
  void showsContentAsItIsAndNeverEvaluatesIt() throws IOException {
    String html =
        renderer(builtIn()).render(page(WICKED), "<p>x</p>", Metadata.NONE).value().orElseThrow();
    Document document = Jsoup.parse(html);
    assertThat(document.select("h1").text()).isEqualTo(WICKED);
    assertThat(document.title()).contains(WICKED);
    assertThat(document.select("meta[name=description]").attr("content")).isEqualTo(WICKED);
    assertThat(document.select("nav.toc a").eachText()).containsExactly(WICKED, WICKED);
    assertThat(html).doesNotContain("<script>alert").doesNotContain(">49").doesNotContain(">64");
  }

  @Test
  void neverEvaluatesTheBody() throws IOException {
    String body = "<p th:text=\"${7*7}\">[[${7*7}]] [(${7*7})]</p>";
    String html = renderer(builtIn()).render(page("题"), body, Metadata.NONE).value().orElseThrow();
    assertThat(html).contains(body).doesNotContain("49");
  }

  @Test
  void endsWithOneLineEndAndStartsWithTheDoctype() throws IOException {
    String html = renderer(builtIn()).render(page("题"), "", Metadata.NONE).value().orElseThrow();
    assertThat(html).startsWith("<!DOCTYPE html>").endsWith("</html>\n").doesNotContain("\r");
  }

  @Test
  void leavesNoTemplateAttributesBehind() throws IOException {
    String html = renderer(builtIn()).render(page("题"), "", Metadata.NONE).value().orElseThrow();
    assertThat(html).doesNotContain("th:").doesNotContain("??");
    Page lost = new NotFoundPage(frame("题"), List.of(), new Link("名录", "/a-z.html"));
    assertThat(renderer(builtIn()).render(lost, "", Metadata.NONE).value().orElseThrow())
        .doesNotContain("th:");
  }

  @Test
  void rendersTheSameEveryTime() throws IOException {
    PageRenderer renderer = renderer(builtIn());
    assertThat(renderer.render(page("题"), "x", Metadata.NONE))
        .isEqualTo(renderer.render(page("题"), "x", Metadata.NONE));
  }

  @Test
  void opensOptionalsAndReadsRecords() throws IOException {
    Theme theme =
        with(
            "page.html",
            "<p th:text=\"${page.frame.nav[0].text}\"></p><i th:if=\"${page.frame.canonical}\">x</i>");
    assertThat(renderer(theme).render(page("题"), "", Metadata.NONE).value().orElseThrow())
        .isEqualTo("<p>题</p>\n");
  }

  @Test
  void tellsWhereAMessageIsMissing() throws IOException {
    Problem problem = problem(with("page.html", "<p>\n  <b th:text=\"#{no.such}\">x</b>\n</p>"));
    assertThat(problem.at().path()).isEqualTo("templates/page.html");
    assertThat(problem.at().line()).isEqualTo(2);
    assertThat(problem.line()).contains("no.such");
    assertThat(problem.arguments().get(0)).contains("no.such");
    assertThat(problem.arguments().get(1)).isEqualTo("about.html");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>\n<b th:text=\"${page.noSuch}\">x</b></p>",
        "<p>\n<b th:text=\"${page.\">x</b></p>",
        "<p>\n<b th:replace=\"~{nowhere :: x}\">x</b></p>",
        "<p>\n<b th:replace=\"~{fragments :: nothing}\">x</b></p>",
        "<p>\n<b th:each=\"x in y\">x</b></p>"
      })
  void tellsWhereATemplateIsBroken(String template) throws IOException {
    Problem problem = problem(with("page.html", template));
    assertThat(problem.at().path()).isEqualTo("templates/page.html");
    assertThat(problem.at().line()).isEqualTo(2);
    assertThat(problem.arguments().get(0)).isNotBlank();
  }

  @Test
  void namesTheFileOfAFaultInAFragment() throws IOException {
    String fragments = "<html>\n<body>\n<b th:fragment=\"f\" th:text=\"${nothing.at.all}\">x</b>\n";
    Theme theme = with("fragments.html", fragments + "</body></html>");
    Map<String, byte[]> files = new TreeMap<>(theme.files());
    files.put(
        "page.html", "<i th:replace=\"~{fragments :: f}\"></i>".getBytes(StandardCharsets.UTF_8));
    Problem problem = problem(new Theme(files));
    assertThat(problem.at().path()).isEqualTo("templates/fragments.html");
    assertThat(problem.at().line()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b th:text=\"${T(java.lang.Runtime)}\">x</b>",
        "<b th:text=\"${@java.lang.Runtime@getRuntime()}\">x</b>",
        "<b th:text=\"${new java.io.File('x')}\">x</b>",
        "<b th:text=\"${page.getClass().forName('java.lang.Runtime')}\">x</b>",
        "<b th:replace=\"~{/etc/passwd}\">x</b>",
        "<b th:replace=\"~{../../pom}\">x</b>"
      })
  void keepsTemplatesInTheirBox(String template) throws IOException {
    problem(with("page.html", template));
  }

  @Test
  void reportsATemplateThatIsMissing() throws IOException {
    Map<String, byte[]> files = new TreeMap<>(builtIn().files());
    files.remove("page.html");
    assertThat(problem(new Theme(files)).at().path()).isEqualTo("templates/page.html");
  }

  private static String rendered(String template) throws IOException {
    Phrases pairs = new Phrases(text -> List.of(new Span(0, 2), new Span(2, text.length())));
    Theme theme = with("page.html", template);
    PageRenderer renderer =
        new PageRenderer(theme, theme.messages("zh-CN").value().orElseThrow(), pairs);
    return renderer.render(page("世界来了<b>"), "", Metadata.NONE).value().orElseThrow();
  }

  @Test
  void breaksHeadingsBetweenWordsAndStillEscapesThem() throws IOException {
    assertThat(rendered("<p m:words=\"${page.heading}\">x</p>"))
        .isEqualTo("<p>世界<wbr>来了&lt;b&gt;</p>\n");
  }

  @Test
  void givesALanguageItsDirection() throws IOException {
    assertThat(rendered("<p m:lang=\"${'ar-EG'}\">x</p>"))
        .isEqualTo("<p lang=\"ar-EG\" dir=\"rtl\">x</p>\n");
    assertThat(rendered("<p m:lang=\"${'en'}\">x</p>"))
        .isEqualTo("<p lang=\"en\" dir=\"ltr\">x</p>\n");
    assertThat(rendered("<p m:lang=\"${null}\">x</p>")).isEqualTo("<p>x</p>\n");
    assertThat(rendered("<html m:lang=\"${'zh'}\"></html>"))
        .isEqualTo("<html lang=\"zh\"></html>\n");
    assertThat(rendered("<html m:lang=\"${'he'}\"></html>"))
        .isEqualTo("<html lang=\"he\" dir=\"rtl\"></html>\n");
  }
}

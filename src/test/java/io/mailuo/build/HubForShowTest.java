package io.mailuo.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.mailuo.card.CardPainter;
import io.mailuo.card.SocialCard;
import io.mailuo.problem.Code;
import io.mailuo.problem.Problem;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole builds of a small hub: the cards of its pages, and templates of its own. */
class HubForShowTest {

  private static final String ADDRESS = "https://example.org/hub/";

  /** Of the private use area: no font has it. */
  private static final String UNWRITABLE = "\uE123";

  @TempDir private Path folder;

  @BeforeEach
  void writeHub() throws IOException {
    write("content/hub.yaml", "title: 测试站\nbase_url: " + ADDRESS + "\nsocial_cards: true\n");
    write("content/people/lin.md", "---\nname: 林小满\n---\n");
    article("a", "一分钟的视频");
  }

  private void article(String slug, String title) throws IOException {
    write(
        "content/articles/" + slug + ".md",
        "---\ntitle: " + title + "\ndate: 2024-03-01\n---\n林小满来了。\n");
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve("hub").resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }

  private Path site() {
    return folder.resolve("site");
  }

  private BuildReport build() throws IOException {
    BuildOptions options =
        new BuildOptions(
            folder.resolve("hub"), site(), Optional.empty(), false, false, false, false);
    return new SiteBuild(options, stage -> {}).run();
  }

  private Document page(String path) throws IOException {
    return Jsoup.parse(site().resolve(path), "UTF-8");
  }

  private String card(String path) throws IOException {
    Document page = page(path);
    assertThat(page.select("meta[property=og:image:width]").attr("content")).isEqualTo("1200");
    assertThat(page.select("meta[property=og:image:height]").attr("content")).isEqualTo("630");
    String address = page.select("meta[property=og:image]").attr("content");
    assertThat(address).startsWith(ADDRESS);
    return address.substring(ADDRESS.length());
  }

  private BufferedImage picture(String path) throws IOException {
    return ImageIO.read(site().resolve(path).toFile());
  }

  private static long inked(BufferedImage picture) {
    long inked = 0;
    for (int y = 200; y < 430; y++) {
      for (int x = 90; x < 1110; x++) {
        inked += (picture.getRGB(x, y) & 0xFF) < 0x80 ? 1 : 0;
      }
    }
    return inked;
  }

  private static void assumeFonts() {
    SocialCard probe = new SocialCard("测试站", "一分钟的视频", "2024-03-01");
    assumeThat(CardPainter.ofThisMachine("#000000").fontFor(probe)).isPresent();
  }

  @Test
  void everyPageHasACardOfItsOwnTitle() throws IOException {
    assumeFonts();
    BuildReport report = build();
    assertThat(report.problems()).extracting(Problem::code).doesNotContain(Code.CARD_WITHOUT_FONT);
    String card = card("articles/a.html");
    assertThat(card).isEqualTo("cards/articles/a.png");
    assertThat(picture(card).getWidth()).isEqualTo(1200);
    assertThat(picture(card).getHeight()).isEqualTo(630);
    assertThat(inked(picture(card))).as("dark pixels where the title is").isGreaterThan(1_000);
    assertThat(Files.size(site().resolve(card))).isLessThan(60 * 1024);
    assertThat(card("people/lin.html")).isEqualTo("cards/people/lin.png");
    assertThat(card("index.html")).isEqualTo("cards/site.png");
  }

  @Test
  void aColourOfTheHubReachesTheIconAndTheCards() throws IOException {
    assumeFonts();
    build();
    assertThat(page("index.html").select("link[rel=icon]").attr("href")).contains("%230a5a8a");
    write("templates/styles/99-mine.css", ":root { --accent: light-dark(#0b6b3a, #8fd6a9); }\n");
    build();
    assertThat(page("index.html").select("link[rel=icon]").attr("href")).contains("%230b6b3a");
    assertThat(picture(card("articles/a.html")).getRGB(9, 300)).isEqualTo(0xFF0B6B3A);
  }

  /** The shape of people is the circle: what has no rule of its own looks like them. */
  @Test
  void aKindOfTheHubHasASignOfItsOwn() throws IOException {
    write(
        "content/hub.yaml",
        "title: 测试站\nkinds:\n  people: 人物\n  films: {label: 影片, colour: \"#7a1f5c\"}\n  songs: 歌曲\n");
    build();
    String css = Files.readString(site().resolve("theme/theme.css"));
    assertThat(css)
        .contains(".kind-films{--kind:light-dark(#7a1f5c,color-mix(in srgb,#7a1f5c 45%,#fff));")
        .containsPattern("\\.kind-films\\{[^}]*;--round:0;--clip:polygon\\(35% ")
        .containsPattern("\\.kind-songs\\{--round:0;--clip:polygon\\(0 0,100% 0,50% 100%\\)")
        .doesNotContain(".kind-people{");
  }

  @Test
  void aTitleThatNoFontCanWriteHasTheCardOfTheSiteAndAWarning() throws IOException {
    assumeFonts();
    article("b", "题" + UNWRITABLE);
    BuildReport report = build();
    assertThat(report.failed()).isFalse();
    assertThat(report.problems())
        .filteredOn(problem -> problem.code() == Code.CARD_WITHOUT_FONT)
        .extracting(problem -> problem.at().path())
        .containsExactly("content/articles/b.md");
    assertThat(card("articles/b.html")).isEqualTo("cards/site.png");
    assertThat(site().resolve("cards/articles/b.png")).doesNotExist();
    assertThat(inked(picture("cards/site.png"))).isGreaterThan(1_000);
  }

  @Test
  void aHubWhoseOwnTitleNoFontCanWriteHasNoCardRatherThanAnEmptyOne() throws IOException {
    write(
        "content/hub.yaml",
        "title: 站" + UNWRITABLE + "\nbase_url: " + ADDRESS + "\nsocial_cards: true\n");
    BuildReport report = build();
    assertThat(report.failed()).isFalse();
    assertThat(report.problems()).extracting(Problem::code).contains(Code.CARD_WITHOUT_FONT);
    assertThat(page("index.html").select("meta[property=og:image]")).isEmpty();
    assertThat(site().resolve("cards")).doesNotExist();
  }

  @Test
  void anArticleNamesThoseThatLinkToIt() throws IOException {
    write("content/articles/b.md", "---\ntitle: 续篇\n---\n接着[上一篇](a.md)和[自己](b.md)说。\n");
    write("content/articles/c.md", "---\ntitle: 再续\ndate: 2024-04-01\n---\n见[[articles/a|那篇]]。\n");
    build();
    assertThat(page("articles/a.html").select("[aria-labelledby=cited] a").eachText())
        .containsExactly("再续", "续篇");
    assertThat(page("articles/a.html").select("[aria-labelledby=cited] a").eachAttr("href"))
        .containsExactly("c.html", "b.html");
    assertThat(page("articles/b.html").select("#cited")).isEmpty();
  }

  @Test
  void oneTemplateOfTheHubTakesThePlaceOfTheBuiltInOne() throws IOException {
    write(
        "templates/page.html",
        """
        <!DOCTYPE html>
        <html th:replace="~{layout :: layout(~{::main}, ${page.frame.lang}, true)}">
        <body>
        <main id="main"><h1 class="mine" th:text="${page.heading}">Title</h1></main>
        </body>
        </html>
        """);
    write("content/pages/hello.md", "---\ntitle: 你好\n---\n正文。\n");
    assertThat(build().failed()).isFalse();
    assertThat(page("hello.html").select("h1.mine").text()).isEqualTo("你好");
    assertThat(page("hello.html").select("header.bar")).hasSize(1);
    assertThat(page("articles/a.html").select("h1").text()).isEqualTo("一分钟的视频");
  }

  @Test
  void aFaultInATemplateOfTheHubIsToldWithFileLineAndColumnAndTheOldSiteStays() throws IOException {
    build();
    write(
        "templates/tags.html",
        """
        <!DOCTYPE html>
        <html th:replace="~{layout :: layout(~{::main}, ${page.frame.lang}, true)}">
        <body>
        <main id="main">
          <h1 th:text="${page.headin}">Title</h1></main>
        </body>
        </html>
        """);
    write("content/articles/a.md", "---\ntitle: 新的题目\ndate: 2024-03-01\ntags: [视频]\n---\n林小满来了。\n");
    BuildReport report = build();
    assertThat(report.failed()).isTrue();
    assertThat(report.problems())
        .filteredOn(problem -> problem.code() == Code.BAD_TEMPLATE)
        .extracting(problem -> problem.at().toString())
        .containsExactly("templates/tags.html:5:7");
    assertThat(page("articles/a.html").select("h1").text()).isEqualTo("一分钟的视频");
  }
}

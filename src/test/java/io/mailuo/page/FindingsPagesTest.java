package io.mailuo.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.build.BuildOptions;
import io.mailuo.build.SiteBuild;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What articles say reaches the pages: the newest on the entity's own, all on one of their own. */
class FindingsPagesTest {

  @TempDir private Path folder;

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve("hub/content").resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }

  private Document page(String url) throws IOException {
    return Jsoup.parse(Files.readString(folder.resolve("out").resolve(url)));
  }

  @BeforeEach
  void build() throws IOException {
    write("hub.yaml", "title: 站\n");
    write("people/lin.md", "---\nname: 林小满\nsummary: 做灯的人。\n---\n");
    write("companies/qinghe.md", "---\nname: 青禾科技\nsummary: 公司。\n---\n");
    write("products/lamp.md", "---\nname: 星耀灯\nsummary: 一盏灯。\n---\n");
    for (int year = 2011; year <= 2022; year++) {
      write(
          "articles/" + year + "-05-01-news.md",
          """
          ---
          title: 新闻%1$d
          slug: news-%1$d
          ---
          青禾科技总裁林小满表示，“第%1$d号星耀灯会比以前的更亮一些。”

          %1$d年3月2日，青禾科技发布第%1$d号星耀灯。
          """
              .formatted(year));
    }
    write("articles/2023-01-01-other.md", "---\ntitle: 别的\n---\n“灯很好看。”王大山说。\n");
    BuildOptions options =
        new BuildOptions(
            folder.resolve("hub"), folder.resolve("out"), Optional.empty(), false, false, false);
    new SiteBuild(options, stage -> {}).run();
  }

  @Test
  void aPersonsPageShowsTheNewestQuotationsWithRoleAndTheWayToTheSentence() throws IOException {
    Document page = page("people/lin.html");
    assertThat(page.select("#said ~ .quote")).hasSizeBetween(3, 11);
    assertThat(page.select("#said ~ .quote blockquote").eachText().get(0))
        .isEqualTo("第2022号星耀灯会比以前的更亮一些。");
    assertThat(page.select("#said ~ .quote .role").eachText().get(0)).isEqualTo("青禾科技总裁");
    String href = page.select("#said ~ .quote .orig").eachAttr("href").get(0);
    assertThat(href).startsWith("../articles/news-2022.html#s-");
    assertThat(page("articles/news-2022.html").select(href.replaceFirst(".*#", "#")).text())
        .contains("第2022号星耀灯");
  }

  @Test
  void aPageOfItsOwnHoldsAllOfThem() throws IOException {
    String href = page("people/lin.html").select(".more a").attr("href");
    assertThat(href).isEqualTo("lin/evidence.html");
    assertThat(page("people/lin/evidence.html").select("#said ~ .quote")).hasSize(12);
    assertThat(page("people/lin/evidence.html").select("h1 a").attr("href"))
        .isEqualTo("../lin.html");
  }

  @Test
  void aRoleIsOneHoweverManyArticlesNameIt() throws IOException {
    assertThat(page("people/lin.html").select(".roles li")).hasSize(1);
    assertThat(page("companies/qinghe.html").select(".roles li b").text()).isEqualTo("总裁");
  }

  @Test
  void theTimelineHoldsEveryEventUnderItsYear() throws IOException {
    Document timeline = page("timeline.html");
    assertThat(timeline.select(".timeline > li")).hasSize(12);
    assertThat(timeline.select("section:has(> #y2015) time").attr("datetime"))
        .isEqualTo("2015-03-02");
  }

  @Test
  void whatAThingHasTooFewFindingsForIsLeftOut() throws IOException {
    assertThat(page("products/lamp.html").select("#roles, #people, #said")).isEmpty();
    assertThat(page("products/lamp.html").select("#saidAbout")).hasSize(1);
  }

  @Test
  void theHomePageShowsTheLastEventsAndWhatWasSaid() throws IOException {
    assertThat(page("index.html").select(".timeline > li")).hasSize(5);
    assertThat(page("index.html").select(".quote blockquote").eachText().get(0))
        .startsWith("第2022号星耀灯");
  }
}

package io.mailuo.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.Golden;
import io.mailuo.build.BuildOptions;
import io.mailuo.build.BuildReport;
import io.mailuo.build.SiteBuild;
import io.mailuo.problem.Code;
import io.mailuo.problem.Problem;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages stay small however large the hub, nothing gets lost, and former addresses lead on. */
class BoundsTest {

  private static final int ARTICLES = 450;
  private static final int MOST_ITEMS = 200;
  private static final int MOST_BYTES = 300 * 1024;

  @TempDir private Path folder;

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve("hub/content").resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }

  private void writeHub() throws IOException {
    write("hub.yaml", "title: 站\n");
    write("products/topica.md", "---\nname: Topica\naliases: [Topique]\nsummary: 作品。\n---\n");
  }

  private BuildReport build() throws IOException {
    BuildOptions options =
        new BuildOptions(
            folder.resolve("hub"),
            folder.resolve("out"),
            Optional.of(URI.create("https://example.org/repo/")),
            false,
            false,
            false);
    return new SiteBuild(options, stage -> {}).run();
  }

  /** Builds a hub without errors and reads its pages, by site path. */
  private Map<String, Document> pages() throws IOException {
    assertThat(build().problems()).filteredOn(Problem::isError).isEmpty();
    Map<String, Document> pages = new TreeMap<>();
    Golden.files(folder.resolve("out"), path -> path.endsWith(".html"))
        .forEach(
            (path, html) -> pages.put(path, Jsoup.parse(new String(html, StandardCharsets.UTF_8))));
    return pages;
  }

  private static String target(String from, String href) {
    return URI.create("/" + from).resolve(href.replaceFirst("#.*", "")).getPath().substring(1);
  }

  private static Document page(Map<String, Document> pages, String url) {
    Document page = pages.get(url);
    if (page == null) {
      throw new AssertionError("no page " + url);
    }
    return page;
  }

  /** Articles over some years, each with two sentences that name one entity. */
  private void writeArticles(int years) throws IOException {
    writeHub();
    for (int i = 0; i < ARTICLES; i++) {
      LocalDate date = LocalDate.of(2020 + i % years, 1, 1).plusDays(i / years % 360);
      write(
          "articles/n" + i + ".md",
          "---\ntitle: 第"
              + i
              + "篇\ndate: "
              + date
              + "\ntags: [杂谈]\n---\n"
              + ("Topica在第" + i + "篇里出现，并且这句话长到足够说明一件事情。\n\n")
              + ("另一句也在第" + i + "篇里说到Topica，仍是一件小事。\n"));
    }
  }

  /** Pages that the tabs of a page lead to, itself among them. */
  private static Map<String, Document> withTabs(Map<String, Document> pages, String first) {
    Map<String, Document> seen = new TreeMap<>();
    Deque<String> open = new ArrayDeque<>(List.of(first));
    while (!open.isEmpty()) {
      String url = open.pop();
      if (seen.putIfAbsent(url, page(pages, url)) == null) {
        page(pages, url).select("main nav.tabs a").eachAttr("href").stream()
            .filter(href -> !href.startsWith("#"))
            .forEach(href -> open.push(target(url, href)));
      }
    }
    return seen;
  }

  private static Set<String> linked(Map<String, Document> pages, String selector) {
    Set<String> targets = new TreeSet<>();
    pages.forEach(
        (url, page) ->
            page.select(selector).eachAttr("href").forEach(href -> targets.add(target(url, href))));
    return targets;
  }

  private static Set<String> allArticles() {
    return IntStream.range(0, ARTICLES)
        .mapToObj(i -> "articles/n" + i + ".html")
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void noPageGrowsWithTheHub() throws IOException {
    writeArticles(3);
    assertSmall(pages());
  }

  @Test
  void noPageGrowsWithAYear() throws IOException {
    writeArticles(1);
    assertSmall(pages());
  }

  @Test
  void noPageGrowsWithTagsAndRelatives() throws IOException {
    writeHub();
    for (int i = 0; i < 260; i++) {
      write("people/p" + i + ".md", "---\nname: 人物" + (1000 + i) + "\n---\n");
      write(
          "articles/n" + i + ".md",
          "---\ntitle: 第"
              + i
              + "篇\ndate: 2024-01-01\ntags: [Topica, 标签"
              + (1000 + i)
              + "]\n---\n"
              + (i % 2 == 0 ? "Topica与人物" + (1000 + i) + "同在一句话里。\n" : "这里没有名字。\n"));
    }

    Map<String, Document> pages = pages();

    assertSmall(pages);
    assertThat(linked(withTabs(pages, "tags/index.html"), ".tag-list a")).hasSize(261);
    Document topica = page(pages, "products/topica.html");
    String all = topica.select("section:has(#tagged) .more a").attr("href");
    assertThat(linked(withTabs(pages, target("products/topica.html", all)), ".cards h3 a"))
        .as("articles that bear the entity as a tag")
        .hasSize(260);
  }

  private void assertSmall(Map<String, Document> pages) throws IOException {
    Map<String, Integer> tooLong = new TreeMap<>();
    pages.forEach(
        (url, page) -> {
          int items = page.select("main li").size();
          if (items > MOST_ITEMS) {
            tooLong.put(url, items);
          }
        });

    assertThat(tooLong).as("items of pages").isEmpty();
    Golden.files(folder.resolve("out"), path -> path.endsWith(".html"))
        .forEach((path, html) -> assertThat(html.length).as(path).isLessThan(MOST_BYTES));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void theArchiveLeadsToEveryArticleByYears(int years) throws IOException {
    writeArticles(years);

    Map<String, Document> pages = pages();

    for (int year = 2020; year < 2020 + years; year++) {
      assertThat(pages).containsKey("articles/year/" + year + ".html");
    }
    Map<String, Document> archive = withTabs(pages, "articles/index.html");
    assertThat(archive).hasSizeGreaterThan(years);
    assertThat(linked(archive, ".cards a")).containsAll(allArticles());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void thePagesOfAnEntityShowEverySentenceThatNamesIt(int years) throws IOException {
    writeArticles(years);

    Map<String, Document> pages = pages();

    for (int year = 2020; year < 2020 + years; year++) {
      assertThat(pages).containsKey("products/topica/" + year + ".html");
    }
    Map<String, Document> topica = withTabs(pages, "products/topica.html");
    assertThat(topica).hasSizeGreaterThan(years);
    assertThat(linked(topica, "a.orig")).isEqualTo(allArticles());
    Set<String> sentences = new TreeSet<>();
    topica.forEach(
        (url, page) -> {
          assertThat(page.select(".sent")).as(url).hasSizeLessThanOrEqualTo(MOST_ITEMS);
          sentences.addAll(page.select(".sent").eachText());
        });
    assertThat(sentences).hasSize(2 * ARTICLES);
  }

  @Test
  void theTagLeadsToEveryArticleThatBearsIt() throws IOException {
    writeArticles(3);

    Map<String, Document> pages = pages();

    Map<String, Document> tag = withTabs(pages, "tags/za-tan.html");
    assertThat(linked(tag, ".cards a")).containsAll(allArticles());
  }

  @Test
  void formerAddressesLeadToThePageOfToday() throws IOException {
    writeHub();
    write(
        "articles/n1.md",
        "---\ntitle: 第一篇\nredirect_from: [/old/one.html, /older/]\n---\nTopica。\n");
    write("products/thing.md", "---\nname: 某物\nredirect_from: former\nsummary: 一件东西。\n---\n");

    Map<String, Document> pages = pages();

    Map<String, String> former =
        Map.of(
            "old/one.html", "articles/n1.html",
            "older/index.html", "articles/n1.html",
            "former.html", "products/thing.html");
    former.forEach(
        (from, to) -> {
          Document page = page(pages, from);
          String refresh = page.select("meta[http-equiv=refresh]").attr("content");
          assertThat(refresh).startsWith("0; url=");
          assertThat(target(from, refresh.substring("0; url=".length()))).isEqualTo(to);
          assertThat(target(from, page.select("body a").attr("href"))).isEqualTo(to);
          assertThat(page.select("link[rel=canonical]").attr("href"))
              .isEqualTo("https://example.org/repo/" + to);
          assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        });
    assertThat(folder.resolve("out/sitemap.xml"))
        .content()
        .contains("/repo/articles/n1.html<")
        .doesNotContain("old", "former");
  }

  @ParameterizedTest
  @CsvSource({
    "/caf%C3%A9/%E6%97%A7, café/旧.html",
    "/100%25.html, 100%.html",
    "/c%2B%2B/, c++/index.html",
    "/a+b, a+b.html",
    "/old/page.htm, old/page.htm",
    "/old/page.HTML, old/page.HTML",
    "/v1.5, v1.5.html",
    "/php, php.html",
    "/feed/, feed/index.html",
    "/旧, 旧.html"
  })
  void aFormerAddressIsDecodedOnceAndAnsweredByTheFileThatHostsLookFor(String from, String file)
      throws IOException {
    writeHub();
    write("articles/n1.md", "---\ntitle: 第一篇\nredirect_from: '" + from + "'\n---\nTopica。\n");

    assertThat(build().problems()).filteredOn(Problem::isError).isEmpty();

    Document page = Jsoup.parse(Files.readString(folder.resolve("out").resolve(file)));
    assertThat(target(file.replaceAll("[^/a-z]", "x"), page.select("body a").attr("href")))
        .isEqualTo("articles/n1.html");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/feed.xml",
        "/atom.xml",
        "/old.PHP",
        "/pictures/a.png",
        "/a%2Fb",
        "/a%zz",
        "/%E4%B8",
        "../up",
        "/a/../b",
        "/.hidden/a",
        "https://example.org/a",
        "/a?b=1",
        "/a#b"
      })
  void aFormerAddressAtWhichNoPageCanStandIsAnErrorInItsPlace(String from) throws IOException {
    writeHub();
    write(
        "articles/n1.md",
        "---\ntitle: 第一篇\nredirect_from:\n  - /fine\n  - '" + from + "'\n---\nTopica。\n");

    List<Problem> errors = build().problems().stream().filter(Problem::isError).toList();

    assertThat(errors).extracting(Problem::code).containsExactly(Code.BAD_VALUE);
    assertThat(errors.get(0).at()).hasToString("content/articles/n1.md:5:5");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "articles/n2.html",
        "/products/topica",
        "PRODUCTS/Topica.html",
        "index.html",
        "/",
        "404.html",
        "a-z.html",
        "articles/",
        "claimed.html"
      })
  void aFormerAddressThatIsTakenIsAnError(String taken) throws IOException {
    writeHub();
    write("articles/n1.md", "---\ntitle: 第一篇\nredirect_from: [claimed.html]\n---\nTopica。\n");
    write("articles/n2.md", "---\ntitle: 第二篇\nredirect_from: ['" + taken + "']\n---\nTopica。\n");

    BuildReport report = build();

    assertThat(report.problems())
        .filteredOn(Problem::isError)
        .extracting(Problem::code)
        .containsExactly(Code.URL_COLLISION);
    assertThat(Code.URL_COLLISION.id()).isEqualTo("E032");
    assertThat(report.problems())
        .filteredOn(Problem::isError)
        .extracting(problem -> problem.at().toString())
        .containsExactly("content/articles/n2.md:3:17");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void aTagThatNamesAnEntityLeadsToTheEntity() throws IOException {
    writeHub();
    write("articles/n1.md", "---\ntitle: 第一篇\ntags: [Topica, Topique, 杂谈]\n---\n一句话。\n");

    Map<String, Document> pages = pages();

    for (String from : List.of("articles/n1.html", "tags/index.html")) {
      Map<String, String> tags = new TreeMap<>();
      page(pages, from)
          .select("main a")
          .forEach(
              link ->
                  tags.putIfAbsent(
                      link.text().replaceAll("^#|[0-9]+$", ""), target(from, link.attr("href"))));
      assertThat(tags)
          .as(from)
          .containsEntry("Topica", "products/topica.html")
          .containsEntry("Topique", "products/topica.html")
          .containsEntry("杂谈", "tags/za-tan.html");
    }
    assertThat(pages.keySet())
        .filteredOn(url -> url.startsWith("tags/"))
        .containsExactly("tags/index.html", "tags/za-tan.html");
  }
}

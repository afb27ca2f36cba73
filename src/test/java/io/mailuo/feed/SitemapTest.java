package io.mailuo.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.page.Page;
import io.mailuo.page.WebAddresses;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class SitemapTest {

  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  private static List<String> locations(String child, Element root) {
    return Xml.children(root, child).stream().map(url -> Xml.only(url, "loc")).toList();
  }

  private final SmallHub small =
      SmallHub.sora()
          .with(
              "articles/2026-01-01-moved",
              "title: 搬家\nredirect_from: /old/page\nupdated: 2026-02-03",
              "Sora")
          .withBaseUrl();

  @Test
  void listsThePagesThatAreToBeFoundAndNoOthers() {
    List<FeedFile> files = Sitemap.of(small.pages(), small.site().addresses());
    assertThat(files).extracting(FeedFile::path).containsExactly("sitemap.xml", "robots.txt");
    Element root = Xml.parse(files.get(0).content());
    assertThat(root.getNamespaceURI()).isEqualTo(NAMESPACE);
    assertThat(root.getLocalName()).isEqualTo("urlset");
    assertThat(locations("url", root))
        .doesNotHaveDuplicates()
        .contains(SmallHub.BASE, SmallHub.BASE + "articles/", SmallHub.BASE + "people/")
        .contains(SmallHub.BASE + "people/sam-altman.html", SmallHub.BASE + "articles/moved.html")
        .contains(SmallHub.BASE + "search.html")
        .noneMatch(url -> url.contains("404") || url.contains("old"))
        .hasSize((int) small.pages().stream().filter(p -> p.frame().indexed()).count())
        .allMatch(url -> URI.create(url).isAbsolute() && url.length() < 2048);
  }

  @Test
  void saysWhenAnArticleWasLastChanged() {
    Element root = Xml.parse(Sitemap.of(small.pages(), small.site().addresses()).get(0).content());
    for (Element url : Xml.children(root, "url")) {
      if (Xml.only(url, "loc").endsWith("moved.html")) {
        assertThat(Xml.only(url, "lastmod")).isEqualTo("2026-02-03");
      } else if (Xml.only(url, "loc").endsWith("launch.html")) {
        assertThat(Xml.only(url, "lastmod")).isEqualTo("2024-02-16");
      } else if (!Xml.only(url, "loc").matches(".*articles/[a-z]+\\.html")) {
        assertThat(Xml.children(url, "lastmod")).isEmpty();
      }
    }
  }

  @Test
  void namesTheSitemapInRobotsTxt() {
    assertThat(Sitemap.of(small.pages(), small.site().addresses()).get(1).content())
        .isEqualTo(
            """
            User-agent: *
            Allow: /

            Sitemap: https://example.org/hub/sitemap.xml
            """);
  }

  @Test
  void isLeftOutWithoutABaseUrl() {
    List<Page> pages = SmallHub.sora().withoutBaseUrl().pages();
    assertThat(Sitemap.of(pages, new WebAddresses(Optional.empty()))).isEmpty();
  }

  @Test
  void isCutWhereItHasTooManyUrls() {
    List<FeedFile> files = Sitemap.of(small.pages(), small.site().addresses(), 7);
    Element index = Xml.parse(files.get(files.size() - 2).content());
    assertThat(index.getLocalName()).isEqualTo("sitemapindex");
    List<String> parts = locations("sitemap", index);
    assertThat(parts).first().isEqualTo("https://example.org/hub/sitemap-1.xml");
    List<String> all =
        files.subList(0, parts.size()).stream()
            .flatMap(file -> locations("url", Xml.parse(file.content())).stream())
            .toList();
    Element whole = Xml.parse(Sitemap.of(small.pages(), small.site().addresses()).get(0).content());
    assertThat(all).isEqualTo(locations("url", whole));
  }
}

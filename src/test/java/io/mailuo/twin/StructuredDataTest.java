package io.mailuo.twin;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.feed.Json;
import io.mailuo.feed.SmallHub;
import io.mailuo.page.ArticlePage;
import io.mailuo.page.EntityChip;
import io.mailuo.page.NotFoundPage;
import io.mailuo.page.Page;
import io.mailuo.page.RedirectPage;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class StructuredDataTest {

  private final SmallHub small = SmallHub.sora().withBaseUrl();
  private final SmallHub plain = SmallHub.sora().withoutBaseUrl();

  private static String text(SmallHub small, String url) {
    return new StructuredData(small.site()).of(small.page(url)).orElseThrow();
  }

  private static Json node(SmallHub small, String url, String type) {
    Json json = Json.of(text(small, url));
    assertThat(json.text("@context")).isEqualTo("https://schema.org");
    return json.items("@graph").stream()
        .filter(node -> node.get("@type").toString().equals(type))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void tellsAnArticle() {
    Json article = node(small, "articles/opens.html", "Article");
    assertThat(article.text("headline")).isEqualTo("Sora开放");
    assertThat(article.text("url")).isEqualTo("https://example.org/hub/articles/opens.html");
    assertThat(article.text("datePublished")).isEqualTo("2024-12-09");
    assertThat(article.text("dateModified")).isEqualTo("2024-12-20");
    assertThat(article.text("inLanguage")).isEqualTo("zh-CN");
    assertThat(article.get("publisher").text("url")).isEqualTo(SmallHub.BASE);
    assertThat(article.items("about"))
        .extracting(thing -> thing.text("@type") + " " + thing.text("name"))
        .containsExactly("Product Sora", "Organization OpenAI", "Person 萨姆·奥特曼");
    assertThat(article.items("mentions").get(2).text("url"))
        .isEqualTo("https://example.org/hub/people/sam-altman.html");
  }

  @Test
  void tellsThePictureOfAnArticle() {
    SmallHub.Files pictured =
        SmallHub.sora()
            .withPicture("assets/a.png")
            .with("articles/2026-01-01-x", "title: 图\nimage: /assets/a.png", "Sora。");
    assertThat(node(pictured.withBaseUrl(), "articles/x.html", "Article").text("image"))
        .isEqualTo("https://example.org/hub/assets/a.png");
    assertThat(node(pictured.withoutBaseUrl(), "articles/x.html", "Article").has("image"))
        .isFalse();
  }

  @Test
  void mentionsWhatThePageShows() {
    for (Page page : small.pages()) {
      if (page instanceof ArticlePage article) {
        Json node = node(small, page.frame().url(), "Article");
        assertThat(node.items("mentions"))
            .extracting(thing -> thing.text("name"))
            .isEqualTo(article.mentioned().stream().map(EntityChip::name).toList());
      }
    }
  }

  @Test
  void isBasedOnASingleSourceAndCitesSeveral() {
    Json single = node(small, "articles/launch.html", "Article").items("isBasedOn").get(0);
    assertThat(single.text("url")).isEqualTo("https://example.com/a?b=1&c=2");
    assertThat(single.get("publisher").text("name")).isEqualTo("路透社");
    assertThat(single.get("author").text("name")).isEqualTo("张三");
    List<Json> several = node(small, "articles/opens.html", "Article").items("citation");
    assertThat(several.get(0).get("publisher").text("name")).isEqualTo("新华社");
    assertThat(several.get(1).keys()).containsExactly("@type", "url");
  }

  @Test
  void tellsAnEntityByTheTypeOfItsKind() {
    Json person = node(small, "people/sam-altman.html", "Person");
    assertThat(person.text("name")).isEqualTo("萨姆·奥特曼");
    assertThat(person.texts("alternateName")).containsExactly("奥特曼", "Sam Altman");
    assertThat(person.text("description")).isEqualTo("OpenAI首席执行官。");
    assertThat(person.text("sameAs")).isEqualTo("https://www.wikidata.org/wiki/Q7407093");
    assertThat(person.items("subjectOf"))
        .extracting(article -> article.text("url"))
        .as("the newest two of three")
        .containsExactly(
            "https://example.org/hub/articles/english.html",
            "https://example.org/hub/articles/opens.html");
    Json term = node(small, "concepts/world-model.html", "DefinedTerm");
    assertThat(term.get("inDefinedTermSet").text("url"))
        .isEqualTo("https://example.org/hub/concepts/");
    Json both = node(small, "products/sora.html", "[Product, DefinedTerm]");
    assertThat(both.get("inDefinedTermSet").text("name")).isEqualTo("概念");
  }

  @Test
  void offersTheSearchOnTheHomePage() {
    Json site = node(small, "index.html", "WebSite");
    assertThat(site.text("url")).isEqualTo(SmallHub.BASE);
    assertThat(site.get("potentialAction").get("target").text("urlTemplate"))
        .isEqualTo("https://example.org/hub/search.html?q={search_term_string}");
    assertThat(node(plain, "index.html", "WebSite").keys())
        .containsExactly("@type", "name", "description", "inLanguage");
  }

  @Test
  void tellsTheWayToAPage() {
    List<Json> crumbs =
        node(small, "people/sam-altman.html", "BreadcrumbList").items("itemListElement");
    assertThat(crumbs)
        .extracting(c -> c.number("position") + " " + c.text("name") + " " + c.text("item"))
        .containsExactly(
            "1 首页 https://example.org/hub/",
            "2 人物 https://example.org/hub/people/",
            "3 萨姆·奥特曼 https://example.org/hub/people/sam-altman.html");
  }

  @Test
  void givesEveryPageWithBreadcrumbsTheirList() {
    StructuredData data = new StructuredData(small.site());
    for (Page page : small.pages()) {
      boolean expected =
          !page.frame().breadcrumbs().isEmpty()
              && !(page instanceof RedirectPage || page instanceof NotFoundPage);
      assertThat(data.of(page).filter(text -> text.contains("\"BreadcrumbList\"")).isPresent())
          .as(page.frame().url())
          .isEqualTo(expected);
    }
  }

  @Test
  void hasNoRelativeAddressWithoutABaseUrl() {
    for (Page page : plain.pages()) {
      new StructuredData(plain.site())
          .of(page)
          .ifPresent(text -> assertThat(text).doesNotContain(".html").doesNotContain("\"item\""));
    }
  }

  @Test
  void cannotEndItsElement() {
    String title = "\"</script><!--<script> ]]> & \\u2028\\u2029 \\u0007 😀\"";
    SmallHub hostile =
        SmallHub.sora()
            .with("articles/2026-01-01-x", "title: " + title, "Sora")
            .with("people/x", "name: \"</SCRIPT>某\"\nsummary: '&lt;b>'", "")
            .withBaseUrl();
    for (Page page : hostile.pages()) {
      String json = new StructuredData(hostile.site()).of(page).orElse("{}");
      assertThat(json).doesNotContainPattern("[<>&\\x00-\\x1F\u2028\u2029]");
      var html = Jsoup.parse("<script type=\"application/ld+json\">" + json + "</script><p>x");
      assertThat(html.select("script")).hasSize(1);
      assertThat(html.select("script").get(0).data()).isEqualTo(json);
    }
    assertThat(node(hostile, "articles/x.html", "Article").text("headline"))
        .isEqualTo("</script><!--<script> ]]> & \u2028\u2029 \u0007 😀");
  }

  @Test
  void doesNotChangeWithOtherArticles() {
    SmallHub more =
        SmallHub.sora().with("articles/2026-05-01-new", "title: 新", "OpenAI。").withBaseUrl();
    assertThat(text(more, "articles/launch.html")).isEqualTo(text(small, "articles/launch.html"));
  }
}

package io.mailuo.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class FeedsTest {

  private static final String URN = "urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  private static final String HOSTILE =
      "a ]]> </script><b>&amp; \\u0007\\u0000\\uFFFE \\u2028 \\\"'😀";

  private static List<FeedFile> files(SmallHub small) {
    return new Feeds(small.site(), SmallHub.SHANGHAI, small.urls()).of(small.hub());
  }

  private static String content(String path, List<FeedFile> files) {
    return files.stream().filter(f -> f.path().equals(path)).findFirst().orElseThrow().content();
  }

  private static List<String> of(String name, Element feed) {
    return Xml.children(feed, "entry").stream().map(entry -> Xml.only(entry, name)).toList();
  }

  @Test
  void writesOneFeedForEachEntityThatIsMentioned() {
    SmallHub small = SmallHub.sora().with("people/nobody", "name: 无人提及", "").withoutBaseUrl();
    assertThat(files(small))
        .extracting(FeedFile::path)
        .containsExactly(
            "feed.xml",
            "feed.json",
            "feeds/companies/openai.xml",
            "feeds/concepts/world-model.xml",
            "feeds/people/sam-altman.xml",
            "feeds/products/sora.xml");
  }

  @Test
  void leadsFromAnEntitysPageToItsFeed() {
    SmallHub small = SmallHub.sora().with("people/nobody", "name: 无人提及", "").withoutBaseUrl();
    assertThat(Feeds.hrefOn(small.page("people/sam-altman.html")))
        .hasValue("../feeds/people/sam-altman.xml");
    assertThat(Feeds.hrefOn(small.page("people/nobody.html"))).isEmpty();
    assertThat(Feeds.hrefOn(small.page("index.html"))).isEmpty();
  }

  @Test
  void keepsTheRulesOfAtomWithAndWithoutABaseUrl() {
    for (SmallHub small :
        List.of(SmallHub.sora().withBaseUrl(), SmallHub.sora().withoutBaseUrl())) {
      files(small).stream()
          .filter(file -> file.path().endsWith(".xml"))
          .forEach(file -> AtomRules.check(file.content()));
    }
  }

  @Test
  void listsTheNewestFirst() {
    Element feed = AtomRules.check(content("feed.xml", files(SmallHub.sora().withBaseUrl())));
    assertThat(of("title", feed)).containsExactly("Sora in Europe", "Sora开放", "OpenAI发布Sora");
    assertThat(of("updated", feed))
        .containsExactly(
            "2025-01-05T00:00:00+08:00", "2024-12-20T00:00:00+08:00", "2024-02-16T00:00:00+08:00");
    assertThat(Xml.only(feed, "updated")).isEqualTo("2025-01-05T00:00:00+08:00");
    Element elsewhere =
        AtomRules.check(content("feed.xml", files(SmallHub.sora().withoutBaseUrl())));
    assertThat(of("id", feed)).allMatch(id -> id.matches(URN)).isEqualTo(of("id", elsewhere));
  }

  @Test
  void givesAnEntryItsAuthorsSourcesTagsAndLanguage() {
    Element feed = AtomRules.check(content("feed.xml", files(SmallHub.sora().withBaseUrl())));
    Element launch = Xml.children(feed, "entry").get(2);
    assertThat(Xml.only(Xml.children(launch, "author").get(0), "name")).isEqualTo("张三");
    assertThat(AtomRules.links(launch, "via")).containsExactly("https://example.com/a?b=1&c=2");
    assertThat(Xml.children(launch, "category"))
        .extracting(category -> category.getAttribute("term"))
        .containsExactly("Sora", "发布");
    assertThat(Xml.only(launch, "summary")).isEqualTo("一分钟的视频。");
    assertThat(feed.getAttribute("xml:lang")).isEqualTo("zh-CN");
    assertThat(Xml.children(feed, "entry").get(0).getAttribute("xml:lang")).isEqualTo("en");
  }

  @Test
  void linksAbsolutelyWithABaseUrlAndRelativelyWithout() {
    String path = "feeds/people/sam-altman.xml";
    Element absolute = AtomRules.check(content(path, files(SmallHub.sora().withBaseUrl())));
    assertThat(AtomRules.links(absolute, "self")).containsExactly(SmallHub.BASE + path);
    assertThat(AtomRules.links(absolute, "alternate"))
        .containsExactly("https://example.org/hub/people/sam-altman.html");
    Element relative = AtomRules.check(content(path, files(SmallHub.sora().withoutBaseUrl())));
    assertThat(AtomRules.links(relative, "alternate"))
        .containsExactly("../../people/sam-altman.html");
    assertThat(AtomRules.links(Xml.children(relative, "entry").get(0), "alternate"))
        .containsExactly("../../articles/english.html");
    assertThat(Xml.only(relative, "id")).matches(URN);
  }

  @Test
  void tellsTheSentencesThatNameTheEntityAndNoReferences() {
    Element feed =
        AtomRules.check(
            content("feeds/people/sam-altman.xml", files(SmallHub.sora().withBaseUrl())));
    assertThat(Xml.only(feed, "title")).isEqualTo("萨姆·奥特曼 · Sora 知识站");
    assertThat(of("summary", feed))
        .containsExactly(
            "OpenAI brought Sora to Europe, said Sam Altman on his blog.",
            "奥特曼宣布Sora向付费用户开放，OpenAI称欧洲要再等等。",
            "OpenAI发布文生视频模型Sora，萨姆·奥特曼在社交媒体上展示了样片。");
  }

  @Test
  void keepsTheSameIdOfAnArticleInEveryFeed() {
    List<FeedFile> files = files(SmallHub.sora().withoutBaseUrl());
    Element all = AtomRules.check(content("feed.xml", files));
    Element some = AtomRules.check(content("feeds/people/sam-altman.xml", files));
    assertThat(of("id", all)).containsAll(of("id", some)).allMatch(id -> id.matches(URN));
  }

  @Test
  void holdsThirtyEntriesAtMost() {
    SmallHub.Files many = SmallHub.sora();
    for (int day = 10; day < 30; day++) {
      many.with("articles/2026-01-" + day + "-a" + day, "title: 一月", "Sora。");
      many.with("articles/2026-03-" + day + "-b" + day, "title: 三月", "Sora。");
    }
    List<FeedFile> files = files(many.withBaseUrl());
    for (String path : List.of("feed.xml", "feeds/products/sora.xml")) {
      Element feed = AtomRules.check(content(path, files));
      assertThat(Xml.children(feed, "entry")).hasSize(30);
      assertThat(Xml.only(feed, "updated")).startsWith("2026-03-29");
    }
    assertThat(Json.of(content("feed.json", files)).items("items")).hasSize(30);
  }

  @Test
  void keepsTheRulesOfJsonFeed() {
    for (SmallHub small :
        List.of(SmallHub.sora().withBaseUrl(), SmallHub.sora().withoutBaseUrl())) {
      boolean absolute = small.site().baseUrl().isPresent();
      Json feed = JsonFeedRules.check(content("feed.json", files(small)), absolute);
      assertThat(feed.text("title")).isEqualTo("Sora 知识站");
      assertThat(feed.items("authors")).allMatch(author -> !author.text("name").isBlank());
      assertThat(feed.items("items")).hasSize(4);
      for (Json item : feed.items("items")) {
        assertThat(item.text("url")).endsWith(".html");
        assertThat(item.text("title")).isNotBlank();
        assertThat(item.text("content_text")).isNotBlank();
      }
    }
  }

  @Test
  void saysNoDateThatNobodyKnows() {
    List<FeedFile> files = files(SmallHub.sora().withBaseUrl());
    Json json = Json.of(content("feed.json", files)).items("items").get(3);
    assertThat(json.text("title")).isEqualTo("没有日期的文章");
    assertThat(json.keys()).doesNotContain("date_published", "date_modified");
    assertThat(files).noneMatch(file -> file.content().contains("1970"));
  }

  @Test
  void keepsAnArticleOfWhichOnlyTheLastChangeIsKnown() {
    SmallHub small =
        SmallHub.sora().with("articles/x", "title: 改\nupdated: 2026-01-02", "Sora。").withBaseUrl();
    Element feed = AtomRules.check(content("feed.xml", files(small)));
    Element entry = Xml.children(feed, "entry").get(3);
    assertThat(Xml.only(entry, "updated")).isEqualTo("2026-01-02T00:00:00+08:00");
    assertThat(Xml.children(entry, "published")).isEmpty();
  }

  @Test
  void showsThePictureOfAnArticle() {
    SmallHub.Files pictured =
        SmallHub.sora()
            .withPicture("assets/a b.png")
            .with("articles/2026-01-01-x", "title: 图\nimage: ../assets/a b.png", "Sora。");
    String json = content("feed.json", files(pictured.withBaseUrl()));
    assertThat(JsonFeedRules.check(json, true).items("items").get(0).text("image"))
        .isEqualTo(SmallHub.BASE + "assets/a%20b.png");
    JsonFeedRules.check(content("feed.json", files(pictured.withoutBaseUrl())), false);
  }

  @Test
  void givesTheTextOfAnArticleWithoutItsReferences() {
    Json feed = Json.of(content("feed.json", files(SmallHub.sora().withBaseUrl())));
    Json launch = feed.items("items").get(2);
    assertThat(launch.text("content_text"))
        .startsWith("OpenAI发布文生视频模型Sora")
        .contains("\n\n世界模型之争\n\n有人认为")
        .doesNotContain("推文");
    assertThat(feed.text("home_page_url")).isEqualTo(SmallHub.BASE);
    assertThat(feed.text("feed_url")).isEqualTo(SmallHub.BASE + "feed.json");
  }

  @Test
  void givesTextsAsReadersSeeThem() {
    SmallHub small =
        SmallHub.sora()
            .with("articles/2026-01-01-x", "title: 反斜线", "OpenAI的\\Sora不是那个Sora。")
            .withoutBaseUrl();
    List<FeedFile> files = files(small);
    Json item = Json.of(content("feed.json", files)).items("items").get(0);
    assertThat(item.text("content_text")).isEqualTo("OpenAI的Sora不是那个Sora。");
    assertThat(item.text("summary")).isEqualTo("OpenAI的Sora不是那个Sora。");
    Element feed = AtomRules.check(content("feeds/companies/openai.xml", files));
    assertThat(of("summary", feed)).first().isEqualTo("OpenAI的Sora不是那个Sora。");
  }

  @Test
  void shortensALongText() {
    SmallHub small =
        SmallHub.sora()
            .with("articles/2026-01-01-long", "title: 长", "😀".repeat(6000))
            .withBaseUrl();
    Json item = Json.of(content("feed.json", files(small))).items("items").get(0);
    assertThat(item.text("content_text").codePoints().count()).isEqualTo(5000);
    assertThat(item.text("summary")).endsWith("😀…").hasSize(2 * 199 + 1);
  }

  @Test
  void leavesHostileTextsAsTheyAreExceptForWhatXmlForbids() {
    SmallHub small =
        SmallHub.sora()
            .titled("T ]]> <x> \u0001")
            .with(
                "articles/2026-01-01-hostile",
                "title: \""
                    + HOSTILE
                    + "\"\nsummary: \""
                    + HOSTILE
                    + "\"\ntags: [\"<&\\u0001>\"]"
                    + "\nsource: {name: x, author: \"\\u0001\", url: 'https://e.org/<a>|%zz'}",
                "Sora <script>alert(1)</script> ]]> \u0001 &amp; 😀")
            .withBaseUrl();
    List<FeedFile> files = files(small);
    files.stream()
        .filter(file -> file.path().endsWith(".xml"))
        .forEach(file -> AtomRules.check(file.content()));
    Element feed = AtomRules.check(content("feed.xml", files));
    assertThat(of("title", feed)).first().isEqualTo("a ]]> </script><b>&amp; \"'😀");
    assertThat(AtomRules.links(Xml.children(feed, "entry").get(0), "via"))
        .containsExactly("https://e.org/%3Ca%3E%7C%25zz");
    Json item = Json.of(content("feed.json", files)).items("items").get(0);
    assertThat(item.text("title")).isEqualTo("a ]]> </script><b>&amp; \"'😀");
  }

  @Test
  void dependsOnNothingButTheContent() {
    List<FeedFile> first = files(SmallHub.sora().withBaseUrl());
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone(ZoneId.of("America/Los_Angeles")));
      assertThat(files(SmallHub.sora().withBaseUrl())).isEqualTo(first);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void doesNotChangeTheFeedOfAnEntityThatANewArticleDoesNotMention() {
    String path = "feeds/people/sam-altman.xml";
    SmallHub more =
        SmallHub.sora().with("articles/2026-05-01-new", "title: 新", "世界模型。").withBaseUrl();
    assertThat(content(path, files(more)))
        .isEqualTo(content(path, files(SmallHub.sora().withBaseUrl())));
  }

  @Test
  void writesAnEmptyHub() {
    List<FeedFile> files = files(new SmallHub.Files().withoutBaseUrl());
    assertThat(files).hasSize(2);
    assertThat(Xml.only(AtomRules.check(files.get(0).content()), "updated"))
        .isEqualTo("1970-01-01T00:00:00+08:00");
  }
}

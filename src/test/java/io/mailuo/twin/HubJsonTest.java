package io.mailuo.twin;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.content.EntityId;
import io.mailuo.feed.Json;
import io.mailuo.feed.SmallHub;
import io.mailuo.knowledge.ArticleKnowledge;
import io.mailuo.knowledge.EntityKnowledge;
import io.mailuo.page.ArticlePage;
import io.mailuo.page.EntityPage;
import io.mailuo.page.Findings;
import io.mailuo.page.Findings.SourceLink;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class HubJsonTest {

  private final SmallHub small = SmallHub.sora().withBaseUrl();
  private final Json hub = Json.of(files(small).get(0).content());

  private static List<TwinFile> files(SmallHub small) {
    return new HubJson(small.site(), small.urls()).of(small.hub(), small.texts());
  }

  @Test
  void isOneFileForAHubOfModerateSize() {
    assertThat(files(small)).extracting(TwinFile::path).containsExactly("data/hub.json");
    assertThat(hub.text("title")).isEqualTo("Sora 知识站");
    assertThat(hub.text("baseUrl")).isEqualTo(SmallHub.BASE);
    assertThat(hub.text("updated")).isEqualTo("2025-01-05");
    assertThat(hub.get("counts").number("articles")).isEqualTo(4);
    assertThat(hub.get("counts").number("entities")).isEqualTo(4);
    assertThat(hub.get("counts").number("mentions")).isEqualTo(hub.items("mentions").size());
  }

  @Test
  void tellsAnArticleWithItsSources() {
    Json article = hub.item("articles", "id", "articles/2024-02-16-launch");
    assertThat(article.text("url")).isEqualTo("articles/launch.html");
    assertThat(article.text("date")).isEqualTo("2024-02-16");
    assertThat(article.has("updated")).isFalse();
    assertThat(article.text("lang")).isEqualTo("zh-CN");
    assertThat(article.items("sources").get(0).text("author")).isEqualTo("张三");
    assertThat(article.texts("tags")).containsExactly("Sora", "发布");
    assertThat(hub.item("articles", "id", "articles/undated").has("date")).isFalse();
  }

  @Test
  void tellsAnEntityWithItsFactsAndCounts() {
    Json person = hub.item("entities", "id", "people/sam-altman");
    assertThat(person.text("url")).isEqualTo("people/sam-altman.html");
    assertThat(person.texts("aliases")).containsExactly("奥特曼", "Sam Altman");
    assertThat(person.texts("sameAs")).containsExactly("https://www.wikidata.org/wiki/Q7407093");
    Json fact = person.item("facts", "label", "职务");
    assertThat(fact.items("values").get(0).text("value")).isEqualTo("OpenAI首席执行官");
    assertThat(person.number("mentions")).isEqualTo(3);
    assertThat(person.number("articles")).isEqualTo(3);
    assertThat(hub.item("entities", "id", "products/sora").texts("also"))
        .containsExactly("concepts");
  }

  @Test
  void relatesEntitiesByTheLinksOfTheirFacts() {
    assertThat(hub.items("relations"))
        .extracting(r -> r.text("entity") + " " + r.text("label") + " " + r.texts("entities"))
        .containsExactly(
            "companies/openai 产品 [products/sora]", "people/sam-altman 职务 [companies/openai]");
  }

  @Test
  void placesEveryMentionInItsFile() {
    for (ArticleKnowledge known : small.hub().articles()) {
      String text = known.analysis().file().text();
      hub.items("mentions").stream()
          .filter(mention -> mention.text("article").equals(known.article().id()))
          .forEach(
              mention -> {
                int start = mention.number("start");
                int end = mention.number("end");
                assertThat(text.substring(start, end)).isEqualTo(mention.text("text"));
                assertThat(mention.text("sentence")).contains(mention.text("text"));
              });
    }
  }

  @Test
  void countsNoNamesInListsOfSources() {
    assertThat(hub.items("mentions"))
        .noneMatch(mention -> mention.text("sentence").contains("推文"))
        .anyMatch(mention -> mention.text("anchor").startsWith("h-"));
  }

  /** What the data say of mentions is what the entity's page shows, and the reverse. */
  @Test
  void agreesWithThePagesOfTheEntities() {
    for (EntityKnowledge known : small.hub().entities().values()) {
      String id = known.entity().id().value();
      EntityPage page = (EntityPage) small.page(small.urls().of(known.entity().id()));
      List<String> shown =
          page.mentionedIn().stream()
              .flatMap(article -> article.sentences().stream())
              .map(sentence -> sentence.href().replaceFirst("^\\.\\./", ""))
              .toList();
      List<String> told =
          hub.items("mentions").stream()
              .filter(mention -> mention.text("entity").equals(id))
              .filter(mention -> !isHeading(mention) || isInHeadingsOnly(mention))
              .map(
                  mention ->
                      hub.item("articles", "id", mention.text("article")).text("url")
                          + "#"
                          + mention.text("anchor"))
              .distinct()
              .toList();
      assertThat(shown).isEqualTo(told);
      assertThat(page.mentions()).isEqualTo(hub.item("entities", "id", id).number("mentions"));
    }
  }

  private static boolean isHeading(Json mention) {
    return mention.text("anchor").startsWith("h-");
  }

  /** Pages show headings only where no sentence names the entity. */
  private boolean isInHeadingsOnly(Json mention) {
    return hub.items("mentions").stream()
        .filter(other -> other.text("article").equals(mention.text("article")))
        .filter(other -> other.text("entity").equals(mention.text("entity")))
        .allMatch(HubJsonTest::isHeading);
  }

  /** Linked mentions are the links of the article's page. */
  @Test
  void agreesWithTheLinksOfTheArticles() {
    for (ArticleKnowledge known : small.hub().articles()) {
      ArticlePage page = (ArticlePage) small.page(small.urls().of(known.article()));
      assertThat(page.text().marks().links())
          .extracting(link -> link.at().start())
          .isEqualTo(
              hub.items("mentions").stream()
                  .filter(m -> m.text("article").equals(known.article().id()))
                  .filter(m -> m.get("linked").toString().equals("true"))
                  .map(m -> m.number("start"))
                  .toList());
    }
  }

  private static SmallHub findings() {
    return SmallHub.sora()
        .with(
            "articles/2025-02-01-talk",
            "title: 谈话",
            """
            OpenAI首席执行官萨姆·奥特曼说：“Sora会变得更好。”

            2024年2月15日，OpenAI发布Sora。

            OpenAI总监王大山认为，Sora离大家想要的样子还差得远。
            """)
        .with("articles/2025-03-01-end", "title: 离开", "2025年2月20日，萨姆·奥特曼离开OpenAI。")
        .withBaseUrl();
  }

  private static List<String> hrefs(List<SourceLink> sources, Json hub) {
    return sources.stream()
        .map(source -> source.href().replaceFirst("^(\\.\\./)+", ""))
        .map(
            href ->
                hub.item("articles", "url", href.replaceFirst("#.*", "")).text("id")
                    + href.replaceFirst("^[^#]*", ""))
        .toList();
  }

  private static Findings findings(SmallHub small, String id) {
    return ((EntityPage) small.page(small.urls().of(new EntityId(id)))).findings();
  }

  /** Roles, relations, events and quotations of the data are on the pages, and the reverse. */
  @Test
  void agreesWithWhatThePagesShowOfRolesRelationsEventsAndQuotations() {
    SmallHub small = findings();
    Json hub = Json.of(files(small).get(0).content());
    Findings person = findings(small, "people/sam-altman");
    Findings organisation = findings(small, "companies/openai");
    Findings thing = findings(small, "products/sora");

    assertThat(person.roles())
        .extracting(role -> role.title() + role.former() + hrefs(role.sources(), hub))
        .isNotEmpty()
        .isEqualTo(
            hub.items("roles").stream()
                .filter(role -> role.has("person"))
                .map(r -> r.text("title") + r.get("former") + r.texts("sources"))
                .toList());
    assertThat(organisation.people())
        .extracting(role -> role.title() + role.former())
        .hasSize(2)
        .containsExactlyInAnyOrderElementsOf(
            hub.items("roles").stream().map(r -> r.text("title") + r.get("former")).toList());
    assertThat(thing.relations())
        .extracting(relation -> relation.message() + hrefs(relation.sources(), hub))
        .isNotEmpty()
        .isEqualTo(
            hub.items("statedRelations").stream()
                .filter(relation -> relation.text("object").equals("products/sora"))
                .map(r -> "relation." + r.text("predicate") + ".by" + r.texts("sources"))
                .toList());
    assertThat(organisation.timeline())
        .extracting(event -> event.date() + hrefs(event.sources(), hub))
        .hasSize(2)
        .isEqualTo(
            hub.items("events").stream()
                .filter(event -> event.texts("entities").contains("companies/openai"))
                .map(event -> event.text("date") + event.texts("sources"))
                .toList());
    assertThat(person.said())
        .extracting(said -> said.role() + said.former() + hrefs(List.of(said.source()), hub))
        .isNotEmpty()
        .isEqualTo(
            hub.items("quotations").stream()
                .filter(q -> q.has("speaker") && q.text("speaker").equals("people/sam-altman"))
                .map(
                    q ->
                        q.text("organisationText")
                            + q.text("role")
                            + q.get("former")
                            + List.of(q.text("article") + "#" + q.text("anchor")))
                .toList());
    assertThat(thing.saidAbout()).hasSize(2);
  }

  @Test
  void tellsTheTextOfAFactWithTheNameOfItsEntity() {
    SmallHub small =
        SmallHub.sora()
            .with(
                "companies/meta",
                "name: Meta\nfacts: {成立: {value: 2004年2月4日, date: 2004-02-04}}",
                "")
            .withBaseUrl();
    Json hub = Json.of(files(small).get(0).content());
    assertThat(hub.items("events"))
        .extracting(event -> event.text("text"))
        .containsExactly("Meta · 成立：2004年2月4日");
  }

  @Test
  void splitsTheMentionsOfALargeHubByYear() {
    List<TwinFile> files =
        new HubJson(small.site(), small.urls(), 3).of(small.hub(), small.texts());
    assertThat(files)
        .extracting(TwinFile::path)
        .containsExactly(
            "data/hub.json",
            "data/mentions-undated.json",
            "data/mentions-2025.json",
            "data/mentions-2024.json");
    Json index = Json.of(files.get(0).content());
    assertThat(index.has("mentions")).isFalse();
    int all = 0;
    for (TwinFile file : files.subList(1, files.size())) {
      Json part = Json.of(file.content());
      assertThat(index.item("mentionFiles", "path", file.path()).number("count"))
          .isEqualTo(part.items("mentions").size());
      assertThat(part.text("year"))
          .isEqualTo(file.path().replaceAll("^data/mentions-|\\.json$", ""));
      all += part.items("mentions").size();
    }
    assertThat(all).isEqualTo(hub.items("mentions").size());
  }

  @Test
  void writesOneRecordALine() {
    String text = files(small).get(0).content();
    assertThat(text.lines().filter(line -> line.startsWith("{\"article\":")).count())
        .isEqualTo(hub.items("mentions").size());
    assertThat(text).endsWith("}\n").doesNotContain("\r");
  }

  @Test
  void givesSentencesAsReadersSeeThem() {
    SmallHub small =
        SmallHub.sora()
            .with("articles/2026-01-01-x", "title: 反斜线", "OpenAI的\\Sora不是那个Sora。")
            .withoutBaseUrl();
    Json mention = Json.of(files(small).get(0).content()).items("mentions").get(0);
    assertThat(mention.text("sentence")).isEqualTo("OpenAI的Sora不是那个Sora。");
  }

  @Test
  void keepsHostileTexts() {
    String title = "\"a ]]> </script> \\u0007 \\u2028 😀 \\\\ \\\"\"";
    SmallHub hostile =
        SmallHub.sora().with("articles/2026-01-01-x", "title: " + title, "Sora").withoutBaseUrl();
    Json parsed = Json.of(files(hostile).get(0).content());
    assertThat(parsed.items("articles").get(0).text("title"))
        .isEqualTo("a ]]> </script> \u0007 \u2028 😀 \\ \"");
    assertThat(parsed.has("baseUrl")).isFalse();
  }

  @Test
  void givesTheSameBytesAgain() {
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("de-DE"));
      assertThat(files(SmallHub.sora().withBaseUrl())).isEqualTo(files(small));
    } finally {
      Locale.setDefault(locale);
    }
  }

  @Test
  void isCutAboveTwoThousandArticlesOnly() {
    SmallHub.Files files = SmallHub.sora();
    for (int i = 0; i < 1996; i++) {
      files.with("articles/2024-01-01-n" + i, "title: 文", "Sora。");
    }
    SmallHub most = files.withoutBaseUrl();
    assertThat(most.hub().articles()).hasSize(2000);
    assertThat(new HubJson(most.site(), most.urls()).of(most.hub(), most.texts()))
        .extracting(TwinFile::path)
        .containsExactly("data/hub.json");
    SmallHub more =
        files.with("articles/2025-01-01-one-more", "title: 文", "Sora。").withoutBaseUrl();
    assertThat(new HubJson(more.site(), more.urls()).of(more.hub(), more.texts()))
        .extracting(TwinFile::path)
        .containsExactly(
            "data/hub.json",
            "data/mentions-undated.json",
            "data/mentions-2025.json",
            "data/mentions-2024.json");
  }
}

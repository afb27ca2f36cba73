package io.mailuo.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.config.Kind;
import io.mailuo.config.Recommendation;
import io.mailuo.knowledge.SmallHub;
import io.mailuo.problem.Code;
import io.mailuo.problem.Problem;
import io.mailuo.recognise.Mention;
import io.mailuo.text.Punctuation;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SitePlannerTest {

  private static final List<Kind> KINDS =
      List.of(
          new Kind("people", "人物", "Person", Optional.empty()),
          new Kind("companies", "公司", "Organization", Optional.empty()),
          new Kind("concepts", "概念", "DefinedTerm", Optional.empty()),
          new Kind("products", "产品", "Product", Optional.empty()));

  private static SmallHub hub() {
    return new SmallHub()
        .entity("people/zeng", "name: 曾鸣之; summary: Topica 的作者")
        .entity("people/anna", "name: Annabel")
        .entity("companies/seven", "name: 7号工厂; also: [products]")
        .entity("products/topic", "name: Topica; aliases: [Topique]")
        .article(
            "2024-01-02-b",
            "title: 乙文",
            "Annabel 见 Topica。[甲](2024-01-01-a.md)\n\n## 一\n\n曾鸣之。\n\n### 二\n\n#### 三\n\n## 四\n")
        .article("2024-01-01-a", "title: 甲文", "Topica。[[乙文]]。Topica。\n\n# 只有一个标题\n")
        .page("about", "title: 关于", "Topica 的页面。\n");
  }

  private static SitePlan plan(SmallHub hub, Optional<URI> base, String... startHere) {
    Site site =
        new Site(
            "站",
            "述",
            "zh-CN",
            base,
            KINDS,
            Stream.of(startHere).map(SitePlannerTest::recommended).toList(),
            new Labels("首页", "文章", "名录", "搜索", "标签", "订阅", "时间线", "图谱", "找不到", "关于"),
            List.of(),
            Punctuation.NORMALIZE,
            Optional.empty(),
            "search/search-0000000.js");
    SiteUrls urls =
        SiteUrls.of(
                hub.articles(),
                hub.entities(),
                hub.pages(),
                KINDS.stream().map(Kind::folder).toList())
            .value()
            .orElseThrow();
    return SitePlanner.plan(site, hub.hub(), hub.gazetteer(), hub.texts(), hub.freeTexts(), urls);
  }

  private static Recommendation recommended(String id) {
    return new Recommendation(
        id, Problem.ofFile(Code.UNKNOWN_ID, "content/hub.yaml", "start_here", id));
  }

  private static SitePlan plan(SmallHub hub) {
    return plan(hub, Optional.empty());
  }

  private static <P extends Page> P page(SitePlan plan, String url, Class<P> type) {
    return plan.pages().stream()
        .filter(page -> page.frame().url().equals(url))
        .map(type::cast)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no page " + url));
  }

  @Test
  void plansEveryPageInTheOrderOfUrls() {
    assertThat(plan(hub()).pages())
        .extracting(page -> page.frame().url())
        .containsExactly(
            "404.html",
            "a-z.html",
            "about.html",
            "articles/a.html",
            "articles/b.html",
            "articles/index.html",
            "companies/index.html",
            "companies/seven.html",
            "concepts/index.html",
            "graph.html",
            "index.html",
            "people/anna.html",
            "people/index.html",
            "people/zeng.html",
            "products/index.html",
            "products/topic.html",
            "search.html");
  }

  @Test
  void showsHeadingsOfTheTwoUpperLevels() {
    SitePlan plan = plan(hub());
    assertThat(page(plan, "articles/b.html", ArticlePage.class).toc())
        .extracting(entry -> entry.level() + " " + entry.text())
        .containsExactly("2 一", "3 二", "2 四");
    assertThat(page(plan, "articles/a.html", ArticlePage.class).toc()).isEmpty();
  }

  @Test
  void countsMentions() {
    SitePlan plan = plan(hub());
    EntityPage topic = page(plan, "products/topic.html", EntityPage.class);
    assertThat(topic.mentions()).isEqualTo(3);
    assertThat(topic.articles()).isEqualTo(2);
    assertThat(topic.mentionedIn())
        .extracting(mentioning -> mentioning.title() + " " + mentioning.count())
        .containsExactly("乙文 1", "甲文 2");
    assertThat(topic.mentionedIn().get(0).sentences().get(0).href())
        .startsWith("../articles/b.html#s-");
    HomePage home = page(plan, "index.html", HomePage.class);
    assertThat(home.articles()).isEqualTo(2);
    assertThat(home.entities()).isEqualTo(4);
    assertThat(home.updated()).contains(new Day("2024-01-02"));
  }

  @Test
  void countsNoMentionsOfEntityAndFreePages() {
    SitePlan plan = plan(hub());
    assertThat(page(plan, "products/topic.html", EntityPage.class).mentionedIn())
        .noneMatch(mentioning -> mentioning.title().equals("关于"));
  }

  @Test
  void linksTheSummaryOfAnEntity() {
    EntityPage zeng = page(plan(hub()), "people/zeng.html", EntityPage.class);
    assertThat(zeng.summary())
        .containsExactly(
            Piece.link("Topica", "../products/topic.html", "products"), Piece.plain(" 的作者"));
  }

  @Test
  void leadsToTheNeighboursInTime() {
    SitePlan plan = plan(hub());
    ArticlePage newer = page(plan, "articles/b.html", ArticlePage.class);
    ArticlePage older = page(plan, "articles/a.html", ArticlePage.class);
    assertThat(newer.previous()).contains(new Link("甲文", "a.html"));
    assertThat(newer.next()).isEmpty();
    assertThat(older.next()).contains(new Link("乙文", "b.html"));
    assertThat(older.previous()).isEmpty();
  }

  @Test
  void listsNamesUnderAllLetters() {
    NameIndexPage names = page(plan(hub()), "a-z.html", NameIndexPage.class);
    assertThat(names.letters()).hasSize(27);
    assertThat(names.total()).isEqualTo(4);
    assertThat(names.letters())
        .filteredOn(letter -> !letter.rows().isEmpty())
        .extracting(letter -> letter.letter() + " " + letter.rows().get(0).chip().name())
        .containsExactly("A Annabel", "T Topica", "Z 曾鸣之", "# 7号工厂");
    assertThat(names.letters().get(25).rows().get(0).keys()).contains("zengmingzhi", "zmz", "曾鸣之");
    assertThat(names.filters())
        .extracting(filter -> filter.kind() + " " + filter.count() + " " + filter.current())
        .containsExactly(
            " 4 true",
            "people 2 false",
            "companies 1 false",
            "concepts 0 false",
            "products 2 false");
  }

  @Test
  void listsAThingThatIsTwoUnderBothKinds() {
    SitePlan plan = plan(hub());
    assertThat(page(plan, "products/index.html", NameIndexPage.class).total()).isEqualTo(2);
    assertThat(page(plan, "companies/seven.html", EntityPage.class).kind())
        .extracting(EntityPage.KindLink::kind)
        .containsExactly("companies", "products");
  }

  @Test
  void givesAbsoluteLinksToTheNotFoundPage() {
    Stream.of("/", "/repo/")
        .forEach(
            root -> {
              Optional<URI> base =
                  Optional.of(URI.create("https://example.com" + root))
                      .filter(b -> root.length() > 1);
              NotFoundPage lost = page(plan(hub(), base), "404.html", NotFoundPage.class);
              assertThat(lost.frame().root()).isEqualTo(root);
              assertThat(lost.frame().home()).isEqualTo(root + "index.html");
              assertThat(lost.suggestions()).allMatch(chip -> chip.href().startsWith(root));
              assertThat(lost.allNames().href()).isEqualTo(root + "a-z.html");
              assertThat(lost.frame().nav()).allMatch(link -> link.href().startsWith(root));
            });
  }

  @Test
  void namesTheCanonicalAddressWithABaseUrlOnly() {
    SitePlan with = plan(hub(), Optional.of(URI.create("https://example.com/repo/")));
    assertThat(page(with, "people/anna.html", EntityPage.class).frame().canonical()).isEmpty();
    assertThat(page(with, "products/topic.html", EntityPage.class).frame().canonical())
        .contains("https://example.com/repo/products/topic.html");
    assertThat(page(with, "index.html", HomePage.class).frame().canonical())
        .contains("https://example.com/repo/");
    assertThat(plan(hub()).pages()).allMatch(page -> page.frame().canonical().isEmpty());
  }

  @Test
  void allHrefsOfAPageLeadToPagesOfThePlan() {
    SitePlan plan = plan(hub());
    List<String> urls = plan.pages().stream().map(page -> page.frame().url()).toList();
    for (Page page : plan.pages()) {
      URI base = URI.create("/" + page.frame().url());
      Stream.of(
              page.frame().nav().stream().map(NavLink::href),
              page.frame().breadcrumbs().stream().map(Link::href),
              page.frame().footer().stream().map(Link::href),
              Stream.of(page.frame().home(), page.frame().search()))
          .flatMap(hrefs -> hrefs)
          .filter(href -> !href.endsWith("feed.xml"))
          .forEach(href -> assertThat(urls).contains(base.resolve(href).getPath().substring(1)));
    }
  }

  @Test
  void recommendsAndReportsAnUnknownRecommendation() {
    SitePlan plan = plan(hub(), Optional.empty(), "articles/2024-01-01-a", "people/nobody");
    assertThat(page(plan, "index.html", HomePage.class).startHere())
        .extracting(HomePage.StartLink::text)
        .containsExactly("甲文");
    assertThat(plan.problems()).extracting(Problem::code).containsExactly(Code.UNKNOWN_ID);
  }

  @Test
  void neverDropsARecommendedPageInSilence() {
    SitePlan plan = plan(hub(), Optional.empty(), "pages/about");
    int shown = page(plan, "index.html", HomePage.class).startHere().size();
    assertThat(shown + plan.problems().size()).isEqualTo(1);
  }

  @Test
  void reportsAWikiLinkToNothing() {
    SmallHub hub = hub().article("2024-01-03-c", "title: 丙文", "见 [[乙文章]]。\n");
    List<Problem> problems = plan(hub).problems();
    assertThat(problems).extracting(Problem::code).containsExactly(Code.UNKNOWN_TARGET);
    assertThat(problems.get(0).arguments()).containsExactly("乙文章", "乙文");
  }

  @Test
  void boundsListsOfArticlesByYear() {
    SmallHub hub = new SmallHub();
    for (int i = 0; i < 201; i++) {
      String day = String.format(java.util.Locale.ROOT, "%02d-%02d", 1 + i / 28, 1 + i % 28);
      hub.article((i < 100 ? "2023-" : "2024-") + day + "-n" + i, "title: 第" + i, "");
    }
    SitePlan plan = plan(hub);
    ArticleListPage first = page(plan, "articles/index.html", ArticleListPage.class);
    assertThat(first.years().stream().mapToInt(SitePlannerTest::shown).sum()).isEqualTo(200);
    assertThat(first.total()).isEqualTo(201);
    assertThat(first.others()).extracting(NavLink::text).containsExactly("2024", "2023");
    ArticleListPage year = page(plan, "articles/year/2023.html", ArticleListPage.class);
    assertThat(shown(year.years().get(0))).isEqualTo(100);
    assertThat(year.years().get(0).count()).isEqualTo(100);
    assertThat(year.others()).extracting(NavLink::current).containsExactly(false, true);
  }

  private static int shown(ArticleListPage.Year year) {
    return year.months().stream().mapToInt(month -> month.articles().size()).sum();
  }

  @Test
  void plansAnEmptyHub() {
    SitePlan plan = plan(new SmallHub());
    assertThat(plan.problems()).isEmpty();
    assertThat(page(plan, "index.html", HomePage.class).updated()).isEmpty();
    assertThat(page(plan, "articles/index.html", ArticleListPage.class).years()).isEmpty();
  }

  @Test
  void mentionsOfTheFixtureAreWhatTheTestsSayTheyAre() {
    assertThat(hub().analyses())
        .flatExtracting(analysis -> analysis.recognition().mentions())
        .extracting(Mention::text)
        .containsExactly("Annabel", "Topica", "曾鸣之", "Topica", "Topica");
  }
}

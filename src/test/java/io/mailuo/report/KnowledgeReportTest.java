package io.mailuo.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.content.EntityId;
import io.mailuo.knowledge.Hub;
import io.mailuo.knowledge.SmallHub;
import io.mailuo.page.SiteUrls;
import io.mailuo.report.Changes.ArticleChange;
import io.mailuo.report.Changes.Links;
import io.mailuo.report.Changes.Move;
import io.mailuo.report.Changes.Status;
import io.mailuo.report.KnowledgeReport.AmbiguousAlias;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KnowledgeReportTest {

  private static final String FIRST = "2024-03-01-a";

  private static SmallHub hub() {
    return new SmallHub()
        .entity("people/lin", "name: 林小满")
        .entity("companies/qinghe", "name: 青禾科技")
        .article(FIRST, "title: 甲", "林小满在青禾科技工作。\n\n## 二\n\n林小满说了。\n");
  }

  private static HubState state(SmallHub small) {
    return HubState.of(small.hub(), small.pages(), urls(small));
  }

  private static SiteUrls urls(SmallHub small) {
    return SiteUrls.of(small.articles(), small.entities(), small.pages(), SmallHub.KINDS.keySet())
        .value()
        .orElseThrow();
  }

  private static KnowledgeReport report(SmallHub last, SmallHub now) {
    return KnowledgeReport.of(Optional.of(state(last)), state(now), now.hub());
  }

  private static KnowledgeReport first(SmallHub small) {
    Hub hub = small.hub();
    return KnowledgeReport.of(Optional.empty(), state(small), hub);
  }

  @Test
  void theFirstBuildHasNothingNew() {
    KnowledgeReport report = first(hub());

    assertThat(report.first()).isTrue();
    assertThat(report.changes()).isEqualTo(Changes.NONE);
  }

  @Test
  void theSameHubAgainHasNothingNew() {
    assertThat(report(hub(), hub()))
        .isEqualTo(new KnowledgeReport(false, Changes.NONE, List.of(), List.of(), List.of()));
  }

  @Test
  void tellsNewAndLostLinksOfEachArticle() {
    SmallHub now =
        new SmallHub()
            .entity("people/lin", "name: 林小满")
            .entity("companies/qinghe", "name: 青禾科技")
            .entity("products/yunque", "name: 云雀模型")
            .article(FIRST, "title: 甲", "林小满用云雀模型。云雀模型很快。\n");

    Changes changes = report(hub(), now).changes();

    assertThat(changes.articles())
        .containsExactly(
            new ArticleChange(
                "articles/" + FIRST,
                Status.CHANGED,
                List.of(new Links("products/yunque", 1)),
                List.of(new Links("companies/qinghe", 1), new Links("people/lin", 1))));
    assertThat(changes.added()).isEqualTo(1);
    assertThat(changes.lost()).isEqualTo(2);
    assertThat(changes.newEntities()).containsExactly("products/yunque");
    assertThat(changes.goneEntities()).isEmpty();
  }

  @Test
  void tellsOfArticlesThatCameOrWentEvenWithoutLinks() {
    SmallHub now = hub().article("2024-03-02-b", "title: 乙", "无。\n");

    assertThat(report(hub(), now).changes().articles())
        .containsExactly(
            new ArticleChange("articles/2024-03-02-b", Status.NEW, List.of(), List.of()));
    assertThat(report(now, hub()).changes().articles())
        .containsExactly(
            new ArticleChange("articles/2024-03-02-b", Status.GONE, List.of(), List.of()));
  }

  @Test
  void tellsOfEntitiesThatAreGone() {
    SmallHub more = hub().entity("concepts/x", "name: 旧概念");

    assertThat(report(more, hub()).changes().goneEntities()).containsExactly("concepts/x");
  }

  @Test
  void tellsTheOldAndTheNewAddressOfAnyPage() {
    SmallHub last =
        new SmallHub()
            .entity("people/lin", "name: 林小满")
            .article(FIRST, "title: 甲", "")
            .page("links", "title: 友情链接", "");
    SmallHub now =
        new SmallHub()
            .entity("people/lin", "name: 林小满; slug: lin-xiaoman")
            .article(FIRST, "title: 甲; slug: jia", "")
            .page("links", "title: 友情链接; slug: friends", "");

    assertThat(report(last, now).changes().moved())
        .containsExactly(
            new Move("articles/" + FIRST, "articles/a.html", "articles/jia.html"),
            new Move("pages/links", "links.html", "friends.html"),
            new Move("people/lin", "people/lin.html", "people/lin-xiaoman.html"));
  }

  @Test
  void tellsFactsOnWhichSourcesOrDatesDisagree() {
    SmallHub small =
        new SmallHub()
            .entity(
                "companies/qinghe",
                "name: 青禾科技; facts:;   员工: [{value: 10 人, source: 甲报}, {value: 20 人, source: 乙报}];"
                    + "   估值: [{value: 1 亿, date: 2023}, {value: 2 亿, date: 2024}];"
                    + "   产品: [云雀, 大雁];"
                    + "   奖项: [{value: 金奖, source: 甲报}, {value: 银奖, source: 甲报}];"
                    + "   总部: [{value: 杭州, source: 甲报}, {value: 杭州, source: 乙报}];"
                    + "   创始人: [{value: 林小满, source: 甲报}, 秦川]");

    assertThat(first(small).conflicts())
        .extracting(conflict -> conflict.entity() + " " + conflict.label())
        .containsExactly("companies/qinghe 员工", "companies/qinghe 估值");
    assertThat(first(small).conflicts().get(0).values()).hasSize(2);
  }

  @Test
  void tellsEntitiesThatNoArticleMentions() {
    SmallHub small = hub().entity("concepts/x", "name: 新概念", "林小满提出。").page("p", "title: 页", "新概念");

    assertThat(first(small).unmentioned()).containsExactly(new EntityId("concepts/x"));
  }

  @Test
  void tellsSharedNamesThatWereLeftUnlinkedAndWhere() {
    SmallHub small =
        new SmallHub()
            .entity("companies/pika-labs", "name: Pika Labs; aliases: [Pika]")
            .entity("concepts/pika-model", "name: Pika 模型; aliases: [Pika]")
            .article(FIRST, "title: 甲", "\n今天说到 Pika。\n")
            .article("2024-03-02-b", "title: 乙", "昨天说到 Pika。\n");

    assertThat(first(small).ambiguous())
        .containsExactly(
            new AmbiguousAlias(
                "Pika",
                List.of(new EntityId("companies/pika-labs"), new EntityId("concepts/pika-model")),
                List.of(
                    "content/articles/2024-03-02-b.md:4:6",
                    "content/articles/" + FIRST + ".md:5:6")));
  }
}

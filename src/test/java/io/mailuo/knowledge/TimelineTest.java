package io.mailuo.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mailuo.content.EntityId;
import io.mailuo.content.PartialDate;
import io.mailuo.extract.Relation.Predicate;
import io.mailuo.knowledge.SourceSentence.NamedStretch;
import io.mailuo.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {

  private static final EntityId QINGHE = new EntityId("companies/qinghe");
  private static final EntityId BAITA = new EntityId("companies/baita");

  private static SmallHub hub() {
    return new SmallHub()
        .entity("companies/qinghe", "name: 青禾科技")
        .entity("companies/baita", "name: 白塔智能")
        .entity("products/lingbo", "name: 凌波镜");
  }

  private static EntityKnowledge known(Hub hub, EntityId id) {
    return hub.entities().values().stream()
        .filter(known -> known.entity().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void makesOneItemOfWhatTwoArticlesTellOfOneEvent() {
    List<TimelineItem> timeline =
        hub()
            .article("2024-02-16-a", "title: 甲", "2月15日，青禾科技发布视频模型凌波镜。\n")
            .article("2024-03-01-b", "title: 乙", "青禾科技于2月15日发布凌波镜，引来一片惊叹。\n")
            .hub()
            .timeline();
    assertThat(timeline).hasSize(1);
    assertThat(timeline.get(0).date()).isEqualTo(PartialDate.parse("2024-02-15").orElseThrow());
    assertThat(timeline.get(0).sentences())
        .extracting(sentence -> sentence.article().id())
        .containsExactly("articles/2024-03-01-b", "articles/2024-02-16-a");
  }

  @Test
  void takesTheMostExactDateThatAnySourceHas() {
    List<TimelineItem> timeline =
        hub()
            .article("2024-03-01-b", "title: 乙", "今年2月，青禾科技发布视频模型凌波镜。\n")
            .article("2024-02-16-a", "title: 甲", "2月15日，青禾科技发布视频模型凌波镜。\n")
            .hub()
            .timeline();
    assertThat(timeline).hasSize(1);
    assertThat(timeline.get(0).date()).hasToString("2024-02-15");
    assertThat(timeline.get(0).sentences()).hasSize(2);
  }

  @Test
  void keepsEventsApartThatDifferInDateEntityOrWords() {
    List<TimelineItem> timeline =
        hub()
            .article(
                "2024-03-01-a",
                "title: 甲",
                """
                2月15日，青禾科技发布凌波镜。

                2月16日，青禾科技发布凌波镜。

                2月15日，白塔智能发布财报。

                2月15日，青禾科技起诉一家画廊的老板，索赔三万元。
                """)
            .hub()
            .timeline();
    assertThat(timeline).hasSize(4);
  }

  @Test
  void ordersItemsNewestFirstForTheHubAndForEachEntity() {
    Hub hub =
        hub()
            .article(
                "2024-03-01-a",
                "title: 甲",
                "2018年，青禾科技成立。\n\n2024年2月，白塔智能上市。\n\n2月20日，青禾科技发布凌波镜。\n")
            .hub();
    assertThat(hub.timeline())
        .extracting(item -> item.date().toString())
        .containsExactly("2024-02-20", "2024-02", "2018");
    assertThat(known(hub, QINGHE).timeline())
        .extracting(item -> item.date().toString())
        .containsExactly("2024-02-20", "2018");
    assertThat(known(hub, BAITA).timeline()).hasSize(1);
  }

  @Test
  void whatLiesAheadOfTheNewestArticleHasNotHappened() {
    Hub hub =
        new SmallHub()
            .entity(
                "companies/qinghe",
                """
                name: 青禾科技
                facts:
                  停止服务:
                    value: 定于2024年9月24日
                    date: 2024-09-24
                  发布凌波镜:
                    value: 2024年2月发布
                    date: 2024-02""")
            .article("2024-02-16-a", "title: 甲", "青禾科技来了。\n")
            .hub();
    assertThat(hub.timeline())
        .extracting(item -> item.date().toString())
        .containsExactly("2024-02");
  }

  @Test
  void aFactLeadsWhereOnlyAForeignSentenceTellsTheEvent() {
    SmallHub told =
        new SmallHub()
            .entity(
                "companies/qinghe",
                """
                name: 青禾科技
                aliases: [Qinghe]
                facts:
                  发布凌波镜:
                    value: 2024年2月15日发布
                    date: 2024-02-15""")
            .entity("products/lingbo", "name: 凌波镜\naliases: [Lingbo]")
            .article(
                "2024-02-16-a",
                "title: A\nlang: en",
                "On February 15, 2024, Qinghe released Lingbo.\n");
    assertThat(told.hub().timeline()).hasSize(1);
    assertThat(told.hub().timeline().get(0).sentences()).hasSize(1);
    assertThat(told.hub().timeline().get(0).shownText()).isEqualTo("发布凌波镜：2024年2月15日发布");
    told.article("2024-02-17-b", "title: 乙", "2024年2月15日，青禾科技发布凌波镜。\n");
    assertThat(told.hub().timeline().get(0).shownText()).isEqualTo("2024年2月15日，青禾科技发布凌波镜。");
  }

  @Test
  void joinsDatedFactsOfTheFrontMatter() {
    Hub hub =
        new SmallHub()
            .entity(
                "companies/qinghe",
                """
                name: 青禾科技
                facts:
                  发布凌波镜:
                    value: 2024年2月15日发布
                    date: 2024-02-15""")
            .article("2024-02-16-a", "title: 甲", "2月15日，青禾科技发布凌波镜。\n")
            .hub();
    assertThat(hub.timeline()).hasSize(1);
    TimelineItem item = hub.timeline().get(0);
    assertThat(item.facts()).extracting(TimelineItem.DatedFact::label).containsExactly("发布凌波镜");
    assertThat(item.shownText()).isEqualTo("2月15日，青禾科技发布凌波镜。");
  }

  @Test
  void makesItemsOfFactsThatNoArticleTellsButNotOfStates() {
    Hub hub =
        new SmallHub()
            .entity(
                "companies/qinghe",
                """
                name: 青禾科技
                facts:
                  成立:
                    value: 由林知远创立
                    date: 2018
                  员工:
                    value: 三百人
                    date: 2024-02""")
            .hub();
    assertThat(hub.timeline()).hasSize(1);
    assertThat(hub.timeline().get(0).shownText()).isEqualTo("成立：由林知远创立");
    assertThat(known(hub, QINGHE).timeline()).isEqualTo(hub.timeline());
  }

  @Test
  void joinsTheDayOfAFactAndTheMonthOfAnArticle() {
    Hub hub =
        new SmallHub()
            .entity(
                "companies/qinghe",
                "name: 青禾科技\nfacts:\n  成立: {value: 2018年3月9日, date: 2018-03-09}")
            .article("2024-02-16-a", "title: 甲", "青禾科技成立于2018年3月，总部在杭州的一座旧楼里。\n")
            .hub();
    assertThat(hub.timeline()).hasSize(1);
    assertThat(hub.timeline().get(0).date()).hasToString("2018-03-09");
    assertThat(hub.timeline().get(0).sentences()).hasSize(1);
    assertThat(hub.timeline().get(0).facts()).hasSize(1);
  }

  @Test
  void joinsFactsOfSeveralEntitiesThatTellOneFoundingOrReleaseInOtherWords() {
    Hub hub =
        new SmallHub()
            .entity(
                "companies/qinghe",
                "name: 青禾科技\nfacts:\n  成立: {value: 2018年，由林知远与两位同学创办, date: '2018'}")
            .entity("people/lin", "name: 林知远\nfacts:\n  创办: {value: 2018年与同学创办青禾科技, date: '2018'}")
            .entity(
                "products/lingbo",
                "name: 凌波镜\nfacts:\n  对外开放: {value: 2024年2月15日, date: 2024-02-15}")
            .entity(
                "people/bai",
                "name: 白小鹿\nfacts:\n  宣布凌波镜上线: {value: 2024年2月15日在直播中, date: 2024-02-15}")
            .article("2024-03-01-a", "title: 甲", "青禾科技由林知远在2018年创办。\n\n2024年2月15日，青禾科技推出凌波镜。\n")
            .hub();
    assertThat(hub.timeline())
        .extracting(item -> item.date() + " " + item.entities().size() + " " + item.facts().size())
        .containsExactly("2024-02-15 3 2", "2018 2 2");
  }

  @Test
  void keepsApartWhatOneReleasesOnOneDayAndWhatIsNotReleased() {
    Hub hub =
        hub()
            .entity(
                "products/xingdeng",
                "name: 星灯\nfacts:\n  发布: {value: 2024年2月15日, date: 2024-02-15}")
            .article("2024-03-01-a", "title: 甲", "2月15日，青禾科技发布凌波镜。\n\n2月15日，青禾科技宣布星灯不开放，获得一片骂声。\n")
            .article("2024-03-02-b", "title: 乙", "2024年2月凌波镜公布后，白塔智能加入竞争。\n")
            .hub();
    assertThat(hub.timeline())
        .extracting(TimelineItem::shownText)
        .contains("2月15日，青禾科技发布凌波镜。", "2024年2月凌波镜公布后，白塔智能加入竞争。", "发布：2024年2月15日")
        .hasSize(4);
  }

  @Test
  void aFactConcernsAllWhomItNames() {
    Hub hub =
        new SmallHub()
            .entity("companies/baita", "name: 白塔智能")
            .entity("products/lingbo", "name: 凌波镜")
            .entity(
                "companies/qinghe",
                "name: 青禾科技\nfacts:\n  收购白塔智能: {value: 2024年5月，为了凌波镜, date: 2024-05}")
            .hub();
    assertThat(hub.timeline().get(0).entities())
        .extracting(EntityId::value)
        .containsExactly("companies/baita", "companies/qinghe", "products/lingbo");
    assertThat(known(hub, BAITA).timeline()).hasSize(1);
  }

  @Test
  void figuresAndTheDayOfASourceAreNoEvents() {
    Hub hub =
        new SmallHub()
            .entity(
                "companies/qinghe",
                """
                name: 青禾科技
                facts:
                  使用时长: {value: 2023年为151分钟, date: 2023-12}
                  用户规模: {value: 截至2024年12月为十亿人, date: 2024-12}
                  使用条件: {value: 2026年合同要求付费, date: 2026-06-04}
                  创办: {value: 白塔智能, date: 2026-04-10, source: "某报，2026-04-10"}
                  融资: {value: 2026年5月1日宣布, date: 2026-05-01, source: "某报，2026-05-01"}""")
            .hub();
    assertThat(hub.timeline())
        .extracting(TimelineItem::shownText)
        .containsExactly("融资：2026年5月1日宣布");
  }

  @Test
  void keepsBothWhereSourcesDisagree() {
    Hub hub =
        new SmallHub()
            .entity(
                "companies/qinghe",
                """
                name: 青禾科技
                facts:
                  成立:
                    - value: 2018年成立
                      date: 2018
                    - value: 2019年成立
                      date: 2019""")
            .hub();
    assertThat(hub.timeline())
        .extracting(item -> item.date().toString())
        .containsExactly("2019", "2018");
  }

  @Test
  void showsWhereASentenceNamesWhat() {
    SourceSentence sentence =
        hub()
            .article("2024-02-16-a", "title: 甲", "天晴。2月15日，**青禾科技**发布凌波镜。\n")
            .hub()
            .timeline()
            .get(0)
            .sentences()
            .get(0);
    assertThat(sentence.text()).isEqualTo("2月15日，青禾科技发布凌波镜。");
    assertThat(sentence.names())
        .containsExactly(
            new NamedStretch(new Span(6, 10), QINGHE),
            new NamedStretch(new Span(12, 15), new EntityId("products/lingbo")));
    assertThat(sentence.anchor()).startsWith("s-");
  }

  private static List<String> shown(SmallHub hub) {
    return hub.hub().timeline().stream().map(item -> item.date() + " " + item.shownText()).toList();
  }

  @Test
  void showsTheSentenceThatStandsByItselfWhicheverArticleIsNewer() {
    assertThat(
            shown(
                hub()
                    .article("2024-02-16-a", "title: 甲", "2月15日，青禾科技发布视频模型凌波镜。\n")
                    .article("2024-03-01-b", "title: 乙", "同月15日，青禾科技发布凌波镜，引来惊叹。\n")
                    .article("2024-03-02-c", "title: 丙", "说这话的，是在2024年2月15日发布凌波镜的青禾科技。\n")))
        .containsExactly("2024-02-15 2月15日，青禾科技发布视频模型凌波镜。");
  }

  @Test
  void showsAFactWhereNoSentenceStandsByItselfOrTellsOfThisDateAlone() {
    SmallHub hub =
        new SmallHub()
            .entity(
                "companies/qinghe",
                "name: 青禾科技\nfacts:\n  成立: {value: 2018年3月9日在杭州, date: 2018-03-09}")
            .entity(
                "products/lingbo", "name: 凌波镜\nfacts:\n  发布: {value: 2024年2月15日, date: 2024-02-15}")
            .article(
                "2024-03-01-b",
                "title: 乙",
                "青禾科技成立于2018年3月，2023年5月公布的章程只有一页。\n\n它在2月15日发布凌波镜，引来惊叹。\n");
    assertThat(shown(hub)).contains("2024-02-15 发布：2024年2月15日", "2018-03-09 成立：2018年3月9日在杭州");
    assertThat(hub.hub().timeline().get(0).sentences()).hasSize(1);
  }

  @Test
  void showsTheBestSentenceWhereNothingStandsByItself() {
    assertThat(shown(hub().article("2024-03-01-b", "title: 乙", "同月15日，青禾科技发布凌波镜。\n")))
        .allMatch(text -> text.endsWith("同月15日，青禾科技发布凌波镜。"));
  }

  @Test
  void takesTheFactOfAThingAndTheSentenceThatNamesItsMakerForOne() {
    SmallHub hub =
        new SmallHub()
            .entity("companies/qinghe", "name: 青禾科技")
            .entity(
                "products/lingbo",
                "name: 凌波镜\nfacts:\n  停用真人素材: {value: 2024年2月9日, date: 2024-02-09}")
            .article("2024-01-05-a", "title: 甲", "青禾科技发布凌波镜。\n")
            .article("2024-03-01-b", "title: 乙", "2月9日，青禾科技紧急下线了真人素材功能。\n");
    assertThat(hub.hub().timeline()).hasSize(1);
    assertThat(hub.hub().timeline().get(0).entities()).hasSize(2);
  }

  @Test
  void takesOneDepartureToldInOtherWordsForOne() {
    SmallHub hub =
        new SmallHub()
            .entity("companies/qinghe", "name: 青禾科技")
            .entity("people/lin", "name: 林知远\nfacts:\n  加入白塔: {value: 2024年10月宣布, date: 2024-10}")
            .entity("companies/baita", "name: 白塔智能")
            .article("2024-11-01-b", "title: 乙", "2024年10月初，林知远离开青禾科技，加入白塔智能。\n");
    assertThat(shown(hub)).containsExactly("2024-10 2024年10月初，林知远离开青禾科技，加入白塔智能。");
  }

  @Test
  void aLabelThatASentenceTakesUpMakesOneOfTwoReleases() {
    SmallHub hub =
        new SmallHub()
            .entity(
                "companies/qinghe",
                "name: 青禾科技\nfacts:\n  使用指引: {value: 2024年8月发布，列出五条原则，涉及成片和肖像, date: 2024-08}\n"
                    + "  第一部短片: {value: 2024年8月公布，片名是灯, date: 2024-08}")
            .article("2024-09-01-b", "title: 乙", "8月下旬，青禾科技发布了给制作方的指引。\n");
    assertThat(shown(hub))
        .containsExactlyInAnyOrder("2024-08 8月下旬，青禾科技发布了给制作方的指引。", "2024-08 第一部短片：2024年8月公布，片名是灯");
  }

  @Test
  void aThingThatOnlyAnotherSentenceNamesIsBesideThePoint() {
    Hub hub =
        hub()
            .article("2024-06-18-a", "title: 甲", "青禾科技成立于2018年，曾与人合作做出最初的凌波镜。\n")
            .article("2025-06-18-b", "title: 乙", "青禾科技由林知远在2018年创办。\n")
            .hub();
    assertThat(hub.timeline()).hasSize(1);
    assertThat(hub.timeline().get(0).entities()).containsExactly(QINGHE);
  }

  @Test
  void groupsRelationsByPredicateAndOther() {
    Hub hub =
        hub()
            .article("2024-02-16-a", "title: 甲", "青禾科技收购了白塔智能。青禾科技发布凌波镜。\n")
            .article("2024-02-17-b", "title: 乙", "青禾科技宣布收购白塔智能。\n")
            .hub();
    List<StatedRelation> relations = known(hub, QINGHE).relations();
    assertThat(relations)
        .extracting(r -> r.predicate() + " " + r.subject() + " " + r.other())
        .containsExactly("RELEASED true products/lingbo", "ACQUIRED true companies/baita");
    assertThat(relations.get(1).sources())
        .extracting(SourceSentence::text)
        .containsExactly("青禾科技收购了白塔智能。", "青禾科技宣布收购白塔智能。");
    assertThat(known(hub, BAITA).relations())
        .extracting(r -> r.predicate() + " " + r.subject() + " " + r.other())
        .containsExactly("ACQUIRED false companies/qinghe");
  }

  @Test
  void measuresHowMuchOfTheShorterTextIsInTheOther() {
    Shingles sentence = Shingles.of("青禾科技发布Lingbo 2。", List.of());
    assertThat(sentence.containment(sentence)).isEqualTo(1);
    assertThat(sentence.containment(Shingles.of("发布lingbo", List.of()))).isEqualTo(1);
    assertThat(sentence.containment(Shingles.of("天气很好", List.of()))).isZero();
    assertThat(sentence.containment(Shingles.of("2024", List.of()))).isZero();
  }

  @Test
  void hasNoItemAndNoRelationWithoutASource() {
    PartialDate date = PartialDate.ofYear(2024);
    assertThatThrownBy(() -> new TimelineItem(date, List.of(), List.of(), List.of(), false))
        .hasMessageContaining("2024");
    assertThatThrownBy(() -> new StatedRelation(Predicate.OWNS, true, BAITA, List.of()))
        .hasMessageContaining("source");
  }
}

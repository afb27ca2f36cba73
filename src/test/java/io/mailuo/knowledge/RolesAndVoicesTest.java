package io.mailuo.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.content.EntityId;
import io.mailuo.extract.Party;
import io.mailuo.extract.Quotation;
import org.junit.jupiter.api.Test;

class RolesAndVoicesTest {

  private static final EntityId LIN = new EntityId("people/lin");
  private static final EntityId QINGHE = new EntityId("companies/qinghe");
  private static final EntityId LAMP = new EntityId("products/lamp");

  private static SmallHub hub() {
    return new SmallHub()
        .entity("people/lin", "name: 林小满")
        .entity("companies/qinghe", "name: 青禾科技\naliases: [青禾]")
        .entity("products/lamp", "name: 星耀灯")
        .article("2023-05-01-old", "title: 旧闻", "青禾科技产品经理林小满表示，星耀灯还在测试。\n\n“星耀灯会很亮。”林小满说。\n")
        .article("2024-06-01-new", "title: 新闻", "青禾科技总裁林小满认为，星耀灯已经可以卖了。\n\n“我不喜欢星耀灯。”王大山说。\n")
        .article("2024-07-01-later", "title: 后来", "林小满说：“再见。”\n")
        .article("2022-01-01-before", "title: 从前", "林小满说：“你好。”\n");
  }

  private static EntityKnowledge known(EntityId id) {
    return hub().hub().known(id);
  }

  @Test
  void aPersonsRolesAreNewestFirstWithTheSentencesThatSaySo() {
    assertThat(known(LIN).roles())
        .extracting(HeldRole::title, role -> role.sources().get(0).text())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("总裁", "青禾科技总裁林小满认为，星耀灯已经可以卖了。"),
            org.assertj.core.groups.Tuple.tuple("产品经理", "青禾科技产品经理林小满表示，星耀灯还在测试。"));
  }

  @Test
  void anOrganisationKnowsItsPeople() {
    assertThat(known(QINGHE).people())
        .extracting(role -> role.person().text() + role.title())
        .containsExactly("林小满总裁", "林小满产品经理");
    assertThat(known(QINGHE).roles()).isEmpty();
  }

  @Test
  void aRoleThatSeveralArticlesNameIsOneWithSeveralSources() {
    HeldRole role =
        hub()
            .article("2025-01-01-again", "title: 又", "青禾总裁林小满来了。\n")
            .hub()
            .known(LIN)
            .roles()
            .get(0);
    assertThat(role.sources()).hasSize(2);
    assertThat(role.firstSaid().orElseThrow()).hasToString("2024-06-01");
    assertThat(role.lastSaid().orElseThrow()).hasToString("2025-01-01");
  }

  @Test
  void whatAPersonSaidIsNewestFirstWithTheRoleOfThatTime() {
    assertThat(known(LIN).said())
        .extracting(
            said -> said.quotation().text(),
            said -> said.role().map(HeldRole::title).orElse("none"))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("再见。", "总裁"),
            org.assertj.core.groups.Tuple.tuple("星耀灯已经可以卖了", "总裁"),
            org.assertj.core.groups.Tuple.tuple("星耀灯还在测试", "产品经理"),
            org.assertj.core.groups.Tuple.tuple("星耀灯会很亮。", "产品经理"),
            org.assertj.core.groups.Tuple.tuple("你好。", "none"));
  }

  @Test
  void whatOthersSayOfAThingIsOnItsPageByWhomeverItIsSaid() {
    assertThat(known(LAMP).saidAbout())
        .extracting(said -> said.quotation().speaker().text(), said -> said.quotation().kind())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("林小满", Quotation.Kind.INDIRECT),
            org.assertj.core.groups.Tuple.tuple("王大山", Quotation.Kind.DIRECT),
            org.assertj.core.groups.Tuple.tuple("林小满", Quotation.Kind.INDIRECT),
            org.assertj.core.groups.Tuple.tuple("林小满", Quotation.Kind.DIRECT));
    assertThat(known(LAMP).said()).isEmpty();
  }

  @Test
  void aQuotationKnowsWhomItsWordsName() {
    Said said = known(LIN).said().get(3);
    assertThat(said.names())
        .extracting(
            named -> said.quotation().text().substring(named.at().start(), named.at().end()))
        .containsExactly("星耀灯");
  }

  @Test
  void anArticleHasItsQuotationsInTheOrderOfTheText() {
    ArticleKnowledge article =
        hub().hub().articles().stream()
            .filter(known -> known.article().id().endsWith("new"))
            .findFirst()
            .orElseThrow();
    assertThat(article.quotations())
        .extracting(said -> said.quotation().speaker())
        .extracting(Party::text)
        .containsExactly("林小满", "王大山");
  }

  @Test
  void aRoleFallsAwayOnceAnArticleSaysFormerButServesTheArticleThatSaysSo() {
    Hub hub =
        hub()
            .article("2024-08-01-end", "title: 终", "青禾科技前总裁林小满说：“我走了。”\n")
            .article("2024-09-01-after", "title: 其后", "林小满说：“我很好。”\n")
            .hub();
    assertThat(hub.known(LIN).said())
        .extracting(
            said -> said.quotation().text(),
            said -> said.role().map(role -> role.title() + role.former()).orElse("none"))
        .startsWith(
            org.assertj.core.groups.Tuple.tuple("我很好。", "产品经理false"),
            org.assertj.core.groups.Tuple.tuple("我走了。", "总裁true"),
            org.assertj.core.groups.Tuple.tuple("再见。", "总裁false"));
  }

  private static java.util.List<String> roles(SmallHub hub, EntityId person) {
    return hub.hub().known(person).roles().stream()
        .map(
            role ->
                role.organisation().map(Party::text).orElse("")
                    + role.title()
                    + (role.former() ? " former " : " ")
                    + role.sources().size())
        .toList();
  }

  @Test
  void whatANewerArticleCallsFormerIsOneFormerRoleInBothLists() {
    SmallHub hub =
        new SmallHub()
            .entity("people/lin", "name: 林小满")
            .entity("companies/qinghe", "name: 青禾科技")
            .article("2024-01-01-a", "title: 甲", "青禾科技总裁林小满说：“好。”\n")
            .article("2024-06-01-b", "title: 乙", "青禾科技前总裁林小满说：“走了。”\n");
    assertThat(roles(hub, LIN)).containsExactly("青禾科技总裁 former 2");
    assertThat(hub.hub().known(QINGHE).people()).extracting(HeldRole::former).containsExactly(true);
    hub.article("2025-01-01-c", "title: 丙", "青禾科技总裁林小满说：“回来了。”\n");
    assertThat(roles(hub, LIN)).containsExactly("青禾科技总裁 3");
  }

  @Test
  void aFormerVicePresidentIsNoFormerPresident() {
    SmallHub hub =
        new SmallHub()
            .entity("people/lin", "name: 林小满")
            .entity("companies/qinghe", "name: 青禾科技")
            .article("2024-01-01-a", "title: 甲", "青禾科技总裁林小满说：“好。”\n")
            .article("2024-06-01-b", "title: 乙", "青禾科技前副总裁林小满说：“走了。”\n");
    assertThat(roles(hub, LIN)).containsExactlyInAnyOrder("青禾科技总裁 1", "青禾科技副总裁 former 1");
  }

  @Test
  void aDepartureInAnArticleEndsTheRolesThereAndIsTheirSource() {
    SmallHub hub =
        new SmallHub()
            .entity("people/lin", "name: 林小满")
            .entity("companies/qinghe", "name: 青禾科技")
            .entity("companies/baita", "name: 白塔智能")
            .article("2024-01-01-a", "title: 甲", "青禾科技总裁林小满说：“好。”\n\n白塔智能董事林小满说：“行。”\n")
            .article("2024-06-01-b", "title: 乙", "2024年5月3日，林小满离开青禾科技。\n")
            .article("2024-07-01-c", "title: 丙", "林小满说：“再会。”\n");
    assertThat(roles(hub, LIN)).containsExactly("青禾科技总裁 former 2", "白塔智能董事 1");
    assertThat(hub.hub().known(LIN).said().get(0).role().orElseThrow().title()).isEqualTo("董事");
    assertThat(hub.hub().known(LIN).said())
        .extracting(said -> said.role().orElseThrow().former())
        .containsOnly(false);
  }

  @Test
  void aDepartureInAFactEndsTheRole() {
    SmallHub hub =
        new SmallHub()
            .entity("people/lin", "name: 林小满\nfacts:\n  离职: {value: 2024年5月3日, date: 2024-05-03}")
            .entity("companies/qinghe", "name: 青禾科技")
            .article("2024-01-01-a", "title: 甲", "青禾科技总裁林小满说：“好。”\n")
            .article("2024-07-01-c", "title: 丙", "林小满说：“再会。”\n");
    assertThat(roles(hub, LIN)).containsExactly("青禾科技总裁 former 1");
    assertThat(hub.hub().known(LIN).roles().get(0).endedBy().orElseThrow().label()).isEqualTo("离职");
    assertThat(hub.hub().known(LIN).said().get(0).role()).isEmpty();
  }

  @Test
  void whoLeavesTheMakerLeavesTheThingToo() {
    SmallHub hub =
        new SmallHub()
            .entity("people/lin", "name: 林小满")
            .entity("companies/qinghe", "name: 青禾科技")
            .entity("products/lamp", "name: 星耀灯")
            .article("2024-01-01-a", "title: 甲", "青禾科技发布星耀灯。\n\n星耀灯负责人林小满说：“好。”\n")
            .article("2024-06-01-b", "title: 乙", "2024年5月，林小满离开青禾科技。\n");
    assertThat(roles(hub, LIN)).containsExactly("星耀灯负责人 former 2");
  }

  @Test
  void whoGivesUpOneOfficeKeepsTheOther() {
    SmallHub hub =
        new SmallHub()
            .entity("people/lin", "name: 林小满")
            .entity("companies/qinghe", "name: 青禾科技")
            .article("2024-01-01-a", "title: 甲", "青禾科技总裁林小满说：“好。”\n")
            .article("2024-01-02-b", "title: 乙", "青禾科技董事林小满说：“好。”\n")
            .article("2024-06-01-c", "title: 丙", "2024年5月3日，林小满宣布辞去总裁职务，青禾科技股价大跌。\n");
    assertThat(roles(hub, LIN)).containsExactly("青禾科技总裁 former 2", "青禾科技董事 1");
  }

  @Test
  void whoHoldsAnOfficeNoMoreIsFollowedByWhoTakesIt() {
    SmallHub hub =
        new SmallHub()
            .entity("people/lin", "name: 林小满")
            .entity("people/park", "name: Helen Park")
            .entity("companies/qinghe", "name: 青禾科技")
            .article("2024-01-01-a", "title: 甲", "青禾科技总裁林小满说：“好。”\n")
            .article("2024-09-20-b", "title: 乙", "2024年9月3日，林小满不再担任青禾科技总裁，由Helen Park接任。\n");
    assertThat(roles(hub, LIN)).containsExactly("青禾科技总裁 former 2");
    assertThat(roles(hub, new EntityId("people/park"))).containsExactly("青禾科技总裁 1");
  }

  @Test
  void anEnglishSentenceThatSomebodyLeftInAMonthEndsTheRole() {
    SmallHub hub =
        new SmallHub()
            .entity("people/mira", "name: Mira Hart")
            .entity("companies/tidal", "name: Tidal Labs")
            .article("2024-01-01-a", "title: A", "Mira Hart is the president of Tidal Labs.\n");
    EntityId mira = new EntityId("people/mira");
    assertThat(roles(hub, mira)).containsExactly("Tidal Labspresident 1");
    hub.article("2025-06-01-b", "title: B", "Mira Hart left in a hurry on 3 May 2025.\n");
    assertThat(roles(hub, mira)).containsExactly("Tidal Labspresident 1");
    hub.article("2025-07-01-c", "title: C", "Mira Hart left in April 2025.\n");
    assertThat(roles(hub, mira)).containsExactly("Tidal Labspresident former 2");
  }

  @Test
  void whoLeavesARoomOrStaysLosesNoRole() {
    SmallHub hub =
        new SmallHub()
            .entity("people/lin", "name: 林小满")
            .entity("companies/qinghe", "name: 青禾科技")
            .article("2024-01-01-a", "title: 甲", "青禾科技总裁林小满说：“好。”\n")
            .article(
                "2024-06-01-b",
                "title: 乙",
                "2024年5月3日，青禾科技的林小满宣布新品后离开会场。\n\n2024年5月4日，林小满回应说，没有离开青禾科技。\n");
    assertThat(roles(hub, LIN)).containsExactly("青禾科技总裁 1");
  }

  @Test
  void aRoleOfATimeLongPastServesItsOwnArticleOnly() {
    Hub hub =
        new SmallHub()
            .entity("people/lin", "name: 林小满")
            .entity("companies/qinghe", "name: 青禾科技")
            .article("2024-01-01-a", "title: 甲", "青禾科技时任总裁林小满说：“好。”\n")
            .article("2024-07-01-c", "title: 丙", "林小满说：“再会。”\n")
            .hub();
    assertThat(hub.known(LIN).said())
        .extracting(said -> said.role().map(HeldRole::title).orElse("none"))
        .containsExactly("none", "总裁");
  }

  @Test
  void aStudentOfLongAgoIsNeitherAPostNorAPlaceToSpeakFrom() {
    SmallHub hub =
        new SmallHub()
            .entity("people/lin", "name: 林小满")
            .entity("companies/haiwan", "name: 海湾大学")
            .article("2024-07-01-a", "title: 甲", "海湾大学博士生林小满在2021年创办了公司。\n\n林小满说：“公司很小，灯很亮。”\n");
    assertThat(hub.analyses().get(0).extraction().roles()).hasSize(1);
    assertThat(roles(hub, LIN)).isEmpty();
    assertThat(hub.hub().known(LIN).said().get(0).role()).isEmpty();
  }

  @Test
  void anAuthorOfAThingSpeaksFromNoPost() {
    SmallHub hub =
        new SmallHub()
            .entity("people/lin", "name: 林小满")
            .entity("products/lamp", "name: 星耀灯")
            .article("2024-02-01-b", "title: 乙", "星耀灯作者林小满说：“灯很亮，也很小。”\n");
    assertThat(roles(hub, LIN)).containsExactly("星耀灯作者 1");
    assertThat(hub.hub().known(LIN).said().get(0).role()).isEmpty();
  }

  @Test
  void oneOfficeInTwoLanguagesIsOneRole() {
    SmallHub hub =
        new SmallHub()
            .entity("people/lin", "name: 林小满\naliases: [Lin Xiaoman]")
            .entity("companies/qinghe", "name: 青禾科技\naliases: [Qinghe]")
            .article("2024-01-01-a", "title: 甲\nlang: en", "“Good,” said Qinghe CEO Lin Xiaoman.\n")
            .article("2023-06-01-b", "title: 乙", "青禾科技首席执行官林小满说：“走了。”\n");
    assertThat(roles(hub, LIN)).containsExactly("Qinghe首席执行官 2");
  }

  @Test
  void whatSomebodyIsAtAnOrganisationGoesBeforeWhatTheyMade() {
    Hub hub =
        new SmallHub()
            .entity("people/lin", "name: 林小满")
            .entity("companies/qinghe", "name: 青禾科技")
            .entity("products/lamp", "name: 星耀灯")
            .article("2024-01-01-a", "title: 甲", "青禾科技总裁林小满说：“好。”\n")
            .article("2024-02-01-b", "title: 乙", "星耀灯作者林小满来了。\n")
            .article("2024-07-01-c", "title: 丙", "林小满说：“再会。”\n")
            .hub();
    assertThat(hub.known(LIN).said().get(0).role().orElseThrow().title()).isEqualTo("总裁");
  }
}

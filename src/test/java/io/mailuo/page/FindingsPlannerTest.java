package io.mailuo.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.content.EntityId;
import io.mailuo.feed.SmallHub;
import io.mailuo.page.Findings.QuotationCard;
import io.mailuo.page.Findings.RoleLine;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsPlannerTest {

  private static SmallHub.Files files() {
    return new SmallHub.Files()
        .with("people/lin", "name: 林小满\nfacts: {离职: {value: 2025年2月20日, date: 2025-02-20}}", "")
        .with("companies/qinghe", "name: 青禾科技", "")
        .with("products/lamp", "name: 星耀灯", "")
        .with(
            "articles/2024-02-16-a",
            "title: 甲",
            """
            青禾科技总裁林小满说：“星耀灯和青禾科技一样会越来越亮。”

            青禾科技发布星耀灯。
            """)
        .with(
            "articles/2024-03-16-b",
            "title: 乙",
            """
            青禾科技总裁林小满说：“星耀灯已经可以买到了。”

            王大山说：“我不喜欢这种星耀灯，太亮。”

            青禾科技推出星耀灯。
            """);
  }

  private static Findings of(String id) {
    SmallHub small = files().withBaseUrl();
    return ((EntityPage) small.page(small.urls().of(new EntityId(id)))).findings();
  }

  private static String text(List<Piece> pieces) {
    return pieces.stream().map(Piece::text).reduce("", String::concat);
  }

  @Test
  void aRoleThatAFactEndsIsFormerAndNamesTheFactFirst() {
    RoleLine role = of("people/lin").roles().get(0);
    assertThat(role.former()).isTrue();
    assertThat(role.title()).isEqualTo("总裁");
    assertThat(role.sources()).hasSize(3);
    assertThat(role.sources().get(0).title()).isEqualTo("林小满 · 离职：2025年2月20日");
    assertThat(role.sources().get(0).day().orElseThrow().iso()).isEqualTo("2025-02-20");
    assertThat(of("companies/qinghe").people()).extracting(RoleLine::former).containsExactly(true);
  }

  @Test
  void aFactThatKnowsTheMonthOnlyIsDatedByIt() {
    SmallHub small =
        new SmallHub.Files()
            .with("people/lin", "name: 林小满\nfacts: {离职: {value: 2025年2月, date: 2025-02}}", "")
            .with("companies/qinghe", "name: 青禾科技", "")
            .with("articles/2024-02-16-a", "title: 甲", "青禾科技总裁林小满说：“星耀灯会越来越亮。”\n")
            .withBaseUrl();
    Findings shown = ((EntityPage) small.page("people/lin.html")).findings();
    assertThat(shown.roles().get(0).sources().get(0).day()).contains(new Day("2025-02"));
  }

  @Test
  void aQuotationHasTheRoleOfItsTimeAndNoSpeakerOnTheSpeakersPage() {
    QuotationCard card = of("people/lin").said().get(0);
    assertThat(text(card.words())).isEqualTo("星耀灯已经可以买到了。");
    assertThat(card.role()).isEqualTo("青禾科技总裁");
    assertThat(card.former()).isFalse();
    assertThat(card.speaker()).isEmpty();
  }

  @Test
  void whatIsSaidOfAThingIsOneOfEachSpeakerThoseFirstWhoSpeakOfItAlone() {
    assertThat(of("products/lamp").saidAbout())
        .extracting(card -> text(card.words()))
        .containsExactly("星耀灯已经可以买到了。", "我不喜欢这种星耀灯，太亮。");
    assertThat(of("products/lamp").saidAbout())
        .extracting(card -> card.speaker().orElseThrow().text())
        .containsExactly("林小满", "王大山");
  }

  @Test
  void whatHappenedToTheEntityItselfGoesBeforeWhatOnlyConcernsItToo() {
    String told = "青禾科技与白塔智能共同为灯具行业的合同设立的补充保障";
    SmallHub small =
        new SmallHub.Files()
            .with(
                "companies/baita",
                "name: 白塔智能\nfacts:\n"
                    + "  保障一: {value: 2024年5月1日，"
                    + told
                    + "开始, date: 2024-05-01}\n"
                    + "  担保二: {value: 2024年4月1日，"
                    + told
                    + "中止, date: 2024-04-01}\n"
                    + "  赔付三: {value: 2024年3月1日，"
                    + told
                    + "恢复, date: 2024-03-01}\n"
                    + "  条款四: {value: 2024年2月20日，"
                    + told
                    + "修订, date: 2024-02-20}",
                "")
            .with("companies/qinghe", "name: 青禾科技", "")
            .with("products/lamp", "name: 星耀灯", "")
            .with("articles/2024-02-16-a", "title: 甲", "2024年2月15日，青禾科技发布星耀灯；\n")
            .with("articles/2024-06-16-b", "title: 乙", "青禾科技来了。\n")
            .withBaseUrl();
    Findings shown =
        ((EntityPage) small.page(small.urls().of(new EntityId("companies/qinghe")))).findings();
    assertThat(text(shown.timeline().get(shown.timeline().size() - 1).text()))
        .isEqualTo("2024年2月15日，青禾科技发布星耀灯");
    assertThat(shown.timeline())
        .extracting(TimelineEntry::date)
        .isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Test
  void scrapsOfReportedSpeechAreNotOnThePageButAmongAllThatWasFound() {
    SmallHub small =
        new SmallHub.Files()
            .with("people/lin", "name: 林小满", "")
            .with(
                "articles/2024-02-16-a",
                "title: 甲",
                """
                林小满表示，要查清情况。

                林小满表示，它比二月里展示的那个版本更快。

                林小满表示，星耀灯到了冬天还会更亮一些。

                林小满说：“好的。”
                """)
            .withBaseUrl();
    EntityPage page = (EntityPage) small.page(small.urls().of(new EntityId("people/lin")));
    assertThat(page.findings().said())
        .extracting(card -> text(card.words()))
        .containsExactly("星耀灯到了冬天还会更亮一些", "好的。");
    assertThat(((FindingsPage) small.page("people/lin/evidence.html")).findings().said())
        .hasSize(4);
  }

  @Test
  void aRelationIsSeenFromBothSidesWithItsOldestSentence() {
    Findings.RelationLine made = of("companies/qinghe").relations().get(0);
    assertThat(made.message()).isEqualTo("relation.released");
    assertThat(text(made.sentence().pieces())).isEqualTo("青禾科技发布星耀灯。");
    assertThat(made.sources()).hasSize(2);
    assertThat(of("products/lamp").relations().get(0).message()).isEqualTo("relation.released.by");
  }
}

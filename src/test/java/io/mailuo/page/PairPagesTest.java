package io.mailuo.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.feed.SmallHub;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PairPagesTest {

  /** Six people and a product; some are named together often, some once, some never. */
  private static SmallHub.Files hub() {
    SmallHub.Files files = new SmallHub.Files();
    for (String name : List.of("Anna", "Bert", "Cleo", "Dora", "Emil", "Fred")) {
      files.with(
          "people/" + name.toLowerCase(java.util.Locale.ROOT),
          "name: " + name + "\nfacts: {城市: 某市, " + name + "的书: 一本}",
          "");
    }
    return files
        .with(
            "articles/2024-01-01-one",
            "title: 一",
            """
            Anna 和 Bert 在同一个实验室里一起工作了十年之久。

            Anna 对 Bert 说过很多话，后来都写进了书里面去。

            Cleo 从来没有见过 Dora，但她们互相通过许多信。

            Anna 与 Cleo 在会上见过面，谈了一个下午的时间。

            Anna 与 Dora 也在会上见过面，谈了一个晚上的话。

            天气很好。

            没有人说话。

            谁也没有来。

            雨下了一夜。

            灯亮着。

            门关着。

            路上没有车。

            风停了。
            """)
        .with(
            "articles/2025-01-01-two",
            "title: 二",
            "## Anna 与 Bert\n\n多年以后，Bert 又一次给 Anna 打去了一个电话。\n\nFred 独自一人。\n");
  }

  private static <T extends Page> List<T> pages(Class<T> type) {
    return hub().withoutBaseUrl().pages().stream()
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }

  private static String text(List<Piece> pieces) {
    return String.join("", pieces.stream().map(Piece::text).toList());
  }

  @Test
  void aPairThatSeveralSentencesNameHasAPageWithEveryOneOfThem() {
    List<PairPage> pairs = pages(PairPage.class);
    assertThat(pairs)
        .extracting(page -> page.frame().url())
        .containsExactly("pairs/people.anna--people.bert.html");
    PairPage pair = pairs.get(0);
    assertThat(pair.together()).isEqualTo(3);
    assertThat(pair.mentionedIn())
        .extracting(EntityPage.MentioningArticle::title)
        .containsExactly("二", "一");
    assertThat(pair.mentionedIn().get(0).sentences()).hasSize(1);
    assertThat(pair.mentionedIn().get(1).sentences())
        .extracting(sentence -> text(sentence.pieces()))
        .containsExactly("Anna 和 Bert 在同一个实验室里一起工作了十年之久。", "Anna 对 Bert 说过很多话，后来都写进了书里面去。");
  }

  @Test
  void bothNamesAreMarkedInTheSentencesOfAPair() {
    EntityPage.Sentence sentence =
        pages(PairPage.class).get(0).mentionedIn().get(0).sentences().get(0);
    assertThat(sentence.pieces())
        .filteredOn(Piece::marked)
        .extracting(Piece::text)
        .containsExactly("Bert", "Anna");
    assertThat(sentence.href()).startsWith("../articles/two.html#s-");
  }

  @Test
  void factsThatBothHaveStandSideBySide() {
    assertThat(pages(PairPage.class).get(0).facts())
        .extracting(PairPage.FactRow::label, row -> row.first().size(), row -> row.second().size())
        .containsExactly(org.assertj.core.groups.Tuple.tuple("城市", 1, 1));
  }

  @Test
  void theTableOfTheGraphHoldsEveryLineOfTheDrawing() {
    GraphPage graph = pages(GraphPage.class).get(0);
    assertThat(graph.ties()).hasSameSizeAs(graph.picture().lines());
    for (GraphPage.Tie tie : graph.ties()) {
      assertThat(graph.picture().lines())
          .extracting(GraphPicture.Line::title)
          .contains(tie.first().name() + " – " + tie.second().name());
    }
    assertThat(graph.ties().get(0).href()).contains("pairs/people.anna--people.bert.html");
  }

  @Test
  void theGraphLeavesOutThoseWithoutTies() {
    GraphPage graph = pages(GraphPage.class).get(0);
    assertThat(new TreeSet<>(graph.picture().nodes().stream().map(n -> n.chip().name()).toList()))
        .contains("Anna", "Bert")
        .doesNotContain("Emil", "Fred");
  }

  @Test
  void theBestSentenceIsTheShortestThatIsNoCaption() {
    GraphPage.Tie tie = pages(GraphPage.class).get(0).ties().get(0);
    assertThat(text(tie.sentence().orElseThrow().pieces()))
        .isEqualTo("多年以后，Bert 又一次给 Anna 打去了一个电话。");
  }

  @Test
  void anEntityWithManyTiesIsDrawnWithItsNeighboursOneWithFewIsNot() {
    List<EntityPage> people = pages(EntityPage.class);
    EntityPage anna =
        people.stream().filter(p -> p.name().equals("Anna")).findFirst().orElseThrow();
    EntityPage fred =
        people.stream().filter(p -> p.name().equals("Fred")).findFirst().orElseThrow();
    assertThat(anna.graph().orElseThrow().nodes())
        .extracting(node -> node.chip().name(), GraphPicture.Node::own)
        .contains(org.assertj.core.groups.Tuple.tuple("Anna", true))
        .hasSizeLessThanOrEqualTo(12);
    assertThat(fred.graph()).isEmpty();
  }

  @Test
  void aHubWithoutTiesHasNoGraphAndNoWayToOne() {
    List<Page> pages =
        new SmallHub.Files()
            .with("people/anna", "name: Anna", "")
            .with("articles/2024-01-01-one", "title: 一", "Anna 来了。")
            .withoutBaseUrl()
            .pages();
    assertThat(pages).noneMatch(GraphPage.class::isInstance);
    assertThat(pages.get(0).frame().nav())
        .extracting(NavLink::href)
        .noneMatch(href -> href.contains("graph"));
  }
}

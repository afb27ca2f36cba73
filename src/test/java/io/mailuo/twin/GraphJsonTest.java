package io.mailuo.twin;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.feed.Json;
import io.mailuo.feed.SmallHub;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GraphJsonTest {

  private static Json graph(SmallHub small) {
    TwinFile file = GraphJson.of(small.hub(), small.urls());
    assertThat(file.path()).isEqualTo("data/graph.json");
    return Json.of(file.content());
  }

  private static Json edge(Json graph, String source, String target) {
    return graph.items("edges").stream()
        .filter(e -> e.text("source").equals(source) && e.text("target").equals(target))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void holdsEveryEntityOnce() {
    Json graph = graph(SmallHub.sora().withoutBaseUrl());
    assertThat(graph.items("nodes"))
        .extracting(node -> node.text("id") + " " + node.text("kind") + " " + node.text("url"))
        .containsExactly(
            "companies/openai companies companies/openai.html",
            "concepts/world-model concepts concepts/world-model.html",
            "people/sam-altman people people/sam-altman.html",
            "products/sora products products/sora.html");
    assertThat(graph.item("nodes", "id", "people/sam-altman").number("mentions")).isEqualTo(3);
  }

  @Test
  void holdsEveryPairOnceWithNodesAtBothEnds() {
    Json graph = graph(SmallHub.sora().withoutBaseUrl());
    List<String> ids = graph.items("nodes").stream().map(node -> node.text("id")).toList();
    assertThat(graph.items("edges")).isNotEmpty();
    assertThat(graph.items("edges"))
        .extracting(edge -> edge.text("source") + " " + edge.text("target"))
        .doesNotHaveDuplicates()
        .isSorted();
    assertThat(graph.items("edges"))
        .extracting(edge -> edge.text("source") + "|" + edge.text("target"))
        .as("in the order of the ids")
        .isSorted();
    for (Json edge : graph.items("edges")) {
      assertThat(edge.text("source")).isLessThan(edge.text("target")).isIn(ids);
      assertThat(edge.text("target")).isIn(ids);
      assertThat(edge.get("strength").toString()).matches("\\d+\\.\\d{1,3}");
    }
  }

  @Test
  void givesTheShortestSentenceThatSaysSomething() {
    SmallHub small =
        SmallHub.sora()
            .with(
                "articles/2026-01-01-short",
                "title: 短句",
                """
                ## OpenAI与奥特曼之间的那些事情，长达二十个字以上

                奥特曼和OpenAI。

                奥特曼说，OpenAI不会再做别的视频应用了。
                """)
            .withoutBaseUrl();
    Json best = edge(graph(small), "companies/openai", "people/sam-altman").get("sentence");
    assertThat(best.text("text")).isEqualTo("奥特曼说，OpenAI不会再做别的视频应用了。");
    assertThat(best.text("article")).isEqualTo("articles/2026-01-01-short");
    assertThat(best.text("url")).matches("articles/short\\.html#s-[0-9a-f]{6}");
  }

  @Test
  void changesNoLineOfWhatANewArticleDoesNotMention() {
    SmallHub.Files before = manyPairs();
    SmallHub.Files after =
        manyPairs().with("articles/2030-01-01-new", "title: 新\nlang: zh", "乙零与丙零。天气很好。今天没有别的事。");
    List<String> old = lines(before.withoutBaseUrl());
    List<String> changed = new ArrayList<>(lines(after.withoutBaseUrl()));
    changed.removeAll(old);
    assertThat(old).hasSizeGreaterThan(60);
    assertThat(changed)
        .filteredOn(line -> !line.contains("people/b0") && !line.contains("companies/c0"))
        .hasSizeLessThanOrEqualTo(3);
  }

  private static List<String> lines(SmallHub small) {
    return GraphJson.of(small.hub(), small.urls())
        .content()
        .lines()
        .map(line -> line.replaceAll(",$", ""))
        .toList();
  }

  /** Thirty pairs of a person and a company, each named together a few times, over 90 articles. */
  private static SmallHub.Files manyPairs() {
    String digits = "零一二三四五六七八九";
    SmallHub.Files files = new SmallHub.Files();
    for (int i = 0; i < 30; i++) {
      String name =
          i < 10 ? digits.charAt(i) + "" : digits.charAt(i / 10) + "" + digits.charAt(i % 10);
      files.with("people/b" + i, "name: 乙" + name, "");
      files.with("companies/c" + i, "name: 丙" + name, "");
      for (int j = 0; j <= i % 3; j++) {
        files.with(
            "articles/2024-01-01-a" + i + "-" + j,
            "title: 文",
            "第" + j + "次，乙" + name + "与丙" + name + "一起来到这里说了许多话。\n\n另一段。又一句。还有一句。");
      }
    }
    return files;
  }

  @Test
  void givesNoSentenceWhereAllAreShort() {
    SmallHub small =
        new SmallHub.Files()
            .with("people/a", "name: 张三丰", "")
            .with("people/b", "name: 令狐冲", "")
            .with("articles/2026-01-01-x", "title: 武林", "张三丰与令狐冲。\n\n天气很好。")
            .withoutBaseUrl();
    assertThat(edge(graph(small), "people/a", "people/b").has("sentence")).isFalse();
  }
}

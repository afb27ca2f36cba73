package io.mailuo.twin;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.feed.Json;
import io.mailuo.feed.SmallHub;
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

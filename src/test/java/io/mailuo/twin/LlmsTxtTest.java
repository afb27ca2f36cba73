package io.mailuo.twin;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.feed.SmallHub;
import org.junit.jupiter.api.Test;

class LlmsTxtTest {

  private static String text(SmallHub small) {
    return new LlmsTxt(small.site(), small.urls()).of(small.hub()).content();
  }

  @Test
  void isOfTheFormThatModelsKnow() {
    assertThat(text(SmallHub.sora().withBaseUrl()))
        .startsWith(
            """
            # Sora 知识站

            > 文章与人物。

            ## 文章

            - [Sora in Europe](https://example.org/hub/articles/english.html): 2025-01-05 Late.
            - [Sora开放](https://example.org/hub/articles/opens.html): 2024-12-09
            """)
        .contains(
            """

            ## 人物

            - [萨姆·奥特曼](https://example.org/hub/people/sam-altman.html): OpenAI首席执行官。
            """)
        .contains("- [没有日期的文章](https://example.org/hub/articles/undated.html)\n")
        .endsWith(
            "relations\n- [graph.json](https://example.org/hub/data/graph.json): "
                + "which entities are named together\n");
  }

  @Test
  void linksRelativelyWithoutABaseUrl() {
    assertThat(text(SmallHub.sora().withoutBaseUrl())).contains("](people/sam-altman.html): ");
  }

  @Test
  void keepsEveryTextOnItsLine() {
    SmallHub small =
        SmallHub.sora()
            .with(
                "articles/2026-01-01-x",
                "title: \"a](http://evil.example) [b\\n# c <script>\"\nsummary: \"d\\u2028## e\"",
                "Sora")
            .withoutBaseUrl();
    assertThat(text(small))
        .contains(
            "- [a\\](http://evil.example) \\[b # c \\<script>](articles/x.html): "
                + "2026-01-01 d ## e\n");
    assertThat(text(small).lines()).allMatch(line -> line.isEmpty() || line.matches("[-#>] ?.*"));
  }
}

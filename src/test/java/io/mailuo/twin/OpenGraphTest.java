package io.mailuo.twin;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.feed.SmallHub;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenGraphTest {

  private static List<String> meta(SmallHub small, String url) {
    return new OpenGraph(small.site(), java.util.Map.of())
        .of(small.page(url)).stream()
            .map(meta -> meta.property().or(meta::name).orElseThrow() + "=" + meta.content())
            .toList();
  }

  @Test
  void tellsAnArticle() {
    assertThat(meta(SmallHub.sora().withBaseUrl(), "articles/launch.html"))
        .containsExactly(
            "og:site_name=Sora 知识站",
            "og:type=article",
            "og:title=OpenAI发布Sora",
            "og:description=一分钟的视频。",
            "og:url=https://example.org/hub/articles/launch.html",
            "og:locale=zh_CN",
            "article:published_time=2024-02-16",
            "article:tag=Sora",
            "article:tag=发布",
            "twitter:card=summary");
  }

  @Test
  void leavesOutWhatIsNotKnown() {
    assertThat(meta(SmallHub.sora().withoutBaseUrl(), "articles/english.html"))
        .noneMatch(meta -> meta.startsWith("og:url") || meta.startsWith("og:locale"))
        .contains("article:published_time=2025-01-05");
    assertThat(meta(SmallHub.sora().withoutBaseUrl(), "concepts/world-model.html"))
        .containsExactly(
            "og:site_name=Sora 知识站",
            "og:type=website",
            "og:title=世界模型",
            "og:locale=zh_CN",
            "twitter:card=summary");
  }

  private static SmallHub.Files pictured() {
    return SmallHub.sora()
        .withPicture("assets/一 张.png")
        .with("articles/2026-01-01-x", "title: 图\nimage: ../assets/一 张.png", "Sora。");
  }

  @Test
  void showsThePictureOfAnArticle() {
    assertThat(meta(pictured().withBaseUrl(), "articles/x.html"))
        .contains(
            "og:image=https://example.org/hub/assets/%E4%B8%80%20%E5%BC%A0.png",
            "og:image:width=1200",
            "og:image:height=630",
            "twitter:card=summary_large_image",
            "twitter:image=https://example.org/hub/assets/%E4%B8%80%20%E5%BC%A0.png");
  }

  @Test
  void showsNoPictureWithoutABaseUrlNorOfAPageThatHasNone() {
    assertThat(meta(pictured().withoutBaseUrl(), "articles/x.html"))
        .contains("twitter:card=summary")
        .noneMatch(meta -> meta.contains("image"));
    assertThat(meta(pictured().withBaseUrl(), "articles/launch.html"))
        .noneMatch(meta -> meta.contains("image"));
  }

  @Test
  void saysNothingOfThePageThatIsNotThere() {
    assertThat(meta(SmallHub.sora().withBaseUrl(), "404.html")).isEmpty();
  }
}

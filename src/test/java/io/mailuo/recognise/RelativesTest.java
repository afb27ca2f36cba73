package io.mailuo.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.content.EntityId;
import java.util.List;
import org.junit.jupiter.api.Test;

class RelativesTest {

  private final TestHub hub =
      TestHub.of(
          "companies/qinghe|name: 青禾科技; summary: 由周明远创办的青禾科技。",
          "people/zhou|name: 周明远; summary: 企业家。",
          "products/paint|name: Nova Paint; facts: {开发者: 青禾科技}",
          "products/star|name: Star; aliases: [星号]; summary: 与青禾科技无关的产品，又称北极。",
          "concepts/north|name: 北极; summary: 一个地方。",
          "concepts/pole|name: 极点; aliases: [北极]; summary: 另一个地方。");

  private List<String> of(String id) {
    return new Relatives(hub.gazetteer())
        .of(hub.entity(id)).stream().map(EntityId::value).sorted().toList();
  }

  @Test
  void areNamedOnThePageOrNameItOnTheirs() {
    assertThat(of("companies/qinghe"))
        .containsExactly("people/zhou", "products/paint", "products/star");
    assertThat(of("people/zhou")).containsExactly("companies/qinghe");
  }

  @Test
  void areNotThemselves() {
    assertThat(of("companies/qinghe")).isNotEmpty().doesNotContain("companies/qinghe");
  }

  @Test
  void areNotAllWhoShareANameOnThePage() {
    assertThat(of("products/star")).containsExactly("companies/qinghe");
    assertThat(of("concepts/north")).isEmpty();
  }
}

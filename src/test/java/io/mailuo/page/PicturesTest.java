package io.mailuo.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.feed.SmallHub;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTest {

  private static ArticlePage article(String image, String text) {
    SmallHub small =
        SmallHub.sora()
            .withPicture("assets/a b.png")
            .with("articles/2026-01-01-x", "title: 图\nimage: " + image, text)
            .withoutBaseUrl();
    return (ArticlePage) small.page("articles/x.html");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../assets/a b.png", "../assets/a%20b.png", "/assets/a b.png", "assets/a b.png"})
  void areFoundFromTheFileAndFromTheContent(String image) {
    assertThat(article(image, "Sora。").picture())
        .contains(new Picture("assets/a b.png", "../assets/a%20b.png", 1200, 630));
  }

  @Test
  void areShownOnceWhereTheTextShowsThem() {
    assertThat(article("assets/a b.png", "Sora。").pictured()).isFalse();
    assertThat(article("assets/a b.png", "![图](../assets/a%20b.png) Sora。").pictured()).isTrue();
  }

  @Test
  void standOnTheCardsOfTheirArticles() {
    SmallHub small =
        SmallHub.sora()
            .withPicture("assets/a.png")
            .with("articles/2026-01-01-x", "title: 图\nimage: assets/a.png", "Sora。")
            .withoutBaseUrl();
    HomePage home = (HomePage) small.page("index.html");
    assertThat(home.latest().get(0).picture().map(Picture::href)).contains("assets/a.png");
    assertThat(home.latest().get(1).picture()).isEmpty();
  }

  @Test
  void thatAreNotThereAreLeftOut() {
    assertThat(article("../assets/none.png", "Sora。").picture()).isEmpty();
    assertThat(article("../../../assets/a b.png", "Sora。").picture())
        .as("leaves the hub")
        .isEmpty();
  }
}

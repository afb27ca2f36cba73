package io.mailuo.discover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PersonNameFinderTest {

  private static List<String> found(String text) {
    return Corpus.of(text).proposals(new PersonNameFinder());
  }

  @Test
  void aMiddleDotShowsATransliteratedNameAndItsLastPart() {
    assertThat(found("昨天，库尔特·罗森曼表示反对。")).containsExactly("库尔特·罗森曼 dotted-name", "罗森曼 name-part");
  }

  @Test
  void theNameEndsWhereACharacterTransliteratesNothing() {
    assertThat(found("据库尔特·罗森曼说，他会来。")).contains("库尔特·罗森曼 dotted-name");
  }

  @Test
  void aTitleOfAWorkIsNoPerson() {
    assertThat(found("电影《库尔特·罗森曼》上映。")).isEmpty();
  }

  @Test
  void theTagsOfTheSegmentationShowChineseNames() {
    assertThat(found("昨天，周明远表示反对。")).containsExactly("周明远 tagged-full-name");
  }

  @Test
  void threeTransliteratingCharactersSoundLikeAName() {
    assertThat(PersonNameFinder.isTransliteration("罗森曼")).isTrue();
    assertThat(PersonNameFinder.isTransliteration("罗曼")).isFalse();
    assertThat(PersonNameFinder.isTransliteration("罗森的")).isFalse();
  }
}

package io.mailuo.discover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SightingsTest {

  private static Sightings read(Corpus corpus, String... names) {
    Sightings sightings = new Sightings(5);
    for (String name : names) {
      sightings.propose(name, Evidence.LATIN_NAME);
    }
    sightings.readPlaces(corpus.paragraphs());
    return sightings;
  }

  private static List<String> settled(Sightings sightings) {
    return sightings.settled().stream()
        .map(seen -> seen.name() + " " + seen.places().size() + "/" + seen.articles())
        .sorted()
        .toList();
  }

  @Test
  void countsEveryPlaceAndEveryArticle() {
    Corpus corpus = Corpus.of("他用Qinghe。又用Qinghe。", "她用Qinghe。");
    assertThat(settled(read(corpus, "Qinghe"))).containsExactly("Qinghe 3/2");
  }

  @Test
  void aPartOfALongerLatinWordIsNoPlace() {
    Corpus corpus = Corpus.of("他用Qinghes。她用Qinghe-based工具。它是Qinghe。");
    assertThat(settled(read(corpus, "Qinghe"))).containsExactly("Qinghe 1/1");
  }

  @Test
  void whatTheHubKnowsIsNoPlace() {
    Corpus corpus = Corpus.of("他加入青禾科技。").entity("companies/qinghe", "name: 青禾科技");
    assertThat(settled(read(corpus, "青禾科技", "青禾"))).isEmpty();
  }

  @Test
  void aNameThatMostlyStandsWithinALongerOneIsDropped() {
    Corpus corpus = Corpus.of("他用Qinghe Paint。她用Qinghe Paint。它是Qinghe Paint。又是Qinghe Paint。");
    assertThat(settled(read(corpus, "Qinghe", "Qinghe Paint"))).containsExactly("Qinghe Paint 4/1");
  }

  @Test
  void aNameThatOftenStandsAloneIsKeptWithItsOwnPlaces() {
    Corpus corpus = Corpus.of("他用Qinghe Paint。她用Qinghe。它是Qinghe。又是Qinghe。");
    assertThat(settled(read(corpus, "Qinghe", "Qinghe Paint")))
        .containsExactly("Qinghe 3/1", "Qinghe Paint 1/1");
  }

  @Test
  void dropsWhatRestsOnOneShapeAndIsRare() {
    Sightings sightings = new Sightings(5);
    sightings.propose("Qinghe", Evidence.NOUN_PHRASE);
    sightings.propose("Qinghe", Evidence.NOUN_PHRASE);
    sightings.propose("Baihe", Evidence.NOUN_PHRASE);
    sightings.propose("Lanhe", Evidence.NOUN_PHRASE);
    sightings.propose("Lanhe", Evidence.GLOSS);
    sightings.dropRare(Evidence.NOUN_PHRASE, 2);
    sightings.readPlaces(Corpus.of("Qinghe，Baihe，Lanhe。").paragraphs());
    assertThat(settled(sightings)).containsExactly("Lanhe 1/1", "Qinghe 1/1");
  }

  @Test
  void aTitleAndATagSpeakForAName() {
    Corpus corpus = new Corpus().article("title: 关于Qinghe; tags: [Qinghe]", "他用Qinghe。");
    assertThat(read(corpus, "Qinghe").settled().get(0).counts())
        .containsEntry(Evidence.IN_TITLE, 1)
        .containsEntry(Evidence.TAG, 1);
  }
}

package io.mailuo.discover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OrganisationNameFinderTest {

  private static List<String> found(Corpus corpus) {
    return corpus.proposals(new OrganisationNameFinder());
  }

  @Test
  void aTellingWordEndsAName() {
    assertThat(found(Corpus.of("他加入了北京电影学院。"))).contains("北京电影学院 organisation-suffix");
  }

  @Test
  void charactersThatMakeNoWordMakeUpAName() {
    assertThat(found(Corpus.of("他加入了青禾科技。"))).contains("青禾科技 organisation-suffix");
  }

  @Test
  void aDescriptionIsNoName() {
    assertThat(found(Corpus.of("他加入了一家公司。"))).isEmpty();
    assertThat(found(Corpus.of("他加入了软件公司。"))).isEmpty();
  }

  @Test
  void aNameOfTheHubMayBeginALongerOne() {
    Corpus corpus = Corpus.of("他加入了星野影业。").entity("products/x", "name: 星野");
    assertThat(found(corpus)).contains("星野影业 organisation-suffix");
  }
}

package io.mailuo.discover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupsTest {

  private static Gloss gloss(String first, String second) {
    return new Gloss(first, Optional.empty(), second, Optional.empty());
  }

  private static List<String> of(List<Sighted> names, Gloss... glosses) {
    return Groups.of(names, List.of(glosses)).stream()
        .map(g -> g.joined().name() + " " + g.aliases() + " " + g.joined().places().size())
        .toList();
  }

  private static Sighted latin(Corpus corpus, String name) {
    return corpus.sighted(name, Evidence.LATIN_NAME);
  }

  @ParameterizedTest
  @CsvSource({
    "Qing He, qinghe",
    "QING-HE, qinghe",
    "QingHes, qinghe",
    "Qing·He, qinghe",
    "Ross, ross",
    "Ｑｉｎｇｈｅ, qinghe"
  })
  void spellingsDifferInLittle(String name, String spelling) {
    assertThat(Groups.spelling(name)).isEqualTo(spelling);
  }

  @Test
  void spellingsOfOneNameAreOneThingAndTheirPlacesAddUp() {
    Corpus corpus = Corpus.of("见Qinghe，Qinghe，QINGHE，Baihe。");
    assertThat(
            of(List.of(latin(corpus, "Qinghe"), latin(corpus, "QINGHE"), latin(corpus, "Baihe"))))
        .containsExactly("Baihe [] 1", "Qinghe [QINGHE] 3");
  }

  @Test
  void versionsGoToTheNameWithoutANumber() {
    Corpus corpus = Corpus.of("见Qinghe 2.0，Qinghe 2.0，Qinghe-3，又见Qinghe。");
    assertThat(
            of(
                List.of(
                    latin(corpus, "Qinghe 2.0"),
                    latin(corpus, "Qinghe-3"),
                    latin(corpus, "Qinghe"))))
        .singleElement()
        .asString()
        .startsWith("Qinghe [Qinghe 2.0, Qinghe-3]");
  }

  @Test
  void glossedNamesAreOneThingAndTheChineseOneIsItsName() {
    Corpus corpus = Corpus.of("见清河，Qinghe，Qinghe。");
    Sighted chinese = corpus.sighted("清河", Evidence.NEW_WORD);
    assertThat(of(List.of(latin(corpus, "Qinghe"), chinese), gloss("清河", "Qinghe")))
        .containsExactly("清河 [Qinghe] 3");
  }

  @Test
  void aGlossThatStandsNowhereElseIsAnAlias() {
    Corpus corpus = Corpus.of("见清河。");
    Sighted chinese = corpus.sighted("清河", Evidence.NEW_WORD);
    assertThat(of(List.of(chinese), gloss("清河", "Qinghe"))).containsExactly("清河 [Qinghe] 1");
  }

  @Test
  void theLastPartOfOneFullNameOnlyBelongsToIt() {
    Corpus corpus = Corpus.of("库尔特·罗森曼说。罗森曼说。");
    Sighted full = corpus.sighted("库尔特·罗森曼", Evidence.DOTTED_NAME);
    Sighted part = corpus.sighted("罗森曼", Evidence.NAME_PART);
    assertThat(of(List.of(full, part))).containsExactly("库尔特·罗森曼 [罗森曼] 3");

    Corpus two = Corpus.of("库尔特·罗森曼说。艾达·罗森曼说。罗森曼说。");
    assertThat(
            of(
                List.of(
                    two.sighted("库尔特·罗森曼", Evidence.DOTTED_NAME),
                    two.sighted("艾达·罗森曼", Evidence.DOTTED_NAME),
                    two.sighted("罗森曼", Evidence.NAME_PART))))
        .hasSize(3);
  }
}

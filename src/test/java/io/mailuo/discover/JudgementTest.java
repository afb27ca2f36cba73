package io.mailuo.discover;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.recognise.EntityClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgementTest {

  private static Judgement of(Corpus corpus, String name, Evidence shape) {
    return new Judgement(corpus.sighted(name, shape), 100);
  }

  @Test
  void isSurerOfWhatStandsOftenerAndInMoreArticles() {
    double once = of(Corpus.of("见Qinghe。"), "Qinghe", Evidence.LATIN_NAME).confidence();
    double twice = of(Corpus.of("见Qinghe。又见Qinghe。"), "Qinghe", Evidence.LATIN_NAME).confidence();
    double apart =
        of(Corpus.of("见Qinghe。", "又见Qinghe。"), "Qinghe", Evidence.LATIN_NAME).confidence();
    assertThat(once).isPositive().isLessThan(twice);
    assertThat(twice).isLessThan(apart);
    assertThat(apart).isLessThan(1);
  }

  @Test
  void independentEvidenceAddsUpAndDependentDoesNot() {
    Corpus corpus = Corpus.of("见Qinghe。");
    Sighted plain = corpus.sighted("Qinghe", Evidence.LATIN_NAME);
    Sighted glossed = corpus.sighted("Qinghe", Evidence.LATIN_NAME);
    glossed.addShape(Evidence.GLOSS);
    Sighted shaped = corpus.sighted("Qinghe", Evidence.LATIN_NAME);
    shaped.addShape(Evidence.ORGANISATION_SUFFIX);
    double before = new Judgement(plain, 100).confidence();
    assertThat(new Judgement(glossed, 100).confidence()).isGreaterThan(before);
    assertThat(new Judgement(shaped, 100).confidence()).isLessThanOrEqualTo(before);
  }

  @Test
  void thatANameIsRareSaysLessInASmallHub() {
    Sighted once = Corpus.of("见Qinghe。").sighted("Qinghe", Evidence.LATIN_NAME);
    assertThat(new Judgement(once, 3).confidence())
        .isGreaterThan(new Judgement(once, 300).confidence());
  }

  @ParameterizedTest
  @CsvSource({
    "昨天创始人罗森曼说要走。, 罗森曼, TRANSLITERATION, PERSON",
    "他加入了Qinghe公司。, Qinghe, LATIN_NAME, ORGANISATION",
    "他发布了Qinghe模型。, Qinghe, LATIN_NAME, THING",
    "所谓世界模型是指一种架构。, 世界模型, NOUN_PHRASE, TERM",
    "见Qinghe。, Qinghe, LATIN_NAME, THING",
    "见QHP。, QHP, ACRONYM, TERM"
  })
  void mostEvidenceTellsTheSort(String text, String name, Evidence shape, EntityClass sort) {
    assertThat(of(Corpus.of(text), name, shape).sort()).isEqualTo(sort);
  }

  @Test
  void organisationsBearNoNumbers() {
    assertThat(of(Corpus.of("他加入了Qinghe 2公司。"), "Qinghe 2", Evidence.LATIN_COINAGE).sort())
        .isNotEqualTo(EntityClass.ORGANISATION);
  }

  @Test
  void oneLatinWordIsNoPersonWhateverItSays() {
    assertThat(of(Corpus.of("Qinghe表示反对。"), "Qinghe", Evidence.LATIN_NAME).sort())
        .isNotEqualTo(EntityClass.PERSON);
    assertThat(of(Corpus.of("Helen Qinghe表示反对。"), "Helen Qinghe", Evidence.LATIN_NAME).sort())
        .isEqualTo(EntityClass.PERSON);
  }

  @Test
  void aChineseWordThatFollowsAMeasureWordIsLessOfAName() {
    Sighted bare = Corpus.of("发布白鹭平台。发布白鹭平台。").sighted("白鹭", Evidence.NEW_WORD);
    Sighted modified = Corpus.of("发布这款白鹭平台。发布这款白鹭平台。").sighted("白鹭", Evidence.NEW_WORD);
    assertThat(new Judgement(modified, 100).confidence())
        .isLessThan(new Judgement(bare, 100).confidence());
  }
}

package io.mailuo.discover;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.text.Word;
import io.mailuo.text.Words;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NewWordsTest {

  /** Enough other text that two characters side by side are no chance. */
  private static final String OTHER = "春天来了，河边的柳树发出新芽，孩子们在草地上放风筝，老人坐在长椅上晒太阳。";

  private static final String[] VARIED = {
    "他用禾舒画画。" + OTHER,
    "她靠禾舒写字。" + OTHER,
    "据说禾舒很快。" + OTHER,
    "关于禾舒，没人知道。" + OTHER,
    "下载禾舒吧。" + OTHER,
    "今天禾舒发布。" + OTHER
  };

  private static NewWords of(String... texts) {
    return NewWords.of(Corpus.of(texts).paragraphs());
  }

  @Test
  void whatHoldsTogetherAmongChangingNeighboursIsAWord() {
    assertThat(of(VARIED).words(Corpus.WORDS)).contains("禾舒");
  }

  @Test
  void whatStandsTooSeldomIsNone() {
    assertThat(of(VARIED[0], VARIED[1]).words(Corpus.WORDS)).isEmpty();
  }

  @Test
  void whatAlwaysStandsBesideTheSameIsNone() {
    String same = "他用禾舒画画。" + OTHER;
    assertThat(of(same, same, same, same, same, same).words(Corpus.WORDS)).doesNotContain("禾舒");
  }

  @Test
  void whatTheDictionaryHasIsNotNew() {
    String[] known = Stream.of(VARIED).map(t -> t.replace("禾舒", "电脑")).toArray(String[]::new);
    NewWords found = of(known);
    assertThat(found.words(new EmptyDictionary())).contains("电脑");
    assertThat(found.words(Corpus.WORDS)).doesNotContain("电脑");
  }

  /** Knows no word at all. */
  private static final class EmptyDictionary implements Words {

    @Override
    public List<Word> segment(String text) {
      return List.of();
    }

    @Override
    public List<Word> segmentWithNames(String text) {
      return List.of();
    }

    @Override
    public List<String> natures(String word) {
      return List.of();
    }
  }

  @Test
  void countsEveryStretchOfChinese() {
    NewWords words = of("禾舒禾舒", "禾舒a禾");
    assertThat(words.frequency("禾舒")).isEqualTo(3);
    assertThat(words.frequency("舒禾")).isEqualTo(1);
    assertThat(words.frequency("舒青")).isZero();
  }
}

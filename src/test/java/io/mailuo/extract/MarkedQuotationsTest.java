package io.mailuo.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Passages of our own, read once with speakers whom the hub knows and once with speakers whom it
 * does not. {@code known-misses.txt} holds those that the program still gets wrong: when one is
 * mended, move it to {@code quotations.txt}.
 */
class MarkedQuotationsTest {

  private static final Path FOLDER = Path.of("src/test/resources/extract");

  private static final String[] SPEAKERS = {
    "people/沈知微",
    "people/贺兰舟",
    "people/程砚秋",
    "people/卢一鸣",
    "people/宋怀远",
    "people/梁思北",
    "people/阿列克谢·沃尔科夫",
    "people/Helen Carter",
    "companies/云海科技",
  };

  static List<MarkedPassage> passages() throws IOException {
    return MarkedPassage.read(FOLDER.resolve("quotations.txt"));
  }

  static List<MarkedPassage> passagesOfPeople() throws IOException {
    return passages().stream().filter(passage -> passage.organisations().isEmpty()).toList();
  }

  static List<MarkedPassage> knownMisses() throws IOException {
    return MarkedPassage.read(FOLDER.resolve("known-misses.txt"));
  }

  @ParameterizedTest
  @MethodSource("passages")
  void findsWhoSaysWhatOfKnownSpeakers(MarkedPassage passage) {
    assertThat(passage.found(SPEAKERS)).as(passage.text()).isEqualTo(passage.quotations());
  }

  @ParameterizedTest
  @MethodSource("passagesOfPeople")
  void findsWhoSaysWhatOfUnknownSpeakers(MarkedPassage passage) {
    assertThat(passage.found()).as(passage.text()).isEqualTo(passage.quotations());
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("knownMisses")
  void isStillWrongHere(MarkedPassage passage) {
    assertThat(List.of(passage.found(SPEAKERS), passage.found()))
        .as(passage.text())
        .anySatisfy(found -> assertThat(found).isNotEqualTo(passage.quotations()));
  }

  @Test
  void thereAreManyPassagesAndManyTrapsAmongThem() throws IOException {
    List<MarkedPassage> all = Stream.concat(passages().stream(), knownMisses().stream()).toList();
    assertThat(all).hasSizeGreaterThanOrEqualTo(280);
    assertThat(all.stream().filter(passage -> passage.quotations().isEmpty()))
        .hasSizeGreaterThan(90);
  }
}

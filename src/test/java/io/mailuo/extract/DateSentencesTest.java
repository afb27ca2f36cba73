package io.mailuo.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Marked sentences of our own, each an article of its own. {@code dates-known-misses.tsv} holds
 * those that the program still gets wrong: when one is mended, move it to {@code dates.tsv}.
 */
class DateSentencesTest {

  private static final Path FOLDER = Path.of("src/test/resources/extract");

  static List<DatedSentence> sentences() throws IOException {
    return DatedSentence.read(FOLDER.resolve("dates.tsv"));
  }

  static List<DatedSentence> knownMisses() throws IOException {
    return DatedSentence.read(FOLDER.resolve("dates-known-misses.tsv"));
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void findsWhatTheEditorMarked(DatedSentence sentence) {
    assertThat(sentence.found()).as(sentence.text()).isEqualTo(sentence.dates());
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("knownMisses")
  void isStillWrongHere(DatedSentence sentence) {
    assertThat(sentence.found()).as(sentence.text()).isNotEqualTo(sentence.dates());
  }

  @Test
  void holdsManySentencesAndManyTraps() throws IOException {
    List<DatedSentence> all = sentences();
    assertThat(all).hasSizeGreaterThanOrEqualTo(250);
    assertThat(all.stream().filter(DatedSentence::isTrap)).hasSizeGreaterThanOrEqualTo(80);
  }
}

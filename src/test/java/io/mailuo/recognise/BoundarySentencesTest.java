package io.mailuo.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Marked sentences of our own, each an article of its own, so that one sense per article decides
 * nothing. {@code known-misses.tsv} holds those that the program still gets wrong: when one is
 * mended, move it to {@code sentences.tsv}.
 */
class BoundarySentencesTest {

  private static final Path FOLDER = Path.of("src/test/resources/recognise");

  private static TestHub hub = new TestHub(List.of());

  @BeforeAll
  static void readHub() throws IOException {
    hub = TestHub.ofFiles();
  }

  static List<MarkedSentence> sentences() throws IOException {
    return MarkedSentence.read(FOLDER.resolve("sentences.tsv"));
  }

  static List<MarkedSentence> knownMisses() throws IOException {
    return MarkedSentence.read(FOLDER.resolve("known-misses.tsv"));
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void findsWhatTheEditorMarked(MarkedSentence sentence) {
    assertThat(sentence.found(hub)).as(sentence.text()).isEqualTo(sentence.mentions());
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("knownMisses")
  void isStillWrongHere(MarkedSentence sentence) {
    assertThat(sentence.found(hub)).as(sentence.text()).isNotEqualTo(sentence.mentions());
  }

  @Test
  void marksOnlyEntitiesOfTheHub() throws IOException {
    assertThat(
            Stream.concat(sentences().stream(), knownMisses().stream())
                .flatMap(sentence -> sentence.mentions().stream())
                .map(mention -> mention.substring(mention.indexOf(' ') + 1)))
        .isNotEmpty()
        .allSatisfy(id -> assertThat(hub.entity(id)).isNotNull());
  }

  @Test
  void everyEntityOccursAndMostGroupsHoldBothSorts() throws IOException {
    List<MarkedSentence> all = Stream.concat(sentences().stream(), knownMisses().stream()).toList();
    assertThat(all).hasSizeGreaterThan(100);
    long mixed =
        all.stream().collect(Collectors.groupingBy(MarkedSentence::group)).values().stream()
            .filter(group -> group.stream().anyMatch(s -> s.mentions().isEmpty()))
            .filter(group -> group.stream().anyMatch(s -> !s.mentions().isEmpty()))
            .count();
    assertThat(mixed).isGreaterThan(40);
  }
}

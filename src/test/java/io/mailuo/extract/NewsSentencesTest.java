package io.mailuo.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.content.EntityId;
import io.mailuo.knowledge.SmallHub;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Marked sentences about things that we made up, each an article of its own. What the program still
 * gets wrong stands in the files {@code …-known-misses.tsv}: when one is mended, move it.
 */
class NewsSentencesTest {

  private static final Path FOLDER = Path.of("src/test/resources/extract");

  /**
   * A sentence and what it says.
   *
   * @param columns date of the article where there is one, what is to be found, the sentence
   */
  record NewsSentence(List<String> columns) {
    String text() {
      return columns.get(columns.size() - 1);
    }

    String expected() {
      return columns.get(columns.size() - 2);
    }

    String date() {
      return columns.size() > 2 ? columns.get(0) : "2024-03-01";
    }

    Extraction extraction() {
      return hub()
          .article("a", "title: 甲; date: " + date(), text() + "\n")
          .analyses()
          .get(0)
          .extraction();
    }

    @Override
    public String toString() {
      return text();
    }
  }

  private static SmallHub hub() {
    return new SmallHub()
        .entity("companies/qinghe", "name: 青禾科技; aliases: [Qinghe]")
        .entity("companies/baita", "name: 白塔智能")
        .entity("companies/lumora", "name: Lumora")
        .entity("companies/novex", "name: Novex")
        .entity("products/qingniao", "name: 凌波镜")
        .entity("products/dengta", "name: 望舒灯; aliases: [Dengta]")
        .entity("people/lin", "name: 林知远; aliases: [Lin Zhiyuan]")
        .entity("people/zhou", "name: 周叙白")
        .entity("concepts/agent", "name: 智能体");
  }

  private static List<NewsSentence> read(String file) throws IOException {
    try (Stream<String> lines = Files.lines(FOLDER.resolve(file))) {
      return lines
          .filter(line -> !line.isBlank() && !line.startsWith("# "))
          .map(line -> new NewsSentence(List.of(line.split("\t"))))
          .toList();
    }
  }

  static List<NewsSentence> events() throws IOException {
    return read("events.tsv");
  }

  static List<NewsSentence> missedEvents() throws IOException {
    return read("events-known-misses.tsv");
  }

  static List<NewsSentence> relations() throws IOException {
    return read("relations.tsv");
  }

  static List<NewsSentence> missedRelations() throws IOException {
    return read("relations-known-misses.tsv");
  }

  private static String event(NewsSentence sentence) {
    List<DatedEvent> events = sentence.extraction().events();
    return events.isEmpty()
        ? "-"
        : events.stream()
            .map(
                event ->
                    Stream.concat(
                            Stream.of(event.date().toString()),
                            event.entities().stream().map(NewsSentencesTest::shortName))
                        .collect(Collectors.joining(" ")))
            .collect(Collectors.joining(", "));
  }

  private static String relations(NewsSentence sentence) {
    List<Relation> relations = sentence.extraction().relations();
    return relations.isEmpty()
        ? "-"
        : relations.stream()
            .map(r -> name(r.subject()) + " " + r.predicate() + " " + name(r.object()))
            .collect(Collectors.joining(", "));
  }

  private static String name(Party party) {
    return Optional.of(party).flatMap(Party::entity).map(NewsSentencesTest::shortName).orElse("?");
  }

  private static String shortName(EntityId entity) {
    return entity.value().substring(entity.value().indexOf('/') + 1);
  }

  @ParameterizedTest
  @MethodSource("events")
  void findsTheEvent(NewsSentence sentence) {
    assertThat(event(sentence)).as(sentence.text()).isEqualTo(sentence.expected());
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("missedEvents")
  void stillMistakesTheEvent(NewsSentence sentence) {
    assertThat(event(sentence)).as(sentence.text()).isNotEqualTo(sentence.expected());
  }

  @ParameterizedTest
  @MethodSource("relations")
  void findsTheRelations(NewsSentence sentence) {
    assertThat(relations(sentence)).as(sentence.text()).isEqualTo(sentence.expected());
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("missedRelations")
  void stillMistakesTheRelations(NewsSentence sentence) {
    assertThat(relations(sentence)).as(sentence.text()).isNotEqualTo(sentence.expected());
  }
}

package io.mailuo.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.build.ParsedHub.FromFile;
import io.mailuo.content.Article;
import io.mailuo.content.Entity;
import io.mailuo.content.EntityId;
import io.mailuo.discover.Candidate;
import io.mailuo.discover.Discovery;
import io.mailuo.text.HanLpWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The demo hub without ten of its entities, which are drawn by lot from those of each kind that its
 * articles mention most: the first twenty candidates hold nine of them, and are names. And hubs of
 * three of its articles without any entity.
 */
class DiscoveringIT {

  private static final Map<String, Integer> DRAWN =
      Map.of("people", 3, "companies", 3, "products", 2, "concepts", 2);
  private static final int FROM = 10;

  private final ParsedHub demo = parse();

  private static ParsedHub parse() {
    try {
      return HubParsing.parse(Path.of(""), false).value().orElseThrow();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void proposesNineOfTenRemovedEntitiesAmongItsFirstTwenty(long seed) {
    List<Entity> removed = draw(seed);
    List<Candidate> first = discover(removed).stream().limit(20).toList();

    Set<String> proposed = new HashSet<>();
    first.forEach(c -> c.names().forEach(name -> proposed.add(name.toLowerCase(Locale.ROOT))));
    List<String> missed =
        removed.stream()
            .filter(entity -> entity.names().stream().noneMatch(n -> isIn(proposed, n)))
            .map(Entity::name)
            .toList();

    assertThat(missed).as("missed of %s in %s", names(removed), proposed).hasSizeLessThan(2);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void ofItsFirstTwentyEighteenAreNamesOfTheTopic(long seed) throws IOException {
    Set<String> real = realNames();
    List<String> first = discover(draw(seed)).stream().limit(20).map(Candidate::name).toList();
    List<String> unreal = first.stream().filter(name -> !isIn(real, name)).toList();

    assertThat(first).hasSize(20);
    assertThat(unreal).as("no names of the topic among %s", first).hasSizeLessThan(3);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-02-20-sora-world-simulator, 2024-02-29-sora-and-the-agi-clock, 2024-03-04-hollywood-after-the-strikes",
    "2024-06-18-text-to-video-before-sora, 2024-11-12-chinese-video-models, 2025-12-22-a-place-instead-of-a-clip",
    "2022-11-08-three-demos-behind-glass, 2025-06-27-veo-3-gets-a-voice, 2026-06-08-synthetic-performers-in-the-contract",
  })
  void findsTheGreaterPartOfTheNamesOfAHubOfThreeArticlesWithoutAnEntity(
      String one, String two, String three) throws IOException {
    List<String> ids = List.of("articles/" + one, "articles/" + two, "articles/" + three);
    List<FromFile<Article>> articles =
        demo.articles().stream().filter(a -> ids.contains(a.value().id())).toList();
    Set<String> named = new TreeSet<>();
    HubRecognition.of(hub(articles, demo.entities()))
        .articles()
        .forEach(a -> a.evidence().forEach(m -> named.add(m.entity().value())));
    named.removeIf(id -> id.startsWith("concepts/"));
    List<Candidate> found = discover(articles, List.of());
    Set<String> proposed = new HashSet<>();
    found.forEach(c -> c.names().forEach(name -> proposed.add(name.toLowerCase(Locale.ROOT))));
    List<String> missed =
        ParsedHub.values(demo.entities()).stream()
            .filter(e -> named.contains(e.id().value()))
            .filter(e -> e.names().stream().noneMatch(n -> isIn(proposed, n)))
            .map(Entity::name)
            .toList();
    Set<String> real = realNames();
    List<String> first = found.stream().limit(20).map(Candidate::name).toList();

    assertThat(articles).hasSize(3);
    assertThat(missed.size()).as("missed %s of %s", missed, named).isLessThan(named.size() / 2);
    assertThat(first.stream().filter(name -> !isIn(real, name)).toList())
        .as("no names among %s", first)
        .hasSizeLessThan(3);
  }

  private ParsedHub hub(List<FromFile<Article>> articles, List<FromFile<Entity>> entities) {
    return new ParsedHub(
        demo.config(), articles, entities, demo.pages(), demo.assets(), demo.drafts());
  }

  /** All names of the demo hub's entities, and those that a person judged to be such. */
  private Set<String> realNames() throws IOException {
    Set<String> real = new HashSet<>();
    ParsedHub.values(demo.entities())
        .forEach(e -> e.names().forEach(name -> real.add(name.toLowerCase(Locale.ROOT))));
    for (String line :
        Files.readAllLines(Path.of("src/test/resources/discover/names-of-the-topic.txt"))) {
      if (!line.isBlank() && !line.startsWith("#")) {
        real.add(line.strip().toLowerCase(Locale.ROOT));
      }
    }
    return real;
  }

  private static boolean isIn(Set<String> proposed, String name) {
    return proposed.contains(name.toLowerCase(Locale.ROOT));
  }

  private static List<String> names(List<Entity> entities) {
    return entities.stream().map(Entity::name).toList();
  }

  private List<Entity> draw(long seed) {
    Map<EntityId, Integer> mentions = new TreeMap<>();
    HubRecognition.of(demo)
        .articles()
        .forEach(a -> a.evidence().forEach(m -> mentions.merge(m.entity(), 1, Integer::sum)));
    Random lot = new Random(seed);
    List<Entity> drawn = new ArrayList<>();
    new TreeMap<>(DRAWN)
        .forEach(
            (kind, count) -> {
              List<Entity> most =
                  ParsedHub.values(demo.entities()).stream()
                      .filter(entity -> entity.id().kind().equals(kind))
                      .sorted(
                          Comparator.comparingInt((Entity e) -> -mentions.getOrDefault(e.id(), 0))
                              .thenComparing(Entity::id))
                      .limit(FROM)
                      .collect(Collectors.toCollection(ArrayList::new));
              Collections.shuffle(most, lot);
              drawn.addAll(most.subList(0, count));
            });
    return drawn;
  }

  private List<Candidate> discover(List<Entity> removed) {
    Set<EntityId> gone = removed.stream().map(Entity::id).collect(Collectors.toSet());
    List<FromFile<Entity>> kept =
        demo.entities().stream().filter(from -> !gone.contains(from.value().id())).toList();
    return discover(demo.articles(), kept);
  }

  private List<Candidate> discover(
      List<FromFile<Article>> articles, List<FromFile<Entity>> entities) {
    HubRecognition recognised = HubRecognition.of(hub(articles, entities));
    return Discovery.of(
        recognised.articles(),
        ParsedHub.values(entities),
        recognised.gazetteer()::classOf,
        new HanLpWords());
  }
}

package io.mailuo.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.build.ParsedHub.FromFile;
import io.mailuo.content.Entity;
import io.mailuo.content.EntityId;
import io.mailuo.discover.Candidate;
import io.mailuo.discover.Discovery;
import io.mailuo.text.HanLpWords;
import java.io.IOException;
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
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The demo hub without ten of its entities, which are drawn by lot from those of each kind that its
 * articles mention most: the first twenty candidates hold nine of them.
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
    ParsedHub hub =
        new ParsedHub(
            demo.config(), demo.articles(), kept, demo.pages(), demo.assets(), demo.drafts());
    HubRecognition recognised = HubRecognition.of(hub);
    return Discovery.of(
        recognised.articles(),
        ParsedHub.values(kept),
        recognised.gazetteer()::classOf,
        new HanLpWords());
  }
}

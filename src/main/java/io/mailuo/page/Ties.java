package io.mailuo.page;

import io.mailuo.content.EntityId;
import io.mailuo.knowledge.Hub;
import io.mailuo.knowledge.PairKnowledge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which entities hang together, the strongest first, and which pairs get a page. */
final class Ties {

  /** Pages of pairs on a site. */
  private static final int MOST_PAGES = 60;

  /** Sentences that name both, without which a pair's page would say nothing. */
  private static final int FEWEST_SENTENCES = 2;

  private static final Comparator<PairKnowledge> STRONGEST_FIRST =
      Comparator.comparingDouble(PairKnowledge::strength)
          .reversed()
          .thenComparing(PairKnowledge::first)
          .thenComparing(PairKnowledge::second);

  private final List<PairKnowledge> strongest;
  private final Map<EntityId, List<PairKnowledge>> byEntity = new HashMap<>();
  private final Map<String, PairKnowledge> byUrl = new TreeMap<>();

  Ties(Hub hub) {
    strongest = hub.pairs().stream().sorted(STRONGEST_FIRST).toList();
    for (PairKnowledge pair : strongest) {
      byEntity.computeIfAbsent(pair.first(), k -> new ArrayList<>()).add(pair);
      byEntity.computeIfAbsent(pair.second(), k -> new ArrayList<>()).add(pair);
    }
    strongest.stream()
        .filter(pair -> pair.sentences().size() >= FEWEST_SENTENCES)
        .limit(MOST_PAGES)
        .forEach(pair -> byUrl.put(url(pair), pair));
  }

  /** The ids make an address that no other pair has and no third entity changes. */
  private static String url(PairKnowledge pair) {
    return "pairs/" + name(pair.first()) + "--" + name(pair.second()) + ".html";
  }

  private static String name(EntityId id) {
    return id.value().replace('/', '.');
  }

  /** Every pair, strongest first. */
  List<PairKnowledge> strongest() {
    return strongest;
  }

  /** The pairs of an entity, strongest first. */
  List<PairKnowledge> of(EntityId entity) {
    return byEntity.getOrDefault(entity, List.of());
  }

  /** The pairs that have a page, by its site path. */
  Map<String, PairKnowledge> withPage() {
    return byUrl;
  }

  /** The way to the page of a pair, where it has one. */
  Optional<String> url(PairKnowledge pair, String from) {
    String to = url(pair);
    return byUrl.containsKey(to) ? Optional.of(SiteUrls.relative(from, to)) : Optional.empty();
  }
}

package io.mailuo.knowledge;

import io.mailuo.content.Entity;
import io.mailuo.content.EntityId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Everything that is known, ready for the pages.
 *
 * @param articles newest first
 * @param entities what is known of each entity, by id
 * @param pairs every two that belong together, by their ids
 * @param timeline all that happened, newest first
 */
public record Hub(
    List<ArticleKnowledge> articles,
    Map<EntityId, EntityKnowledge> entities,
    List<PairKnowledge> pairs,
    List<TimelineItem> timeline) {

  public Hub {
    articles = List.copyOf(articles);
    pairs = List.copyOf(pairs);
    timeline = List.copyOf(timeline);
    entities = Collections.unmodifiableMap(new TreeMap<>(entities));
  }

  /** The day of its newest content; empty where no article is dated. */
  public Optional<LocalDate> updated() {
    return articles.stream()
        .flatMap(known -> known.article().lastChanged().stream())
        .max(Comparator.naturalOrder());
  }

  /** An entity that the hub holds. */
  public Entity entity(EntityId id) {
    return known(id).entity();
  }

  /** What is known of an entity that the hub holds. */
  public EntityKnowledge known(EntityId id) {
    EntityKnowledge known = entities.get(id);
    if (known == null) {
      throw new IllegalArgumentException("no entity " + id);
    }
    return known;
  }
}

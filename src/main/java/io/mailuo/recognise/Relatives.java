package io.mailuo.recognise;

import io.mailuo.content.Entity;
import io.mailuo.content.EntityId;
import io.mailuo.content.Fact;
import io.mailuo.text.Folding;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Knows which entities have to do with each other: those whose pages name one another. Safe to
 * share between threads.
 */
final class Relatives {

  private final Gazetteer gazetteer;
  private final Map<EntityId, Set<EntityId>> relatives = new ConcurrentHashMap<>();
  private final Map<EntityId, Set<EntityId>> named = new ConcurrentHashMap<>();

  Relatives(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Entities that its page names, and whose pages name it; never itself. */
  Set<EntityId> of(Entity entity) {
    return relatives.computeIfAbsent(entity.id(), id -> find(entity));
  }

  private Set<EntityId> find(Entity entity) {
    Set<EntityId> found = new HashSet<>(namedBy(entity));
    for (Entity other : gazetteer.entities()) {
      if (namedBy(other).contains(entity.id())) {
        found.add(other.id());
      }
    }
    found.remove(entity.id());
    return found;
  }

  private Set<EntityId> namedBy(Entity entity) {
    return named.computeIfAbsent(entity.id(), id -> namedOnPage(entity));
  }

  /** A name that several bear names nobody here: what it means is the very question. */
  private Set<EntityId> namedOnPage(Entity entity) {
    Set<EntityId> found = new HashSet<>();
    gazetteer.find(
        Folding.fold(page(entity)),
        (start, end, names) -> {
          if (names.stream().map(Name::entity).distinct().count() == 1) {
            found.add(names.get(0).entity().id());
          }
        });
    return found;
  }

  private static String page(Entity entity) {
    StringBuilder page = new StringBuilder(entity.summary()).append('\n');
    for (Fact fact : entity.facts()) {
      fact.values().forEach(value -> page.append(value.text()).append('\n'));
    }
    return page.append(entity.body().plainText()).toString();
  }
}

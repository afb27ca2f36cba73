package io.mailuo.content;

import java.util.HashSet;
import java.util.Set;

/**
 * Which entities of an article are linked by machine.
 *
 * @param on false: none
 * @param skipped ids of those that are not, in no order
 */
public record Autolink(boolean on, Set<EntityId> skipped) {

  /** Every entity is linked. */
  public static final Autolink ALL = new Autolink(true, Set.of());

  public Autolink {
    skipped = Set.copyOf(new HashSet<>(skipped));
  }

  public boolean links(EntityId entity) {
    return on && !skipped.contains(entity);
  }
}

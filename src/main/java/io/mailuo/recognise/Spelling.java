package io.mailuo.recognise;

import io.mailuo.content.Entity;
import io.mailuo.text.Span;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of a block that spells a name and may stand there as one.
 *
 * @param block index of the block
 * @param at stretch of the block's text
 * @param names the names that it spells in its case, at least one
 */
record Spelling(int block, Span at, List<Name> names) {

  /**
   * Longest first, then highest priority, then leftmost: the order in which overlaps are settled.
   */
  static final Comparator<Spelling> STRONGEST_FIRST =
      Comparator.comparingInt((Spelling spelling) -> spelling.at().length())
          .reversed()
          .thenComparing(Spelling::priority, Comparator.reverseOrder())
          .thenComparingInt(spelling -> spelling.at().start());

  Spelling {
    names = List.copyOf(names);
    if (names.isEmpty()) {
      throw new IllegalArgumentException("no name is spelled at " + at);
    }
  }

  /** The entities that bear the name, sorted by id. */
  List<Entity> entities() {
    return names.stream()
        .map(Name::entity)
        .distinct()
        .sorted(Comparator.comparing(Entity::id))
        .toList();
  }

  /** True where it can only be a part of a person's name. */
  boolean isPart() {
    return names.stream().allMatch(name -> name.sort() == Name.Sort.PART);
  }

  private int priority() {
    return names.stream().mapToInt(name -> name.entity().priority()).max().orElse(0);
  }
}

package io.mailuo.extract;

import java.util.Objects;

/**
 * How one party stands to another thing, in the words of one clause.
 *
 * @param passage from the subject to the object
 */
public record Relation(Party subject, Predicate predicate, Party object, Passage passage) {

  public Relation {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(predicate, "predicate");
    Objects.requireNonNull(object, "object");
    Objects.requireNonNull(passage, "passage");
  }

  /** What the subject does to the object, or is to it. */
  public enum Predicate {
    RELEASED,
    DEVELOPED,
    OWNS,
    FOUNDED,
    ACQUIRED,
    INVESTED_IN,
    PARTNERED_WITH,
    SUED
  }
}

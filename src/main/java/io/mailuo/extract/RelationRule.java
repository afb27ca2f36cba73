package io.mailuo.extract;

import io.mailuo.extract.Relation.Predicate;
import io.mailuo.recognise.EntityClass;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One way of wording a relation between two names.
 *
 * @param subjects what may be the subject
 * @param objects what may be the object
 * @param reversed true: the object is named first
 * @param between all of the text between the two names
 * @param behind the beginning of the text behind the second name
 */
record RelationRule(
    Predicate predicate,
    Set<EntityClass> subjects,
    Set<EntityClass> objects,
    boolean reversed,
    Pattern between,
    Pattern behind) {

  RelationRule {
    Objects.requireNonNull(predicate, "predicate");
    subjects = Set.copyOf(subjects);
    objects = Set.copyOf(objects);
    Objects.requireNonNull(between, "between");
    Objects.requireNonNull(behind, "behind");
  }

  /** A rule for a subject that is named before the object. */
  static RelationRule forward(
      Predicate predicate,
      Set<EntityClass> subjects,
      Set<EntityClass> objects,
      String between,
      String behind) {
    return new RelationRule(
        predicate, subjects, objects, false, Pattern.compile(between), Pattern.compile(behind));
  }

  /** A rule for an object that is named before the subject. */
  static RelationRule backward(
      Predicate predicate,
      Set<EntityClass> subjects,
      Set<EntityClass> objects,
      String between,
      String behind) {
    return new RelationRule(
        predicate, subjects, objects, true, Pattern.compile(between), Pattern.compile(behind));
  }

  /** True where names of these classes may stand in this order. */
  boolean fits(EntityClass first, EntityClass second) {
    return reversed
        ? objects.contains(first) && subjects.contains(second)
        : subjects.contains(first) && objects.contains(second);
  }

  /** True where the text between the names and behind them is so worded. */
  boolean matches(String gap, String rest) {
    return between.matcher(gap).matches() && behind.matcher(rest).lookingAt();
  }
}

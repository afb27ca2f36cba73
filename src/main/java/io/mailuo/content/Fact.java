package io.mailuo.content;

import java.util.List;
import java.util.Optional;

/**
 * A line of an entity's facts.
 *
 * @param label e.g. 开发者
 * @param values at least one
 */
public record Fact(String label, List<Value> values) {

  public Fact {
    values = List.copyOf(values);
    if (values.isEmpty()) {
      throw new IllegalArgumentException("a fact has a value: " + label);
    }
  }

  /**
   * One value.
   *
   * @param text not blank
   * @param date as of when
   * @param source where it is from
   */
  public record Value(String text, Optional<PartialDate> date, Optional<String> source) {}
}

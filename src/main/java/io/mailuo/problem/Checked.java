package io.mailuo.problem;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A value and what is wrong with what it was made from.
 *
 * @param value empty where a problem left nothing to go on with
 * @param problems may be empty
 */
public record Checked<T>(Optional<T> value, List<Problem> problems) {

  public Checked {
    Objects.requireNonNull(value, "value");
    problems = List.copyOf(problems);
  }

  public static <T> Checked<T> failed(Problem... problems) {
    return new Checked<>(Optional.empty(), List.of(problems));
  }

  public boolean hasErrors() {
    return problems.stream().anyMatch(Problem::isError);
  }
}

package io.mailuo.recognise;

import java.util.ArrayList;
import java.util.List;

/**
 * Why something was decided. The words for it stand in the message files, under {@code
 * explain.reason.} and the key of each ground.
 *
 * @param grounds in the order in which they are told, at least one
 */
public record Reason(List<Ground> grounds) {

  public Reason {
    grounds = List.copyOf(grounds);
    if (grounds.isEmpty()) {
      throw new IllegalArgumentException("a reason has a ground");
    }
  }

  /**
   * One of the grounds.
   *
   * @param key e.g. {@code longer-word}
   * @param arguments what the words for it speak of
   */
  public record Ground(String key, List<String> arguments) {
    public Ground {
      arguments = List.copyOf(arguments);
      if (!key.matches("[a-z]+(-[a-z]+)*")) {
        throw new IllegalArgumentException("no key of a ground: " + key);
      }
    }
  }

  static Reason of(String key, String... arguments) {
    return new Reason(List.of(new Ground(key, List.of(arguments))));
  }

  /** The same with one more ground. */
  Reason and(String key, String... arguments) {
    return and(of(key, arguments));
  }

  /** The same with the grounds of another one behind. */
  Reason and(Reason more) {
    List<Ground> all = new ArrayList<>(grounds);
    all.addAll(more.grounds);
    return new Reason(all);
  }
}

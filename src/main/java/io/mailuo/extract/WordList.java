package io.mailuo.extract;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Words as one writes them down: with spaces between. */
final class WordList {

  private WordList() {}

  static Set<String> of(String list) {
    return Arrays.stream(list.split(" ")).collect(Collectors.toUnmodifiableSet());
  }
}

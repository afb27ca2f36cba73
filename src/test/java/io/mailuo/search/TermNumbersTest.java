package io.mailuo.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermNumbersTest {

  /** Far more pairs than there is room for at first, between terms of other lengths. */
  @Test
  void givesEachTermOneNumberHoweverManyThereAre() {
    List<String> terms = new ArrayList<>(List.of("a", "世界模型", "𠀀", "𠀀𠀁"));
    for (int i = 0; i < 20_000; i++) {
      terms.add("" + (char) (0x4E00 + i / 141) + (char) (0x4E00 + i % 141));
    }
    TermNumbers numbers = new TermNumbers();

    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < terms.size(); i++) {
        assertThat(numbers.of(terms.get(i))).isEqualTo(i);
      }
    }
    assertThat(numbers.terms()).isEqualTo(terms);
  }
}

package io.mailuo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SimplificationTest {

  @Test
  void simplifiesCharByChar() {
    assertThat(Simplification.simplified('體')).isEqualTo('体');
    assertThat(Simplification.simplified('体')).isEqualTo('体');
    assertThat(Simplification.simplified('a')).isEqualTo('a');
    assertThat(Simplification.simplified('あ')).isEqualTo('あ');
  }

  @Test
  void listsPairsThatDifferSorted() {
    Map<Character, Character> pairs = Simplification.pairs();
    assertThat(pairs).containsEntry('鴻', '鸿').doesNotContainKey('鸿').hasSizeGreaterThan(2000);
    assertThat(java.util.List.copyOf(pairs.keySet())).isSorted();
    assertThat(pairs).allSatisfy((from, to) -> assertThat(from).isNotEqualTo(to));
  }
}

package io.mailuo.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SpanTest {

  @Test
  void hasLengthAndKnowsItsNeighbours() {
    Span span = new Span(2, 5);
    assertThat(span.length()).isEqualTo(3);
    assertThat(span.overlaps(new Span(4, 6))).isTrue();
    assertThat(span.overlaps(new Span(5, 6))).isFalse();
    assertThat(span.contains(new Span(2, 5))).isTrue();
    assertThat(span.contains(new Span(1, 3))).isFalse();
  }

  @Test
  void isNeverEmptyOrBackwards() {
    assertThatThrownBy(() -> new Span(3, 3)).hasMessageContaining("3 to 3");
    assertThatThrownBy(() -> new Span(-1, 3)).hasMessageContaining("-1 to 3");
  }
}

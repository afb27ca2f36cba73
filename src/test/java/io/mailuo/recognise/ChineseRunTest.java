package io.mailuo.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mailuo.text.Span;
import org.junit.jupiter.api.Test;

class ChineseRunTest {

  @Test
  void endsAtMarksAndLatinLetters() {
    ChineseRun run = ChineseRun.around("今天，青禾科技发布Nova", new Span(3, 5));
    assertThat(run.before()).isEmpty();
    assertThat(run.name()).isEqualTo("青禾");
    assertThat(run.after()).isEqualTo("科技发布");
  }

  @Test
  void reachesNoFartherThanTheWordsBesideTheName() {
    String far = "一".repeat(100);
    ChineseRun run = ChineseRun.around(far + "青禾" + far, new Span(100, 102));
    assertThat(run.before()).hasSize(24);
    assertThat(run.after()).hasSize(24);
    assertThat(run.name()).isEqualTo("青禾");
  }

  @Test
  void holdsAName() {
    assertThatThrownBy(() -> new ChineseRun("青禾", 1, 3))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ChineseRun("青禾", 1, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

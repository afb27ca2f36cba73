package io.mailuo.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RoomTest {

  @Test
  void endsWhereOneOfTheBoundsDoes() {
    List<String> texts = List.of("甲乙", "丙丁", "戊", "己");
    assertThat(new Room(2, 100).take(texts, String::length)).containsExactly("甲乙", "丙丁");
    assertThat(new Room(9, 5).take(texts, String::length)).containsExactly("甲乙", "丙丁", "戊");
    assertThat(new Room(9, 100).take(texts, String::length)).isEqualTo(texts);
  }

  @Test
  void holdsOneHoweverLongItIs() {
    assertThat(new Room(3, 2).take(List.of("很长的一句话", "短"), String::length))
        .containsExactly("很长的一句话");
    assertThat(new Room(3, 2).take(List.<String>of(), String::length)).isEmpty();
  }

  @Test
  void isTwiceAsLargeWhereItHasThePlaceOfAnother() {
    assertThat(new Room(2, 10).doubled()).isEqualTo(new Room(4, 20));
    assertThatThrownBy(() -> new Room(0, 10)).hasMessageContaining("no room");
  }
}

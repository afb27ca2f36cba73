package io.mailuo.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharactersTest {

  @Test
  void endsOfATextAreLikeEndsOfALine() {
    assertThat(Characters.at("青禾", -1)).isEqualTo('\n');
    assertThat(Characters.at("青禾", 0)).isEqualTo('青');
    assertThat(Characters.at("青禾", 1)).isEqualTo('禾');
    assertThat(Characters.at("青禾", 2)).isEqualTo('\n');
  }

  @Test
  void windowsEndWithTheText() {
    assertThat(Characters.before("青禾科技", 3, 2)).isEqualTo("禾科");
    assertThat(Characters.before("青禾科技", 1, 2)).isEqualTo("青");
    assertThat(Characters.before("青禾科技", -1, 2)).isEmpty();
    assertThat(Characters.after("青禾科技", 1, 2)).isEqualTo("禾科");
    assertThat(Characters.after("青禾科技", 3, 2)).isEqualTo("技");
    assertThat(Characters.after("青禾科技", 4, 2)).isEmpty();
  }
}

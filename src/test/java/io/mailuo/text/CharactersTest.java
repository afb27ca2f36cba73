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
}

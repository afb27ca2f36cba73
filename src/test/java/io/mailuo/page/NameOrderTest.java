package io.mailuo.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.content.Entity;
import io.mailuo.knowledge.SmallHub;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameOrderTest {

  @ParameterizedTest
  @CsvSource({
    "脉络, false, M",
    "曾鸣, true, Z",
    "曾经, false, C",
    "OpenGL, false, O",
    "zoom, false, Z",
    "360, false, '#'",
    "３Ｄ, false, '#'",
    "！, false, '#'",
    "Ｗord, false, W",
    "Élan, false, E",
    "《三体》, false, S",
    "女儿国, false, N"
  })
  void putsANameUnderItsLetter(String name, boolean person, String letter) {
    assertThat(NameOrder.of(name, person).letter()).isEqualTo(letter);
  }

  @Test
  void spellsInFullAndByInitials() {
    NameOrder order = NameOrder.of("周鸿祎", true);
    assertThat(order.full()).isEqualTo("zhouhongyi");
    assertThat(order.initials()).isEqualTo("zhy");
  }

  @ParameterizedTest
  @CsvSource({"Dan Tian Fang, dantianfang", "xi'an, xian", "' ceng', ceng"})
  void prefersTheEditorsSpelling(String pinyin, String full) {
    Entity entity =
        new SmallHub()
            .entity("people/a", "name: 单田芳; pinyin: \"" + pinyin + "\"")
            .entities()
            .get(0);
    assertThat(NameOrder.of(entity, true).full()).isEqualTo(full);
  }
}

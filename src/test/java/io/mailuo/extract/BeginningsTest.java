package io.mailuo.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BeginningsTest {

  private final Beginnings beginnings =
      new Beginnings(Pattern.compile("总(?:经理|裁)|首席[\\u4E00-\\u9FA5]{1,3}官|说|(?<!不)看来(?= ?,)"), "说");

  @Test
  void isFalseWhereNoMatchBeginsWithTheTwoLetters() {
    assertThat(beginnings.at("总是", 0)).isFalse();
    assertThat(beginnings.at("经理", 0)).isFalse();
    assertThat(beginnings.at("人总经理", 0)).isFalse();
  }

  @Test
  void isTrueWhereOneMayBeginWhateverFollows() {
    assertThat(beginnings.at("他是总经理", 2)).isTrue();
    assertThat(beginnings.at("总经济师", 0)).isTrue();
    assertThat(beginnings.at("首席架构官", 0)).isTrue();
    assertThat(beginnings.at("他看来,", 1)).isTrue();
  }

  @Test
  void aLetterThatIsEnoughMayBeTheLast() {
    assertThat(beginnings.at("他说", 1)).isTrue();
    assertThat(beginnings.at("他总", 1)).isFalse();
  }
}

package io.mailuo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

  @ParameterizedTest
  @CsvSource({
    "ＡＢｃ１２, ABc12",
    "（a）, (a)",
    "臺灣電腦, 台湾电脑",
    "乾隆, 干隆",
    "a‑b−c, a-b-c",
    "史・密•斯‧甲·乙, 史·密·斯·甲·乙",
    "Größe, Größe"
  })
  void foldsOneForOne(String text, String folded) {
    assertThat(Folding.fold(text)).isEqualTo(folded).hasSameSizeAs(text);
  }

  @Test
  void makesEverySpaceOne() {
    assertThat(Folding.fold("a\u00A0b\u3000c\td\u2009e")).isEqualTo("a b c d e");
  }

  @Test
  void leavesLineBreaksAndWhatIsBeyondTheBasicPlane() {
    assertThat(Folding.fold("\n\r😀𠮷")).isEqualTo("\n\r😀𠮷");
  }

  @Test
  void foldsWhatIsFoldedNoFurtherRareCharactersAside() {
    List<Integer> further = new ArrayList<>();
    for (int c = 0; c <= 0xFFFF; c++) {
      char once = Folding.fold((char) c);
      if (Folding.fold(once) != once) {
        further.add(c);
      }
    }
    assertThat(further).allMatch(Scripts::isHan).hasSizeLessThan(10);
  }

  @Test
  void lowersOneForOneInAnyLocale() {
    Locale before = Locale.getDefault();
    assertThat(Folding.lower("TITLE İI ẞ GPT")).hasSize(14).startsWith("title ").endsWith(" gpt");
    assertThat(Locale.getDefault()).isEqualTo(before);
  }
}

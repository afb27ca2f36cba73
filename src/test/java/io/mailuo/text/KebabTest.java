package io.mailuo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class KebabTest {

  private enum Sample {
    INVESTED_IN,
    IS
  }

  @Test
  void writesAConstantInSmallLettersWithHyphensWhateverTheMachineSpeaks() {
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(Kebab.of(Sample.INVESTED_IN)).isEqualTo("invested-in");
      assertThat(Kebab.of(Sample.IS)).isEqualTo("is");
    } finally {
      Locale.setDefault(locale);
    }
  }
}

package io.mailuo.discover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "青禾科技|青禾科技",
        "Nova Paint 2.5|Nova Paint 2.5",
        "库尔特·罗素曼|库尔特·罗素曼",
        "2.5|\"2.5\"",
        "a: b|\"a: b\"",
        "a \"b\" \\|\"a \\\"b\\\" \\\\\"",
        "#tag|\"#tag\""
      })
  void quotesWhatHasAMeaningInYaml(String text, String written) {
    assertThat(YamlText.quoted(text)).isEqualTo(written);
  }

  @Test
  void escapesWhatCannotBeSeen() {
    assertThat(YamlText.quoted("a\tb\u2028")).isEqualTo("\"a\\u0009b\\u2028\"");
    assertThat(YamlText.list(List.of("a", "[b]"))).isEqualTo("[a, \"[b]\"]");
  }
}

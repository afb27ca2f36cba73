package io.mailuo.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MessagesTest {

  private final Messages messages =
      new Messages(Map.of("count", "{0} of {1}", "plain", "don''t", "twice", "{0}{0}"));

  @Test
  void fillsParametersIn() {
    assertThat(messages.find("count", 3, "x")).contains("3 of x");
    assertThat(messages.find("twice", "a")).contains("aa");
  }

  @Test
  void showsNumbersAsTheyAre() {
    assertThat(messages.find("count", 12345, 0.5)).contains("12345 of 0.5");
  }

  @Test
  void doesNotReadParametersAsPatterns() {
    assertThat(messages.find("count", "{1}", "'{0}'")).contains("{1} of '{0}'");
  }

  @Test
  void knowsWhichKeysThereAre() {
    assertThat(messages.text("plain")).isEqualTo("don't");
    assertThat(messages.find("none")).isEmpty();
    assertThatThrownBy(() -> messages.text("none")).hasMessageContaining("none");
  }

  @Test
  void bothLanguagesOfTheThemeHaveTheSameKeysAndPatternsThatCanBeRead() throws IOException {
    Map<String, String> chinese = texts("zh");
    Map<String, String> english = texts("en");
    assertThat(new TreeSet<>(english.keySet())).isEqualTo(new TreeSet<>(chinese.keySet()));
    for (Map<String, String> texts : java.util.List.of(chinese, english)) {
      Messages read = new Messages(texts);
      texts.keySet().forEach(key -> assertThat(read.find(key, 1, 2, 3)).isPresent());
    }
  }

  private static Map<String, String> texts(String language) throws IOException {
    Properties properties = new Properties();
    Path file = Path.of("templates/messages/" + language + ".properties");
    properties.load(new StringReader(Files.readString(file)));
    Map<String, String> texts = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
    return texts;
  }
}

package io.mailuo.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mailuo.extract.Relation;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {

  /** In an expression, as the argument of a fragment, in the build. */
  private static final Pattern USE =
      Pattern.compile("(?:#\\{|messages\\.text\\(\"|msg\\('|, '(?=count\\.))([a-zA-Z.]+)");

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
    for (Map<String, String> texts : List.of(chinese, english)) {
      Messages read = new Messages(texts);
      texts.keySet().forEach(key -> assertThat(read.find(key, 1, 2, 3)).isPresent());
    }
  }

  /** Keys of panels are put together from the kinds of both entities. */
  @Test
  void everyMessageIsUsedAndEveryUsedOneIsThere() throws IOException {
    Set<String> used = new TreeSet<>();
    for (Path root : List.of(Path.of("templates"), Path.of("src/main/java/io/mailuo/build"))) {
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : files.filter(MessagesTest::mayUse).toList()) {
          Matcher key = USE.matcher(Files.readString(file));
          while (key.find()) {
            used.add(key.group(1));
          }
        }
      }
    }
    Set<String> there = new TreeSet<>(texts("zh").keySet());
    there.removeIf(key -> key.startsWith("relation."));
    assertThat(used).isEqualTo(there);
  }

  @Test
  void everyRelationHasAVerbFromBothSides() throws IOException {
    Set<String> verbs = new TreeSet<>();
    for (Relation.Predicate predicate : Relation.Predicate.values()) {
      String key = "relation." + predicate.name().toLowerCase(Locale.ROOT).replace('_', '-');
      verbs.addAll(List.of(key, key + ".by"));
    }
    Set<String> there = new TreeSet<>(texts("zh").keySet());
    there.removeIf(key -> !key.startsWith("relation."));
    assertThat(there).isEqualTo(verbs);
  }

  private static boolean mayUse(Path file) {
    return file.toString().endsWith(".html") || file.toString().endsWith(".java");
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

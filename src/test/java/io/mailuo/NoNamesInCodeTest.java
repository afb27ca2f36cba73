package io.mailuo;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.config.HubConfig;
import io.mailuo.config.HubConfigReader;
import io.mailuo.config.Kind;
import io.mailuo.content.Entity;
import io.mailuo.content.EntityReader;
import io.mailuo.source.HubReader;
import io.mailuo.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The program knows no hub by heart: no name of the demo hub stands in its code. */
class NoNamesInCodeTest {

  private static final Path HUB = Path.of("");
  private static final List<Path> CODE =
      List.of(Path.of("src/main/java"), Path.of("src/main/resources"));

  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  private static Set<String> names() throws IOException {
    HubReader reader = new HubReader(HUB);
    HubConfig config =
        HubConfigReader.read(reader.readConfig().value().orElseThrow()).value().orElseThrow();
    Set<String> kinds = config.kinds().stream().map(Kind::folder).collect(Collectors.toSet());
    EntityReader entities = new EntityReader(config.timezone(), kinds);
    Set<String> names = new TreeSet<>();
    for (String kind : kinds) {
      for (SourceFile file : reader.read(Set.of(kind)).value().orElseThrow().in(kind)) {
        names.addAll(entities.read(file).value().map(Entity::names).orElse(List.of()));
      }
    }
    names.removeIf(name -> name.codePointCount(0, name.length()) < 2);
    return names;
  }

  @Test
  void noNameOfTheDemoHubStandsInTheCode() throws IOException {
    Set<String> names = names();
    assertThat(names).hasSizeGreaterThan(50);
    List<String> found = new ArrayList<>();
    for (Path root : CODE) {
      for (Path file : files(root)) {
        String code = withoutComments(file.toString(), Files.readString(file));
        for (String name : names) {
          if (stands(name, code)) {
            found.add(file + ": " + name);
          }
        }
      }
    }
    assertThat(found).isEmpty();
  }

  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.toString().matches(".*\\.(html|md)"))
          .sorted()
          .toList();
    }
  }

  /** Chinese names anywhere, Latin ones as whole words in their own case. */
  private static boolean stands(String name, String code) {
    if (HAN.matcher(name).find()) {
      return code.contains(name);
    }
    return Pattern.compile("(?<![A-Za-z0-9_])" + Pattern.quote(name) + "(?![A-Za-z0-9_])")
        .matcher(code)
        .find();
  }

  /** Java and JavaScript without comments, the strings kept; property files without remarks. */
  private static String withoutComments(String path, String text) {
    if (path.endsWith(".properties")) {
      return text.lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining("\n"));
    }
    StringBuilder code = new StringBuilder();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int end;
      if (text.startsWith("/*", i)) {
        int close = text.indexOf("*/", i + 2);
        i = close < 0 ? text.length() : close + 2;
        code.append(' ');
        continue;
      }
      if (text.startsWith("//", i)) {
        int line = text.indexOf('\n', i);
        i = line < 0 ? text.length() : line;
        continue;
      }
      if (text.startsWith("\"\"\"", i)) {
        int close = text.indexOf("\"\"\"", i + 3);
        end = close < 0 ? text.length() : close + 3;
      } else if (c == '"' || c == '\'' || c == '`') {
        end = endOfString(text, i);
      } else {
        end = i + 1;
      }
      code.append(text, i, end);
      i = end;
    }
    return code.toString();
  }

  private static int endOfString(String text, int start) {
    char quote = text.charAt(start);
    int i = start + 1;
    while (i < text.length() && text.charAt(i) != quote) {
      boolean broken = text.charAt(i) == '\n' && quote != '`';
      if (broken) {
        return i;
      }
      i += text.charAt(i) == '\\' ? 2 : 1;
    }
    return Math.min(text.length(), i + 1);
  }

  @Test
  void takesAwayCommentsOnly() {
    assertThat(withoutComments("A.java", "a /* x */ b")).isEqualTo("a   b");
    assertThat(withoutComments("A.java", "a // x")).isEqualTo("a ");
    assertThat(withoutComments("A.java", "/** x\n y")).isEqualTo(" ");
    assertThat(withoutComments("A.java", "\"// x\" b")).isEqualTo("\"// x\" b");
    assertThat(withoutComments("A.java", "\"\\\"/*\" b")).isEqualTo("\"\\\"/*\" b");
    assertThat(withoutComments("A.java", "'\"' /* x */")).isEqualTo("'\"'  ");
    assertThat(withoutComments("a.properties", "# x\na=b")).isEqualTo("a=b");
  }
}

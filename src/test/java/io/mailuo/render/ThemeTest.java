package io.mailuo.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.source.ThemeReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ThemeTest {

  private static Map<String, byte[]> builtIn() throws IOException {
    return new TreeMap<>(ThemeReader.read(Path.of("src/test/resources/no-such-hub")));
  }

  private static String asset(Map<String, byte[]> files, String name) {
    byte[] bytes = new Theme(files).assets().getOrDefault(name, new byte[0]);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void joinsTheSourcesInTheOrderOfTheirNames() {
    Map<String, byte[]> files =
        Map.of(
            "styles/20-b.css", bytes("b {}\n"),
            "styles/10-a.css", bytes("/* Of a. */\na {\n  top: 0;\n}\n"),
            "scripts/a.js", bytes("// Says a.\n  say('a'); // loudly\n"),
            "styles/readme.txt", bytes("x"));
    assertThat(asset(files, "theme.css")).isEqualTo("a {\ntop: 0;\n}\nb {}\n");
    assertThat(asset(files, "theme.js")).isEqualTo("say('a'); // loudly\n");
  }

  @Test
  void beginsTheStyleSheetWithTheTokens() throws IOException {
    assertThat(asset(builtIn(), "theme.css"))
        .startsWith(":root {\ncolor-scheme: light dark;\n--bg:");
  }

  @Test
  void takesOneSourceOfAHubInPlaceOfItsOwn() throws IOException {
    Map<String, byte[]> files = builtIn();
    files.put("styles/06-home.css", bytes(".hero { color: red; }\n"));
    assertThat(asset(files, "theme.css")).contains(".hero { color: red; }", ".bar {");
  }

  @Test
  void leavesAWholeStyleSheetOfAHubAlone() throws IOException {
    Map<String, byte[]> files = builtIn();
    files.put("assets/theme.css", bytes("  body {}\n"));
    assertThat(asset(files, "theme.css")).isEqualTo("  body {}\n");
  }

  private static String accent(String css) throws IOException {
    Map<String, byte[]> files = builtIn();
    files.put("styles/99-mine.css", bytes(css));
    return new Theme(files).accent();
  }

  @Test
  void tellsTheAccentColourByDayThatCountsLast() throws IOException {
    assertThat(accent("")).isEqualTo("#0a5a8a");
    assertThat(accent(":root { --accent: light-dark(#0B6B3A, #8fd6a9); }")).isEqualTo("#0b6b3a");
    assertThat(accent(":root{--accent:#a3c}")).isEqualTo("#aa33cc");
    assertThat(accent("[data-theme=dark] { --accent: #8fd6a9; }")).isEqualTo("#0a5a8a");
    assertThat(accent("@media (prefers-color-scheme: dark) { :root { --accent: #8fd6a9; } }"))
        .isEqualTo("#0a5a8a");
    assertThat(accent(":root { --accent: rebeccapurple; }")).isEqualTo("#0a5a8a");
  }

  @Test
  void theAccentOfOneElementOrOfACommentIsNotTheAccentOfTheSite() throws IOException {
    assertThat(accent(".callout-warning { --accent: #f00; }")).isEqualTo("#0a5a8a");
    assertThat(accent("/* :root { --accent: #f00; } */")).isEqualTo("#0a5a8a");
    assertThat(accent(":root { top: 0; /* --accent: #f00; */ }")).isEqualTo("#0a5a8a");
    assertThat(accent(":root { .callout { --accent: #f00; } }")).isEqualTo("#0a5a8a");
    assertThat(accent(".a::before { content: \"} :root { --accent: #f00; \"; }"))
        .isEqualTo("#0a5a8a");
    assertThat(accent(".a, :root { /* mine */ --accent : #0b6b3a }")).isEqualTo("#0b6b3a");
  }

  @Test
  void whatIsForDarkScreensOrPaperIsNotTheAccentByDayWhereverItStands() throws IOException {
    String day = ":root { --accent: light-dark(#0b6b3a, #8fd6a9); }\n";
    for (String condition : new String[] {"(prefers-color-scheme: dark)", "print"}) {
      String later = "@media " + condition + " { .q { top: 0; } :root { --accent: #123; } }";
      assertThat(accent(day + later)).isEqualTo("#0b6b3a");
    }
    assertThat(accent(day + ":root { @media (prefers-color-scheme: dark) { --accent: #123; } }"))
        .isEqualTo("#0b6b3a");
    assertThat(accent(day + "@media screen { .q { top: 0; } :root { --accent: #123; } }"))
        .isEqualTo("#112233");
  }

  @Test
  void ofTheTwoNamesOfTheRootTheStrongerCounts() throws IOException {
    assertThat(accent("html { --accent: #f00; }")).isEqualTo("#0a5a8a");
    Map<String, byte[]> files = builtIn();
    files.put("assets/theme.css", bytes("html { --accent: #0b6b3a; }"));
    assertThat(new Theme(files).accent()).isEqualTo("#0b6b3a");
  }
}

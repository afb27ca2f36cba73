package io.mailuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.Golden;
import io.mailuo.problem.Code;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Builds hubs with faults and compares what the author is told, in both languages. */
class GoldenProblemTest {

  private static final String ARTICLE = "---\ntitle: 标题\ndate: 2024-01-01\n---\n\n";

  /** Files that a checkout would not keep, by case. */
  private static final Map<String, Addition> ADDITIONS =
      Map.of(
          "not-utf8",
          hub -> write(hub, "articles/2024-01-01-gbk.md", "标题".getBytes(gb18030())),
          "leaves-hub",
          hub -> {
            Path outside = Files.writeString(hub.resolveSibling("secret.md"), ARTICLE);
            Files.createDirectories(hub.resolve("content/articles"));
            Files.createSymbolicLink(hub.resolve("content/articles/2024-01-01-link.md"), outside);
            Files.createDirectories(hub.resolve("content/people"));
            Files.createSymbolicLink(hub.resolve("content/people/loop"), hub.resolve("content"));
          },
          "file-too-large",
          hub -> write(hub, "articles/2024-01-01-long.md", ARTICLE + "长文。\n".repeat(500_000)),
          "front-matter-too-large",
          hub ->
              write(
                  hub,
                  "articles/2024-01-01-long.md",
                  "---\ntitle: 标题\nsummary: " + "长".repeat(70_000) + "\n---\n"),
          "bad-file-name",
          hub -> {
            write(hub, "articles/con.md", ARTICLE);
            write(hub, "articles/2024-01-01-why?.md", ARTICLE);
            write(hub, "assets/dot.", "x");
          },
          "names-differ-in-case",
          hub -> {
            write(hub, "articles/2024-01-01-News.md", ARTICLE);
            write(hub, "articles/2024-01-01-news.md", ARTICLE);
          },
          "markdown-too-deep",
          hub -> {
            write(hub, "articles/2024-01-01-brackets.md", ARTICLE + "[ (".repeat(3_000) + "\n");
            write(hub, "articles/2024-01-02-quotes.md", ARTICLE + "> ".repeat(3_000) + "深\n");
            write(hub, "articles/2024-01-03-lists.md", ARTICLE + "- ".repeat(3_000) + "深\n");
            write(hub, "articles/2024-01-04-line.md", ARTICLE + "_".repeat(5_000) + "深\n");
          });

  private interface Addition {
    void to(Path hub) throws IOException;
  }

  @TempDir private Path folder;

  static List<Path> cases() throws IOException {
    return Golden.cases("sites-invalid");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void tellsTheAuthorInChineseAndEnglish(Path fault) throws IOException {
    Path hub = hub(fault);

    Golden.check(fault.resolve("expected-zh.txt"), told("zh", hub));
    // A build may have mended what it keeps for itself.
    Golden.copy(fault.resolve("hub"), hub);
    Golden.check(fault.resolve("expected-en.txt"), told("en", hub));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyPlaceThatIsToldExists(Path fault) throws IOException {
    Path hub = hub(fault);
    Matcher place = Pattern.compile("--> (.+):(\\d+):(\\d+)").matcher(told("en", hub));
    while (place.find()) {
      if (place.group(2).equals("1") && place.group(3).equals("1")) {
        continue;
      }
      Path file = hub.resolve(place.group(1));
      List<String> lines = Files.readString(file).replace("\uFEFF", "").lines().toList();
      int line = Integer.parseInt(place.group(2));
      assertThat(line).as(place.group()).isLessThanOrEqualTo(lines.size());
      assertThat(Integer.parseInt(place.group(3)))
          .as(place.group())
          .isLessThanOrEqualTo(lines.get(line - 1).length() + 1);
    }
  }

  private Path hub(Path fault) throws IOException {
    Path hub = Golden.copy(fault.resolve("hub"), folder.resolve("hub"));
    Addition addition = ADDITIONS.get(String.valueOf(fault.getFileName()));
    if (addition != null) {
      addition.to(hub);
    }
    return hub;
  }

  private String told(String language, Path hub) {
    CapturedRun run =
        CapturedRun.of(
            language,
            "build",
            "--source",
            hub.toString(),
            "--output",
            folder.resolve("out").toString());
    return "exit " + run.code() + "\n" + run.err();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[]]",
        "[[ ]]",
        "[[|]]",
        "[[|文字]]",
        "[[甲|]]",
        "[[#]]",
        "[编码](%zz.md)",
        "[编码](%)",
        "![](%E4%B8.png)",
        "[空]( )",
        "[零](a%00b.md)",
        "[长](" + "../" + "../../../../x.md)",
        "![x](..)",
        "[x](/)",
        "[x](?a)",
        "[x](a\\b.md)"
      })
  void noTargetIsAFaultOfTheProgram(String markdown) throws IOException {
    Path hub = folder.resolve("hub");
    write(hub, "hub.yaml", "title: 测试站\n");
    write(hub, "articles/2024-01-01-a.md", ARTICLE + "甲" + markdown + "乙\n");

    assertThat(told("en", hub)).doesNotContain("internal fault").doesNotStartWith("exit 3");
  }

  static List<Arguments> slips() {
    return List.of(
        Arguments.of("title：标题\ndate: 2024-01-01", 2),
        Arguments.of("title: 甲\nsummary：乙\ntags: [x]", 3),
        Arguments.of("title: 甲\ndraft:true", 3),
        Arguments.of("title: [快讯 甲\ndate: 2024-01-01", 2),
        Arguments.of("title: \"甲\ndate: 2024-01-01", 2),
        Arguments.of("title: 甲: 乙\ndate: 2024-01-01", 2),
        Arguments.of("title: 甲\nsource:\n\tname: 乙", 4));
  }

  @ParameterizedTest
  @MethodSource("slips")
  void showsTheLineOfTheSlip(String yaml, int line) throws IOException {
    assertThat(told("zh", hubWith(yaml)))
        .contains(" --> content/articles/2024-01-01-a.md:" + line + ":");
  }

  @ParameterizedTest
  @ValueSource(strings = {"*强调*", "!重要", "&甲", "@甲", "`甲`", "%甲", "[快讯] 甲", "{甲} 乙"})
  void aTextThatBeginsWithAMarkOfYamlIsToBeQuoted(String title) throws IOException {
    assertThat(told("zh", hubWith("title: " + title))).startsWith("exit 1\n").contains("请加引号");
  }

  private Path hubWith(String frontMatter) throws IOException {
    Path hub = folder.resolve("hub");
    write(hub, "hub.yaml", "title: 测试站\nbase_url: https://example.org/\n");
    write(hub, "articles/2024-01-01-a.md", "---\n" + frontMatter + "\n---\n\n正文。\n");
    return hub;
  }

  @Test
  void everyCodeHasACase() throws IOException {
    String all = "";
    for (Path fault : cases()) {
      all += Files.readString(fault.resolve("expected-en.txt"));
    }
    Set<String> missing = new TreeSet<>();
    for (Code code : Code.values()) {
      if (!all.contains("[" + code.id() + "]")) {
        missing.add(code.id() + " " + code);
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void everyAdditionHasACase() throws IOException {
    try (Stream<Path> cases = cases().stream()) {
      assertThat(cases.map(path -> String.valueOf(path.getFileName())).collect(Collectors.toSet()))
          .containsAll(ADDITIONS.keySet());
    }
  }

  private static java.nio.charset.Charset gb18030() {
    return java.nio.charset.Charset.forName("GB18030");
  }

  private static void write(Path hub, String path, String text) throws IOException {
    write(hub, path, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void write(Path hub, String path, byte[] bytes) throws IOException {
    Path file = hub.resolve("content").resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.write(file, bytes);
  }
}

package io.mailuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.mailuo.Golden;
import io.mailuo.output.BuildLock;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the command line as a user would: arguments in, exit code and printed text out. */
class CommandLineRunTest {

  private static final Path SITES = Path.of("src/test/resources/sites");
  private static final String LAUNCH = "articles/2024-03-01-launch.md";

  @TempDir private Path folder;

  // Help and usage

  @Test
  void helpListsTheCommandsAndExitCodes() {
    CapturedRun run = CapturedRun.of("en", "--help");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("Usage: mailuo", "build", "explain", "Exit codes: 0 done, 1 the content has")
        .doesNotContain("\u001b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"build", "explain"})
  void everyCommandHasHelp(String command) {
    for (CapturedRun run :
        List.of(CapturedRun.of("en", command, "--help"), CapturedRun.of("en", "help", command))) {
      assertThat(run.code()).isZero();
      assertThat(run.out()).startsWith("").contains("Usage: mailuo " + command, "--source");
    }
  }

  @Test
  void versionIsOneLine() {
    CapturedRun run = CapturedRun.of("en", "--version");

    assertThat(run.code()).isZero();
    assertThat(run.out()).matches("mailuo \\S+\n");
  }

  @Test
  void withoutArgumentsSaysHowToUseIt() {
    CapturedRun run = CapturedRun.of("en");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("Usage: mailuo");
  }

  @Test
  void refusesAnUnknownOption() {
    CapturedRun run = CapturedRun.of("en", "build", "--outptu", "x");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("Unknown option").contains("--outptu");
  }

  @Test
  void suggestsTheOptionThatASlipOfThePenMadeWrong() {
    CapturedRun run = CapturedRun.of("en", "build", "--sources", "x");

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("Did you mean: --source?\n");
  }

  @Test
  void refusesAnUnknownCommand() {
    CapturedRun run = CapturedRun.of("en", "biuld");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("biuld").contains("build");
  }

  @Test
  void refusesAnUnknownLanguage() {
    assertThat(CapturedRun.of("en", "build", "--lang", "fr").code()).isEqualTo(2);
  }

  @Test
  void explainNeedsAFile() {
    CapturedRun run = CapturedRun.of("en", "explain");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("Missing required parameter: 'FILE'");
  }

  @Test
  void helpIsInChineseThroughout() {
    CapturedRun root = CapturedRun.of("zh", "--help");
    List<String> commands =
        root.out().lines().filter(line -> line.matches("  [a-z]+ .*")).map(String::strip).toList();
    assertThat(commands).hasSizeGreaterThanOrEqualTo(3);
    List<String> helps = new ArrayList<>(List.of(root.out()));
    commands.forEach(c -> helps.add(CapturedRun.of("zh", c.split(" ")[0], "--help").out()));
    for (String help : helps) {
      // Every command, option and parameter stands on a line with two spaces in front.
      assertThat(help.lines().filter(line -> line.matches(" {2,6}[-\\[a-zA-Z]\\S*  .*")))
          .as(help)
          .isNotEmpty()
          .allMatch(line -> line.matches(".*\\p{IsHan}.*"));
      assertThat(help).contains("用法：mailuo").doesNotContain("Usage");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "build --outptu x, --output",
    "build --format x, 不认识：--format",
    "build --source, 用法",
    "build --lang fr, --lang 的值“fr”不对，可以写：zh|en",
    "explain, 缺少：FILE",
    "build --source /no/such/folder, 没有文件夹",
    "build --source / --base-url x, 不是"
  })
  void saysInChineseWhatIsWrongWithTheUsage(String arguments, String told) {
    CapturedRun run = CapturedRun.of("zh", arguments.split(" "));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(told).doesNotContain("Usage", "Unknown", "Missing");
  }

  @Test
  void langDecidesTheLanguageOfWrongUsageToo() {
    assertThat(CapturedRun.of("en", "explain", "--lang", "zh").err()).startsWith("缺少");
    assertThat(CapturedRun.of("zh", "explain", "--lang=en").err()).startsWith("Missing");
  }

  @Test
  void saysInChineseThatAFolderIsRefusedOrLocked() throws IOException {
    Path hub = hub("smallest");
    assertThat(
            CapturedRun.of("zh", "build", "--source", hub.toString(), "--output", hub.toString())
                .err())
        .isEqualTo("mailuo：" + hub + " 里有知识站自己的文件。请用 --output 另选一个文件夹；没有写出任何文件。\n");
    try (BuildLock held = BuildLock.take(hub).orElseThrow()) {
      assertThat(held).isNotNull();
      assertThat(build(hub, "zh").err()).startsWith("mailuo：这个知识站正在被另一次构建使用");
    }
    assertThat(
            CapturedRun.of("zh", "explain", "--source", hub.toString(), "articles/none.md").err())
        .isEqualTo("mailuo：articles/none.md 不是这个知识站的文章、实体或网页\n");
  }

  @Test
  void countsOneAndMany() {
    Terminal english = terminal("en");
    assertThat(english.text("summary.content", 1, 1, 1, 1))
        .isEqualTo("  content  1 article, 1 entity; 1 draft not published, 1 faulty file left out");
    assertThat(english.text("summary.content", 0, 2, 0, 1234))
        .isEqualTo(
            "  content  0 articles, 2 entities; 0 drafts not published, 1234 faulty files left out");
    assertThat(english.text("summary.written", 1, 1, "1.0", "x"))
        .isEqualTo("  written  1 page, 1 file in all, 1.0 KB → x");
    assertThat(english.text("summary.links", 1, 1)).isEqualTo("  links    1 mention → 1 link");
    assertThat(english.text("summary.failed", 1L, 1L, "1.0"))
        .isEqualTo("✗ 1 error, 1 warning · 1.0 s");
    assertThat(terminal("zh").text("summary.failed", 1L, 2345L, "1.0"))
        .isEqualTo("✗ 1 个错误，2345 条警告 · 1.0 s");
  }

  private static Terminal terminal(String language) {
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    return new Terminal(nowhere, nowhere, false, false, language);
  }

  @Test
  void buildsAHubThatCannotBeWrittenTo() throws IOException {
    Path hub = hub("smallest");
    // A file in its place keeps the folder of the lock from being made, as a read-only medium does.
    Files.writeString(hub.resolve(".mailuo"), "");
    Path output = folder.resolve("elsewhere/site");

    CapturedRun run =
        CapturedRun.of("en", "build", "--source", hub.toString(), "--output", output.toString());

    assertThat(run.code()).isZero();
    assertThat(output.resolve("index.html")).isRegularFile();
    try (BuildLock held = BuildLock.take(hub, output).orElseThrow()) {
      assertThat(held).isNotNull();
      assertThat(
              CapturedRun.of(
                      "en", "build", "--source", hub.toString(), "--output", output.toString())
                  .code())
          .isEqualTo(4);
    }
  }

  // The hub

  @ParameterizedTest
  @ValueSource(strings = {"build", "explain"})
  void aMissingHubIsWrongUsage(String command) {
    Path missing = folder.resolve("missing");
    List<String> arguments = new ArrayList<>(List.of(command, "--source", missing.toString()));
    if (command.equals("explain")) {
      arguments.add(LAUNCH);
    }

    CapturedRun run = CapturedRun.of("en", arguments.toArray(new String[0]));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(missing.toString());
    assertThat(missing).doesNotExist();
  }

  @Test
  void aFolderWithoutContentIsWrongUsage() {
    CapturedRun run = CapturedRun.of("en", "build", "--source", folder.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .startsWith(folder + " is no hub: it has no content/ folder. Give one with --source.\n")
        .contains("Usage: mailuo build");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aFileIsNoHub() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");

    assertThat(CapturedRun.of("en", "build", "--source", file.toString()).code()).isEqualTo(2);
  }

  // Building

  @Test
  void buildsIntoTheHubUnlessToldOtherwise() throws IOException {
    Path hub = hub("smallest");

    CapturedRun run = build(hub, "en");

    assertThat(run.code()).isZero();
    assertThat(hub.resolve("site-output/index.html")).exists();
    assertThat(run.out())
        .matches(
            """
            \\s\\scontent  1 article, 0 entities; 0 drafts not published, 0 faulty files left out
            \\s\\slinks    0 mentions → 0 links
            \\s\\swritten  \\d+ pages, \\d+ files in all, \\d+\\.\\d KB → OUTPUT
            ✓ done · 0 warnings · \\d+\\.\\d\\d s
            """
                .replace("OUTPUT", Pattern.quote(hub.resolve("site-output").toString())));
  }

  @Test
  void speaksChinese() throws IOException {
    CapturedRun run = build(hub("smallest"), "zh");

    assertThat(run.err())
        .isEqualTo(
            """
            notice[N201]: 没有 base_url，网页里不写规范网址，404 页的链接按域名根目录写
             --> content/hub.yaml:1:1
              = 帮助：发布前在 hub.yaml 写 base_url: https://用户名.github.io/仓库名/，或用 --base-url。

            """);
    assertThat(run.out()).startsWith("  内容  1 篇文章，0 个实体；").contains("✓ 完成 · 0 条警告 · ");
  }

  @Test
  void langOutweighsTheEnvironment() throws IOException {
    Path hub = hub("smallest");

    assertThat(build(hub, "zh", "--lang", "en").out()).contains("✓ done");
    assertThat(build(hub, "en", "--lang", "zh").out()).contains("✓ 完成");
  }

  @Test
  void anErrorWritesNothing() throws IOException {
    Path hub = hub("smallest");
    addFaultyArticle(hub);

    CapturedRun run = build(hub, "en");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            """
            error[E010]: there is no front matter
             --> content/articles/2024-03-02-bad.md:1:1
              |
            1 | 没有
              | ^^^^
              |
              = help: begin the file with two lines of --- and YAML between them; an article needs\
             title: …, an entity name: …

            notice[N201]: there is no base_url: pages have no canonical address, and the 404 page links to the root of the domain
             --> content/hub.yaml:1:1
              = help: before you publish, write base_url: https://name.github.io/repo/ in hub.yaml,\
             or use --base-url.

            """);
    assertThat(run.out())
        .matches(
            """
            \\s\\sNothing was written; the site is as it was\\.
            ✗ 1 error, 0 warnings · \\d+\\.\\d\\d s
            """);
    assertThat(hub.resolve("site-output")).doesNotExist();
  }

  @Test
  void keepGoingWritesTheRestAndStillFails() throws IOException {
    Path hub = hub("smallest");
    addFaultyArticle(hub);

    CapturedRun run = build(hub, "en", "--keep-going");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("1 faulty file left out").contains("✗ 1 error, 0 warnings");
    assertThat(hub.resolve("site-output/articles/hello.html")).exists();
    assertThat(hub.resolve("site-output/articles/bad.html")).doesNotExist();
  }

  @Test
  void keepGoingStopsWhereTheFileOfTheHubIsAtFault() throws IOException {
    Path hub = hub("smallest");
    Path settings = hub.resolve("content/hub.yaml");
    Files.writeString(settings, Files.readString(settings) + "punctuation: sometimes\n");

    CapturedRun run = build(hub, "en", "--keep-going");

    assertThat(run.code()).isEqualTo(1);
    assertThat(hub.resolve("site-output")).doesNotExist();
  }

  @Test
  void keepGoingLeavesOutAFileWhoseLinkLeadsNowhere() throws IOException {
    Path hub = hub("smallest");
    Files.writeString(
        hub.resolve("content/articles/2024-03-02-lost.md"), "---\ntitle: 迷路\n---\n\n[[无此人]]\n");
    Files.writeString(
        hub.resolve("content/articles/2024-03-03-next.md"),
        "---\ntitle: 下一篇\n---\n\n[[2024-03-02-lost]]\n");

    CapturedRun run = build(hub, "en", "--keep-going");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("2 faulty files left out");
    assertThat(hub.resolve("site-output/articles/hello.html")).exists();
    assertThat(hub.resolve("site-output/articles/lost.html")).doesNotExist();
    assertThat(hub.resolve("site-output/articles/next.html")).doesNotExist();
  }

  @Test
  void tellsOfAFilesLinksThoughItsFrontMatterIsFaulty() throws IOException {
    Path hub = hub("smallest");
    Files.writeString(
        hub.resolve("content/articles/2024-03-02-bad.md"),
        "---\ntitle: 甲\ndate: x\n---\n\n[[无此人]][[]]\n");

    assertThat(build(hub, "en").err()).contains("E015").contains("无此人").contains(":6:8");
  }

  @Test
  void anAssetInThePlaceOfARedirectIsAnErrorOfTheContent() throws IOException {
    Path hub = hub("smallest");
    Files.createDirectories(hub.resolve("content/assets"));
    Files.writeString(hub.resolve("content/assets/x.html"), "x");
    Files.writeString(
        hub.resolve("content/articles/2024-03-02-a.md"),
        "---\ntitle: 甲\nredirect_from: /assets/x.html\n---\n");

    CapturedRun run = build(hub, "en");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("E032").contains("assets/x.html");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Привет.md", "🎉🎉.md", "ひらがな.md"})
  void publishesArticlesOfAnyScript(String name) throws IOException {
    Path hub = hub("smallest");
    Files.writeString(
        hub.resolve("content/articles").resolve(name), "---\ntitle: 甲\ndate: 2024-01-01\n---\n");

    assertThat(build(hub, "en").code()).isZero();
  }

  @Test
  void strictTakesWarningsForErrors() throws IOException {
    Path hub = hub("smallest");
    Files.writeString(hub.resolve("content/articles/undated.md"), "---\ntitle: 无日期\n---\n");

    assertThat(build(hub, "en").code()).isZero();
    CapturedRun strict =
        build(hub, "en", "--strict", "--output", folder.resolve("strict").toString());

    assertThat(strict.code()).isEqualTo(1);
    assertThat(strict.out()).contains("Nothing was written").contains("✗ 0 errors, 1 warning");
    assertThat(folder.resolve("strict")).doesNotExist();
  }

  @Test
  void strictLetsNoticesPass() throws IOException {
    assertThat(build(hub("smallest"), "en", "--strict").code()).isZero();
  }

  @Test
  void twoDraftsAreCountedAndNowhereInTheSite() throws IOException {
    Path hub = hub("smallest");
    for (String name : List.of("one", "two")) {
      Files.writeString(
          hub.resolve("content/articles/2024-05-01-" + name + ".md"),
          "---\ntitle: 草稿\ndraft: true\ntags: [未定]\n---\n\n还没有写完。\n");
    }

    assertThat(build(hub, "en").out()).contains("1 article,", "2 drafts not published");

    Map<String, byte[]> site = Golden.files(hub.resolve("site-output"), path -> true);
    site.forEach(
        (path, bytes) ->
            assertThat(path + new String(bytes, StandardCharsets.UTF_8))
                .doesNotContain("2024-05-01", "articles/one", "articles/two")
                .doesNotContain("草稿", "未定", "还没有写完"));
  }

  @Test
  void draftsArePublishedWhereAsked() throws IOException {
    Path hub = hub("everyday");

    assertThat(build(hub, "en").out()).contains("4 articles", "1 draft not published");
    assertThat(hub.resolve("site-output/articles/draft.html")).doesNotExist();
    assertThat(build(hub, "en", "--drafts").out()).contains("5 articles", "0 drafts not");
    assertThat(hub.resolve("site-output/articles/draft.html")).exists();
  }

  @Test
  void aBaseUrlGivesCanonicalAddresses() throws IOException {
    Path hub = hub("smallest");

    CapturedRun run = build(hub, "en", "--base-url", "https://example.org/repo");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(hub.resolve("site-output/articles/hello.html"))
        .content()
        .contains("<link rel=\"canonical\" href=\"https://example.org/repo/articles/hello.html\">");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"example.org", "ftp://example.org/", "https://", "javascript:alert(1)", "", "a b"})
  void refusesABaseUrlThatIsNone(String url) throws IOException {
    Path hub = hub("smallest");

    CapturedRun run = build(hub, "en", "--base-url", url);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).startsWith("--base-url is no web address: " + url + "\n");
    assertThat(hub.resolve("site-output")).doesNotExist();
  }

  @Test
  void showsTenOfAKindUnlessAskedForAll() throws IOException {
    Path hub = hub("smallest");
    for (int day = 10; day < 22; day++) {
      Files.writeString(hub.resolve("content/articles/2024-03-" + day + "-bad.md"), "没有\n");
    }

    assertThat(build(hub, "en").err())
        .contains("2024-03-19-bad.md")
        .doesNotContain("2024-03-20-bad.md")
        .contains("E010: 2 more, --all shows them\n");
    assertThat(build(hub, "en", "--all").err())
        .contains("2024-03-21-bad.md")
        .doesNotContain("--all");
  }

  // The output folder

  @Test
  void refusesAFolderThatItDidNotWrite() throws IOException {
    Path hub = hub("smallest");
    Path out = Files.createDirectories(folder.resolve("out"));
    Files.writeString(out.resolve("thesis.txt"), "years of work");

    refused(hub, out, "is not empty and was not written by Mailuo (no .mailuo-manifest)");

    assertThat(Golden.files(out, path -> true)).containsOnlyKeys("thesis.txt");
  }

  @Test
  void writesIntoAnEmptyFolder() throws IOException {
    Path out = Files.createDirectories(folder.resolve("out"));

    assertThat(build(hub("smallest"), "en", "--output", out.toString()).code()).isZero();
    assertThat(out.resolve("index.html")).exists();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".."})
  void refusesTheHubAndItsParents(String path) throws IOException {
    Path hub = hub("smallest");

    refused(hub, hub.resolve(path).normalize(), "holds the hub's own files");
  }

  @ParameterizedTest
  @ValueSource(strings = {"content", "content/articles", "content/new", "templates", ".mailuo/x"})
  void refusesTheHubsOwnFolders(String path) throws IOException {
    Path hub = hub("smallest");

    refused(hub, hub.resolve(path), "is one of the hub's own folders");
  }

  @Test
  void refusesASymbolicLinkAndAFile() throws IOException {
    Path hub = hub("smallest");
    Path real = Files.createDirectories(folder.resolve("real"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), real);
    Path file = Files.writeString(folder.resolve("file"), "x");

    refused(hub, link, "is a symbolic link");
    refused(hub, file, "is a file");
    assertThat(real).isEmptyDirectory();
    assertThat(file).hasContent("x");
  }

  @Test
  void refusesAWayIntoTheHubThroughASymbolicLink() throws IOException {
    Path hub = hub("smallest");
    Path link = Files.createSymbolicLink(folder.resolve("link"), hub);
    Map<String, byte[]> before = Golden.files(hub, path -> !path.startsWith(".mailuo/"));

    CapturedRun run = build(hub, "en", "--output", link.resolve("content/site").toString());

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("is one of the hub's own folders");
    assertThat(Golden.files(hub, path -> !path.startsWith(".mailuo/")).keySet())
        .isEqualTo(before.keySet());
  }

  private void refused(Path hub, Path out, String why) throws IOException {
    Map<String, byte[]> before = Golden.files(hub, path -> !path.startsWith(".mailuo/"));

    CapturedRun run = build(hub, "en", "--output", out.toString());

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            "mailuo: "
                + out
                + " "
                + why
                + ". Choose another folder with --output; nothing was written.\n");
    assertThat(Golden.files(hub, path -> !path.startsWith(".mailuo/")).keySet())
        .isEqualTo(before.keySet());
  }

  @Test
  void aSecondBuildOfTheHubWaitsForTheFirst() throws IOException {
    Path hub = hub("smallest");
    try (BuildLock held = BuildLock.take(hub).orElseThrow()) {
      CapturedRun run = build(hub, "en");

      assertThat(held).isNotNull();
      assertThat(run.code()).isEqualTo(4);
      assertThat(run.out()).isEmpty();
      assertThat(run.err())
          .isEqualTo("mailuo: another build of this hub is running; wait for it to end\n");
      assertThat(hub.resolve("site-output")).doesNotExist();
    }
    assertThat(build(hub, "en").code()).isZero();
  }

  // Explaining

  @Test
  void explainsInLinesForPeople() throws IOException {
    Path hub = hub("everyday");

    CapturedRun run = explain(hub, "articles/2024-03-08-english.md");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    Golden.check(Path.of("src/test/resources/explain/everyday-en.txt"), run.out());
  }

  @Test
  void explainsAsJsonWithOffsetsIntoTheFile() throws IOException {
    Path hub = hub("everyday");
    String source = Files.readString(hub.resolve("content").resolve(LAUNCH)).substring(1);

    CapturedRun run = explain(hub, LAUNCH, "--format", "json");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    List<Stretch> stretches = stretches(run.out());
    assertThat(stretches).isNotEmpty().allMatch(stretch -> stretch.cutsOut(source));
    assertThat(run.out()).startsWith("{\n  \"article\" : \"" + LAUNCH + "\",\n");
    assertThat(stretches)
        .extracting(Stretch::toString)
        .contains(
            "mentions 青禾科技 companies/qinghe true alias",
            "mentions 云雀 companies/yunque true forced",
            "mentions 手机应用 products/qinghe-zhushou true forced");
  }

  @Test
  void saysWhatItRejectedAndWhy() throws IOException {
    Path hub = hub("everyday");

    CapturedRun run = explain(hub, "articles/2024-03-08-english.md", "--format", "json");

    assertThat(stretches(run.out()))
        .filteredOn(stretch -> stretch.list().equals("rejected"))
        .extracting(Stretch::toString)
        .containsExactly(
            "rejected Qinghe [companies/qinghe] suppressed a backslash stands before it",
            "rejected qinghe [companies/qinghe] case written in another case than the name");
  }

  @Test
  void findsTheFileFromTheCurrentFolderTheHubAndItsContent() {
    Path hub = SITES.resolve("everyday/hub");

    String direct = explain(hub, hub.resolve("content").resolve(LAUNCH).toString()).out();
    String fromHub = explain(hub, "content/" + LAUNCH).out();
    String fromContent = explain(hub, LAUNCH).out();

    assertThat(direct).isNotEmpty().isEqualTo(fromHub).isEqualTo(fromContent);
    assertThat(explain(hub, hub.resolve("content").resolve(LAUNCH).toAbsolutePath().toString()))
        .extracting(CapturedRun::out)
        .isEqualTo(direct);
  }

  @ParameterizedTest
  @ValueSource(strings = {"articles/none.md", "pom.xml", "hub.yaml", "articles", "people/none.md"})
  void explainRefusesWhatIsNoText(String file) {
    CapturedRun run = explain(SITES.resolve("everyday/hub"), file);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo("mailuo: " + file + " is no article, entity or page of this hub\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"articles/launch.md", "articles/2024-03-01-lanch.md", "articles/launch"})
  void explainNamesTheArticleThatWasMeant(String file) {
    assertThat(explain(SITES.resolve("everyday/hub"), file).err())
        .endsWith("of this hub\nDid you mean: " + LAUNCH + "?\n");
  }

  @Test
  void explainsDrafts() {
    assertThat(explain(SITES.resolve("everyday/hub"), "articles/2024-03-02-draft.md").out())
        .contains("林小满");
  }

  @Test
  void explainTellsTheFaultsOfTheArticleOnly() throws IOException {
    Path hub = hub("smallest");
    addFaultyArticle(hub);

    assertThat(explain(hub, "articles/2024-03-01-hello.md").code()).isZero();
    CapturedRun run = explain(hub, "articles/2024-03-02-bad.md");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("error[E010]: there is no front matter\n");
  }

  // Colour

  @Test
  void coloursOnATerminalOnly() throws IOException {
    Path hub = hub("smallest");
    addFaultyArticle(hub);
    String[] arguments = {"build", "--source", hub.toString()};

    CapturedRun piped = CapturedRun.of("en", arguments);
    CapturedRun terminal = CapturedRun.onTerminal("en", arguments);

    assertThat(piped.out() + piped.err()).doesNotContain("\u001b", "\r");
    assertThat(terminal.err()).contains("\u001b[1;31merror[E010]\u001b[0m: there is no");
    assertThat(
            terminal
                .err()
                .replaceAll("\r\u001b\\[K[^\r\u001b]*", "")
                .replaceAll("\u001b\\[[0-9;]*m", ""))
        .isEqualTo(piped.err());
  }

  @Test
  void noColorAndThePipeTurnColourOff() {
    assertThat(terminal(true, Map.of()).colour()).isTrue();
    assertThat(terminal(true, Map.of("NO_COLOR", "1")).colour()).isFalse();
    assertThat(terminal(false, Map.of()).colour()).isFalse();
  }

  @Test
  void theEnvironmentChoosesTheLanguage() {
    assertThat(terminal(false, Map.of("LANG", "zh_CN.UTF-8")).language()).isEqualTo("zh");
    assertThat(terminal(false, Map.of("LANG", "de_DE.UTF-8")).language()).isEqualTo("en");
    assertThat(terminal(false, Map.of("LC_ALL", "C", "LANG", "zh_CN")).language()).isEqualTo("en");
  }

  private static Terminal terminal(boolean interactive, Map<String, String> environment) {
    java.io.PrintWriter nowhere = new java.io.PrintWriter(java.io.Writer.nullWriter());
    return Terminal.of(nowhere, nowhere, interactive, environment);
  }

  // What the tests share

  private Path hub(String name) throws IOException {
    return Golden.copy(SITES.resolve(name).resolve("hub"), folder.resolve("parent/hub"));
  }

  private static void addFaultyArticle(Path hub) throws IOException {
    Files.writeString(hub.resolve("content/articles/2024-03-02-bad.md"), "没有\n");
  }

  private static CapturedRun build(Path hub, String language, String... more) {
    List<String> arguments = new ArrayList<>(List.of("build", "--source", hub.toString()));
    arguments.addAll(List.of(more));
    return CapturedRun.of(language, arguments.toArray(new String[0]));
  }

  private static CapturedRun explain(Path hub, String file, String... more) {
    List<String> arguments = new ArrayList<>(List.of("explain", "--source", hub.toString(), file));
    arguments.addAll(List.of(more));
    return CapturedRun.of("en", arguments.toArray(new String[0]));
  }

  /** An element of {@code mentions} or {@code rejected}. */
  private record Stretch(String list, int start, int end, String text, List<String> rest) {

    boolean cutsOut(String source) {
      return source.substring(start, end).equals(text);
    }

    @Override
    public String toString() {
      return list + " " + text + " " + String.join(" ", rest);
    }
  }

  private static List<Stretch> stretches(String json) throws IOException {
    List<Stretch> stretches = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      assertThat(parser.nextToken()).isEqualTo(JsonToken.START_OBJECT);
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String list = parser.currentName();
        parser.nextToken();
        if (list.equals("mentions") || list.equals("rejected")) {
          while (parser.nextToken() == JsonToken.START_OBJECT) {
            stretches.add(stretch(list, parser));
          }
        } else {
          parser.skipChildren();
        }
      }
      assertThat(parser.nextToken()).isNull();
    }
    return stretches;
  }

  private static Stretch stretch(String list, JsonParser parser) throws IOException {
    int start = -1;
    int end = -1;
    String text = "";
    List<String> rest = new ArrayList<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      switch (name) {
        case "start" -> start = parser.getIntValue();
        case "end" -> end = parser.getIntValue();
        case "text" -> text = parser.getText();
        case "entity", "linked", "rule", "cause" -> rest.add(parser.getText());
        case "candidates" -> rest.add(strings(parser).toString());
        case "reason" -> {
          if (list.equals("rejected")) {
            rest.add(parser.getText());
          }
        }
        case "change" -> assertThat(parser.getText()).isNotBlank();
        default -> assertThat(name).isEqualTo("score");
      }
    }
    return new Stretch(list, start, end, text, rest);
  }

  private static List<String> strings(JsonParser parser) throws IOException {
    List<String> strings = new ArrayList<>();
    while (parser.nextToken() == JsonToken.VALUE_STRING) {
      strings.add(parser.getText());
    }
    return strings;
  }
}

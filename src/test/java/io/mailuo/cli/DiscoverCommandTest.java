package io.mailuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiscoverCommandTest {

  private static final String QUEUE = "content/candidates.yaml";

  @TempDir private Path hub;

  @BeforeEach
  void writeHub() throws IOException {
    write("content/hub.yaml", "title: 测试站\nbase_url: https://example.org/\n");
    write("content/people/qin.md", "---\nname: 米沙·奥特洛\n---\n");
    write("content/companies/qinghe.md", "---\nname: Qinghe\n---\n");
    for (Map.Entry<String, String> article :
        Map.of(
                "2024-03-01-a", "创业公司LanHe发布了BaiHe 2.0模型。创始人罗森·白克表示，LanHe与Qinghe无关。",
                "2024-03-02-b", "LanHe的股价上涨。LanHe宣布开源BaiHe。工程师罗森·白克说，这是LanHe的第一步。",
                "2024-03-03-c", "Qinghe 3.0上线，Qinghe 3.0比LanHe的模型快。米沙·阿尔特洛说，米沙·阿尔特洛不担心。")
            .entrySet()) {
      write(
          "content/articles/" + article.getKey() + ".md",
          "---\ntitle: 短讯\ndate: "
              + article.getKey().substring(0, 10)
              + "\n---\n\n"
              + article.getValue()
              + "\n");
    }
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(hub.resolve(path).getParent());
    Files.writeString(hub.resolve(path), text);
  }

  private CapturedRun run(String... more) {
    String[] arguments = new String[more.length + 3];
    arguments[0] = "discover";
    arguments[1] = "--source";
    arguments[2] = hub.toString();
    System.arraycopy(more, 0, arguments, 3, more.length);
    return CapturedRun.of("en", arguments);
  }

  private String text(String path) throws IOException {
    return Files.readString(hub.resolve(path));
  }

  @Test
  void proposesNamesWithTheirKindAndWhereTheyStand() throws IOException {
    CapturedRun run = run();

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out()).containsPattern("companies +LanHe +6/3").contains("罗森·白克");
    assertThat(text(QUEUE))
        .contains("name: LanHe\n    kind: companies\n    status: new\n")
        .contains("at: \"content/articles/2024-03-02-b.md:6\"");
  }

  @Test
  void intoWithoutAnythingToAcceptIsWrongUsage() {
    CapturedRun run = run("--into", "companies/qinghe");

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("--accept NAME");
    assertThat(hub.resolve(QUEUE)).doesNotExist();
  }

  @Test
  void proposesOtherNamesOfWhatTheHubHasAsMerges() throws IOException {
    run();

    assertThat(text(QUEUE))
        .containsPattern("name: Qinghe 3.0\"?\n(.+\n)*?    merge: companies/qinghe")
        .containsPattern("name: 米沙·阿尔特洛\n(.+\n)*?    merge: people/qin");
  }

  @Test
  void acceptsIntoTheFolderOfTheKindWithWhatIsKnown() throws IOException {
    CapturedRun run = run("--accept", "LanHe", "罗森·白克");

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("wrote content/companies/lanhe.md");
    assertThat(text("content/companies/lanhe.md"))
        .isEqualTo(
            """
            ---
            name: LanHe
            facts:
              首次提及:
                value: 短讯
                date: 2024-03-01
                source: articles/2024-03-01-a
            ---
            """);
    assertThat(text(QUEUE)).doesNotContain("name: LanHe").doesNotContain("name: 罗森");
    assertThat(run("--format", "json").out()).doesNotContain("\"name\":\"LanHe\"");
  }

  @Test
  void neverOverwritesAFile() throws IOException {
    write("content/companies/lanhe.md", "---\nname: 别的\n---\n");

    CapturedRun run = run("--accept", "LanHe");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("content/companies/lanhe.md is there already");
    assertThat(text("content/companies/lanhe.md")).isEqualTo("---\nname: 别的\n---\n");
    assertThat(text(QUEUE)).contains("name: LanHe");
  }

  @Test
  void refusesWhatIsNoCandidateAndWhatIsAnotherName() {
    CapturedRun run = run("--accept", "Nobody", "Qinghe 3.0", "LanHe");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("no candidate is called “Nobody”")
        .contains("add it to the aliases of content/companies/qinghe.md");
    assertThat(hub.resolve("content/companies/lanhe.md")).exists();
  }

  @Test
  void addsAnotherNameToTheAliasesOfAnEntityAndLeavesTheRestOfItsFile() throws IOException {
    write(
        "content/people/qin.md",
        "---\n# 手写的\nname: 米沙·奥特洛 # 本名\naliases:\n  - 奥特洛 # 简称\nsummary: 人\n---\n\n正文。\n");

    CapturedRun run = run("--accept", "米沙·阿尔特洛", "--into", "people/qin");

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("content/people/qin.md");
    assertThat(text("content/people/qin.md"))
        .isEqualTo(
            "---\n# 手写的\nname: 米沙·奥特洛 # 本名\naliases:\n  - 奥特洛 # 简称\n  - 米沙·阿尔特洛\nsummary: 人\n---\n\n正文。\n");
    assertThat(text(QUEUE)).doesNotContain("阿尔特洛");
    assertThat(run().out()).doesNotContain("阿尔特洛");
  }

  @Test
  void addsSeveralNamesToOneEntityGivenByItsName() throws IOException {
    CapturedRun run = run("--accept", "Qinghe 3.0", "LanHe", "--into", "Qinghe");

    assertThat(run.err()).isEmpty();
    assertThat(text("content/companies/qinghe.md"))
        .isEqualTo("---\nname: Qinghe\naliases: [Qinghe 3.0, LanHe]\n---\n");
  }

  @Test
  void refusesToAddToWhatTheHubDoesNotHave() throws IOException {
    CapturedRun run = run("--accept", "LanHe", "--into", "people/nobody");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("the hub has no entity people/nobody");
    assertThat(text(QUEUE)).contains("name: LanHe");
  }

  @Test
  void takesNoOptionForAName() {
    for (String option : new String[] {"--accept", "--ignore"}) {
      CapturedRun run = run(option, "LanHe", "--kinds", "products");

      assertThat(run.code()).isEqualTo(ExitCode.USAGE);
      assertThat(run.err()).contains("--kinds is no name");
    }
    assertThat(hub.resolve(QUEUE)).doesNotExist();
    assertThat(hub.resolve("content/companies/lanhe.md")).doesNotExist();
  }

  @Test
  void acceptsAsTheKindThatTheUserNames() {
    CapturedRun run = run("--accept", "LanHe", "罗森·白克", "--kind", "products");

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("wrote content/products/lanhe.md");
    assertThat(hub.resolve("content/products/lanhe.md")).exists();
    assertThat(hub.resolve("content/companies/lanhe.md")).doesNotExist();
    assertThat(run().out()).doesNotContain("LanHe ").doesNotContain("罗森·白克");
  }

  @Test
  void refusesAKindThatTheHubDoesNotHave() throws IOException {
    CapturedRun run = run("--accept", "LanHe", "--kind", "planets");

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("the hub has no kind planets");
    assertThat(hub.resolve("content/planets")).doesNotExist();
    assertThat(text(QUEUE)).contains("name: LanHe");
  }

  @Test
  void aKindForNothingOrForAnAliasIsWrongUsage() {
    assertThat(run("--kind", "products").code()).isEqualTo(ExitCode.USAGE);
    CapturedRun run = run("--accept", "LanHe", "--into", "Qinghe", "--kind", "products");

    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("--kind says");
    assertThat(hub.resolve(QUEUE)).doesNotExist();
  }

  @Test
  void ignoresForGood() throws IOException {
    CapturedRun run = run("--ignore", "LanHe", "Nobody");
    CapturedRun again = run();

    assertThat(run.out())
        .isEqualTo(
            "LanHe will not be proposed again; content/candidates.yaml keeps that, with status:"
                + " ignored\n");
    assertThat(again.out()).doesNotContain("LanHe ");
    assertThat(text(QUEUE)).contains("name: LanHe\n    kind: companies\n    status: ignored\n");
  }

  @Test
  void leavesAFaultyQueueAsItIs() throws IOException {
    String faulty = "candidates:\n  - name: LanHe\n    kind: planets\n";
    write(QUEUE, faulty);

    CapturedRun run = run();

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("content/candidates.yaml:3:11");
    assertThat(text(QUEUE)).isEqualTo(faulty);
  }

  @Test
  void aHubWithAQueueBuildsWithoutAWarning() {
    run();

    CapturedRun build =
        CapturedRun.of("en", "build", "--source", hub.toString(), "--output", hub + "-out");

    assertThat(build.err()).isEmpty();
    assertThat(build.code()).isZero();
  }
}

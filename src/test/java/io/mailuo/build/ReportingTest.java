package io.mailuo.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.Golden;
import io.mailuo.problem.Code;
import io.mailuo.report.Changes;
import io.mailuo.report.KnowledgeReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Builds a hub again and again and reads what each build leaves in {@code .mailuo/report.json}. */
class ReportingTest {

  private static final String ARTICLE = "content/articles/2024-03-01-a.md";
  private static final String HEAD = "---\ntitle: 甲\ndate: 2024-03-01\n---\n";

  @TempDir private Path folder;

  @BeforeEach
  void writeHub() throws IOException {
    write("content/hub.yaml", "title: 测试站\nbase_url: https://example.org/\n");
    write("content/people/lin.md", "---\nname: 林小满\n---\n");
    write("content/companies/qinghe.md", "---\nname: 青禾科技\n---\n");
    write(ARTICLE, HEAD + "林小满在青禾科技工作。\n");
  }

  /** What an editor does between two builds. */
  private void edit() throws IOException {
    write("content/people/lin.md", "---\nname: 林小满\nslug: lin-xiaoman\n---\n");
    write(
        "content/products/yunque.md",
        """
        ---
        name: 云雀模型
        aliases: [云雀]
        facts:
          发布:
            - {value: 3 月 1 日, date: 2024-03-02, source: 甲报}
            - {value: 3 月 2 日, source: 乙报}
        ---
        """);
    write("content/concepts/yunque.md", "---\nname: 云雀算法\naliases: [云雀]\n---\n");
    Files.delete(hub().resolve("content/companies/qinghe.md"));
    write(ARTICLE, HEAD + "林小满发布云雀模型。\n");
    write("content/articles/2024-03-02-b.md", HEAD.replace("甲", "乙") + "人们谈论云雀。\n");
  }

  private Path hub() {
    return folder.resolve("hub");
  }

  private Path kept() {
    return hub().resolve(".mailuo/report.json");
  }

  private void write(String path, String text) throws IOException {
    Path file = hub().resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }

  private BuildReport build() throws IOException {
    return build(folder.resolve("site"), false);
  }

  private BuildReport build(Path output, boolean keepGoing) throws IOException {
    BuildOptions options =
        new BuildOptions(hub(), output, Optional.empty(), false, false, keepGoing);
    return new SiteBuild(options, stage -> {}).run();
  }

  private static Changes changes(BuildReport built) {
    return built.news().map(KnowledgeReport::changes).orElseThrow();
  }

  @Test
  void keepsTheReportOfTheSecondBuildAgainstTheFirst() throws IOException {
    assertThat(changes(build())).isEqualTo(Changes.NONE);
    Golden.check(Path.of("src/test/resources/report/first.json"), Files.readString(kept()));
    edit();

    assertThat(changes(build())).isNotEqualTo(Changes.NONE);

    Golden.check(Path.of("src/test/resources/report/second.json"), Files.readString(kept()));
  }

  @Test
  void startsAnewWhereTheReportWasDeleted() throws IOException {
    build();
    edit();
    Files.delete(kept());

    BuildReport built = build();

    assertThat(built.news().orElseThrow().first()).isTrue();
    assertThat(changes(built)).isEqualTo(Changes.NONE);
    assertThat(built.problems()).noneMatch(problem -> problem.code() == Code.UNREADABLE_REPORT);
    assertThat(changes(build())).isEqualTo(Changes.NONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{\"format\":2,\"pages\":[]}", "\0\0"})
  void saysThatADamagedReportIsIgnoredAndWritesItAnew(String damaged) throws IOException {
    build();
    String whole = Files.readString(kept());
    Files.writeString(kept(), damaged);

    BuildReport built = build();

    assertThat(built.failed()).isFalse();
    assertThat(built.written()).isTrue();
    assertThat(built.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.code()).isEqualTo(Code.UNREADABLE_REPORT));
    assertThat(kept()).hasContent(whole);
    assertThat(build().problems()).isEmpty();
  }

  @Test
  void aReportThatIsNoTextIsDamagedToo() throws IOException {
    build();
    Files.write(kept(), new byte[] {(byte) 0xC3, 0x28});

    assertThat(build().problems()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aBuildThatFailsLeavesTheLastReport(boolean keepGoing) throws IOException {
    build();
    String last = Files.readString(kept());
    edit();
    write("content/articles/2024-03-03-bad.md", "没有\n");

    BuildReport failed = build(folder.resolve("site"), keepGoing);

    assertThat(failed.failed()).isTrue();
    assertThat(failed.news()).isEmpty();
    assertThat(kept()).hasContent(last);
    Files.delete(hub().resolve("content/articles/2024-03-03-bad.md"));
    assertThat(changes(build()).newEntities())
        .containsExactly("concepts/yunque", "products/yunque");
  }

  @Test
  void buildsWithoutAReportWhereNothingCanBeKept() throws IOException {
    // A file in its place keeps the folder from being made, as a read-only medium does.
    Files.writeString(hub().resolve(".mailuo"), "");

    BuildReport built = build();

    assertThat(built.written()).isTrue();
    assertThat(built.problems()).isEmpty();
    assertThat(built.news()).isEmpty();
  }

  @Test
  void leavesTheReportAloneWhereAFolderIsInItsPlace() throws IOException {
    Files.createDirectories(kept().resolve("mine"));

    assertThat(build().news()).isEmpty();
    assertThat(kept().resolve("mine")).isDirectory();
    assertThat(Golden.files(hub().resolve(".mailuo"), path -> true)).isEmpty();
  }

  @Test
  void theSiteDoesNotDependOnTheLastBuild() throws IOException {
    build(folder.resolve("before"), false);
    edit();
    build(folder.resolve("after"), false);
    Files.delete(kept());

    build(folder.resolve("fresh"), false);

    assertThat(Golden.files(folder.resolve("after"), path -> true))
        .containsExactlyEntriesOf(Golden.files(folder.resolve("fresh"), path -> true));
  }
}

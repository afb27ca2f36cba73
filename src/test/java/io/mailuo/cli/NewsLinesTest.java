package io.mailuo.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.content.EntityId;
import io.mailuo.content.Fact;
import io.mailuo.report.Changes;
import io.mailuo.report.Changes.ArticleChange;
import io.mailuo.report.Changes.Links;
import io.mailuo.report.Changes.Move;
import io.mailuo.report.Changes.Status;
import io.mailuo.report.KnowledgeReport;
import io.mailuo.report.KnowledgeReport.AmbiguousAlias;
import io.mailuo.report.KnowledgeReport.Conflict;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewsLinesTest {

  @TempDir private Path hub;

  private static String lines(String language, KnowledgeReport report) {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    Terminal words = new Terminal(nowhere, nowhere, false, false, language);
    return NewsLines.of(report, words).stream().map(line -> line + "\n").collect(joining());
  }

  private static EntityId id(String value) {
    return new EntityId(value);
  }

  private static KnowledgeReport oneOfEach() {
    Fact.Value value = new Fact.Value("甲", Optional.empty(), Optional.of("甲报"));
    return new KnowledgeReport(
        false,
        new Changes(
            List.of(
                new ArticleChange(
                    "articles/a", Status.CHANGED, List.of(new Links("people/a", 1)), List.of())),
            List.of("people/a"),
            List.of(),
            List.of(new Move("people/b", "people/b.html", "people/c.html"))),
        List.of(new Conflict(id("people/a"), "生日", List.of(value, value))),
        List.of(id("people/b")),
        List.of(new AmbiguousAlias("Pika", List.of(), List.of())));
  }

  private static KnowledgeReport many() {
    List<ArticleChange> articles =
        IntStream.range(0, 5)
            .mapToObj(
                i ->
                    new ArticleChange(
                        "articles/" + i,
                        Status.GONE,
                        List.of(),
                        List.of(new Links("people/a", 300))))
            .toList();
    return new KnowledgeReport(
        false,
        new Changes(articles, List.of("people/a", "people/b"), List.of("people/z"), List.of()),
        List.of(),
        List.of(id("people/a"), id("people/b"), id("people/c"), id("people/d")),
        List.of());
  }

  @Test
  void countsOneAndMany() {
    assertThat(lines("en", oneOfEach()))
        .isEqualTo(
            """
              1 new link, 0 lost, in 1 article: articles/a
              1 new entity, 0 gone: +people/a
              1 changed address: people/b.html → people/c.html
              1 fact in conflict: people/a 生日
              1 entity without mentions: people/b
              1 shared name left unlinked: Pika
              all of it: .mailuo/report.json
            """);
    assertThat(lines("en", many()))
        .isEqualTo(
            """
              0 new links, 1500 lost, in 5 articles: articles/0, articles/1, articles/2, …
              2 new entities, 1 gone: +people/a, +people/b, −people/z
              4 entities without mentions: people/a, people/b, people/c, …
              all of it: .mailuo/report.json
            """);
  }

  @Test
  void speaksChinese() {
    assertThat(lines("zh", oneOfEach()))
        .isEqualTo(
            """
              新链接 1 条，少了 0 条，在 1 篇文章里：articles/a
              新实体 1 个，删去 0 个：+people/a
              网址有变 1 个：people/b.html → people/c.html
              说法不一的事实 1 项：people/a 生日
              没有被提及的实体 1 个：people/b
              因有歧义而没有链接的名称 1 个：Pika
              全部内容见 .mailuo/report.json
            """);
  }

  @Test
  void saysNothingWhereThereIsNothingToSay() {
    assertThat(
            lines("en", new KnowledgeReport(false, Changes.NONE, List.of(), List.of(), List.of())))
        .isEmpty();
  }

  @Test
  void aBuildEndsWithWhatChangedSinceTheLast() throws IOException {
    write("content/hub.yaml", "title: 测试站\nbase_url: https://example.org/\n");
    write("content/people/lin.md", "---\nname: 林小满\n---\n");
    write("content/articles/2024-03-01-a.md", "---\ntitle: 甲\n---\n林小满说了。\n");
    assertThat(build()).endsWith(" s\n");
    write("content/companies/qinghe.md", "---\nname: 青禾科技\n---\n");
    write("content/articles/2024-03-01-a.md", "---\ntitle: 甲\n---\n青禾科技说了。\n");

    assertThat(build())
        .endsWith(
            """
             s
              1 new link, 1 lost, in 1 article: articles/2024-03-01-a
              1 new entity, 0 gone: +companies/qinghe
              1 entity without mentions: people/lin
              all of it: .mailuo/report.json
            """);
    assertThat(hub.resolve(".mailuo/report.json")).isRegularFile();
  }

  private String build() {
    CapturedRun run = CapturedRun.of("en", "build", "--source", hub.toString());
    assertThat(run.err()).isEmpty();
    return run.out();
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(hub.resolve(path).getParent());
    Files.writeString(hub.resolve(path), text);
  }
}

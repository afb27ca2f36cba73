package io.mailuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.Golden;
import io.mailuo.build.Explaining;
import io.mailuo.build.Explanation;
import io.mailuo.problem.Diagnostics;
import io.mailuo.recognise.Mention;
import io.mailuo.recognise.Recognition;
import io.mailuo.recognise.Rejection;
import io.mailuo.recognise.Rejection.Cause;
import io.mailuo.text.DisplayWidth;
import io.mailuo.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Explains an article in which every rule and every cause occurs. */
class ExplainCommandTest {

  private static final Path CASE = Path.of("src/test/resources/explain");
  private static final String ARTICLE = "articles/2024-03-05-all.md";

  @TempDir private Path folder;

  private static CapturedRun run(String... more) {
    return explained(ARTICLE, more);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void showsTablesInTheLanguageAsked(String language) throws IOException {
    CapturedRun run = run("--lang", language);

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    Golden.check(CASE.resolve("expected-" + language + ".txt"), run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void noLineIsWiderThanAHundredColumns(String language) {
    assertThat(run("--lang", language).out().lines())
        .allMatch(line -> DisplayWidth.of(line) <= 100);
  }

  @Test
  void saysWhyInChineseToChineseReaders() {
    assertThat(run("--lang", "zh").out().lines().filter(line -> line.contains("理由")))
        .isNotEmpty()
        .noneMatch(line -> line.matches(".*[a-z]{3,} [a-z]{2,} [a-z]{2,}.*"));
  }

  @Test
  void everyGroundHasItsWords() throws IOException {
    List<String> keys = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("src/main/java/io/mailuo/recognise"))) {
      for (Path file : files.sorted().toList()) {
        keys.addAll(grounds(Files.readString(file)));
      }
    }
    assertThat(keys).hasSizeGreaterThan(25);
    for (String language : List.of("zh", "en")) {
      Diagnostics words = new Diagnostics(language, false);
      assertThat(keys)
          .allSatisfy(key -> assertThat(words.text("explain.reason." + key)).isNotBlank());
    }
  }

  /** The keys of grounds that a source names: in a reason, a choice of two, or a tally. */
  private static List<String> grounds(String source) {
    return Pattern.compile(
            "(?:Reason\\.of|\\.and|Optional\\.of)\\(\\s*(?:[\\w.()]+ \\? )?\"([a-z-]+)\""
                + "(?:\\s*: \"([a-z-]+)\")?|\\.add\\([^\";]*\"([a-z-]+)\"")
        .matcher(source)
        .results()
        .flatMap(found -> Stream.of(1, 2, 3).map(i -> Optional.ofNullable(found.group(i))))
        .flatMap(Optional::stream)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void writesJsonByContract(String language) throws IOException {
    Golden.check(
        CASE.resolve("expected-" + language + ".json"),
        run("--lang", language, "--format", "json").out());
  }

  // Entities and free pages

  @ParameterizedTest
  @CsvSource({
    "people/su-yuan, zh, text, entity-zh.txt",
    "people/su-yuan, en, text, entity-en.txt",
    "pages/about, zh, text, page-zh.txt",
    "pages/about, en, text, page-en.txt",
    "pages/about, en, json, page-en.json"
  })
  void explainsTheTextsOfEntitiesAndPages(
      String text, String language, String format, String expected) throws IOException {
    CapturedRun run = explained(text + ".md", "--lang", language, "--format", format);

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines())
        .filteredOn(line -> format.equals("text"))
        .allMatch(line -> DisplayWidth.of(line) <= 100);
    Golden.check(CASE.resolve("expected-" + expected), run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"people/su-yuan", "pages/about"})
  void whatIsSaidOfTheirLinksIsWhatTheirPagesShow(String text) throws IOException {
    Path hub = Golden.copy(CASE.resolve("hub"), folder.resolve("hub"));
    CapturedRun.of("en", "build", "--source", hub.toString());
    String page = text.startsWith("pages/") ? text.substring(6) : text;
    String html = Files.readString(hub.resolve("site-output/" + page + ".html"));
    String prose = html.substring(html.indexOf("class=\"prose"));

    List<Mention> mentions = explain(hub, text + ".md").recognition().mentions();
    assertThat(mentions).anyMatch(Mention::linked).anyMatch(mention -> !mention.linked());
    for (Mention mention : mentions) {
      String entity = mention.entity().value();
      String href = page.startsWith(entity.split("/")[0]) ? entity.split("/")[1] : entity;
      boolean linked = prose.contains(href + ".html\"") || prose.contains(href + ".html#");
      boolean said =
          mentions.stream().anyMatch(m -> m.linked() && m.entity().equals(mention.entity()));
      assertThat(linked).as(mention.toString()).isEqualTo(said);
    }
  }

  private static CapturedRun explained(String file, String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("explain", "--source", CASE.resolve("hub").toString(), file));
    arguments.addAll(List.of(more));
    return CapturedRun.of("en", arguments.toArray(new String[0]));
  }

  @Test
  void theCaseHasEveryRuleAndEveryCause() throws IOException {
    Recognition found = explain(CASE.resolve("hub")).recognition();

    assertThat(rules(found)).containsExactlyInAnyOrder(Mention.Rule.values());
    assertThat(found.rejections().stream().map(Rejection::cause).collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(Cause.values());
  }

  private static Set<Mention.Rule> rules(Recognition found) {
    return found.mentions().stream().map(Mention::rule).collect(Collectors.toSet());
  }

  @Test
  void anArticleWithoutNamesSaysSo() throws IOException {
    Path hub = Golden.copy(CASE.resolve("hub"), folder);
    Files.writeString(hub.resolve("content").resolve(ARTICLE), "---\ntitle: 甲\n---\n无。\n");

    assertThat(CapturedRun.of("en", "explain", "--source", hub.toString(), ARTICLE).out())
        .isEqualTo("Nothing in this text looks like a name of the hub.\n");
  }

  // The advice is true: whoever follows it gets what it promises.

  @Test
  void aBackslashKeepsAnyNameFromBeingAMention() throws IOException {
    for (Mention mention : explain(CASE.resolve("hub")).recognition().mentions()) {
      if (mention.rule() != Mention.Rule.FORCED) {
        assertThat(advice(mention)).contains("\\" + mention.text());
        Recognition changed = withText(mention.at(), "\\" + mention.text());

        assertThat(changed.rejections())
            .as(mention.toString())
            .anyMatch(
                rejection ->
                    rejection.cause() == Cause.SUPPRESSED
                        && rejection.at().start() == mention.at().start() + 1);
      }
    }
  }

  @Test
  void bracketsMakeALinkOfAnyMentionAndAnyRejectedName() throws IOException {
    Recognition found = explain(CASE.resolve("hub")).recognition();
    for (Mention mention : found.mentions()) {
      if (!mention.linked() && mention.rule() != Mention.Rule.CONTEXT) {
        String link = "[[" + mention.entity() + "|" + mention.text() + "]]";
        assertThat(advice(mention)).contains(link);
        assertForced(mention.at(), link);
      }
    }
    for (Rejection rejection : found.rejections()) {
      if (rejection.cause() != Cause.SUPPRESSED) {
        String link = "[[" + rejection.candidates().get(0) + "|" + rejection.text() + "]]";
        assertThat(advice(rejection)).contains(link);
        assertForced(rejection.at(), link);
      }
    }
  }

  private void assertForced(Span at, String link) throws IOException {
    assertThat(withText(at, link).mentions())
        .as(link)
        .anyMatch(
            mention ->
                mention.linked()
                    && mention.rule() == Mention.Rule.FORCED
                    && mention.at().start() > at.start()
                    && mention.at().end() < at.start() + link.length());
  }

  @ParameterizedTest
  @CsvSource({"AMBIGUOUS, priority: 2", "SENSE, priority: 3"})
  void priorityDecidesWhatANameMeans(Cause cause, String priority) throws IOException {
    Rejection undecided = rejection(cause);
    String id = undecided.candidates().get(0).value();
    assertThat(advice(undecided)).contains(priority);
    Path hub = Golden.copy(CASE.resolve("hub"), folder);
    Path entity = hub.resolve("content/" + id + ".md");
    Files.writeString(entity, Files.readString(entity).replaceFirst("\n", "\n" + priority + "\n"));

    assertThat(explain(hub).recognition().mentions())
        .anyMatch(
            mention -> mention.at().equals(undecided.at()) && mention.entity().value().equals(id));
  }

  @Test
  void matchIgnoreCaseTakesTheNameInAnyCase() throws IOException {
    Rejection otherCase = rejection(Cause.CASE);
    String path = "content/" + otherCase.candidates().get(0) + ".md";
    assertThat(advice(otherCase)).contains("match: ignore-case in " + path);
    Path hub = Golden.copy(CASE.resolve("hub"), folder);
    Path entity = hub.resolve(path);
    Files.writeString(
        entity, Files.readString(entity).replaceFirst("\n", "\nmatch: ignore-case\n"));

    assertThat(explain(hub).recognition().mentions())
        .anyMatch(mention -> mention.at().equals(otherCase.at()));
  }

  private static Rejection rejection(Cause cause) throws IOException {
    return explain(CASE.resolve("hub")).recognition().rejections().stream()
        .filter(rejection -> rejection.cause() == cause)
        .findFirst()
        .orElseThrow();
  }

  private static Advice advice() throws IOException {
    java.io.PrintWriter nowhere = new java.io.PrintWriter(java.io.Writer.nullWriter());
    return new Advice(
        new Terminal(nowhere, nowhere, false, false, "en"), explain(CASE.resolve("hub")));
  }

  private static String advice(Mention mention) throws IOException {
    return advice().of(mention);
  }

  private static String advice(Rejection rejection) throws IOException {
    return advice().of(rejection);
  }

  /** What is found where one stretch of the article reads otherwise. */
  private Recognition withText(Span at, String text) throws IOException {
    Path hub = Golden.copy(CASE.resolve("hub"), folder);
    Path article = hub.resolve("content").resolve(ARTICLE);
    String source = Files.readString(article);
    Files.writeString(article, source.substring(0, at.start()) + text + source.substring(at.end()));
    return explain(hub).recognition();
  }

  private static Explanation explain(Path hub) throws IOException {
    return explain(hub, ARTICLE);
  }

  private static Explanation explain(Path hub, String file) throws IOException {
    Optional<Explanation> found = Explaining.explain(hub, file).value();
    return found.orElseThrow(() -> new AssertionError(List.of(hub)));
  }
}

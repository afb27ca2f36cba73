package io.mailuo.build;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.Golden;
import io.mailuo.problem.Code;
import io.mailuo.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Builds whole hubs and compares whole sites, file by file. */
class GoldenSiteTest {

  private static final Path SITES = Path.of("src/test/resources/sites");

  @TempDir private Path folder;

  static List<Path> cases() throws IOException {
    return Golden.cases("sites");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void writesTheExpectedSite(Path site) throws IOException {
    Path hub = Golden.copy(site.resolve("hub"), folder.resolve("hub"));

    BuildReport report = build(hub, folder.resolve("out"));

    assertThat(report.problems()).filteredOn(Problem::isError).isEmpty();
    assertThat(report.written()).isTrue();
    Golden.checkFolder(
        site.resolve("expected"), Golden.files(folder.resolve("out"), GoldenSiteTest::isOfThisHub));
  }

  /** Copies of the program's own files are compared elsewhere. */
  private static boolean isOfThisHub(String path) {
    return !path.startsWith("theme/") && !path.startsWith("search/search-");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void writesTheSameBytesTwice(Path site) throws IOException {
    Path hub = Golden.copy(site.resolve("hub"), folder.resolve("hub"));
    build(hub, folder.resolve("first"));
    build(hub, folder.resolve("second"));
    Map<String, byte[]> first = Golden.files(folder.resolve("first"), path -> true);

    build(hub, folder.resolve("first"));

    assertSame(Golden.files(folder.resolve("second"), path -> true), first);
    assertSame(Golden.files(folder.resolve("first"), path -> true), first);
  }

  @Test
  void keepsAForeignFileInTheOutputFolder() throws IOException {
    Path hub = hub("smallest");
    Path out = folder.resolve("out");
    build(hub, out);
    Files.writeString(out.resolve("CNAME"), "example.org\n");
    Files.createDirectories(out.resolve("articles/mine"));
    Files.writeString(out.resolve("articles/mine/notes.txt"), "notes\n");

    build(hub, out);

    assertThat(out.resolve("CNAME")).hasContent("example.org");
    assertThat(out.resolve("articles/mine/notes.txt")).hasContent("notes");
    assertThat(out.resolve("index.html")).exists();
  }

  @Test
  void deletesThePageOfAnArticleThatIsGone() throws IOException {
    Path hub = hub("everyday");
    Path out = folder.resolve("out");
    build(hub, out);
    assertThat(out.resolve("articles/undated.html")).exists();
    Files.delete(hub.resolve("content/articles/undated.md"));

    build(hub, out);

    assertThat(out.resolve("articles/undated.html")).doesNotExist();
  }

  @Test
  void leavesTheOldSiteAsItWasWhereThereIsAnError() throws IOException {
    Path hub = hub("smallest");
    Path out = folder.resolve("out");
    build(hub, out);
    Map<String, byte[]> before = Golden.files(out, path -> true);
    Files.writeString(hub.resolve("content/articles/2024-05-01-bad.md"), "no front matter\n");

    BuildReport report = build(hub, out);

    assertThat(report.written()).isFalse();
    assertThat(report.failed()).isTrue();
    assertThat(report.problems()).extracting(Problem::code).contains(Code.NO_FRONT_MATTER);
    assertSame(Golden.files(out, path -> true), before);
    assertThat(folder).isDirectoryNotContaining("glob:**.mailuo-*");
  }

  @Test
  void publishesDraftsOnlyWhereAsked() throws IOException {
    Path hub = hub("everyday");
    Path out = folder.resolve("out");

    assertThat(build(hub, out).counts().drafts()).isEqualTo(1);
    assertThat(out.resolve("articles/draft.html")).doesNotExist();

    BuildOptions options = new BuildOptions(hub, out, Optional.empty(), true, false, false);
    assertThat(new SiteBuild(options, stage -> {}).run().counts().drafts()).isZero();
    assertThat(out.resolve("articles/draft.html")).exists();
  }

  @Test
  void nothingOfADraftIsInTheSite() throws IOException {
    Path out = folder.resolve("out");
    build(hub("everyday"), out);

    Golden.files(out, path -> true)
        .forEach(
            (path, bytes) ->
                assertThat(new String(bytes, StandardCharsets.UTF_8))
                    .as(path)
                    .doesNotContain("草稿里的话"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyLinkToAPlaceOnAPageOfTheSiteFindsIt(Path site) throws IOException {
    Path out = folder.resolve("out");
    build(Golden.copy(site.resolve("hub"), folder.resolve("hub")), out);

    assertThat(deadLinks(out)).isEmpty();
  }

  private static List<String> deadLinks(Path out) throws IOException {
    Map<String, Document> pages = new TreeMap<>();
    for (Map.Entry<String, byte[]> file :
        Golden.files(out, path -> path.endsWith(".html")).entrySet()) {
      pages.put(file.getKey(), Jsoup.parse(new String(file.getValue(), StandardCharsets.UTF_8)));
    }
    List<String> dead = new ArrayList<>();
    pages.forEach(
        (path, page) -> {
          for (Element link : page.select("a[href], img[src], link[href], script[src]")) {
            String to = link.hasAttr("href") ? link.attr("href") : link.attr("src");
            if (!path.equals("404.html") && !isAlive(out, path, to, pages)) {
              dead.add(path + " → " + to);
            }
          }
        });
    return dead;
  }

  private static boolean isAlive(Path out, String from, String to, Map<String, Document> pages) {
    if (to.matches("(https?|mailto|data):.*")) {
      return true;
    }
    String path = to.replaceFirst("[#?].*", "");
    String fragment = to.contains("#") ? to.substring(to.indexOf('#') + 1) : "";
    String target =
        path.isEmpty()
            ? from
            : Path.of(from).resolveSibling(path).normalize().toString().replace('\\', '/');
    Document page = pages.get(target);
    boolean there = page != null || Files.isRegularFile(out.resolve(target));
    return there && (fragment.isEmpty() || (page != null && page.getElementById(fragment) != null));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyIdIsOnceOnItsPage(Path site) throws IOException {
    Path out = folder.resolve("out");
    build(Golden.copy(site.resolve("hub"), folder.resolve("hub")), out);

    Golden.files(out, path -> path.endsWith(".html"))
        .forEach(
            (path, bytes) ->
                assertThat(
                        Jsoup.parse(new String(bytes, StandardCharsets.UTF_8))
                            .select("[id]")
                            .eachAttr("id"))
                    .as(path)
                    .doesNotHaveDuplicates());
  }

  @Test
  void theBackslashThatSuppressesALinkIsNeverShown() throws IOException {
    Path out = folder.resolve("out");
    build(hub("everyday"), out);

    Golden.files(out, path -> path.endsWith(".html") || path.startsWith("search/t/"))
        .forEach(
            (path, bytes) ->
                assertThat(new String(bytes, StandardCharsets.UTF_8))
                    .as(path)
                    .doesNotContain("\\Qinghe"));
  }

  @Test
  void takesTheHubsOwnTemplatesAndStyleSheets() throws IOException {
    Path out = folder.resolve("out");
    build(hub("own-kinds-and-templates"), out);

    assertThat(Files.readString(out.resolve("theme/extra.css")))
        .isEqualTo("main { color: teal }\n");
    assertThat(Files.readString(out.resolve("theme/theme.css")))
        .endsWith(
            ".kind-birds{--kind:light-dark(#8a4606,color-mix(in srgb,#8a4606 45%,#fff));--round:0;"
                + "--clip:polygon(35% 0,65% 0,65% 35%,100% 35%,100% 65%,65% 65%,65% 100%,35% 100%,"
                + "35% 65%,0 65%,0 35%,35% 35%)}\n");
    assertThat(Files.readString(out.resolve("guide.html"))).contains("<p>A page of our own.</p>");
  }

  private Path hub(String name) throws IOException {
    return Golden.copy(SITES.resolve(name).resolve("hub"), folder.resolve("hub"));
  }

  private static BuildReport build(Path hub, Path out) throws IOException {
    BuildOptions options = new BuildOptions(hub, out, Optional.empty(), false, false, false);
    return new SiteBuild(options, stage -> {}).run();
  }

  private static void assertSame(Map<String, byte[]> actual, Map<String, byte[]> expected) {
    assertThat(actual.keySet()).isEqualTo(expected.keySet());
    expected.forEach((path, bytes) -> assertThat(actual.get(path)).as(path).isEqualTo(bytes));
  }
}

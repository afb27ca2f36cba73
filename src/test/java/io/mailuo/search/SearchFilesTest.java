package io.mailuo.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class SearchFilesTest {

  private final SearchTerms terms = new SearchTerms(c -> c == '週' ? '周' : c, WordSource.NONE);

  private static SearchDocument entity(String name, String text) {
    return entity(name, "people/zhou.html", text);
  }

  private static SearchDocument entity(String name, String url, String text) {
    return new SearchDocument(
        name,
        url,
        "people",
        "人物",
        Optional.empty(),
        text,
        List.of(name),
        List.of("zhou"),
        2,
        List.of(),
        List.of());
  }

  private List<SearchFile> files(String text, boolean plainIndex) {
    SearchScripts scripts = new SearchScripts("client", "load [$NAMES] $CORE");
    return new SearchFiles(terms, scripts).of(List.of(entity("周", text)), plainIndex);
  }

  /** The one file whose path starts so. */
  private static SearchFile file(String path, List<SearchFile> files) {
    List<SearchFile> found = files.stream().filter(f -> f.path().startsWith(path)).toList();
    assertThat(found).as(path).hasSize(1);
    return found.get(0);
  }

  private static String content(String path, List<SearchFile> files) {
    return file(path, files).content();
  }

  @Test
  void writesThePlainIndexOnlyWhereAsked() {
    assertThat(files("", true))
        .extracting(file -> file.path().replaceAll("[0-9a-v]{7}\\.js$", "HASH.js"))
        .containsExactly(
            "search/fold-HASH.js",
            "search/index.js",
            "search/loader.js",
            "search/lunr-documents.json",
            "search/lunr-index.json",
            "search/s/HASH.js",
            "search/search-HASH.js",
            "search/t/9.js");
    assertThat(files("", false))
        .extracting(SearchFile::path)
        .doesNotContain("search/lunr-index.json", "search/lunr-documents.json", "search/index.js");
  }

  @Test
  void writesTheSameIndexAsJsonAndAsACall() {
    List<SearchFile> files = files("文", true);
    String json = content("search/lunr-index.json", files);

    assertThat(content("search/index.js", files)).isEqualTo("mailuoSearch.index(" + json + ");\n");
    assertThat(content("search/lunr-documents.json", files))
        .isEqualTo("{\"9\":{\"title\":\"周\",\"url\":\"people/zhou.html\"}}");
  }

  @Test
  void writesTextsWithTheCharactersThatAreToBeFoldedInThem() {
    assertThat(content("search/t/", files("一週", true)))
        .isEqualTo(
            """
            mailuoSearch.take({"title":"周","url":"people/zhou.html","date":"","text":"一週",\
            "fold":"週周","quotes":[]});
            """);
    assertThat(content("search/fold-", files("一", true))).isEqualTo("mailuoSearch.take(\"週周\");\n");
  }

  @Test
  void writesWhatAnArticleQuotes() {
    SearchDocument article =
        new SearchDocument(
            "文",
            "articles/a.html",
            "articles",
            "",
            Optional.empty(),
            "",
            List.of(),
            List.of(),
            0,
            List.of(),
            List.of(new SearchDocument.Quoted("周", "s-1a2b3c", "好。")));
    SearchScripts scripts = new SearchScripts("client", "load [$NAMES] $CORE");

    assertThat(content("search/t/", new SearchFiles(terms, scripts).of(List.of(article), false)))
        .contains("\"quotes\":[[\"周\",\"s-1a2b3c\",\"好。\"]]");
  }

  @Test
  void writesTermsWithDistancesAndFrequencies() {
    assertThat(content("search/s/", files("文字文字", true)))
        .isEqualTo("mailuoSearch.take(\"0/9 ~0z $9~1hou $9~0周 !9#9~0字文 9~0文字 %09~\");\n");
  }

  @Test
  void keepsTextsFromEndingTheirScript() {
    String text = content("search/t/", files("</script>\u2028\u2029\"\\'", true));

    assertThat(text)
        .contains("\"\\u003C/script\\u003E\\u2028\\u2029\\\"\\\\'\"")
        .doesNotContain("<");
  }

  @Test
  void loaderNamesTheClientAndHoldsASmallCore() {
    List<SearchFile> files = files("文", true);
    String client = file("search/search-", files).path().substring("search/".length());

    assertThat(content("search/loader.js", files))
        .startsWith("load [\"" + client + "\"] {\"kinds\":[[\"people\"");
    assertThat(files).noneMatch(file -> file.path().startsWith("search/core-"));
  }

  @Test
  void aLargeCoreIsAFileOfItsOwn() {
    List<SearchDocument> many =
        IntStream.range(0, 400)
            .mapToObj(n -> entity("周".repeat(n % 9 + 1), "people/zhou-" + n + ".html", "文"))
            .toList();
    SearchScripts scripts = new SearchScripts("client", "load [$NAMES] $CORE");
    List<SearchFile> files = new SearchFiles(terms, scripts).of(many, false);
    String client = file("search/search-", files).path().substring("search/".length());
    SearchFile core = file("search/core-", files);

    assertThat(core.content()).startsWith("mailuoSearch.core({\"kinds\":[[\"people\"");
    assertThat(content("search/loader.js", files))
        .isEqualTo(
            "load [\"%s\", \"%s\"] null"
                .formatted(client, core.path().substring("search/".length())));
  }

  @Test
  void namesFilesByTheirContent() {
    String before = file("search/s/", files("文", true)).path();

    assertThat(file("search/s/", files("文", false)).path()).isEqualTo(before);
    assertThat(file("search/s/", files("字", true)).path()).isNotEqualTo(before);
    assertThat(content("search/loader.js", files("文", true)))
        .contains("\"shards\":\"" + before.substring("search/s/".length(), before.length() - 3));
  }

  @Test
  void leavesCommentsOutOfTheClient() throws IOException {
    String lunr =
        "/* by Oliver */!function(){e.utils={},e.utils.clone=0,e.FieldRef=1,e.idf=0,e.Pipeline=2,"
            + "e.Pipeline.registerFunction=0,e.Pipeline.load=3,e.Pipeline.prototype.add=0,"
            + "e.Vector=4,e.stemmer=0,e.TokenSet=5,e.Index.prototype.search=0,"
            + "e.Index.prototype.query=6,e.Index.prototype.toJSON=0,e.Index.load=7,e.Builder=0,"
            + "e.MatchData=8,e.QueryParseError=0}";
    SearchScripts scripts =
        SearchScripts.of(
            lunr,
            List.of(
                "  // why\n\n  let a = { b: 1 };\n  let c = ' = ' + \" \\\" = \";\n  c.replace(/ = [/ ]/, a)\n  return / , /;\n  a + +b\n"),
            "// x\ny\n");

    assertThat(scripts.client())
        .isEqualTo(
            """
            /* by Oliver */
            (() => {
            "use strict";
            const lunr = (() => {
            const e={version:"2.3.9"};e.utils={},e.FieldRef=1,e.Pipeline=2,e.Pipeline.load=3,\
            e.Vector=4,e.TokenSet=5,e.Index.prototype.query=6,e.Index.load=7,e.MatchData=8;
            return e;
            })();
            let a={b:1};let c=' = '+" \\" = ";c.replace(/ = [/ ]/,a)
            return / , /;a + +b
            })();
            """);
    assertThat(scripts.loader()).isEqualTo("y\n");
  }

  @Test
  void refusesAnotherLunr() {
    assertThatThrownBy(() -> SearchScripts.of("/* x */", List.of(), ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not lunr.min.js 2.3.9: no part [utils, utils.clone]");
  }

  /** Loader, Lunr and client are to stay below 14 KB. */
  @Test
  void clientIsSmall() throws IOException {
    SearchScripts scripts = RealScripts.read();

    assertThat(gzipped(scripts.client()) + gzipped(scripts.loader())).isLessThan(14 * 1024);
    assertThat(scripts.client()).doesNotContain("innerHTML").doesNotContain("fetch(");
  }

  private static int gzipped(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.size();
  }

  @Test
  void refusesUrlsThatAreNoSitePaths() {
    assertThatThrownBy(
            () ->
                new SearchDocument(
                    "t",
                    "/x",
                    "pages",
                    "页",
                    Optional.empty(),
                    "",
                    List.of(),
                    List.of(),
                    0,
                    List.of(),
                    List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("url must be a site path, got \"/x\"");
  }
}

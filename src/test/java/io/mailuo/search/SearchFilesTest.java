package io.mailuo.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class SearchFilesTest {

  private final SearchTerms terms = new SearchTerms(c -> c == '週' ? '周' : c, WordSource.NONE);

  private static SearchDocument entity(String name, String text) {
    return new SearchDocument(
        name,
        "people/zhou.html",
        "people",
        "人物",
        Optional.empty(),
        text,
        List.of(name),
        List.of("zhou", "z"),
        2);
  }

  private List<SearchFile> files(String text, boolean plainIndex) {
    return new SearchFiles(terms, "// lunr\n", "  // why\n\n  let a;\n")
        .of(List.of(entity("周", text)), plainIndex);
  }

  private static String content(String path, List<SearchFile> files) {
    return files.stream()
        .filter(file -> file.path().equals(path))
        .findFirst()
        .orElseThrow()
        .content();
  }

  @Test
  void writesThePlainIndexOnlyWhereAsked() {
    assertThat(files("", true))
        .extracting(SearchFile::path)
        .containsExactly(
            "search/documents.js",
            "search/index.js",
            "search/loader.js",
            "search/lunr-index.json",
            "search/lunr.min.js",
            "search/search.js");
    assertThat(files("", false))
        .extracting(SearchFile::path)
        .doesNotContain("search/lunr-index.json");
  }

  @Test
  void writesTheSameIndexAsJsonAndAsACall() {
    List<SearchFile> files = files("文", true);
    String json = content("search/lunr-index.json", files);

    assertThat(content("search/index.js", files))
        .isEqualTo("mailuoSearch.index(JSON.parse('" + json + "'));\n");
  }

  @Test
  void writesDocumentsWithTheCharactersToFold() {
    assertThat(content("search/documents.js", files("文", true)))
        .isEqualTo(
            """
            mailuoSearch.documents(JSON.parse('{"simplified":"週周","documents":[{"title":"周",\
            "url":"people/zhou.html","kind":"people","kindLabel":"人物","date":"","text":"文",\
            "names":["周"],"pinyin":["zhou","z"],"count":2}]}'));
            """);
  }

  @Test
  void keepsTextsFromEndingTheirScript() {
    String documents = content("search/documents.js", files("</script>\u2028\u2029\"\\'", true));

    assertThat(documents)
        .contains("\\\\u003C/script\\\\u003E\\\\u2028\\\\u2029\\\\\"\\\\\\\\\\'\"")
        .doesNotContain("<");
  }

  @Test
  void loaderNamesTheOthersInOrderByTheirContent() {
    assertThat(hashes(files("文", true)))
        .extracting(name -> name.substring(0, name.indexOf('?')))
        .containsExactly("lunr.min.js", "search.js", "documents.js", "index.js");
    assertThat(hashes(files("文", true))).isEqualTo(hashes(files("文", false)));
    List<String> changed = hashes(files("字", true));
    changed.removeAll(hashes(files("文", true)));
    assertThat(changed).hasSize(2);
  }

  private static List<String> hashes(List<SearchFile> files) {
    return Pattern.compile("[a-z.]+\\.js\\?v=[0-9a-f]{8}(?=\")")
        .matcher(content("search/loader.js", files))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  @Test
  void leavesCommentsOutOfTheClient() {
    assertThat(content("search/search.js", files("", true))).isEqualTo("let a;\n");
  }

  /** Loader, Lunr (8.3 KB) and client together are to stay below 14 KB. */
  @Test
  void clientIsSmall() throws IOException {
    String client = content("search/search.js", withRealClient());

    assertThat(gzipped(client)).isLessThan(5_000);
    assertThat(client).doesNotContain("innerHTML").doesNotContain("fetch(");
  }

  private List<SearchFile> withRealClient() throws IOException {
    try (InputStream in = SearchFiles.class.getResourceAsStream("search.js")) {
      String client = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return new SearchFiles(terms, "", client).of(List.of(), false);
    }
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
                    "t", "/x", "pages", "页", Optional.empty(), "", List.of(), List.of(), 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("url must be a site path, got \"/x\"");
  }
}

package io.mailuo.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.problem.Checked;
import io.mailuo.problem.Code;
import io.mailuo.problem.Problem;
import io.mailuo.source.SourceFile;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTest {

  private static final String TITLE = "title: 题\n";

  private final ArticleReader reader = new ArticleReader(ZoneId.of("Asia/Shanghai"));

  private Checked<ArticleReader.Draft> readNamed(String name, String frontMatter) {
    String text = "---\n" + frontMatter + "---\n正文。\n";
    return reader.read(new SourceFile("content/articles/" + name + ".md", text, "0"));
  }

  private Checked<ArticleReader.Draft> read(String frontMatter) {
    return readNamed("2024-02-15-sora", frontMatter);
  }

  private Article article(String frontMatter) {
    Checked<ArticleReader.Draft> read = read(frontMatter);
    assertThat(read.problems()).isEmpty();
    return read.value().orElseThrow().article();
  }

  private List<Code> codes(String frontMatter) {
    return read(frontMatter).problems().stream().map(Problem::code).toList();
  }

  @Test
  void readsEveryKeyOfTheContract() {
    Article article =
        article(
            TITLE
                + "date: 2024-02-15\nupdated: 2024-03-01\nslug: a-b\nsummary: 要\n"
                + "source: {name: 报, title: 题, url: https://example.com/a, author: 甲}\n"
                + "tags: [一, 二]\nlang: en\ndraft: false\nautolink: [people/a]\n");
    assertThat(article.id()).isEqualTo("articles/2024-02-15-sora");
    assertThat(article.title()).isEqualTo("题");
    assertThat(article.date()).contains(LocalDate.of(2024, 2, 15));
    assertThat(article.updated()).contains(LocalDate.of(2024, 3, 1));
    assertThat(article.slug().text()).isEqualTo("a-b");
    assertThat(article.summary()).isEqualTo("要");
    assertThat(article.sources())
        .containsExactly(
            new Source(
                "报", Optional.of("题"), Optional.of("https://example.com/a"), Optional.of("甲")));
    assertThat(article.tags()).containsExactly("一", "二");
    assertThat(article.lang()).contains("en");
    assertThat(article.autolink()).isEqualTo(new Autolink(true, Set.of(new EntityId("people/a"))));
    assertThat(article.body().plainText()).isEqualTo("正文。");
  }

  @Test
  void needsATitleOnly() {
    Article article = article(TITLE);
    assertThat(article.autolink()).isEqualTo(Autolink.ALL);
    assertThat(article.sources()).isEmpty();
    assertThat(article.lang()).isEmpty();
    assertThat(article.slug().text()).isEqualTo("sora");
    assertThat(codes("summary: 要\n")).containsExactly(Code.MISSING_KEY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"quotes: {reject: [q-1]}\n", "redirect_from: [a.html]\n", "image: a.png\n"})
  void knowsItsFurtherKeys(String key) {
    assertThat(codes(TITLE + key)).isEmpty();
  }

  @Test
  void warnsOfUnknownKeys() {
    Checked<ArticleReader.Draft> read = read(TITLE + "tag: [一]\n");
    assertThat(read.hasErrors()).isFalse();
    assertThat(read.problems()).hasSize(1);
    assertThat(read.problems().get(0).code()).isEqualTo(Code.UNKNOWN_KEY);
    assertThat(read.problems().get(0).arguments()).containsExactly("tag", "tags");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-02-15, 2024-02-15",
    "2024-02-29, 2024-02-29",
    "2024-02-15 08:00, 2024-02-15",
    "2024-02-15T23:59:59, 2024-02-15",
    "2024-02-15T20:00:00Z, 2024-02-16",
    "2024-02-15T20:00:00+00:00, 2024-02-16",
    "2024-02-15 20:00:00 +0000, 2024-02-16",
    "2024-02-15T01:00:00+08:00, 2024-02-15",
    "2024-02-15T01:00:00+09:00, 2024-02-15",
    "2024-02-16T00:30:00+09:00, 2024-02-15",
    "2024-02-15T20:00Z, 2024-02-16",
    "2024-02-15T20:00:00.123Z, 2024-02-16",
    "2024-12-31T23:00:00-05:00, 2025-01-01"
  })
  void readsDatesInTheZoneOfTheHub(String written, LocalDate date) {
    assertThat(article(TITLE + "date: " + written + "\n").date()).contains(date);
    assertThat(article(TITLE + "updated: " + written + "\n").updated()).contains(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "15/02/2024",
        "2024年2月15日",
        "2024-2-15",
        "2024-13-01",
        "2023-02-29",
        "2024-02",
        "soon",
        "2024-02-15T25:00:00Z",
        "20240215"
      })
  void reportsADateThatIsNone(String written) {
    assertThat(codes(TITLE + "date: " + written + "\n")).containsExactly(Code.BAD_DATE);
    assertThat(codes(TITLE + "updated: " + written + "\n")).containsExactly(Code.BAD_DATE);
  }

  @Test
  void takesTheDateOfTheFileNameWhereThereIsNoOther() {
    assertThat(article(TITLE).date()).contains(LocalDate.of(2024, 2, 15));
    assertThat(article(TITLE + "date: 2025-01-01\n").date()).contains(LocalDate.of(2025, 1, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sora", "2024-02-30-sora", "2024-02-sora"})
  void warnsOfAnArticleWithoutADate(String name) {
    Checked<ArticleReader.Draft> read = readNamed(name, TITLE);
    assertThat(read.problems()).extracting(Problem::code).containsExactly(Code.NO_DATE);
    assertThat(read.value().orElseThrow().article().date()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-02-15-sora, sora",
    "2024-02-15, 2024-02-15",
    "2024-02-15-Sora 2.0, sora-2.0",
    "2024-02-15-视频模型, shi-pin-mo-xing",
    "2024-02-15-Sora发布, sora-fa-bu",
    "sora, sora",
    "Ｓｏｒａ, sora",
    "é-à, e-a",
    "a b!c, a-b-c",
    "..a.., a",
    "2024-02-15-！, 2024-02-15"
  })
  void makesSlugsOfFileNames(String name, String slug) {
    Checked<ArticleReader.Draft> read = readNamed(name, TITLE + "date: 2024-01-01\n");
    assertThat(read.value().orElseThrow().article().slug().text()).isEqualTo(slug);
  }

  @Test
  void reportsASlugThatCannotBeKept() {
    Checked<ArticleReader.Draft> read = read(TITLE + "slug: A b\n");
    assertThat(read.problems()).extracting(Problem::code).containsExactly(Code.BAD_VALUE);
    assertThat(read.problems().get(0).arguments()).endsWith("a-b");
  }

  @Test
  void readsPolyphonesInSlugsAsWords() {
    Checked<ArticleReader.Draft> read = readNamed("重庆银行", TITLE + "date: 2024-01-01\n");
    assertThat(read.value().orElseThrow().article().slug().text()).isEqualTo("chong-qing-yin-hang");
  }

  @Test
  void readsSeveralSources() {
    Article article = article(TITLE + "source:\n  - {name: 甲}\n  - {url: http://b.example/}\n");
    assertThat(article.sources())
        .containsExactly(
            new Source("甲", Optional.empty(), Optional.empty(), Optional.empty()),
            new Source("", Optional.empty(), Optional.of("http://b.example/"), Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"javascript:alert(1)", "ftp://a.example/", "www.a.example", "https://a b"})
  void reportsASourceAddressThatIsNoWebAddress(String url) {
    Checked<ArticleReader.Draft> read = read(TITLE + "source: {name: 甲, url: '" + url + "'}\n");
    assertThat(read.problems()).extracting(Problem::code).containsExactly(Code.BAD_VALUE);
    assertThat(read.value().orElseThrow().article().sources().get(0).url()).isEmpty();
  }

  @Test
  void reportsASourceOfAWrongType() {
    assertThat(codes(TITLE + "source: 甲报\n")).containsExactly(Code.WRONG_TYPE);
    assertThat(codes(TITLE + "source: {nam: 甲}\n")).containsExactly(Code.UNKNOWN_KEY);
  }

  @Test
  void readsAutolink() {
    assertThat(article(TITLE + "autolink: true\n").autolink()).isEqualTo(Autolink.ALL);
    Autolink off = article(TITLE + "autolink: false\n").autolink();
    assertThat(off.links(new EntityId("people/a"))).isFalse();
    Autolink some = article(TITLE + "autolink: [people/a]\n").autolink();
    assertThat(some.links(new EntityId("people/a"))).isFalse();
    assertThat(some.links(new EntityId("people/b"))).isTrue();
    assertThat(codes(TITLE + "autolink: [张三]\n")).containsExactly(Code.BAD_VALUE);
    assertThat(codes(TITLE + "autolink: maybe\n")).containsExactly(Code.BAD_VALUE);
  }

  @Test
  void knowsDrafts() {
    assertThat(read(TITLE + "draft: true\n").value().orElseThrow().draft()).isTrue();
    assertThat(read(TITLE).value().orElseThrow().draft()).isFalse();
  }

  @Test
  void readsTheBodyAfterTheFrontMatterWhateverItsLineEnds() {
    for (String end : List.of("\n", "\r\n", "\r")) {
      String text = "---\ntitle: 题\n---\n甲。\n".replace("\n", end);
      SourceFile file = new SourceFile("content/articles/2024-01-01.md", text, "0");
      Article article = reader.read(file).value().orElseThrow().article();
      assertThat(article.body().plainText()).isEqualTo("甲。");
      assertThat(text.substring(article.body().start())).startsWith("甲");
    }
  }

  @Test
  void reportsFrontMatterThatIsMissingOrNeverEnds() {
    SourceFile without = new SourceFile("content/articles/a.md", "正文。\n", "0");
    assertThat(reader.read(without).problems())
        .extracting(Problem::code)
        .containsExactly(Code.NO_FRONT_MATTER);
    SourceFile open = new SourceFile("content/articles/a.md", "---\ntitle: 题\n", "0");
    assertThat(reader.read(open).problems())
        .extracting(Problem::code)
        .containsExactly(Code.UNCLOSED_FRONT_MATTER);
    SourceFile empty = new SourceFile("content/articles/a.md", "", "0");
    assertThat(reader.read(empty).value()).isEmpty();
  }

  @Test
  void reportsEveryProblemAtOnce() {
    assertThat(codes("date: soon\nupdated: never\ntags: {a: b}\n"))
        .containsExactlyInAnyOrder(Code.MISSING_KEY, Code.BAD_DATE, Code.BAD_DATE, Code.WRONG_TYPE);
  }

  @Test
  void ordersArticlesNewestFirstUndatedLast() {
    Article old = article(TITLE + "date: 2023-01-01\n");
    Article fresh = article(TITLE + "date: 2025-01-01\n");
    Article undated = readNamed("a", TITLE).value().orElseThrow().article();
    Article other = readNamed("b", TITLE).value().orElseThrow().article();
    assertThat(List.of(other, undated, old, fresh).stream().sorted(Article.NEWEST_FIRST).toList())
        .containsExactly(fresh, old, undated, other);
  }
}

package io.mailuo.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mailuo.content.EntityId;
import io.mailuo.knowledge.SmallHub;
import io.mailuo.problem.Checked;
import io.mailuo.problem.Code;
import io.mailuo.problem.Problem;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteUrlsTest {

  private static final List<String> KINDS = List.of("people", "companies", "products", "concepts");

  private static Checked<SiteUrls> urls(SmallHub hub) {
    return SiteUrls.of(hub.articles(), hub.entities(), hub.pages(), KINDS);
  }

  @ParameterizedTest
  @CsvSource({
    "index.html, index.html, index.html",
    "index.html, people/a.html, people/a.html",
    "people/a.html, people/b.html, b.html",
    "people/a.html, people/a.html, a.html",
    "people/a.html, people/index.html, index.html",
    "people/a.html, companies/b.html, ../companies/b.html",
    "people/a.html, index.html, ../index.html",
    "people/a.html, articles/x.html#s-1, ../articles/x.html#s-1",
    "a/b/c.html, a/d/e.html, ../d/e.html",
    "a/b/c.html, x.html, ../../x.html",
    "a/b/c.html, a/b/d.html, d.html",
    "a.html, a/b.html, a/b.html",
    "a/a.html, a/a/a.html, a/a.html"
  })
  void leadsFromPageToPage(String from, String to, String href) {
    assertThat(SiteUrls.relative(from, to)).isEqualTo(href);
    URI base = URI.create("https://example.com/repo/" + from);
    assertThat(base.resolve(SiteUrls.relative(from, to)))
        .isEqualTo(URI.create("https://example.com/repo/" + to));
  }

  @ParameterizedTest
  @CsvSource({"index.html, ''", "people/a.html, ../", "a/b/c.html, ../../"})
  void leadsToTheRoot(String url, String root) {
    assertThat(SiteUrls.root(url)).isEqualTo(root);
  }

  @Test
  void givesEveryPageItsUrl() {
    SmallHub hub =
        new SmallHub()
            .entity("people/anna", "name: Anna; slug: a-b")
            .article("2024-01-01-x", "title: 甲", "")
            .page("about", "title: 关于", "");
    Checked<SiteUrls> checked = urls(hub);
    assertThat(checked.problems()).isEmpty();
    SiteUrls urls = checked.value().orElseThrow();
    assertThat(urls.of(new EntityId("people/anna"))).isEqualTo("people/a-b.html");
    assertThat(urls.of(hub.articles().get(0))).isEqualTo("articles/x.html");
    assertThat(urls.of(hub.pages().get(0))).isEqualTo("about.html");
    assertThat(urls.find("people/anna")).contains("people/a-b.html");
    assertThat(urls.find("people/nobody")).isEmpty();
    assertThatThrownBy(() -> urls.of(new EntityId("people/nobody"))).hasMessageContaining("nobody");
  }

  @Test
  void reportsTwoPagesWithOneUrlNamingBothFiles() {
    SmallHub hub =
        new SmallHub()
            .article("2024-01-01-x", "title: 甲", "")
            .article("2024-01-02-x", "title: 乙", "");
    List<Problem> problems = urls(hub).problems();
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).code()).isEqualTo(Code.URL_COLLISION);
    assertThat(problems.get(0).at().path()).isEqualTo("content/articles/2024-01-02-x.md");
    assertThat(problems.get(0).arguments())
        .containsExactly("articles/x.html", "content/articles/2024-01-01-x.md");
  }

  @Test
  void reportsAPageInThePlaceOfOneOfOurs() {
    SmallHub hub =
        new SmallHub()
            .page("search", "title: 甲", "")
            .page("index", "title: 乙", "")
            .entity("people/x", "name: 丙; slug: index")
            .article("2024-01-01-index", "title: 丁", "");
    assertThat(urls(hub).problems())
        .extracting(Problem::code)
        .containsExactly(
            Code.URL_COLLISION, Code.URL_COLLISION, Code.URL_COLLISION, Code.URL_COLLISION);
  }

  @Test
  void leavesTheListsOfYearsAFolderOfTheirOwn() {
    SmallHub hub = new SmallHub().article("2024-01-01-year-2024", "title: 甲", "");
    for (int i = 1; i <= 201; i++) {
      hub.article("2024-01-01-n" + i, "title: 第" + i, "");
    }
    assertThat(urls(hub).problems()).isEmpty();
  }
}

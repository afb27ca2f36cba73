package io.mailuo.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.feed.SmallHub;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tags that say the same are one, none takes another's address, entities know who bears them. */
class TagsTest {

  private static SmallHub.Files hub() {
    return new SmallHub.Files().with("products/sora", "name: Sora\naliases: [索拉]", "");
  }

  private static SmallHub.Files with(SmallHub.Files files, String name, String tags) {
    return files.with("articles/" + name, "title: " + name + "\ntags: [" + tags + "]", "一句话。");
  }

  private static List<String> tags(SmallHub small, String article) {
    return ((ArticlePage) small.page("articles/" + article + ".html"))
        .tags().stream().map(tag -> tag.text() + " " + tag.href()).toList();
  }

  private static List<String> tagPages(SmallHub small) {
    return small.pages().stream()
        .map(page -> page.frame().url())
        .filter(url -> url.startsWith("tags/"))
        .toList();
  }

  private static <P extends Page> P page(SmallHub small, String url, Class<P> type) {
    return type.cast(small.page(url));
  }

  @Test
  void thatDifferInCaseWidthOrScriptAreOneCalledAsTheOldestArticleCallsIt() {
    SmallHub.Files files = hub();
    with(files, "2024-03-01-c", "ai视频, 視頻");
    with(files, "2024-01-01-a", "AI视频, 视频");
    with(files, "2024-02-01-b", "ＡＩ视频, AI视频");
    with(files, "undated", "Ai视频");
    SmallHub small = files.withoutBaseUrl();
    for (String article : List.of("a", "b", "c", "undated")) {
      assertThat(tags(small, article)).first().isEqualTo("AI视频 ../tags/ai-shi-pin.html");
    }
    assertThat(tags(small, "c"))
        .containsExactly("AI视频 ../tags/ai-shi-pin.html", "视频 ../tags/shi-pin.html");
    assertThat(tags(small, "b")).hasSize(1);
    assertThat(page(small, "tags/ai-shi-pin.html", TagPage.class).total()).isEqualTo(4);
    assertThat(page(small, "tags/index.html", TagListPage.class).tags())
        .extracting(tag -> tag.text() + " " + tag.count())
        .containsExactly("AI视频 4", "视频 2");
  }

  @ParameterizedTest
  @CsvSource({
    "文生视频, tags/wen-sheng-shi-pin.html",
    "open source, tags/open-source.html",
    "GPT-4.5, tags/gpt-4.5.html",
    "人工智能/视频, tags/ren-gong-zhi-neng-shi-pin.html",
    "C, tags/c.html"
  })
  void haveReadableAddresses(String tag, String url) {
    assertThat(tagPages(with(hub(), "2024-01-01-a", "'" + tag + "'").withoutBaseUrl()))
        .containsExactlyInAnyOrder("tags/index.html", url);
  }

  @Test
  void ofWhichTheAddressLosesASignAreToldApart() {
    SmallHub small = with(hub(), "2024-01-01-a", "C, 'C++', 'C#', '!!!', index").withoutBaseUrl();
    assertThat(tagPages(small)).hasSize(6).doesNotHaveDuplicates().contains("tags/c.html");
    assertThat(tagPages(small))
        .filteredOn(url -> !url.equals("tags/c.html") && !url.equals("tags/index.html"))
        .allMatch(url -> url.matches("tags/(c|tag|index)-[0-9a-f]{8}\\.html"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"C++", "C#", "权利", "权力", "a b"})
  void keepTheirAddressesWhateverOtherTagsThereAre(String tag) {
    SmallHub.Files few = with(hub(), "2024-01-01-a", "'C++', 'C#', 权利, 权力, a b, a-b");
    SmallHub.Files more = with(hub(), "2024-01-01-a", "'C++', 'C#', 权利, 权力, a b, a-b");
    with(more, "2023-01-01-older", "C, 'C*', 全力, 'a_b', 甲");
    with(more, "2025-01-01-newer", "'c--', 拳力, 'a/b', 乙");
    assertThat(href(more.withoutBaseUrl(), tag)).isEqualTo(href(few.withoutBaseUrl(), tag));
  }

  private static String href(SmallHub small, String tag) {
    return tags(small, "a").stream().filter(t -> t.startsWith(tag + " ")).findFirst().orElseThrow();
  }

  @Test
  void thatAreEntitiesLeadToTheEntityWhichListsWhoBearsThem() {
    SmallHub.Files files = hub();
    with(files, "2024-01-01-a", "sora, 索拉");
    with(files, "2024-02-01-b", "ＳＯＲＡ");
    files.with("articles/2024-03-01-c", "title: c\ntags: [Sora]", "这里说到Sora。");
    with(files, "2024-04-01-d", "别的");
    SmallHub small = files.withoutBaseUrl();
    assertThat(tags(small, "a"))
        .containsExactly("sora ../products/sora.html", "索拉 ../products/sora.html");
    EntityPage sora = page(small, "products/sora.html", EntityPage.class);
    assertThat(sora.tagged())
        .extracting(ArticleCard::title)
        .containsExactly("2024-02-01-b", "2024-01-01-a");
    assertThat(sora.mentionedIn()).extracting(m -> m.title()).containsExactly("c");
    assertThat(sora.allTagged()).isEmpty();
    assertThat(tagPages(small)).containsExactly("tags/bie-de.html", "tags/index.html");
  }

  @Test
  void ofAnEntityThatManyBearHaveAPageOfTheirOwn() {
    SmallHub.Files files = hub();
    List<String> titles = new ArrayList<>();
    for (int day = 31; day >= 10; day--) {
      titles.add("2024-01-" + day + "-a" + day);
      with(files, "2024-01-" + day + "-a" + day, "Sora");
    }
    SmallHub small = files.withoutBaseUrl();
    EntityPage sora = page(small, "products/sora.html", EntityPage.class);
    assertThat(sora.tagged()).hasSize(20);
    assertThat(sora.allTagged()).contains(new Link("Sora", "sora/tagged.html"));
    assertThat(page(small, "products/sora/tagged.html", TagPage.class).articles())
        .extracting(ArticleCard::title)
        .containsExactlyElementsOf(titles);
  }
}

package io.mailuo.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mailuo.problem.Checked;
import io.mailuo.problem.Code;
import io.mailuo.problem.Problem;
import io.mailuo.source.SourceFile;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityReaderTest {

  private static final String NAME = "name: 甲\n";

  private final EntityReader reader =
      new EntityReader(ZoneOffset.UTC, Set.of("people", "companies", "products"));

  private Checked<Entity> read(String frontMatter) {
    String text = "---\n" + frontMatter + "---\n";
    return reader.read(new SourceFile("content/products/jia.md", text, "0"));
  }

  private Entity entity(String frontMatter) {
    Checked<Entity> read = read(frontMatter);
    assertThat(read.problems()).isEmpty();
    return read.value().orElseThrow();
  }

  private List<Code> codes(String frontMatter) {
    return read(frontMatter).problems().stream().map(Problem::code).toList();
  }

  @Test
  void readsEveryKeyOfTheContract() {
    Entity entity =
        entity(
            NAME
                + "aliases: [乙, 丙]\nsummary: 要\nsame_as: [https://a.example/]\nalso: [companies]\n"
                + "match: ignore-case\nautolink: false\ncontext: [丁]\npriority: 2\n"
                + "pinyin: jia yi\nslug: other\nreviewed: 2024-01-02\n");
    assertThat(entity.id()).isEqualTo(new EntityId("products/jia"));
    assertThat(entity.path()).isEqualTo("content/products/jia.md");
    assertThat(entity.names()).containsExactly("甲", "乙", "丙");
    assertThat(entity.summary()).isEqualTo("要");
    assertThat(entity.sameAs()).containsExactly("https://a.example/");
    assertThat(entity.also()).containsExactly("companies");
    assertThat(entity.match()).isEqualTo(Entity.Match.IGNORE_CASE);
    assertThat(entity.autolink()).isFalse();
    assertThat(entity.context()).containsExactly("丁");
    assertThat(entity.priority()).isEqualTo(2);
    assertThat(entity.pinyin()).contains("jia yi");
    assertThat(entity.slug().text()).isEqualTo("other");
    assertThat(entity.reviewed()).contains(LocalDate.of(2024, 1, 2));
  }

  @Test
  void needsANameOnly() {
    Entity entity = entity(NAME);
    assertThat(entity.aliases()).isEmpty();
    assertThat(entity.autolink()).isTrue();
    assertThat(entity.match()).isEqualTo(Entity.Match.DEFAULT);
    assertThat(entity.priority()).isZero();
    assertThat(entity.slug().text()).isEqualTo("jia");
    assertThat(codes("summary: 要\n")).containsExactly(Code.MISSING_KEY);
    assertThat(read("summary: 要\n").value()).isEmpty();
  }

  @Test
  void knowsRedirects() {
    assertThat(codes(NAME + "redirect_from: [a.html]\n")).isEmpty();
  }

  @Test
  void keepsAliasesOnceAndApartFromTheName() {
    assertThat(entity(NAME + "aliases: [乙, 甲, 乙, '']\n").aliases()).containsExactly("乙");
    assertThat(entity(NAME + "aliases: 乙\n").aliases()).containsExactly("乙");
  }

  @Test
  void composesNames() {
    assertThat(entity("name: Cafe\u0301\naliases: [Ame\u0301lie]\n").names())
        .containsExactly("Café", "Amélie");
  }

  @Test
  void readsFacts() {
    Entity entity =
        entity(
            NAME
                + "facts:\n  地址: 北京\n  开发者: [乙, 丙]\n"
                + "  版本:\n    - {value: '2.0', date: 2024-02, source: 报}\n    - '1.0'\n");
    assertThat(entity.facts()).extracting(Fact::label).containsExactly("地址", "开发者", "版本");
    assertThat(entity.facts().get(1).values())
        .extracting(Fact.Value::text)
        .containsExactly("乙", "丙");
    assertThat(entity.facts().get(2).values().get(0))
        .isEqualTo(new Fact.Value("2.0", PartialDate.parse("2024-02"), Optional.of("报")));
  }

  @Test
  void reportsFaultsOfFacts() {
    assertThat(codes(NAME + "facts: [a]\n")).containsExactly(Code.WRONG_TYPE);
    assertThat(codes(NAME + "facts: {a: {value: x, date: 昨天}}\n")).containsExactly(Code.BAD_DATE);
    assertThat(codes(NAME + "facts: {a: {date: 2024}}\n")).containsExactly(Code.MISSING_KEY);
    assertThat(codes(NAME + "facts: {a: {value: x, when: 2024}}\n"))
        .containsExactly(Code.UNKNOWN_KEY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-02-30", "2024-13", "2024-00-01", "2024-1-1"})
  void reportsADayThatIsNone(String date) {
    assertThat(codes(NAME + "facts: {a: {value: x, date: " + date + "}}\n"))
        .containsExactly(Code.BAD_DATE);
  }

  @Test
  void reportsValuesOutsideTheContract() {
    assertThat(codes(NAME + "match: loose\n")).containsExactly(Code.BAD_VALUE);
    assertThat(codes(NAME + "also: [planets]\n")).containsExactly(Code.BAD_VALUE);
    assertThat(codes(NAME + "same_as: ['javascript:x']\n")).containsExactly(Code.BAD_VALUE);
    assertThat(codes(NAME + "priority: high\n")).containsExactly(Code.WRONG_TYPE);
    assertThat(codes(NAME + "reviewed: soon\n")).containsExactly(Code.BAD_DATE);
    assertThat(codes(NAME + "alias: [乙]\n")).containsExactly(Code.UNKNOWN_KEY);
  }

  @Test
  void readsFreePages() {
    SourceFile file =
        new SourceFile(
            "content/pages/about.md", "---\ntitle: 关于\nsummary: 要\nslug: us\n---\n文。\n", "0");
    FreePage page = FreePageReader.read(file).value().orElseThrow();
    assertThat(page.id()).isEqualTo("pages/about");
    assertThat(page.slug().text()).isEqualTo("us");
    assertThat(page.title()).isEqualTo("关于");
    assertThat(page.summary()).isEqualTo("要");
    SourceFile untitled = new SourceFile("content/pages/a.md", "---\nsummary: 要\n---\n", "0");
    assertThat(FreePageReader.read(untitled).problems())
        .extracting(Problem::code)
        .containsExactly(Code.MISSING_KEY);
  }

  @Test
  void idsHaveAFolderAndAName() {
    assertThat(new EntityId("people/a").kind()).isEqualTo("people");
    assertThatThrownBy(() -> new EntityId("people")).hasMessageContaining("people");
    assertThatThrownBy(() -> new EntityId("people/")).hasMessageContaining("people/");
    assertThatThrownBy(() -> new EntityId("/a")).hasMessageContaining("/a");
  }
}

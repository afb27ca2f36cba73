package io.mailuo.discover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mailuo.discover.Queue.Entry;
import io.mailuo.discover.Queue.Status;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityDraftTest {

  private static Entry entry(String name, String kind, String... aliases) {
    return new Entry(name, List.of(aliases), kind, Status.NEW, false, Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "周明远, people, true, content/people/zhou-mingyuan.md",
    "Nova Paint, products, false, content/products/nova-paint.md"
  })
  void theFileIsNamedByItsEntity(String name, String kind, boolean person, String path) {
    assertThat(EntityDraft.of(entry(name, kind), List.of(), person, "zh-CN").path())
        .isEqualTo(path);
  }

  @Test
  void aLatinNameNamesTheFileWhereThereIsOne() {
    assertThat(EntityDraft.of(entry("清河", "products", "Qinghe"), List.of(), false, "en").path())
        .isEqualTo("content/products/qinghe.md");
  }

  @Test
  void holdsWhatTheArticlesSayWithItsPlaceAndNoSummary() {
    Corpus corpus = Corpus.of("青禾科技总裁周明远来了。");
    EntityDraft draft =
        EntityDraft.of(entry("周明远", "people"), corpus.hub().analyses(), true, "zh-CN");
    assertThat(draft.text())
        .isEqualTo(
            """
            ---
            name: 周明远
            facts:
              职务:
                - value: 青禾科技总裁
                  date: 2024-01-01
                  source: articles/a1
              首次提及:
                value: T
                date: 2024-01-01
                source: articles/a1
            ---
            """);
  }

  @Test
  void aFileLiesInTheContent() {
    assertThatThrownBy(() -> new EntityDraft("people/x.md", "x"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

package io.mailuo.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mailuo.content.EntityId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HubTest {

  @Test
  void isAsNewAsItsNewestArticleOrTheNewestUpdateOfOne() {
    SmallHub hub =
        new SmallHub()
            .article("a", "title: A; date: 2024-01-01; updated: 2024-03-01", "甲。")
            .article("b", "title: B; date: 2024-02-01", "乙。")
            .article("c", "title: C", "丙。");
    assertThat(hub.hub().updated()).contains(LocalDate.of(2024, 3, 1));
  }

  @Test
  void hasNoDateWithoutADatedArticle() {
    assertThat(new SmallHub().article("c", "title: C", "丙。").hub().updated()).isEmpty();
  }

  @Test
  void knowsItsOwnEntitiesOnly() {
    Hub hub = new SmallHub().entity("people/zhou", "name: 周明远").hub();
    assertThat(hub.entity(new EntityId("people/zhou")).name()).isEqualTo("周明远");
    assertThatThrownBy(() -> hub.known(new EntityId("people/lin")))
        .hasMessage("no entity people/lin");
  }
}

package io.mailuo.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.content.EntityId;
import io.mailuo.knowledge.EntityKnowledge.Related;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssociationTest {

  private static SmallHub hub() {
    return new SmallHub()
        .entity("products/topic", "name: Topica")
        .entity("people/anna", "name: Annabel")
        .entity("people/bert", "name: Bertram")
        .entity("people/cora", "name: Coralie");
  }

  private static List<String> relatives(SmallHub hub, String id) {
    return new Association(hub.analyses())
        .relatives(new EntityId(id)).stream().map(related -> related.entity().value()).toList();
  }

  @Test
  void putsARareCompanionBeforeWhatStandsEverywhere() {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      body.append("Topica 第").append(i).append("条。\n\n");
    }
    body.append("Annabel 和 Bertram 谈 Topica。\n\n".repeat(3));
    body.append("Annabel 谈 Topica。\n\n".repeat(3)).append("没有名字。\n\n".repeat(3));
    SmallHub hub = hub().article("2024-01-01-a", "title: 甲", body.toString());
    assertThat(relatives(hub, "people/anna").get(0)).isEqualTo("people/bert");
  }

  @Test
  void doesNotRelateWhatNeverMeetsInAParagraph() {
    SmallHub hub = hub().article("2024-01-01-a", "title: 甲", "Annabel。\n\nBertram。\n");
    assertThat(relatives(hub, "people/anna")).isEmpty();
  }

  @Test
  void countsSentencesAndParagraphs() {
    SmallHub hub =
        hub()
            .article(
                "2024-01-01-a",
                "title: 甲",
                "Annabel 见 Bertram。\n\nAnnabel 走了。Bertram 也走了。\n\n别的事。\n\n别的事。\n");
    Related bert = new Association(hub.analyses()).relatives(new EntityId("people/anna")).get(0);
    assertThat(bert.together()).isEqualTo(1);
    assertThat(bert.nearby()).isEqualTo(2);
  }

  @Test
  void weighsASentenceMoreThanAParagraph() {
    String filler = "别的事。\n\n".repeat(10);
    SmallHub hub =
        hub()
            .article(
                "2024-01-01-a",
                "title: 甲",
                "Annabel 见 Bertram。\n\nAnnabel 走了。Coralie 也走了。\n\n" + filler);
    assertThat(relatives(hub, "people/anna")).containsExactly("people/bert", "people/cora");
  }

  @Test
  void isMutual() {
    SmallHub hub =
        hub().article("2024-01-01-a", "title: 甲", "Annabel 见 Bertram。\n\n别的事。\n\n别的事。\n");
    assertThat(relatives(hub, "people/anna")).containsExactly("people/bert");
    assertThat(relatives(hub, "people/bert")).containsExactly("people/anna");
  }

  @Test
  void tellsEqualSentencesOfTwoArticlesApart() {
    SmallHub hub =
        hub()
            .article("2024-01-01-a", "title: 甲", "Annabel 见 Bertram。\n\n别的事。\n")
            .article("2024-01-02-b", "title: 乙", "Annabel 见 Bertram。\n\n别的事。\n");
    Related bert = new Association(hub.analyses()).relatives(new EntityId("people/anna")).get(0);
    assertThat(bert.together()).isEqualTo(2);
  }
}

package io.mailuo.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.content.EntityId;
import io.mailuo.extract.Relation.Predicate;
import org.junit.jupiter.api.Test;

class StatedRelationsTest {

  private static final EntityId QINGHE = new EntityId("companies/qinghe");

  @Test
  void whoReleasedAThingIsNotAlsoSaidToOwnIt() {
    SmallHub hub =
        new SmallHub()
            .entity("companies/qinghe", "name: 青禾科技")
            .entity("products/lingbo", "name: 凌波镜")
            .article("2024-02-16-a", "title: 甲", "青禾科技的凌波镜很好看。\n");
    assertThat(hub.hub().known(QINGHE).relations())
        .extracting(StatedRelation::predicate)
        .containsExactly(Predicate.OWNS);
    hub.article("2024-02-17-b", "title: 乙", "青禾科技发布凌波镜。\n");
    assertThat(hub.hub().known(QINGHE).relations())
        .extracting(StatedRelation::predicate)
        .containsExactly(Predicate.RELEASED);
  }
}

package io.mailuo.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.content.EntityId;
import io.mailuo.extract.Relation.Predicate;
import org.junit.jupiter.api.Test;

class StatedRelationsTest {

  private static final EntityId QINGHE = new EntityId("companies/qinghe");

  @Test
  void theFirstSourceIsInTheLanguageOfTheHub() {
    SmallHub hub =
        new SmallHub()
            .entity("companies/qinghe", "name: 青禾科技\naliases: [Qinghe]")
            .entity("products/lingbo", "name: 凌波镜\naliases: [Lingbo]")
            .article("2024-02-16-a", "title: A\nlang: en", "Qinghe released Lingbo.\n")
            .article("2024-03-16-b", "title: 乙", "青禾科技发布凌波镜。\n");
    assertThat(hub.hub().known(new EntityId("companies/qinghe")).relations().get(0).sources())
        .extracting(SourceSentence::text)
        .containsExactly("青禾科技发布凌波镜。", "Qinghe released Lingbo.");
  }

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

  private static SmallHub lamp() {
    return new SmallHub()
        .entity("companies/qinghe", "name: 青禾科技")
        .entity("companies/baita", "name: 白塔智能")
        .entity("products/lingbo", "name: 凌波镜");
  }

  @Test
  void whatHappensOnceHasItsOldestSourceFirst() {
    SmallHub hub =
        lamp()
            .article("2024-02-16-a", "title: 甲", "青禾科技发布凌波镜。\n")
            .article("2024-03-17-b", "title: 乙", "青禾科技推出凌波镜。\n");
    assertThat(hub.hub().known(QINGHE).relations().get(0).sources())
        .extracting(source -> source.article().date().orElseThrow().toString())
        .containsExactly("2024-02-16", "2024-03-17");
  }

  @Test
  void whatLastsHasItsNewestSourceFirst() {
    SmallHub hub =
        lamp()
            .article("2024-02-16-a", "title: 甲", "青禾科技旗下的凌波镜很好看。\n")
            .article("2024-03-17-b", "title: 乙", "青禾科技旗下的凌波镜卖得很快。\n");
    assertThat(hub.hub().known(QINGHE).relations().get(0).sources())
        .extracting(source -> source.article().date().orElseThrow().toString())
        .containsExactly("2024-03-17", "2024-02-16");
  }

  @Test
  void bothSidesHaveARelationTheSubjectsFirst() {
    SmallHub hub = lamp().article("2024-02-16-a", "title: 甲", "青禾科技发布凌波镜。白塔智能收购了青禾科技。\n");
    assertThat(hub.hub().known(QINGHE).relations())
        .extracting(r -> r.predicate() + " " + r.subject() + " " + r.other())
        .containsExactly("RELEASED true products/lingbo", "ACQUIRED false companies/baita");
  }

  @Test
  void aSentenceIsOneSourceThoughItSaysItTwice() {
    SmallHub hub = lamp().article("2024-02-16-a", "title: 甲", "青禾科技发布凌波镜，青禾科技推出凌波镜。\n");
    assertThat(hub.hub().known(QINGHE).relations().get(0).sources()).hasSize(1);
  }

  @Test
  void whoReleasedOrOwnsAThingIsItsMaker() {
    SmallHub hub =
        lamp()
            .article("2024-02-16-a", "title: 甲", "青禾科技发布凌波镜。白塔智能起诉青禾科技。\n")
            .article("2024-02-17-b", "title: 乙", "白塔智能旗下的凌波镜很好看。\n");
    StatedRelations relations = new StatedRelations(hub.analyses(), new HubLanguage("zh-CN"));
    assertThat(relations.makers(new EntityId("products/lingbo")))
        .extracting(EntityId::value)
        .containsExactly("companies/baita", "companies/qinghe");
    assertThat(relations.makers(QINGHE)).isEmpty();
  }
}

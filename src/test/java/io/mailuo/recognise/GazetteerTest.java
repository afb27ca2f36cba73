package io.mailuo.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.content.Entity;
import io.mailuo.content.EntityId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {

  private final Gazetteer gazetteer =
      TestHub.of(
              "products/a|name: AI摄影机; aliases: [Nova 7]",
              "products/b|name: 星芒",
              "companies/b|name: 星芒影业; aliases: [星芒]",
              "people/kurt|name: 库尔特·罗素曼; aliases: [Kurt Russman]")
          .gazetteer();

  private static List<String> ids(List<Entity> entities) {
    return entities.stream().map(entity -> entity.id().value()).toList();
  }

  private List<String> found(String text) {
    List<String> found = new ArrayList<>();
    gazetteer.find(text, (start, end, names) -> found.add(text.substring(start, end)));
    return found;
  }

  @Test
  void findsNamesWithAndWithoutTheSpaceBetweenScripts() {
    assertThat(found("AI摄影机")).containsExactly("AI摄影机");
    assertThat(found("AI 摄影机")).containsExactly("AI 摄影机");
    assertThat(found("Nova 7")).containsExactly("Nova 7");
    assertThat(found("Nova7")).containsExactly("Nova7");
    assertThat(found("AI  摄影机")).isEmpty();
  }

  @Test
  void findsOverlappingNamesAndLastParts() {
    assertThat(found("星芒影业")).containsExactlyInAnyOrder("星芒", "星芒影业");
    assertThat(found("罗素曼")).containsExactly("罗素曼");
    assertThat(found("Russman")).containsExactly("Russman");
    assertThat(found("库尔特")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "products/a, products/a",
    "ai 摄影机, products/a",
    "星芒影业, companies/b",
    "库尔特・罗素曼, people/kurt",
    "kurt, people/kurt"
  })
  void namesOneEntity(String target, String id) {
    assertThat(ids(gazetteer.named(target))).containsExactly(id);
  }

  @Test
  void namesEveryBearerOfASharedNameAndNobodyByAPart() {
    assertThat(ids(gazetteer.named("星芒"))).containsExactlyInAnyOrder("companies/b", "products/b");
    assertThat(gazetteer.named("罗素曼")).isEmpty();
    assertThat(gazetteer.named("无名")).isEmpty();
  }

  @Test
  void knowsHomonyms() {
    Entity company = gazetteer.entity(new EntityId("companies/b")).orElseThrow();
    assertThat(ids(gazetteer.homonyms(company))).containsExactly("products/b");
  }

  @Test
  void listsEntitiesById() {
    assertThat(ids(gazetteer.entities()))
        .containsExactly("companies/b", "people/kurt", "products/a", "products/b");
  }
}

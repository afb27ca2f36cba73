package io.mailuo.discover;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.content.EntityId;
import io.mailuo.recognise.EntityClass;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergesTest {

  private static final EntityId QINGHE = new EntityId("companies/qinghe");

  private static Merges merges(Gloss... glosses) {
    return new Merges(
        new Corpus()
            .entity("companies/qinghe", "name: 青禾科技; aliases: [Qinghe]")
            .entity("people/kurt", "name: 库尔特·罗森曼")
            .entity("products/paint", "name: Nova Paint")
            .hub()
            .entities(),
        Corpus::classOf,
        List.of(glosses));
  }

  private static String entity(String name, EntityClass sort, Gloss... glosses) {
    return merges(glosses).entityFor(List.of(name), sort).map(EntityId::value).orElse("");
  }

  @ParameterizedTest
  @CsvSource({
    "QING-HE, ORGANISATION, companies/qinghe",
    "NovaPaint, THING, products/paint",
    "Nova Paint 2.5, THING, products/paint",
    "青禾科技股份有限公司, ORGANISATION, companies/qinghe",
    "青禾, ORGANISATION, companies/qinghe",
    "库尔特·罗申曼, PERSON, people/kurt"
  })
  void aVariantIsAnotherNameOfTheEntity(String name, EntityClass sort, String id) {
    assertThat(entity(name, sort)).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({
    "青禾科技大楼, ORGANISATION",
    "青禾, PERSON",
    "Nova, THING",
    "库尔特·罗申曼, THING",
    "艾达·罗森曼, PERSON",
    "罗马, PERSON"
  })
  void whatDiffersInMoreIsNot(String name, EntityClass sort) {
    assertThat(entity(name, sort)).isEmpty();
  }

  @Test
  void aGlossTellsWhoseNameItIs() {
    Gloss gloss = new Gloss("青禾科技", Optional.of(QINGHE), "QHT", Optional.empty());
    assertThat(entity("QHT", EntityClass.TERM, gloss)).isEqualTo("companies/qinghe");
    assertThat(entity("QHT", EntityClass.TERM)).isEmpty();
  }

  @Test
  void anyOfTheNamesWillDo() {
    assertThat(merges().entityFor(List.of("白鹭", "Qinghe"), EntityClass.THING)).contains(QINGHE);
  }
}

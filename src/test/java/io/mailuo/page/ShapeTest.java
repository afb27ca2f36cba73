package io.mailuo.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.config.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShapeTest {

  private static List<Kind> kinds(String... folders) {
    return Arrays.stream(folders)
        .map(folder -> new Kind(folder, folder, "Thing", Optional.empty()))
        .toList();
  }

  @Test
  void whatTheThemeKnowsKeepsItsSignInAnyOrder() {
    List<Kind> kinds = kinds("films", "products", "people");
    assertThat(Shape.of("people", kinds)).isEqualTo(Shape.CIRCLE);
    assertThat(Shape.of("products", kinds)).isEqualTo(Shape.TRIANGLE);
  }

  @Test
  void kindsOfTheHubHaveSignsThatNoOtherKindHas() {
    List<Kind> kinds = kinds("people", "films", "companies", "songs", "labels", "prizes");
    assertThat(kinds).extracting(kind -> Shape.of(kind.folder(), kinds)).doesNotHaveDuplicates();
    assertThat(Shape.of("films", kinds).polygon()).isPresent();
  }

  @Test
  void aFifthBeginsAgain() {
    List<Kind> kinds = kinds("a", "b", "c", "d", "e");
    assertThat(Shape.of("e", kinds)).isEqualTo(Shape.of("a", kinds));
  }
}

package io.mailuo.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.content.Entity;
import io.mailuo.knowledge.SmallHub;
import io.mailuo.page.EntityPage.Spelled;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RareNamesTest {

  private static List<Spelled> spelled(String frontMatter) {
    Entity entity = new SmallHub().entity("people/x", frontMatter).entities().get(0);
    return RareNames.spelled(entity, true);
  }

  private static Spelled plain(String text) {
    return new Spelled(text, Optional.empty());
  }

  @Test
  void giveTheReadingOfRareCharactersOnly() {
    assertThat(spelled("name: 林祎明"))
        .containsExactly(plain("林"), new Spelled("祎", Optional.of("yī")), plain("明"));
    assertThat(spelled("name: 林小满")).containsExactly(plain("林小满"));
    assertThat(spelled("name: Ada Lovelace")).containsExactly(plain("Ada Lovelace"));
  }

  @Test
  void followTheEditorWhereTheDictionaryDiffers() {
    assertThat(spelled("name: 林祎明; pinyin: lin hui ming"))
        .contains(new Spelled("祎", Optional.of("hui")));
    assertThat(spelled("name: 林祎明; pinyin: lin yi ming"))
        .contains(new Spelled("祎", Optional.of("yī")));
  }
}

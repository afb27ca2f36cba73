package io.mailuo.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkplacesTest {

  /** The organisation and the title of the last title of a text, with | between. */
  private static Optional<String> before(String text, String... entities) {
    Parties parties = ReadArticle.of(text, entities).parties();
    String folded = parties.text(0);
    int last = parties.heads(0).size() - 1;
    TitlePhrase title = TitlePhrase.endingWith(folded, parties.heads(0).get(last));
    return parties
        .workplaces()
        .before(0, title)
        .map(p -> p.organisation().text() + "|" + title.textFrom(folded, p.titleStart()));
  }

  @ParameterizedTest
  @CsvSource({
    "青禾总裁, 青禾|总裁",
    "青禾的联合创始人, 青禾|联合创始人",
    "青禾（Qinghe）总裁, 青禾|总裁",
    "青禾计算中心主任, 青禾计算中心|主任",
    "青禾智能驾驶负责人, 青禾|智能驾驶负责人"
  })
  void anOrganisationOfTheHubMayHaveADepartmentBehindIt(String text, String place) {
    assertThat(before(text, "companies/青禾")).contains(place);
  }

  @ParameterizedTest
  @CsvSource({
    "海州大学教授, 海州大学|教授",
    "“星野”总裁, 星野|总裁",
    "《海州日报》记者, 海州日报|记者",
    "Tidal Labs首席科学家, Tidal Labs|首席科学家",
    "Tidal 团队负责人, Tidal 团队|负责人"
  })
  void aSuffixOrMarksOrLatinLettersShowAnOrganisation(String text, String place) {
    assertThat(before(text)).contains(place);
  }

  @Test
  void titleMarksAreRoundWorksUnlessTheOfficeIsOneOfAPaper() {
    assertThat(before("《海州往事》导演")).isEmpty();
  }

  @Test
  void outsidersAreNoStaff() {
    assertThat(before("青禾竞争对手总裁", "companies/青禾")).isEmpty();
  }

  @Test
  void aWordBeforeTheOrganisationSaysThatItWasSoOnce() {
    Parties parties = ReadArticle.of("他是前海州大学教授").parties();
    TitlePhrase title = TitlePhrase.endingWith(parties.text(0), parties.heads(0).get(0));
    assertThat(parties.workplaces().before(0, title).map(Workplace::former)).contains(true);
  }
}

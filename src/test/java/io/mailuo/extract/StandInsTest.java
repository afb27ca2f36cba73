package io.mailuo.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.text.Folding;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandInsTest {

  private static StandIns of(ReadArticle article) {
    Parties parties = article.parties();
    SpeakerNames names = new SpeakerNames(article.reading(), parties, ReadArticle.WORDS);
    return new StandIns(article.reading(), parties, names);
  }

  /** Whom the last 他 of the last paragraph means. */
  private static Optional<String> he(String text) {
    ReadArticle article = ReadArticle.of(text, "people/林知远", "people/何以安");
    int block = article.article().body().blocks().size() - 1;
    String last = Folding.fold(article.article().body().blocks().get(block).text());
    return of(article)
        .ofPronoun(block, last, last.lastIndexOf('他'), Optional.empty())
        .map(speaker -> speaker.party().text());
  }

  @ParameterizedTest
  @CsvSource({
    "林知远来了。他说, 林知远",
    "林知远来了。据他说, 林知远",
    "林知远和何以安来了。他说, ''",
    "林知远和他的父亲来了。他说, ''",
    "采访林知远之后。他说, ''",
    "林知远来了。如果他说, ''",
    "林知远来了。大家请他说, ''"
  })
  void aPronounMeansTheOnlyPersonWhoIsASubject(String text, String person) {
    assertThat(he(text)).isEqualTo(Optional.of(person).filter(name -> !name.isEmpty()));
  }

  @ParameterizedTest
  @CsvSource({"林知远来了。, 林知远", "林知远和一位老人来了。, ''", "林知远和何以安来了。, ''"})
  void atTheBeginningOfAParagraphItMeansTheOnlyOneOfTheParagraphAbove(String above, String person) {
    assertThat(he(above + "\n\n他说")).isEqualTo(Optional.of(person).filter(name -> !name.isEmpty()));
  }

  @ParameterizedTest
  @CsvSource({"对此该公司, 2", "该公司方面, 0", "随后这家企业, 2", "他所在的公司, 4", "该院, 0", "学院, -1", "该软件, -1"})
  void someWordsMeanAnOrganisation(String text, int start) {
    assertThat(StandIns.companyStart(text, 0, text.length()).orElse(-1)).isEqualTo(start);
  }
}

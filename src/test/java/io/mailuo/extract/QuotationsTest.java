package io.mailuo.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.mailuo.content.EntityId;
import io.mailuo.text.Span;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuotationsTest {

  private static final String LIN = "people/林知远";

  private static List<Quotation> quotations(String text) {
    return ReadArticle.of(text, LIN).extraction().quotations();
  }

  @Test
  void aQuotationTellsWhereItsWordsStandInTheFile() {
    ReadArticle article = ReadArticle.of("序。\n\n**林知远**说：“慢*就是*快。”", LIN);
    Quotation quotation = article.extraction().quotations().get(0);
    assertThat(quotation.text()).isEqualTo("慢就是快。");
    assertThat(quotation.passage().block()).isEqualTo(1);
    assertThat(quotation.passage().inBlock()).isEqualTo(new Span(6, 11));
    int start = "---\ntitle: T\ndate: 2024-02-20\n---\n\n序。\n\n**林知远**说：“".length();
    assertThat(quotation.passage().at()).isEqualTo(new Span(start, start + "慢*就是*快。".length()));
    assertThat(quotation.speaker().entity()).contains(new EntityId("people/e0"));
  }

  @Test
  void itsIdDependsOnTheWordsOnlyAndRepeatedOnesAreNumbered() {
    List<String> ids = quotations("林知远说：“慢就是快。”").stream().map(Quotation::id).toList();
    List<String> moved =
        quotations("新的一段。\n\n林知远说：“慢就是快。”\n\n林知远又说：“慢就是快。”").stream().map(Quotation::id).toList();
    assertThat(ids).hasSize(1);
    assertThat(ids.get(0)).matches("q-[0-9a-f]{6}");
    assertThat(moved).containsExactly(ids.get(0), ids.get(0) + "-2");
  }

  @Test
  void theAuthorRejectsAndReattributesQuotations() {
    String text = "林知远说：“慢就是快。”\n\n林知远表示，门一直开着。";
    List<Quotation> found = quotations(text);
    String keys =
        "quotes:\n  reject: ["
            + found.get(0).id()
            + "]\n  speaker:\n    "
            + found.get(1).id()
            + ": people/other\n";
    Extraction edited = ReadArticle.with(keys, text, LIN).extraction();
    assertThat(edited.rejectedQuotations()).extracting(Quotation::text).containsExactly("慢就是快。");
    assertThat(edited.quotations()).hasSize(1);
    assertThat(edited.quotations().get(0).text()).isEqualTo("门一直开着");
    assertThat(edited.quotations().get(0).speaker().entity())
        .contains(new EntityId("people/other"));
  }

  static Map<String, String> pathologicalTexts() {
    return Map.of(
        "opening marks", "“".repeat(100_000),
        "marks in pairs", "“A”".repeat(33_000),
        "straight marks", "\"'".repeat(50_000),
        "verbs", "林知远说".repeat(25_000),
        "verbs and commas", "林知远说，".repeat(20_000),
        "verbs without speakers", "表示，".repeat(33_000),
        "places", "林知远在上中里后在上中里后在上中里后在上中里后说，".repeat(4_000),
        "quotations and speakers", "“好。”林知远说，".repeat(11_000),
        "English", "Jane Moore said that ".repeat(5_000),
        "brackets", "林知远(说".repeat(20_000));
  }

  static Stream<String> namesOfPathologicalTexts() {
    return pathologicalTexts().keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("namesOfPathologicalTexts")
  void noTextTakesLong(String name) {
    ReadArticle article = ReadArticle.of(pathologicalTexts().getOrDefault(name, ""));
    Parties parties = article.parties();
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () ->
            QuotationFinder.find(
                article.reading(), article.recognition(), parties, ReadArticle.WORDS));
  }
}

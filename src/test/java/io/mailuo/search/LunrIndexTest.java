package io.mailuo.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Reads the written index back and checks what {@code lunr.Index.load} relies on. */
class LunrIndexTest {

  private static final List<String> FIELDS = List.of("title", "names", "pinyin", "body");

  private final SearchTerms terms = new SearchTerms(c -> c, run -> List.of("人工智能"));

  private static SearchDocument article(String title, String text) {
    String url = "articles/" + title + ".html";
    return new SearchDocument(
        title,
        url,
        "articles",
        "文章",
        Optional.of("2024-02-15"),
        text,
        List.of(),
        List.of(),
        0,
        List.of(),
        List.of());
  }

  private static SearchDocument entity(String name, String... pinyin) {
    String url = "people/" + name + ".html";
    return new SearchDocument(
        name,
        url,
        "people",
        "人物",
        Optional.empty(),
        "",
        List.of(name),
        List.of(pinyin),
        3,
        List.of(),
        List.of());
  }

  private final List<SearchDocument> documents =
      List.of(
          entity("孙杨", "sun yang"), article("视频", "孙杨说，人工智能 𠀀𠀁 Ａ 😀 ｶﾅ 豈 a"), article("空", ""));

  /** Numbered from 0. */
  static List<NumberedDocument> inOrder(List<SearchDocument> documents) {
    return IntStream.range(0, documents.size())
        .mapToObj(place -> new NumberedDocument(place, documents.get(place)))
        .toList();
  }

  private String write(List<SearchDocument> input) {
    byte[] json = new LunrIndexWriter().write(LunrIndex.of(inOrder(input), terms));
    return new String(json, StandardCharsets.UTF_8);
  }

  @Test
  void writesTheSmallestIndex() {
    assertThat(write(List.of(article("a", "b"))))
        .isEqualTo(
            """
            {"version":"2.3.9","fields":["title","names","pinyin","body"],"fieldVectors":[\
            ["title/0",[0,1.151]],["names/0",[]],["pinyin/0",[]],["body/0",[1,0.288]]],\
            "invertedIndex":[\
            ["a",{"_index":0,"title":{"0":{}},"names":{},"pinyin":{},"body":{}}],\
            ["b",{"_index":1,"title":{},"names":{},"pinyin":{},"body":{"0":{}}}]],\
            "pipeline":[]}""");
  }

  @Test
  void writesTheSameBytesEveryTime() {
    assertThat(write(documents)).isEqualTo(write(documents));
  }

  @Test
  void sortsTermsByCodeUnitAndNumbersThemInThatOrder() throws IOException {
    List<List<?>> postings = list(read(documents).get("invertedIndex"));
    List<String> sorted = postings.stream().map(posting -> (String) posting.get(0)).toList();

    assertThat(sorted).isSorted().doesNotHaveDuplicates().contains("人工智能", "孙", "𠀀𠀁", "カナ");
    // By code point the pair beyond the first plane would come last.
    assertThat(sorted.indexOf("𠀀𠀁")).isGreaterThan(sorted.indexOf("人工"));
    for (int i = 0; i < postings.size(); i++) {
      assertThat(map(postings.get(i).get(1)).get("_index")).isEqualTo((double) i);
    }
  }

  @Test
  void namesEveryFieldInEveryPosting() throws IOException {
    for (List<?> posting : list(read(documents).get("invertedIndex"))) {
      assertThat(map(posting.get(1)).keySet())
          .containsExactly("_index", "title", "names", "pinyin", "body");
    }
  }

  @Test
  void hasAVectorForEveryDocumentAndField() throws IOException {
    List<String> expected = new ArrayList<>();
    for (int document = 0; document < documents.size(); document++) {
      for (String field : FIELDS) {
        expected.add(field + "/" + document);
      }
    }
    List<List<?>> vectors = list(read(documents).get("fieldVectors"));

    assertThat(vectors).extracting(vector -> (Object) vector.get(0)).isEqualTo(expected);
  }

  @Test
  void vectorsAscendAndAgreeWithThePostings() throws IOException {
    Map<String, ?> index = read(documents);
    List<List<?>> postings = list(index.get("invertedIndex"));
    int weights = 0;
    for (List<?> vector : list(index.get("fieldVectors"))) {
      String[] reference = ((String) vector.get(0)).split("/", -1);
      List<?> elements = (List<?>) vector.get(1);
      double last = -1;
      for (int i = 0; i < elements.size(); i += 2) {
        double term = (Double) elements.get(i);
        assertThat(term).isGreaterThan(last);
        assertThat((Double) elements.get(i + 1)).isPositive();
        assertThat(map(map(postings.get((int) term).get(1)).get(reference[0])))
            .containsKey(reference[1]);
        last = term;
        weights++;
      }
    }
    int entries = 0;
    for (List<?> posting : postings) {
      for (String field : FIELDS) {
        entries += map(map(posting.get(1)).get(field)).size();
      }
    }
    assertThat(weights).isEqualTo(entries);
  }

  /** Two bodies of 3 and 1 terms, so 2 on average; "a" stands in both, twice in the first. */
  @Test
  void weighsByLunrsFormula() throws IOException {
    Map<String, ?> index = read(List.of(article("甲", "a a b"), article("乙", "a")));
    List<?> body = (List<?>) list(index.get("fieldVectors")).get(3).get(1);

    double a = Math.log(1 + Math.abs((2 - 2 + 0.5) / (2 + 0.5)));
    double b = Math.log(1 + Math.abs((2 - 1 + 0.5) / (1 + 0.5)));
    double longer = 1.2 * (0.25 + 0.75 * 3 / 2);
    assertThat((Double) body.get(1)).isCloseTo(a * 2.2 * 2 / (longer + 2), within(0.0005));
    assertThat((Double) body.get(3)).isCloseTo(b * 2.2 / (longer + 1), within(0.0005));
    assertThat(body).isEqualTo(List.of(0.0, 0.22, 1.0, 0.575));
  }

  @Test
  void takesAnEmptyHub() throws IOException {
    assertThat(list(read(List.of()).get("invertedIndex"))).isEmpty();
  }

  @Test
  void writesDecimalsWithoutNeedlessZeros() {
    assertThat(LunrIndexWriter.decimal(12_340)).isEqualTo("12.34");
    assertThat(LunrIndexWriter.decimal(1_000)).isEqualTo("1");
    assertThat(LunrIndexWriter.decimal(7)).isEqualTo("0.007");
    assertThat(LunrIndexWriter.decimal(0)).isEqualTo("0");
    assertThat(LunrIndexWriter.decimal(10_000)).isEqualTo("10");
  }

  private Map<String, ?> read(List<SearchDocument> input) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(write(input))) {
      parser.nextToken();
      return map(value(parser));
    }
  }

  /** Objects as maps, arrays as lists, numbers as doubles. */
  private static Object value(JsonParser parser) throws IOException {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      Map<String, Object> object = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String key = parser.currentName();
        parser.nextToken();
        object.put(key, value(parser));
      }
      return object;
    }
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      List<Object> array = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        array.add(value(parser));
      }
      return array;
    }
    return parser.currentToken().isNumeric() ? parser.getDoubleValue() : parser.getText();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, ?> map(@Nullable Object value) {
    return (Map<String, ?>) Objects.requireNonNull(value);
  }

  @SuppressWarnings("unchecked")
  private static List<List<?>> list(@Nullable Object value) {
    return (List<List<?>>) Objects.requireNonNull(value);
  }
}

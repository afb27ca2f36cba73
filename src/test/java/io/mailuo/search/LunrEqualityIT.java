package io.mailuo.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.mailuo.browser.WithBlankPage;
import io.mailuo.text.HanLpWords;
import io.mailuo.text.Simplification;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The index is what lunr 2.3.9 makes of the same terms with its own builder, in the browser. */
@ExtendWith(WithBlankPage.class)
class LunrEqualityIT {

  private static final String LUNR = "/META-INF/resources/webjars/lunr/2.3.9/lunr.js";

  /** Takes terms as they are; b and k1 are lunr's defaults. */
  private static final String BUILD =
      """
      ({fields, documents}) => {
        const builder = new lunr.Builder();
        builder.tokenizer = (terms) => terms.map((term) => new lunr.Token(term, {}));
        fields.forEach(({name, boost}) => builder.field(name, {boost: boost}));
        documents.forEach((document) => builder.add(document));
        return JSON.stringify(builder.build());
      }
      """;

  /** One line for each thing that an index says, without the numbers that it gives to terms. */
  private static final String FACTS =
      """
      (json) => {
        const index = JSON.parse(json);
        const names = [];
        index.invertedIndex.forEach(([term, posting]) => { names[posting._index] = term; });
        const facts = [
          'keys ' + Object.keys(index).sort().join(' '),
          'version ' + index.version,
          'fields ' + JSON.stringify(index.fields),
          'pipeline ' + JSON.stringify(index.pipeline),
          'terms in order ' + JSON.stringify(index.invertedIndex.map(([term]) => term)),
          'numbers ' + Object.keys(names).length + ' of ' + names.length,
        ];
        index.fieldVectors.forEach(([ref, vector]) => {
          facts.push('vector ' + ref + ' of ' + vector.length / 2);
          for (let i = 0; i < vector.length; i += 2) {
            facts.push('weight ' + ref + ' ' + names[vector[i]] + ' ' + vector[i + 1]);
          }
        });
        index.invertedIndex.forEach(([term, posting]) => {
          facts.push('posting ' + term + ' ' + Object.keys(posting).sort().join(' '));
          index.fields.forEach((field) => {
            Object.entries(posting[field]).forEach(([ref, metadata]) => {
              facts.push('posting ' + term + ' ' + field + '/' + ref + JSON.stringify(metadata));
            });
          });
        });
        return facts.sort();
      }
      """;

  private static final String SEARCH =
      """
      ({json, query}) => lunr.Index.load(JSON.parse(json))
        .search(query)
        .map((result) => result.ref + ' ' + result.score.toFixed(9))
      """;

  private static final List<SearchDocument> DOCUMENTS =
      List.of(
          entity("孙杨", "上海千随网络科技有限公司联合创始人。", List.of("孙杨", "孫楊"), List.of("sun yang")),
          entity("OpenAI", "A company that makes GPT-4o and Sora.", List.of("OpenAI"), List.of()),
          entity("世界模拟器", "", List.of("世界模拟器", "World Simulator"), List.of("shi jie mo ni qi")),
          entity("C++", "1 2 3 3 3 C# R&D’s", List.of("C++"), List.of()),
          article("Sora 与通用人工智能（AGI）", "孫楊说，通用人工智能离人类不远。Sora，sora，SORA！𠀀𠀁 豈 ｶﾅ 😀"),
          article("Veo 3 gets a voice", "Veo 3 gets a voice; veo 2 had none. AI is not in OpenAI."),
          article("constructor __proto__", "toString hasOwnProperty __proto__ valueOf _index"),
          article("的", "的的的的的的的的，的。"),
          article("长文", "视频生成模型把一段文字变成一段视频，世界模型却要预测下一刻。".repeat(40)),
          article("空", ""),
          article("", ""),
          article("！？…", "——、。"));

  private final Page page;

  LunrEqualityIT(Page page) {
    this.page = page;
  }

  private static SearchDocument entity(
      String name, String text, List<String> names, List<String> pinyin) {
    String url = "people/" + name.length() + ".html";
    return new SearchDocument(
        name, url, "people", "人物", Optional.empty(), text, names, pinyin, 3, List.of(), List.of());
  }

  private static SearchDocument article(String title, String text) {
    Optional<String> date = Optional.of("2024-02-15");
    return new SearchDocument(
        title,
        "articles/a.html",
        "articles",
        "",
        date,
        text,
        List.of(),
        List.of(),
        0,
        List.of(),
        List.of());
  }

  @BeforeEach
  void loadLunr() throws IOException {
    try (InputStream lunr =
        Objects.requireNonNull(LunrEqualityIT.class.getResourceAsStream(LUNR), LUNR)) {
      String script = new String(lunr.readAllBytes(), StandardCharsets.UTF_8);
      page.addScriptTag(new Page.AddScriptTagOptions().setContent(script));
    }
  }

  @Test
  void holdsTheSameFieldsWeightsAndPostings() {
    for (SearchTerms terms : bothKindsOfTerms()) {
      List<String> own = facts(ours(DOCUMENTS, terms));
      assertThat(own).hasSizeGreaterThan(400).contains("version 2.3.9");
      assertThat(own).containsExactlyElementsOf(facts(lunrs(DOCUMENTS, terms)));
    }
  }

  @Test
  void holdsTheSameOfOneDocumentAlone() {
    SearchTerms terms = bothKindsOfTerms().get(0);
    for (SearchDocument document : DOCUMENTS) {
      List<SearchDocument> alone = List.of(document);
      assertThat(facts(ours(alone, terms)))
          .as(document.title())
          .containsExactlyElementsOf(facts(lunrs(alone, terms)));
    }
  }

  @Test
  void givesTheSameResultsWithTheSameScores() {
    SearchTerms terms = bothKindsOfTerms().get(0);
    String own = ours(DOCUMENTS, terms);
    String lunrs = lunrs(DOCUMENTS, terms);
    for (String query : List.of("sora", "孙杨", "sy", "人工智能", "+veo -sora", "模*", "的~1", "c++")) {
      List<String> found = results(own, query);
      assertThat(found).as(query).isNotEmpty().isEqualTo(results(lunrs, query));
    }
  }

  private static List<SearchTerms> bothKindsOfTerms() {
    HanLpWords words = new HanLpWords();
    return List.of(
        new SearchTerms(c -> Simplification.simplified((char) c), words::dictionaryWords),
        new SearchTerms(c -> c, WordSource.NONE));
  }

  private static String ours(List<SearchDocument> documents, SearchTerms terms) {
    byte[] json =
        new LunrIndexWriter().write(LunrIndex.of(LunrIndexTest.inOrder(documents), terms));
    return new String(json, StandardCharsets.UTF_8);
  }

  private String lunrs(List<SearchDocument> documents, SearchTerms terms) {
    SearchTerms named =
        terms.withNames(documents.stream().flatMap(d -> d.names().stream()).toList());
    List<Map<String, Object>> given = new ArrayList<>();
    for (SearchDocument document : documents) {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("id", Integer.toString(given.size()));
      for (LunrField field : LunrField.values()) {
        fields.put(field.key(), field.termsOf(document, named));
      }
      given.add(fields);
    }
    List<Map<String, Object>> fields =
        Stream.of(LunrField.values())
            .<Map<String, Object>>map(f -> Map.of("name", f.key(), "boost", f.boost()))
            .toList();
    return (String) page.evaluate(BUILD, Map.of("fields", fields, "documents", given));
  }

  private List<String> facts(String json) {
    return strings(page.evaluate(FACTS, json));
  }

  private List<String> results(String json, String query) {
    return strings(page.evaluate(SEARCH, Map.of("json", json, "query", query)));
  }

  private static List<String> strings(Object list) {
    return ((List<?>) list).stream().map(String::valueOf).toList();
  }
}

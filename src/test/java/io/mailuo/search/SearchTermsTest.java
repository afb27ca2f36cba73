package io.mailuo.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SearchTermsTest {

  private static final Path GOLDEN = Path.of("src/test/resources/search/tokens.tsv");

  private final SearchTerms terms = new SearchTerms(c -> c, WordSource.NONE);

  /** A line of the golden file. */
  record Line(String text, String terms) {
    static Line of(String line) {
      int tab = line.indexOf('\t');
      return new Line(line.substring(0, tab), line.substring(tab + 1));
    }
  }

  static List<Line> lines() throws IOException {
    try (Stream<String> lines = Files.lines(GOLDEN)) {
      return lines.filter(line -> !line.startsWith("# ")).map(Line::of).toList();
    }
  }

  static List<Line> cases() throws IOException {
    return lines().stream().filter(line -> !line.text.equals("#fold")).toList();
  }

  /** The characters of the golden file's folding line: a traditional one, its simplified one, … */
  static SearchTerms goldenTerms() throws IOException {
    Map<Integer, Integer> simplified = new HashMap<>();
    for (Line line : lines()) {
      if (line.text.equals("#fold")) {
        int[] characters = line.terms.codePoints().toArray();
        for (int i = 0; i < characters.length; i += 2) {
          simplified.put(characters[i], characters[i + 1]);
        }
      }
    }
    return new SearchTerms(c -> simplified.getOrDefault(c, c), WordSource.NONE);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void cutsTextAsTheBrowserDoes(Line line) throws IOException {
    assertThat(String.join(" ", goldenTerms().of(line.text))).isEqualTo(line.terms);
  }

  @Test
  void addsWordsOnceForEachRunAndDropsThoseThatNobodyAsksFor() {
    SearchTerms withWords =
        new SearchTerms(c -> c, run -> List.of("人工智能", "人工智能", "智能", "中华人民共和国"));

    assertThat(withWords.ofProse("人工智能")).containsExactly("人工", "工智", "智能", "人工智能");
  }

  @Test
  void findsNamesWherePartOfALongerRun() {
    SearchTerms named = terms.withNames(List.of("周鸿祎", "360集团公司", "孙杨"));

    assertThat(named.ofProse("记者周鸿祎说")).containsExactly("记者", "者周", "周鸿", "鸿祎", "祎说", "周鸿祎");
    assertThat(named.ofProse("集团公司")).endsWith("集团公司");
    assertThat(named.ofProse("孙杨")).containsExactly("孙杨");
  }

  @Test
  void givesEveryCharacterOfANameButNoneTwiceForARunOfOne() {
    assertThat(terms.ofName("孙杨")).containsExactly("孙杨", "孙", "杨");
    assertThat(terms.ofName("爱 Sora")).containsExactly("爱", "sora");
  }

  @Test
  void foldsOnlyTheCharactersThatAreWanted() {
    SearchTerms folding =
        new SearchTerms(c -> c == '週' ? '周' : c == '鴻' ? '鸿' : c, WordSource.NONE);

    assertThat(folding.foldingPairs((from, to) -> to == '周')).isEqualTo("週周");
    assertThat(folding.normal("週鴻Ａ")).isEqualTo("周鸿a");
  }

  @Test
  void lowersLettersAlikeInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(new Locale.Builder().setLanguage("tr").build());
      assertThat(terms.of("AI TITLE")).containsExactly("ai", "title");
    } finally {
      Locale.setDefault(before);
    }
  }
}

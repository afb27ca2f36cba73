package io.mailuo.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.problem.Checked;
import io.mailuo.problem.Code;
import io.mailuo.problem.Problem;
import io.mailuo.yaml.YamlValue.Entries;
import io.mailuo.yaml.YamlValue.Entry;
import io.mailuo.yaml.YamlValue.Items;
import io.mailuo.yaml.YamlValue.Scalar;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

  private static Checked<Entries> read(String yaml) {
    return YamlReader.read("content/a.md", yaml, 0, yaml.length());
  }

  private static Entry only(String yaml) {
    Entries entries = read(yaml).value().orElseThrow();
    assertThat(entries.entries()).hasSize(1);
    return entries.entries().get(0);
  }

  private static List<Code> codes(String yaml) {
    return read(yaml).problems().stream().map(Problem::code).toList();
  }

  /** {@code line:column} of the only problem. */
  private static String place(String yaml) {
    List<Problem> problems = read(yaml).problems();
    assertThat(problems).hasSize(1);
    return problems.get(0).at().line() + ":" + problems.get(0).at().column();
  }

  @Test
  void readsScalarsListsAndMappingsInOrder() {
    Entries entries = read("b: 一\na: [x, y]\nc: {d: z}\n").value().orElseThrow();
    assertThat(entries.entries()).extracting(Entry::key).containsExactly("b", "a", "c");
    assertThat(entries.entries().get(0).value()).isInstanceOf(Scalar.class);
    assertThat(entries.entries().get(1).value()).isInstanceOf(Items.class);
    assertThat(entries.entries().get(2).value()).isInstanceOf(Entries.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"no", "012", "1.10", "2024-02-15", "null", "~", "0x1F", "12:30", "TRUE"})
  void typesNothing(String written) {
    assertThat(((Scalar) only("a: " + written + "\n").value()).text()).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "  \n", "# only a remark\n"})
  void readsBlankYamlAsAnEmptyMapping(String yaml) {
    Checked<Entries> read = read(yaml + " ");
    assertThat(read.value().orElseThrow().entries()).isEmpty();
    assertThat(read.problems()).isEmpty();
  }

  @Test
  void givesEveryValueItsPlaceInTheFile() {
    String text = "---\nname: 甲\n---\n";
    Entries entries = YamlReader.read("a", text, 4, 12).value().orElseThrow();
    Entry name = entries.entries().get(0);
    assertThat(text.substring(name.keyAt().start(), name.keyAt().end())).isEqualTo("name");
    assertThat(text.substring(name.value().at().start(), name.value().at().end())).isEqualTo("甲");
  }

  @Test
  void codePointsBeyondTheBasicPlaneShiftNoColumn() {
    assertThat(place("t: 😀😀𠮷\na: 1\na: 2\n")).isEqualTo("3:1");
    assertThat(place("{t: 😀, t: 2}\n")).isEqualTo("1:9");
    String text = "t: [😀, 乙]\n";
    Items items = (Items) only(text).value();
    assertThat(items.values())
        .extracting(value -> text.substring(value.at().start(), value.at().end()))
        .containsExactly("😀", "乙");
  }

  @Test
  void reportsEveryDuplicateKeyAndKeepsTheFirst() {
    String yaml = "a: 1\nb: 2\na: 3\nb: 4\n";
    assertThat(codes(yaml)).containsExactly(Code.DUPLICATE_KEY, Code.DUPLICATE_KEY);
    Entries entries = read(yaml).value().orElseThrow();
    assertThat(((Scalar) entries.entries().get(0).value()).text()).isEqualTo("1");
  }

  @Test
  void reportsDuplicateKeysBelow() {
    assertThat(codes("a:\n  b: 1\n  b: 2\n")).containsExactly(Code.DUPLICATE_KEY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: &x 1\n",
        "a: &x [1]\nb: *x\n",
        "a: &x {c: 1}\nb:\n  <<: *x\n",
        "a: !!java.net.URL [x]\n",
        "a: !!javax.script.ScriptEngineManager []\n",
        "a: !own 1\n",
        "a: !<tag:example.com,2000:x> 1\n",
        "a: !!binary aGk=\n"
      })
  void refusesAnchorsReferencesAndTags(String yaml) {
    Checked<Entries> read = read(yaml);
    assertThat(read.value()).isEmpty();
    assertThat(codes(yaml)).containsExactly(Code.YAML_REFERENCE);
  }

  @Test
  @Timeout(5)
  void refusesABombOfReferencesAtOnce() {
    StringBuilder yaml = new StringBuilder("a: &a0 [x]\n");
    for (int i = 1; i < 30; i++) {
      yaml.append("k").append(i).append(": &a").append(i).append(" [*a").append(i - 1);
      yaml.append(", *a").append(i - 1).append("]\n");
    }
    assertThat(read(yaml.toString()).value()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {25, 2_000, 20_000})
  @Timeout(5)
  void refusesWhatNestsTooDeep(int depth) {
    Checked<Entries> read = read("a: " + "[".repeat(depth) + "]".repeat(depth) + "\n");
    assertThat(read.value()).isEmpty();
    assertThat(read.hasErrors()).isTrue();
  }

  @Test
  void refusesWhatIsTooLarge() {
    String yaml = "a: " + "x".repeat(YamlReader.LIMIT) + "\n";
    assertThat(codes(yaml)).containsExactly(Code.FRONT_MATTER_TOO_LARGE);
  }

  @Test
  void readsWhatIsJustNotTooLarge() {
    String yaml = "a: " + "x".repeat(YamlReader.LIMIT - 10) + "\n";
    assertThat(read(yaml).problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: 1\n---\nb: 2\n",
        "- a\n- b\n",
        "only text\n",
        "a: [1\n",
        "a: \"1\n",
        "a: b: c\n",
        "\ta: 1\n",
        "? [x]\n: 1\n",
        "a: 1\n b: 2\n",
        "a: \u0001\n",
        "a: @x\n"
      })
  void reportsInvalidYamlOnce(String yaml) {
    assertThat(read(yaml).value()).isEmpty();
    assertThat(codes(yaml)).containsExactly(Code.INVALID_YAML);
  }

  @Test
  void hintsAtTheUsualSlips() {
    assertThat(hint("title：甲\nb: 1\n")).isEqualTo("FULL_WIDTH_COLON");
    assertThat(hint("a: 1\n\tb: 2\n")).isEqualTo("TAB");
    assertThat(hint("a: [x\nb: 2\n")).isEqualTo("OPEN_BRACKET");
    assertThat(hint("title: 一: 二\n")).isEqualTo("COLON_IN_VALUE");
    assertThat(hint("title:甲\nb: 1\n")).isEqualTo("NO_SPACE_AFTER_COLON");
  }

  private static String hint(String yaml) {
    List<String> arguments = read(yaml).problems().get(0).arguments();
    return arguments.get(arguments.size() - 1);
  }
}

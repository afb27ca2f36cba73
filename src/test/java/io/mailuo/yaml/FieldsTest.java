package io.mailuo.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.problem.Code;
import io.mailuo.problem.Problem;
import io.mailuo.yaml.YamlValue.Entries;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {

  private final List<Problem> problems = new ArrayList<>();

  enum Colour {
    DARK_RED,
    BLUE
  }

  private Fields fields(String yaml) {
    Entries entries = YamlReader.read("content/a.md", yaml, 0, yaml.length()).value().orElseThrow();
    return new Fields("content/a.md", yaml, entries, problems);
  }

  private List<String> told() {
    return problems.stream()
        .map(p -> p.code() + " " + p.at().line() + ":" + p.at().column() + " " + p.arguments())
        .toList();
  }

  @Test
  void warnsOfAnUnknownKeyWithTheNearestKnownOne() {
    fields("title: a\ntitel: b\n").warnOfKeysBeside(Set.of("title", "date", "tags"));
    assertThat(told()).containsExactly("UNKNOWN_KEY 2:1 [titel, title]");
  }

  @Test
  void readsTexts() {
    assertThat(fields("a: ' x '\n").string("a")).contains("x");
    assertThat(fields("a:\n").string("a")).isEmpty();
    assertThat(fields("a: 1\n").string("b")).isEmpty();
    assertThat(problems).isEmpty();
  }

  @Test
  void reportsATextThatIsNone() {
    assertThat(fields("a: [x]\n").string("a")).isEmpty();
    assertThat(told()).containsExactly("WRONG_TYPE 1:4 [a, text, list]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"b: 1\n", "a:\n", "a: '  '\n"})
  void reportsAMissingText(String yaml) {
    assertThat(fields(yaml).required("a")).isEmpty();
    assertThat(problems).extracting(Problem::code).containsExactly(Code.MISSING_KEY);
  }

  @Test
  void reportsARequiredValueOfAWrongTypeOnce() {
    assertThat(fields("a: {b: c}\n").required("a")).isEmpty();
    assertThat(problems).extracting(Problem::code).containsExactly(Code.WRONG_TYPE);
  }

  @Test
  void readsListsOfTexts() {
    assertThat(fields("a: [x, '', y]\n").strings("a")).containsExactly("x", "y");
    assertThat(fields("a: x\n").strings("a")).containsExactly("x");
    assertThat(fields("b: x\n").strings("a")).isEmpty();
    assertThat(problems).isEmpty();
    assertThat(fields("a: [x, [y]]\n").strings("a")).containsExactly("x");
    assertThat(told()).containsExactly("WRONG_TYPE 1:8 [a, text, list]");
  }

  @Test
  void readsTruthValues() {
    assertThat(fields("a: true\n").bool("a")).contains(true);
    assertThat(fields("a: false\n").bool("a")).contains(false);
    assertThat(problems).isEmpty();
    assertThat(fields("a: yes\n").bool("a")).isEmpty();
    assertThat(told()).containsExactly("BAD_VALUE 1:4 [a, yes, true, false]");
  }

  @Test
  void readsWholeNumbers() {
    assertThat(fields("a: -3\n").integer("a")).contains(-3);
    assertThat(problems).isEmpty();
    assertThat(fields("a: 1.5\n").integer("a")).isEmpty();
    assertThat(fields("a: 99999999999\n").integer("a")).isEmpty();
    assertThat(problems)
        .extracting(Problem::code)
        .containsExactly(Code.WRONG_TYPE, Code.WRONG_TYPE);
  }

  @Test
  void readsConstants() {
    assertThat(fields("a: dark-red\n").oneOf("a", Colour.class)).contains(Colour.DARK_RED);
    assertThat(problems).isEmpty();
    assertThat(fields("a: green\n").oneOf("a", Colour.class)).isEmpty();
    assertThat(told()).containsExactly("BAD_VALUE 1:4 [a, green, dark-red, blue]");
  }

  @Test
  void readsWhatIsBelowWithItsPlace() {
    Fields fields = fields("a:\n  b: [x]\n");
    Fields below = fields.under((Entries) fields.value("a").orElseThrow());
    assertThat(below.keys()).containsExactly("b");
    assertThat(below.string("b")).isEmpty();
    assertThat(told()).containsExactly("WRONG_TYPE 2:6 [b, text, list]");
  }

  @Test
  void reportsAtTheMappingWhereTheKeyIsMissing() {
    fields("b: 1\n").report(Code.NO_DATE, "date");
    assertThat(told()).containsExactly("NO_DATE 1:1 []");
  }
}

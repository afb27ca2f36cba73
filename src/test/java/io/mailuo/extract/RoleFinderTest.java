package io.mailuo.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoleFinderTest {

  private static final Path SENTENCES = Path.of("src/test/resources/extract/roles.tsv");

  /**
   * A sentence and what it states.
   *
   * @param said {@code organisation>title>person}, {@code !} behind a former one; {@code by
   *     work>person}
   */
  record Marked(String text, Set<String> said) {

    static Marked of(String line) {
      String[] parts = line.split("\t", -1);
      Set<String> said = new TreeSet<>();
      for (String one : parts[1].split(";")) {
        if (!one.isBlank()) {
          said.add(one.strip());
        }
      }
      return new Marked(parts[0], said);
    }

    /** The people and organisations of the sentence, as entities of a hub. */
    String[] entities() {
      Set<String> entities = new TreeSet<>();
      for (String one : said) {
        String[] parts = one.replace("!", "").split(">");
        entities.add("people/" + parts[parts.length - 1]);
        if (parts.length == 3) {
          entities.add("companies/" + parts[0]);
        }
      }
      return entities.toArray(String[]::new);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  static List<Marked> sentences() throws IOException {
    try (Stream<String> lines = Files.lines(SENTENCES)) {
      return lines
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Marked::of)
          .toList();
    }
  }

  private static Set<String> said(Extraction extraction) {
    Set<String> said = new TreeSet<>();
    for (Role role : extraction.roles()) {
      String organisation = role.organisation().map(Party::text).orElse("-");
      String former = role.former() ? "!" : "";
      said.add(organisation + ">" + role.title() + ">" + role.person().text() + former);
    }
    for (Contributor contributor : extraction.contributors()) {
      said.add("by " + contributor.work() + ">" + contributor.person().text());
    }
    return said;
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void findsTheRolesOfPeopleWhomNobodyKnows(Marked sentence) {
    assertThat(said(ReadArticle.of(sentence.text()).extraction())).isEqualTo(sentence.said());
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void findsTheRolesOfPeopleOfTheHub(Marked sentence) {
    Extraction found = ReadArticle.of(sentence.text(), sentence.entities()).extraction();
    assertThat(said(found)).isEqualTo(sentence.said());
  }

  @Test
  void theSentencesAreManyAndMoreThanEightyStateNothing() throws IOException {
    assertThat(sentences()).hasSizeGreaterThan(250);
    assertThat(sentences().stream().filter(sentence -> sentence.said().isEmpty()))
        .hasSizeGreaterThan(80);
  }

  @Test
  void aRoleKeepsThePlaceThatStatesIt() {
    ReadArticle read = ReadArticle.of("据悉，星野科技CEO倪小满到了。", "companies/星野科技", "people/倪小满");
    Role role = read.extraction().roles().get(0);
    assertThat(role.passage().inBlock()).isEqualTo(new io.mailuo.text.Span(3, 13));
    assertThat(role.person().entity()).isPresent();
    assertThat(role.organisation().flatMap(Party::entity)).isPresent();
  }

  @Test
  void aDepartmentBelongsToTheOrganisationOfTheHub() {
    ReadArticle read = ReadArticle.of("海陵大学计算机学院教授顾庭芳到了。", "companies/海陵大学");
    Party organisation = read.extraction().roles().get(0).organisation().orElseThrow();
    assertThat(organisation.text()).isEqualTo("海陵大学计算机学院");
    assertThat(organisation.entity()).isPresent();
  }

  /** Texts without end that a rule could go through again and again. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "CEO、",
        "副",
        "青桐科技CEO、",
        "青桐科技总裁何以安、",
        "（青桐）",
        "何以安，",
        "总",
        "Jane Moore, ",
        "创始人",
        "阿·",
        "记者 何以安 ",
        "A B ",
        "公司",
        "何以安任",
        "“CEO"
      })
  void aLongTextIsReadInTime(String part) {
    String text = part.repeat(100_000 / part.length());
    ReadArticle read = ReadArticle.of(text);
    assertTimeoutPreemptively(Duration.ofSeconds(20), read::extraction);
  }

  /** What an editor would find and the rules do not: known, and to be shortened. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "担任松原动力CEO的是三十岁的郭望舒。",
        "郭望舒毕业于海陵大学，现任松原动力CEO。",
        "松原动力创始人、知名投资人、三家公司的董事郭望舒出席。",
        "字节浪潮CEO郭望舒出席。",
      })
  void missesRolesFarFromThePersonOrOfBareNames(String text) {
    List<Role> missed = new ArrayList<>(ReadArticle.of(text).extraction().roles());
    assertThat(missed).isEmpty();
  }
}

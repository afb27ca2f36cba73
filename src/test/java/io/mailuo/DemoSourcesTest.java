package io.mailuo;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.config.HubConfig;
import io.mailuo.config.HubConfigReader;
import io.mailuo.config.Kind;
import io.mailuo.content.Article;
import io.mailuo.content.ArticleReader;
import io.mailuo.content.Entity;
import io.mailuo.content.EntityReader;
import io.mailuo.content.Fact;
import io.mailuo.markdown.Block;
import io.mailuo.markdown.Body;
import io.mailuo.source.HubFiles;
import io.mailuo.source.HubReader;
import io.mailuo.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The demo hub names the source of what it says: {@code content/SOURCES.tsv} quotes each claim as
 * it stands in its file, and no number and no quotation of an article or an entity is left out.
 */
class DemoSourcesTest {

  private static final Path HUB = Path.of("");

  /** Shorter ones are words held at arm's length, not what somebody said. */
  private static final Pattern QUOTATION = Pattern.compile("“([^”]{8,})”|\"([^\"]{8,})\"");

  /** From the path of a file to its stretches of text, as its readers see them. */
  private static final Map<String, List<String>> TEXTS = new TreeMap<>();

  /** Names with a digit in them, the longest first: their digits claim nothing. */
  private static final List<String> NUMBERED_NAMES = new ArrayList<>();

  private static final List<Row> ROWS = new ArrayList<>();

  private record Row(String file, String claim, String source) {}

  @BeforeAll
  static void readTheHub() throws IOException {
    HubReader reader = new HubReader(HUB);
    HubConfig config =
        HubConfigReader.read(reader.readConfig().value().orElseThrow()).value().orElseThrow();
    TreeSet<String> kinds =
        config.kinds().stream().map(Kind::folder).collect(Collectors.toCollection(TreeSet::new));
    TreeSet<String> folders = new TreeSet<>(kinds);
    folders.add("articles");
    HubFiles files = reader.read(folders).value().orElseThrow();
    for (SourceFile file : files.in("articles")) {
      Article article =
          new ArticleReader(config.timezone()).read(file).value().orElseThrow().article();
      TEXTS.put(file.id() + ".md", texts(article.summary(), List.of(), article.body()));
    }
    for (String kind : kinds) {
      for (SourceFile file : files.in(kind)) {
        Entity entity = new EntityReader(config.timezone(), kinds).read(file).value().orElseThrow();
        TEXTS.put(file.id() + ".md", texts(entity.summary(), entity.facts(), entity.body()));
        entity.names().stream()
            .filter(name -> name.matches(".*\\d.*") && !name.matches("\\d+"))
            .forEach(NUMBERED_NAMES::add);
      }
    }
    NUMBERED_NAMES.sort(Comparator.comparing(String::length).reversed());
    for (String line : Files.readAllLines(HUB.resolve("content/SOURCES.tsv"))) {
      String[] columns = line.split("\t", -1);
      assertThat(columns).as(line).hasSize(3);
      ROWS.add(new Row(columns[0], columns[1], columns[2]));
    }
    assertThat(ROWS.remove(0)).isEqualTo(new Row("file", "claim", "source"));
  }

  private static List<String> texts(String summary, List<Fact> facts, Body body) {
    List<String> texts = new ArrayList<>(List.of(summary));
    facts.forEach(fact -> fact.values().forEach(value -> texts.add(value.text())));
    body.blocks().stream()
        .filter(block -> block.kind() != Block.Kind.REFERENCE)
        .map(block -> block.text().replace("\\", "")) // a mark that keeps a name from being linked
        .forEach(texts::add);
    return texts;
  }

  @Test
  void everyClaimStandsInItsFileAsQuoted() {
    assertThat(TEXTS).hasSizeGreaterThan(100);
    assertThat(ROWS).hasSizeGreaterThan(500).doesNotHaveDuplicates();
    assertThat(ROWS)
        .allSatisfy(
            row -> {
              assertThat(row.claim()).isNotBlank();
              assertThat(row.source()).isNotBlank();
              assertThat(TEXTS.getOrDefault(row.file(), List.of()))
                  .as(row.file())
                  .anyMatch(text -> text.contains(row.claim()));
            });
  }

  @Test
  void everyNumberAndEveryQuotationBelongsToAClaim() {
    Map<String, List<String>> claims =
        ROWS.stream()
            .collect(
                Collectors.groupingBy(
                    Row::file, Collectors.mapping(Row::claim, Collectors.toList())));
    List<String> open = new ArrayList<>();
    TEXTS.forEach(
        (file, texts) -> {
          for (String text : texts) {
            BitSet claimed = claimed(text, claims.getOrDefault(file, List.of()));
            unclaimed(text, claimed).forEach(stretch -> open.add(file + ": " + stretch));
          }
        });
    assertThat(open).isEmpty();
  }

  @Test
  void everyArticleNamesItsSources() throws IOException {
    for (String file : TEXTS.keySet()) {
      if (file.startsWith("articles/")) {
        assertThat(Files.readString(HUB.resolve("content").resolve(file)))
            .as(file)
            .containsPattern("(?m)^source:");
      }
    }
  }

  private static BitSet claimed(String text, List<String> claims) {
    BitSet claimed = new BitSet(text.length());
    for (String claim : claims) {
      for (int at = text.indexOf(claim); at >= 0; at = text.indexOf(claim, at + 1)) {
        claimed.set(at, at + claim.length());
      }
    }
    return claimed;
  }

  /** The numbers and quotations that lie outside of {@code claimed}, with the text round them. */
  private static List<String> unclaimed(String text, BitSet claimed) {
    List<String> open = new ArrayList<>();
    Matcher number = Pattern.compile("\\d+").matcher(withoutNumberedNames(text));
    while (number.find()) {
      if (claimed.nextClearBit(number.start()) < number.end()) {
        open.add(number.group() + " in " + text);
      }
    }
    Matcher quotation = QUOTATION.matcher(text);
    while (quotation.find()) {
      int group = quotation.group(1) == null ? 2 : 1;
      if (claimed.nextClearBit(quotation.start(group)) < quotation.end(group)) {
        open.add(quotation.group());
      }
    }
    return open;
  }

  private static String withoutNumberedNames(String text) {
    String masked = text;
    for (String name : NUMBERED_NAMES) {
      masked = masked.replace(name, "_".repeat(name.length()));
    }
    return masked;
  }

  @Test
  void noticesWhatNoClaimCovers() {
    BitSet claimed = claimed("2024年有3家，他说：“一二三四五六七八”。", List.of("2024年"));
    assertThat(unclaimed("2024年有3家，他说：“一二三四五六七八”。", claimed))
        .containsExactly("3 in 2024年有3家，他说：“一二三四五六七八”。", "“一二三四五六七八”");
    assertThat(unclaimed("他说“好”。", new BitSet())).isEmpty();
  }
}

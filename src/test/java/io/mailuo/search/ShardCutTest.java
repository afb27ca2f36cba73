package io.mailuo.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What stays of an index when there is one article more. */
class ShardCutTest {

  private static final int LARGEST = 600;

  private final SearchTerms terms = new SearchTerms(c -> c, WordSource.NONE);
  private final List<SearchDocument> documents = SeededCorpus.of(301, 3);
  private final List<SearchDocument> oneLess = documents.subList(0, documents.size() - 1);

  private List<IndexEntry> entries(List<SearchDocument> of) {
    List<NumberedDocument> numbered = NumberedDocument.number(of);
    return IndexEntries.of(LunrIndex.of(numbered, terms), IndexEntries.naming(numbered));
  }

  private static Map<String, Integer> numbers(List<SearchDocument> of) {
    return NumberedDocument.number(of).stream()
        .collect(Collectors.toMap(one -> one.document().url(), NumberedDocument::number));
  }

  @Test
  void nearlyAllDocumentsKeepTheirNumber() {
    Map<String, Integer> before = numbers(oneLess);
    Map<String, Integer> after = numbers(documents);

    assertThat(new HashSet<>(after.values())).hasSameSizeAs(documents);
    long moved = before.entrySet().stream().filter(one -> !after.entrySet().contains(one)).count();
    assertThat(moved).isLessThan(5);
    assertThat(after.values()).allMatch(number -> number < documents.size() * 2 + 10);
  }

  @Test
  void nearlyAllBoundsStay() {
    List<String> before = firsts(ShardCut.cut(entries(oneLess), LARGEST));
    List<String> after = firsts(ShardCut.cut(entries(documents), LARGEST));

    assertThat(before).hasSizeGreaterThan(20).isSorted();
    Set<String> gone = new HashSet<>(before);
    after.forEach(gone::remove);
    assertThat(gone).hasSizeLessThan(3);
  }

  private static List<String> firsts(List<Shard> shards) {
    return shards.stream().map(Shard::first).toList();
  }

  @Test
  void aTermThatTheArticleDoesNotHaveKeepsItsEntry() {
    List<IndexEntry> before = entries(oneLess);
    Set<IndexEntry> after = new HashSet<>(entries(documents));
    Set<String> ofArticle = new HashSet<>();
    SearchDocument last = documents.get(documents.size() - 1);
    List<String> names = documents.stream().flatMap(d -> d.names().stream()).toList();
    ofArticle.addAll(terms.withNames(names).ofProse(last.text()));
    ofArticle.addAll(terms.ofName(last.title()));
    List<IndexEntry> others =
        before.stream()
            .filter(entry -> !ofArticle.contains(entry.term()) && !entry.term().startsWith("/"))
            .toList();

    assertThat(others).hasSizeGreaterThan(100);
    assertThat(after).containsAll(others);
  }

  @Test
  void aPairIsInOneShardWithTheWordsThatBeginWithIt() {
    List<IndexEntry> entries = new ArrayList<>();
    for (String term : List.of("a", "ab", "人工", "人工智", "人工智能", "人工降雨", "人心", "𠀀𠀁", "𠀀𠀁好")) {
      entries.add(new IndexEntry(term, "0"));
    }

    assertThat(firsts(ShardCut.cut(entries, 1))).containsExactly("a", "ab", "人", "人心", "𠀀");
    assertThat(ShardCut.cut(List.of(), 1)).isEmpty();
  }

  @Test
  void aShardWritesWhatATermSharesWithTheOneBefore() {
    Shard shard =
        Shard.of(
            "人",
            List.of(
                new IndexEntry("人工", "1"),
                new IndexEntry("人工智能", "%02"),
                new IndexEntry("人心", "3!4")));

    assertThat(shard).isEqualTo(new Shard("人工", "0人工 1~2智能 %02~1心 3!4~"));
  }

  @Test
  void numbersNeedNoSeparator() {
    StringBuilder text = new StringBuilder();
    for (int number : new int[] {0, 41, 42, 1763, 1764, 74_088}) {
      NumberText.append(number, text);
    }
    assertThat(text).hasToString("0-A1|-AA1AAA1");
  }
}

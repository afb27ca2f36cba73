package io.mailuo.discover;

import io.mailuo.text.Scripts;
import io.mailuo.text.Word;
import io.mailuo.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Words that no dictionary has, by statistics alone: their characters hold together (pointwise
 * mutual information of the weakest cut) and their neighbours vary on both sides (entropy). After
 * Luo and Sun, Two-Character Chinese Word Extraction Based on Hybrid of Internal and Contextual
 * Measures (SIGHAN 2003), extended to longer words.
 */
final class NewWords {

  private static final Set<String> GRAMMAR =
      Set.of("p", "r", "u", "c", "y", "f", "m", "q", "w", "t", "k");
  private static final String DIRECTIONS = "到进出来去成给起过完开入住掉回下上着了得地";

  private static final int SHORTEST = 2;
  private static final int LONGEST = 6;

  /** What stands fewer times says nothing. */
  private static final int FEWEST = 3;

  private static final double COHESION = 3.0;
  private static final double BOUND = 0.6;
  private static final double VARIETY = 0.9;

  /** Counts by hash: what stands once needs no memory of its own. */
  private static final int BUCKETS = 1 << 22;

  private final int[] counts = new int[BUCKETS];
  private final Map<String, Neighbours> neighbours = new HashMap<>();
  private long characters;

  /** What stands beside a word. */
  private record Neighbours(
      Map<Character, Integer> left, Map<Character, Integer> right, Set<Integer> cuts) {}

  private NewWords() {}

  /** Counts the stretches of a corpus. */
  static NewWords of(List<Paragraph> corpus) {
    NewWords found = new NewWords();
    corpus.forEach(found::count);
    corpus.forEach(found::lookAround);
    return found;
  }

  /** The words that are in no dictionary, sorted. */
  Set<String> words(Words words) {
    Set<String> names = new TreeSet<>();
    neighbours.forEach(
        (word, around) -> {
          if (isWord(word, around) && !words.isKnown(word)) {
            names.add(word);
          }
        });
    return names;
  }

  private void count(Paragraph paragraph) {
    String text = paragraph.text();
    for (int start = 0; start < text.length(); start++) {
      int hash = 0;
      for (int end = start; end < Math.min(text.length(), start + LONGEST); end++) {
        char c = text.charAt(end);
        if (!Scripts.isHan(c)) {
          break;
        }
        characters += end == start ? 1 : 0;
        hash = hash * 31 + c;
        counts[bucket(hash)]++;
      }
    }
  }

  /** Of words that stand often enough, between two word boundaries, the neighbours. */
  private void lookAround(Paragraph paragraph) {
    String text = paragraph.text();
    for (int start = 0; start < text.length(); start++) {
      if (!paragraph.isEdge(start)) {
        continue;
      }
      for (int end = start + 1; end <= Math.min(text.length(), start + LONGEST); end++) {
        if (!Scripts.isHan(text.charAt(end - 1))) {
          break;
        }
        boolean candidate = end - start >= SHORTEST && paragraph.isEdge(end);
        if (candidate && paragraph.isFree(start, end) && isOfContent(paragraph, start, end)) {
          String word = text.substring(start, end);
          if (count(word) >= FEWEST) {
            add(word, paragraph, start);
          }
        }
      }
    }
  }

  /** No grammatical word, number or verb of direction in it. */
  private static boolean isOfContent(Paragraph paragraph, int start, int end) {
    List<Word> parts =
        paragraph.words().stream().filter(w -> start <= w.start() && w.end() <= end).toList();
    boolean directed = DIRECTIONS.indexOf(paragraph.at(end - 1)) >= 0 && parts.size() > 1;
    return !directed
        && parts.stream().noneMatch(w -> GRAMMAR.contains(w.nature().substring(0, 1)))
        && !parts.get(0).nature().startsWith("d");
  }

  private void add(String word, Paragraph paragraph, int start) {
    Neighbours around =
        neighbours.computeIfAbsent(
            word, k -> new Neighbours(new HashMap<>(), new HashMap<>(), new TreeSet<>()));
    around.left().merge(paragraph.at(start - 1), 1, Integer::sum);
    around.right().merge(paragraph.at(start + word.length()), 1, Integer::sum);
    for (int cut = 1; cut < word.length(); cut++) {
      if (paragraph.isEdge(start + cut)) {
        around.cuts().add(cut);
      }
    }
  }

  /** True for a word of three characters or more, a part of which seldom stands elsewhere. */
  boolean isBound(String word) {
    Neighbours around = neighbours.get(word);
    if (around == null || word.length() < 3) {
      return false;
    }
    return around.cuts().stream()
        .anyMatch(
            cut ->
                count(word) >= BOUND * count(word.substring(0, cut))
                    || count(word) >= BOUND * count(word.substring(cut)));
  }

  private boolean isWord(String word, Neighbours around) {
    int seen = around.left().values().stream().mapToInt(Integer::intValue).sum();
    return seen >= FEWEST
        && seen * 2 >= count(word)
        && cohesion(word) >= COHESION
        && entropy(around.left(), seen) >= VARIETY
        && entropy(around.right(), seen) >= VARIETY;
  }

  /** Mutual information of the two parts into which the word falls most easily. */
  private double cohesion(String word) {
    double weakest = Double.MAX_VALUE;
    for (int cut = 1; cut < word.length(); cut++) {
      double parts = (double) count(word.substring(0, cut)) * count(word.substring(cut));
      weakest = Math.min(weakest, StrictMath.log(count(word) * (double) characters / parts));
    }
    return weakest;
  }

  /** In nats. The sum is sorted: the order of a hash map must not show in the last digits. */
  private static double entropy(Map<Character, Integer> counts, int total) {
    return counts.values().stream()
        .sorted()
        .mapToDouble(n -> -(double) n / total * StrictMath.log((double) n / total))
        .sum();
  }

  /** How often a stretch of Chinese stands in the corpus; for a long one, an upper bound. */
  int frequency(String stretch) {
    int least = Integer.MAX_VALUE;
    for (int start = 0; start == 0 || start + LONGEST <= stretch.length(); start++) {
      least =
          Math.min(
              least, count(stretch.substring(start, Math.min(stretch.length(), start + LONGEST))));
    }
    return least;
  }

  private int count(String word) {
    int hash = 0;
    for (int i = 0; i < word.length(); i++) {
      hash = hash * 31 + word.charAt(i);
    }
    return counts[bucket(hash)];
  }

  private static int bucket(int hash) {
    int mixed = hash * 0x9E3779B9;
    return (mixed ^ (mixed >>> 15)) & (BUCKETS - 1);
  }
}

package io.mailuo.recognise;

import io.mailuo.text.Word;
import io.mailuo.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells where a name would cut a word of its sentence: 百度 in 一百度. The segmentation of the run is
 * compared with the best one that keeps the name whole: fewer words win, then fewer single
 * characters (the first and the last rule of MMSEG, Tsai 1996).
 */
final class WordCuts {

  private final Words words;

  WordCuts(Words words) {
    this.words = words;
  }

  /**
   * What a name would cut.
   *
   * @param words the cut words, with bars between them: {@code 一百|度}
   * @param tie true: keeping the name whole would be as good, so that other evidence may decide
   */
  record Cut(String words, boolean tie) {}

  /** Empty where the name stands between words, or where the sentence is better with it whole. */
  Optional<Cut> cutBy(ChineseRun run) {
    List<Word> best = words.segment(run.text());
    if (best.stream().noneMatch(word -> word.length() > 1 && crosses(word, run))) {
      return Optional.empty();
    }
    List<Word> whole = joined(run.text(), best);
    List<Word> head = joined(run.before(), words.segment(run.before()));
    List<Word> tail = joined(run.after(), words.segment(run.after()));
    int fewer = whole.size() - (head.size() + 1 + tail.size());
    int fewerSingles = singles(whole) - singles(head) - singles(tail);
    return fewer > 0 || (fewer == 0 && fewerSingles > 0)
        ? Optional.empty()
        : Optional.of(new Cut(around(run, best), fewer == 0 && fewerSingles == 0));
  }

  private static boolean crosses(Word word, ChineseRun run) {
    boolean inside = run.start() <= word.start() && word.end() <= run.end();
    boolean outside = word.end() <= run.start() || run.end() <= word.start();
    return !inside && !outside;
  }

  /** Neighbours that make a word of the dictionary as one: HanLP parts 分公司 here but not there. */
  private List<Word> joined(String text, List<Word> parts) {
    List<Word> joined = new ArrayList<>();
    for (Word part : parts) {
      Word last = joined.isEmpty() ? part : joined.get(joined.size() - 1);
      List<String> natures =
          joined.isEmpty() ? List.of() : words.natures(text.substring(last.start(), part.end()));
      if (natures.isEmpty()) {
        joined.add(part);
      } else {
        joined.set(joined.size() - 1, new Word(last.start(), part.end(), natures.get(0)));
      }
    }
    return joined;
  }

  private static int singles(List<Word> words) {
    return (int) words.stream().filter(word -> word.length() == 1).count();
  }

  private static String around(ChineseRun run, List<Word> words) {
    return words.stream()
        .filter(word -> word.start() < run.end() && run.start() < word.end())
        .map(word -> run.text().substring(word.start(), word.end()))
        .reduce((a, b) -> a + "|" + b)
        .orElse("");
  }
}

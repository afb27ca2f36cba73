package io.mailuo.discover;

import io.mailuo.text.Scripts;
import io.mailuo.text.Word;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Terms: two to four words that end with a noun and hold nothing but nouns and what stands before
 * nouns (the pattern of Justeson and Katz, Natural Language Engineering 1, 1995, for Chinese).
 */
final class NounPhraseFinder implements Finder {

  private static final Set<String> HEADS =
      Set.of("n", "vn", "nz", "an", "ng", "nr", "v", "gi", "nx");
  private static final Set<String> PARTS =
      Set.of(
          "n", "vn", "nz", "an", "a", "b", "v", "j", "ng", "ag", "nx", "nr", "s", "g", "vi", "gi",
          "d", "m");
  private static final int MOST_WORDS = 4;
  private static final int LONGEST = 10;

  /** Verbs and adverbs that begin no term. */
  private static final String FIRST = "是有在用把被让向对与和及或但而不没再又也都就还很更最已将可会能要从到由为以其该此每各某另如若像叫称说看做当给";

  private static final Pattern OFFICE = Pattern.compile("(官|负责人|创始人|总监|主席|经理|总裁|董事长|发言人)$");

  @Override
  public void find(Paragraph paragraph, Proposals proposals) {
    List<Word> words = paragraph.words();
    for (int first = 0; first < words.size(); first++) {
      for (int count = 1; count <= MOST_WORDS && first + count <= words.size(); count++) {
        Word last = words.get(first + count - 1);
        if (!isPart(paragraph, last)) {
          break;
        }
        int start = words.get(first).start();
        boolean fits = last.end() - start >= 2 && last.end() - start <= LONGEST;
        boolean single = count == 1 && !words.get(first).nature().matches("n|vn|nz|ns|gi");
        if (fits && !single && isTerm(paragraph, start, last)) {
          proposals.propose(paragraph, start, last.end(), Evidence.NOUN_PHRASE);
        }
      }
    }
  }

  /** True for who holds an office: that is no term. */
  static boolean isOffice(String name) {
    return OFFICE.matcher(name).find();
  }

  private static boolean isPart(Paragraph paragraph, Word word) {
    boolean written =
        paragraph
            .text()
            .substring(word.start(), word.end())
            .chars()
            .allMatch(c -> Scripts.isHan(c) || Scripts.isAsciiLetter(c));
    return written && (PARTS.contains(word.nature()) || word.nature().startsWith("n"));
  }

  private static boolean isTerm(Paragraph paragraph, int start, Word last) {
    boolean head = HEADS.contains(last.nature()) || last.nature().equals("ns");
    String written = paragraph.text().substring(start, last.end());
    return head
        && !isOffice(written)
        && FIRST.indexOf(written.charAt(0)) < 0
        && written.chars().anyMatch(Scripts::isHan);
  }
}

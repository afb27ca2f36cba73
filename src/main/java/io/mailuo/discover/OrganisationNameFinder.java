package io.mailuo.discover;

import io.mailuo.text.Scripts;
import io.mailuo.text.Word;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of organisations: those of the dictionary, and those that end with a telling word. */
final class OrganisationNameFinder implements Finder {

  /** What follows a name of its own. */
  private static final Pattern NAMING =
      Pattern.compile("公司|集团|科技|影业|传媒|网络|资本|证券|银行|工作室|出版社|报社|电视台|影视|娱乐|动力|智能|基金");

  /** What may follow a description too: 美国电影协会. */
  private static final Pattern DESCRIBING =
      Pattern.compile("大学|学院|研究院|研究所|实验室|协会|学会|联盟|基金会|委员会|工会|公会|法院|学校|博物馆|图书馆|医院");

  private static final Set<String> NAMES =
      Set.of("nz", "nr", "nrf", "nx", "nt", "ntc", "ntu", "nto", "nth", "ntcf", "ntcb", "g", "ng");
  private static final Set<String> DESCRIPTIONS =
      Set.of("n", "ns", "nsf", "vn", "b", "j", "an", "s");
  private static final int MOST_WORDS = 5;

  /** Natures of words that join others, and are no part of a coined name. */
  private static final String JOINING = "ucpwqrdyftz";

  private static final String NUMERALS = "一二三四五六七八九十百千万亿两几半";

  private static final int MOST_COINED = 4;

  @Override
  public void find(Paragraph paragraph, Proposals proposals) {
    List<Word> words = paragraph.words();
    String text = paragraph.text();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      String written = text.substring(word.start(), word.end());
      if (isInstitution(word, written)) {
        proposals.propose(paragraph, word.start(), word.end(), Evidence.TAGGED_NAME);
      }
      boolean describing = DESCRIBING.matcher(written).matches();
      if (describing || NAMING.matcher(written).matches()) {
        proposeBefore(paragraph, i, describing, proposals);
      }
      if (!describing && NAMING.matcher(written).matches()) {
        proposeCoined(paragraph, i, proposals);
      }
    }
  }

  private static boolean isInstitution(Word word, String written) {
    boolean tagged = word.nature().startsWith("nt") || word.nature().equals("nz");
    return tagged && word.length() >= 2 && written.chars().allMatch(Scripts::isHan);
  }

  /** The name that ends with a telling word: as many words before it as may belong to a name. */
  private static void proposeBefore(
      Paragraph paragraph, int last, boolean describing, Proposals proposals) {
    List<Word> words = paragraph.words();
    int first = last;
    boolean named = false;
    while (first > 0 && last - first < MOST_WORDS) {
      Word before = words.get(first - 1);
      boolean known = paragraph.knownAt(before.start()).isPresent();
      boolean name = NAMES.contains(before.nature()) || known;
      if (!isHanOrLatin(paragraph, before) || !(name || DESCRIPTIONS.contains(before.nature()))) {
        break;
      }
      named = named || name || (describing && before.nature().startsWith("ns"));
      first--;
    }
    if (first < last && named) {
      proposals.propose(
          paragraph, words.get(first).start(), words.get(last).end(), Evidence.ORGANISATION_SUFFIX);
    }
  }

  /** 青禾科技: a name made up of characters that make no word of the dictionary. */
  private static void proposeCoined(Paragraph paragraph, int last, Proposals proposals) {
    List<Word> words = paragraph.words();
    int first = last;
    while (first > 0 && last - first < MOST_COINED && isLoose(paragraph, words.get(first - 1))) {
      first--;
    }
    if (last - first >= 2) {
      proposals.propose(
          paragraph, words.get(first).start(), words.get(last).end(), Evidence.ORGANISATION_SUFFIX);
    }
  }

  private static boolean isLoose(Paragraph paragraph, Word word) {
    char letter = paragraph.text().charAt(word.start());
    return word.length() == 1
        && Scripts.isHan(letter)
        && NUMERALS.indexOf(letter) < 0
        && JOINING.indexOf(word.nature().charAt(0)) < 0;
  }

  private static boolean isHanOrLatin(Paragraph paragraph, Word word) {
    return paragraph
        .text()
        .substring(word.start(), word.end())
        .chars()
        .allMatch(c -> Scripts.isHan(c) || Scripts.isAsciiWord(c));
  }
}

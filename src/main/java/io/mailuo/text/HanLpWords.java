package io.mailuo.text;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The words of HanLP's built-in dictionary. Its global custom dictionary is switched off: it is
 * mutable and shared. Configuring a segmenter is not safe between threads, segmenting is; hence all
 * is configured once, on first use.
 */
public final class HanLpWords implements Words {

  private static final String HALF_WIDTH = ",.?!:;()";
  private static final String FULL_WIDTH = "，。？！：；（）";

  /** Read on first use: a hub without short Chinese names never pays for the dictionaries. */
  private static final class Segmenters {
    static final Segment PLAIN =
        new ViterbiSegment()
            .enableCustomDictionary(false)
            .enableNameRecognize(false)
            .enableTranslatedNameRecognize(false)
            .enableJapaneseNameRecognize(false)
            .enableOffset(true);
    static final Segment NAMES =
        new ViterbiSegment().enableCustomDictionary(false).enableOffset(true);
  }

  @Override
  public List<Word> segment(String text) {
    return words(Segmenters.PLAIN, text);
  }

  @Override
  public List<Word> segmentWithNames(String text) {
    return words(Segmenters.NAMES, text);
  }

  @Override
  public List<String> natures(String word) {
    CoreDictionary.Attribute attribute = CoreDictionary.get(word);
    return attribute == null
        ? List.of()
        : Arrays.stream(attribute.nature).map(String::valueOf).toList();
  }

  /**
   * Every word of the dictionary, of three UTF-16 units and more, that stands anywhere in a text,
   * in the order of its places. Shorter ones, most of all, are adjacent characters to a search
   * anyway.
   */
  public List<String> dictionaryWords(String text) {
    List<String> found = new ArrayList<>();
    var search = CoreDictionary.trie.getSearcher(text, 0);
    while (search.next()) {
      if (search.length > 2) {
        found.add(text.substring(search.begin, search.begin + search.length));
      }
    }
    return found;
  }

  private static List<Word> words(Segment segment, String text) {
    List<Word> words = new ArrayList<>();
    for (Term term : segment.seg(fullWidth(text))) {
      words.add(
          new Word(term.offset, term.offset + term.word.length(), String.valueOf(term.nature)));
    }
    return words;
  }

  /** Half-width punctuation inside Chinese leads HanLP to organisations that are none. */
  private static String fullWidth(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      int at = HALF_WIDTH.indexOf(chars[i]);
      chars[i] = at < 0 ? chars[i] : FULL_WIDTH.charAt(at);
    }
    return new String(chars);
  }
}

package io.mailuo.text;

import com.hankcs.hanlp.HanLP;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Pinyin without tones, from HanLP's dictionary. HanLP reads surnames as common words (曾 as ceng);
 * for persons the readings of {@link Surnames} go first.
 */
public final class Pinyin {

  private Pinyin() {}

  /**
   * The text as syllables and Latin words, lower case, in order: one item for each Chinese
   * character and for each run of ASCII letters and digits; other characters are left out.
   */
  public static List<String> of(String written) {
    String text = Normalizer.normalize(written, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    List<String> items = new ArrayList<>();
    List<com.hankcs.hanlp.dictionary.py.Pinyin> readings = HanLP.convertToPinyinList(text);
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (Scripts.isAsciiWord(c)) {
        int end = i;
        while (end < text.length() && Scripts.isAsciiWord(text.charAt(end))) {
          end++;
        }
        items.add(text.substring(i, end).toLowerCase(Locale.ROOT));
        i = end;
      } else {
        if (Scripts.isHan(c) && i < readings.size()) {
          String syllable = readings.get(i).getPinyinWithoutTone();
          if (!syllable.equals("none")) {
            items.add(syllable.replace("ü", "v"));
          }
        }
        i++;
      }
    }
    return items;
  }

  /** As {@link #of}, the family name read as a family name. */
  public static List<String> ofPerson(String name) {
    List<String> items = new ArrayList<>(of(name));
    boolean transliterated = Folding.fold(name).indexOf(Folding.MIDDLE_DOT) >= 0;
    List<String> surname = transliterated ? List.of() : Surnames.reading(name);
    if (surname.size() <= items.size()) {
      for (int i = 0; i < surname.size(); i++) {
        items.set(i, surname.get(i));
      }
    }
    return items;
  }

  /**
   * The reading of one character in its text, with its tone, e.g. {@code yī}.
   *
   * @param at offset of a Chinese character
   * @return empty where the dictionary has none
   */
  public static Optional<String> toned(String text, int at) {
    List<com.hankcs.hanlp.dictionary.py.Pinyin> readings = HanLP.convertToPinyinList(text);
    return at >= readings.size()
        ? Optional.empty()
        : Optional.of(readings.get(at).getPinyinWithToneMark())
            .filter(reading -> !reading.equals("none"));
  }
}

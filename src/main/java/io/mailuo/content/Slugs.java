package io.mailuo.content;

import io.mailuo.text.Pinyin;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Last parts of URLs, from file names. */
public final class Slugs {

  private static final Pattern DATE_PREFIX =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[-_ ]+(.*))?");

  /** The accents of Latin letters; the marks of other scripts are letters to their readers. */
  private static final Pattern ACCENT = Pattern.compile("(?<=[A-Za-z])\\p{M}+");

  /** Longest slug in UTF-16 code units, before the hash. */
  private static final int LONGEST = 60;

  /** Read as a whole: a character's reading depends on its word. */
  private static final Pattern HAN_RUN = Pattern.compile("[\\u3005\\u3007\\u3400-\\u9FFF]+");

  private Slugs() {}

  /** The date with which a file name begins, and the rest. */
  static Matcher datePrefix(String fileName) {
    return DATE_PREFIX.matcher(fileName);
  }

  /**
   * The slug of a file name: without its date prefix, unless nothing else is left; Chinese
   * characters as pinyin; all else that is no letter, digit, dot or underscore as {@code -}.
   *
   * @param fileName without {@code .md}
   */
  static String ofFileName(String fileName) {
    Matcher dated = datePrefix(fileName);
    String name = dated.matches() && dated.group(2) != null ? dated.group(2) : fileName;
    String slug = of(name);
    String whole = slug.isEmpty() ? of(fileName) : slug;
    return whole.isEmpty() ? "page-" + Integer.toHexString(fileName.hashCode()) : whole;
  }

  /** The slug of any text, e.g. {@code wen-sheng-shi-pin} of 文生视频; may be empty. */
  public static String of(String text) {
    String composed =
        Normalizer.normalize(
            ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll(""),
            Normalizer.Form.NFC);
    String slug =
        HAN_RUN
            .matcher(composed)
            .replaceAll(run -> "-" + String.join("-", Pinyin.of(run.group())) + "-")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{M}\\p{N}._]+", "-")
            .replaceAll("^[-.]+|[-.]+$", "");
    return slug.length() <= LONGEST ? slug : cut(slug, text);
  }

  /** File systems hold names of 255 bytes; what is cut off is told apart by a hash. */
  private static String cut(String slug, String text) {
    int end = Character.isHighSurrogate(slug.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return slug.substring(0, end) + "-" + Integer.toHexString(text.hashCode());
  }
}

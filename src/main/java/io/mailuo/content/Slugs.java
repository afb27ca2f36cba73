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
    return slug.isEmpty() ? of(fileName) : slug;
  }

  /** The slug of any text, e.g. {@code wen-sheng-shi-pin} of 文生视频; may be empty. */
  public static String of(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    return HAN_RUN
        .matcher(composed)
        .replaceAll(run -> "-" + String.join("-", Pinyin.of(run.group())) + "-")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9._]+", "-")
        .replaceAll("^[-.]+|[-.]+$", "");
  }
}

package io.mailuo.extract;

import java.util.regex.Pattern;

/**
 * What the words around a verb of office tell: that the office is held, was held, or is not held at
 * all (不再担任, 有望出任, 自称是).
 */
final class OfficeVerbs {

  private static final Pattern NOT_SO =
      Pattern.compile(
          "(?:不再|未|没有?|拒绝|无意|不|否认|有望|可能|或将?|拟|提名|竞选|竞逐|角逐|有意|想|希望|要求|宣称|自称|冒充|假冒|辞去|卸任|不会)(?:担任|出任|是|任)?$");

  private static final Pattern ONCE = Pattern.compile("曾|历任|原任|时任|过去");

  /** A stretch of time with an end: 2015至2019年. */
  private static final Pattern ENDED = Pattern.compile("[0-9年月](?:至|到|-|—)[0-9]");

  private OfficeVerbs() {}

  /**
   * True where nobody is said to hold the office.
   *
   * @param before what stands before the verb
   */
  static boolean isDenied(String before) {
    return NOT_SO.matcher(before).find();
  }

  /** True for a verb of an office that is over, e.g. 曾任. */
  static boolean isOver(String verb) {
    return ONCE.matcher(verb).find();
  }

  /** True for adverbs that say that it is over, a stretch of time among them. */
  static boolean areOver(String adverbs) {
    return isOver(adverbs) || ENDED.matcher(adverbs).find();
  }
}

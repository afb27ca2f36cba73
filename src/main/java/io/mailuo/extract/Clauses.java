package io.mailuo.extract;

import java.util.regex.Pattern;

/** Where the clause of a word begins, and what it says of its subject. Texts are folded. */
final class Clauses {

  /** What ends a sentence or the words of somebody. */
  static final String HARD_STOPS = "。;!?\n”」』…";

  /** What ends a clause. */
  static final String SOFT_STOPS = ",:" + HARD_STOPS;

  /** How far back a clause is followed: pathological texts have no stops. */
  private static final int LONGEST = 240;

  /** Before a name these words make it an object, or somebody else's thing. */
  private static final Pattern NO_SUBJECT_BEFORE =
      Pattern.compile(
          "(?:对|对于|如|向|把|被|将|给|让|由|跟|请|问|采访|告诉|为|像|比|如同|例如|包括|是|不是|并非|任命|支持|反对|感谢|批评|称赞|说服|要求|关于|针对|据说|听说|帮|替|使|令|冒充|假冒|模仿)[“\"(]?$");

  private static final Pattern DOUBT =
      Pattern.compile(
          "如果|假如|假设|要是|倘若|倘使|若是|若(?=[^干])|一旦|万一|即使|即便|哪怕|是否|难道|有没有|不知|除非|无论|不管|没人|想象一下");

  private Clauses() {}

  /**
   * Where the clause that reaches to an offset begins.
   *
   * @param stops the characters that end a clause
   */
  static int start(String text, int at, String stops) {
    int start = at;
    int lowest = Math.max(0, at - LONGEST);
    while (start > lowest && stops.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  /** What stands of a clause before an offset. */
  static String before(String text, int at) {
    return text.substring(start(text, at, SOFT_STOPS), at);
  }

  /**
   * True where a name is no subject: 对何以安, 采访何以安.
   *
   * @param before what stands of its clause before it
   */
  static boolean makesObject(String before) {
    return NO_SUBJECT_BEFORE.matcher(before).find();
  }

  /** True for words that say what may be, not what is: 如果, 是否. */
  static boolean isDoubt(String words) {
    return DOUBT.matcher(words).find();
  }
}

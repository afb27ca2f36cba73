package io.mailuo.knowledge;

import io.mailuo.text.Folding;
import java.util.regex.Pattern;

/** Tells whether a sentence can be understood away from its article. */
final class SelfContained {

  /** A date before the subject: 2月16日他…, 2023年2月，它…. */
  private static final String DATE =
      "(?:(?:在|到|从)?(?:\\d{4} ?年)?(?:\\d{1,2} ?月)?(?:\\d{1,2} ?[日号])?(?:[初中末底]|[上中下]旬)?[,:]? ?)?";

  /** Words that speak of what was said before. */
  private static final String BACK =
      "[他她它](?!国|乡|山)|这(?!一天)|那(?!一天|曲)|该|此|其(?!实)|对此|随后|之后|其后|后来|然后|接着|紧接着|不久|当时|当年|当月|当天|当日|当晚|同[日月年天]"
          + "|同一[天年]|次[日年月]|翌[日年]|第二[天年]|[一二两三四五六七八九十几数半\\d]+(?:个)?(?:天|周|星期|月|年|小时)(?:以|之)?后|前者|后者|二者|两者|双方"
          + "|上述|以上|为此|因此|于是|据此|结果|但|而|不过|然而|可是|也|又|还|再|其中|说这话|(?:报道|文章|文中|作者)(?:还|也|又)"
          + "|(?i:he|she|it|they|this|that|these|those|his|her|its|their|but|and|so|then|however|there|the same|(?:the next|the following|\\w+) (?:day|week|month|year)s?(?: later)?)\\b";

  private static final Pattern OPENS_BACK =
      Pattern.compile("^[“「《（(\\s]*" + DATE + "(?:" + BACK + ")");

  /** Dates that only the article's own date makes one. */
  private static final Pattern RELATIVE =
      Pattern.compile(
          "同[日月年](?=\\d|[初中末底])|[上本这]个?月(?!\\d)|[上本这]周|去年|今年|明年|昨[天日晚]|今[天日晚]|明天|日前|近日|前不久|不久前|刚刚"
              + "|(?i:\\b(?:yesterday|today|tomorrow|(?:last|this|next) (?:week|month|year|spring|summer|autumn|winter))\\b)");

  private SelfContained() {}

  /** False where the sentence opens by pointing back, or dates itself by its article only. */
  static boolean isSo(String sentence) {
    String folded = Folding.fold(sentence.strip());
    return !OPENS_BACK.matcher(folded).find() && !RELATIVE.matcher(folded).find();
  }
}

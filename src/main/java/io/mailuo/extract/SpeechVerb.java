package io.mailuo.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A verb of speech as it stands in a block.
 *
 * @param start offset of the verb
 * @param end after the verb and whom it addresses (告诉记者)
 * @param use what may follow it
 */
record SpeechVerb(int start, int end, String word, Use use) {

  SpeechVerb {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("no verb at " + start + " to " + end);
    }
  }

  /** What may follow a verb of speech for it to report what was said. */
  enum Use {
    /** A clause, with or without a comma or colon: 认为这笔交易不划算. */
    CLAUSE,
    /** A clause after a comma or colon: 补充，…. */
    COMMA,
    /** Only a colon or quotation marks: 问：“…”. */
    COLON;

    boolean allows(boolean comma) {
      return this != COLON && (comma || this == CLAUSE);
    }
  }

  private static final String CLAUSE =
      "表示|认为|指出|坦言|直言|坦陈|直陈|透露|声称|宣称|辩称|坚称|笑称|断言|预计|预测|预言|预判|判断|相信|承认|坦承|警告|估计|猜测|推测|推断|重申|声明|强调|主张|设想|料想|坚信|确信|深信|断定|扬言|放话|申明|称|说";
  private static final String COMMA =
      "介绍|解释|补充|回应|感叹|感慨|慨叹|回忆|宣布|提到|谈到|讲到|提醒|总结|调侃|吐槽|评论|评价|呼吁|质疑|反驳|分析|披露|证实|确认|承诺|表态|告诫|警示|建议|写道|自嘲|打趣|抱怨|坦白|盛赞|直呼|惊呼|高呼|疾呼|反问|爆料|提出|点评|阐述|阐释";
  private static final String COLON =
      "问道|追问|反问道|回答|答道|问|答|喊道|喊话|喊|否认|写|讲道|讲|谈道|发文|发帖|发推|发微博|留言|回复|戏言|笑道|叹道|发问|大呼|如是说|致辞|致信|配文|附言";

  /** Verbs of judgement: their object stands before the quoted words. */
  private static final String JUDGE = "批评|指责|抨击|痛批|怒斥|斥责|嘲讽|嘲笑|讽刺|称赞|赞扬|形容";

  /**
   * What somebody does as they begin to speak, or how they take it: only a colon makes it speech.
   */
  private static final String GESTURE =
      "点了?点头|摇了?摇头|笑了?笑|一笑|叹了?口气|耸了?耸肩|顿了?顿|想了?想|摆了?摆手|不(?:这么|这样)(?:看|想|认为)"
          + "|(?:并?不|不太|不敢)?(?:认同|同意|赞同|苟同)|态度(?:很|十分|非常)?[\\p{IsHan}]{2,4}|很[\\p{IsHan}]{2}";

  /** A second verb behind the first belongs to it: 解释说, 回应称, 补充道. */
  private static final Pattern VERB =
      Pattern.compile(
          "(?<clause>(?:(?:"
              + CLAUSE
              + "|"
              + COMMA
              + "|发文|发帖|发推|留言|回复|写信|致信|指责|批评|辩解|否认)(?:说|称|道|表示|指出|认为)(?!话|明|服|法|理|路|德|具))|(?:"
              + CLAUSE
              + ")(?:道(?!理|路|德|具))?)|(?<comma>(?:"
              + COMMA
              + ")(?:道(?!理|路|德|具))?)|(?<colon>"
              + COLON
              + ")|(?<tell>告诉|告知)|(?<noun>(?:(?<=[在依照][^,。;:!?“”\\n]{1,32})看来|的(?:原话|话|名言|回答|回应|评价|看法|观点|解释|说法|判断|建议|忠告|结论|总结|介绍|设想|估计|估算|预测|描述))(?:很简单|很直接)?(?:则?是|就是|来?说|来?称)?(?= ?[:,])|所(?:说|言|写|述|指出)(?:的那样|的)?(?= ?[:,]))"
              + "|(?<gesture>(?:"
              + GESTURE
              + ")(?= ?: ?[“\"「]))"
              + "|(?<judge>(?:"
              + JUDGE
              + ")[^,。:;!?“”「」\\n]{1,24}?(?=[“「]))");

  private static final String VIEW = "看来";
  private static final Pattern VIEWED = Pattern.compile(".{0,6}(?:在|依|照)");

  /** Nouns for what somebody said elsewhere, and how a writer refers to it. */
  private static final Pattern CITED = Pattern.compile("的(?:介绍|说法|设想|估计|估算|预测|描述)");

  private static final Pattern CITING = Pattern.compile("按|据|依照");

  private static final Beginnings BEGINNINGS = new Beginnings(VERB, "说称问答喊写讲很看");

  private static final Pattern ADDRESSEE =
      Pattern.compile("[^,。:;!?“”「」\\n的了]{1,18}?(?= ?[,:。“\"「])");
  private static final Pattern TAIL =
      Pattern.compile(
          "(?:过|了|得[^,。:;\\n]{1,8}(?=:))?(?:这样|这么|如下|以下)?(?:一|两|几|这|那)?(?:句|番|段)?话?(?= ?[,:“\"「])");

  /** 称它“……”: what is judged stands between the verb and the judgement. */
  private static final Pattern JUDGED =
      Pattern.compile("(?:它们?|[他她]们?|其|此举|此事|(?:该|这[部款家个项种名位])[\\p{IsHan}]{1,4})(?= ?[“「])");

  private static final Pattern AFTER_CALLS =
      Pattern.compile(JUDGED.pattern() + "|" + TAIL.pattern());

  private static final Pattern NO_SPEECH =
      Pattern.compile(
          "(?<=小)说|称(?=[号呼为之霸王职重病道量谓赞得作雄述心职])|说(?=得[^:]{9}|[明法服话起到完谎清唱教辞笑书客成破穿和中])"
              + "|说(?=不(?:定|上|清|出|好|准))|判断(?=力|标准|题|失误|依据)|预测(?=模型|结果|值|准确|能力)|介绍(?=信|人|所)|回应(?=速度|时间)"
              + "|评论(?=区|员|家|文章)|分析(?=师|员|家|人士)|讲(?=话|座|师|义|究|述|解|台)|问(?=题|世|答|号|卷|鼎|候|责)|答(?=案|辩|复|应|题)"
              + "|写(?=作|手|实|入|真|法|字)|喊(?=话)|声明(?=书|中)|希望(?=之|工程)|建议(?=书|稿)|总结(?=会|报告)|证实(?=的)|确认(?=书|函)");

  /** Verbs of speech of a text, in order; those within a quotation are left out. */
  static List<SpeechVerb> in(String text, List<Quoted> quotations) {
    List<SpeechVerb> verbs = new ArrayList<>();
    Matcher matcher = VERB.matcher(text).useTransparentBounds(true);
    int quotation = 0;
    int from = 0;
    while (find(matcher, text, from)) {
      from = matcher.end();
      while (quotation < quotations.size()
          && quotations.get(quotation).after() <= matcher.start()) {
        quotation++;
      }
      boolean quoted =
          (quotation < quotations.size() && quotations.get(quotation).holds(matcher.start()))
              || isInTitle(text, matcher.start());
      if (!quoted && !isNoSpeech(text, matcher)) {
        verbs.add(verb(text, matcher));
      }
    }
    return verbs;
  }

  /**
   * As {@link Matcher#find}, but trying only where a verb can begin: texts are long, verbs rare.
   */
  private static boolean find(Matcher matcher, String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (BEGINNINGS.at(text, i) && matcher.region(i, text.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  /** True within the marks of a work's title. */
  private static boolean isInTitle(String text, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 40) && text.charAt(i) != '》'; i--) {
      if (text.charAt(i) == '《') {
        return true;
      }
    }
    return false;
  }

  private static boolean isNoSpeech(String text, Matcher verb) {
    String last = text.substring(verb.start(), verb.end());
    Matcher no = NO_SPEECH.matcher(text).useTransparentBounds(true);
    int from = last.length() > 2 ? verb.end() - 1 : verb.start();
    no.region(from, Math.min(text.length(), verb.end() + 2));
    return no.lookingAt();
  }

  private static SpeechVerb verb(String text, Matcher matcher) {
    String word = matcher.group();
    int end = matcher.end();
    if (matcher.group("tell") != null) {
      return new SpeechVerb(matcher.start(), after(ADDRESSEE, text, end), word, Use.COMMA);
    }
    if (matcher.group("noun") != null) {
      boolean says =
          word.endsWith("是")
              || (word.endsWith("说") && !word.startsWith("所"))
              || word.endsWith("称")
              || word.equals(VIEW)
              || CITED.matcher(word).matches();
      return new SpeechVerb(matcher.start(), end, word, says ? Use.COMMA : Use.COLON);
    }
    int tail = after(word.equals("称") ? AFTER_CALLS : TAIL, text, end);
    Use use = Use.COLON;
    if (matcher.group("clause") != null) {
      use = tail > end ? Use.COMMA : Use.CLAUSE;
    } else if (matcher.group("comma") != null) {
      use = Use.COMMA;
    }
    return new SpeechVerb(matcher.start(), tail, word, use);
  }

  /** True for what stands right behind the name in place of a verb: 某某的话, 某某的解释是, 在某某看来. */
  boolean isNoun() {
    return word.startsWith("的") || word.equals(VIEW);
  }

  /**
   * True where the noun reports something.
   *
   * @param before what stands before the name in its clause: 的介绍 reports only after 据 or 按, 看来 only
   *     after 在
   */
  boolean suits(String before) {
    return word.equals(VIEW)
        ? VIEWED.matcher(before).lookingAt()
        : !CITED.matcher(word).matches() || CITING.matcher(before).find();
  }

  private static int after(Pattern pattern, String text, int from) {
    Matcher matcher = pattern.matcher(text).useTransparentBounds(true);
    matcher.region(from, Math.min(text.length(), from + 24));
    return matcher.lookingAt() ? matcher.end() : from;
  }
}

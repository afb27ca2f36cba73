package io.mailuo.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What may stand between a speaker and the verb of speech: adverbs (也, 随后), times (2月15日), to whom
 * and where (对记者, 在接受采访时), remarks in brackets. Negations and words of doubt (没有, 可能, 会) are none,
 * so nobody is said to have said what they did not.
 */
final class Modifiers {

  /** How far before the verb its speaker may stand, in UTF-16 code units. */
  private static final int REACH = 64;

  private static final int LONGEST_ADVERB = 5;
  private static final Set<String> ADVERBS =
      Set.of(
          ("也 只是 仅仅 也只是 简单地 则 还 又 都 就 曾 却 便 才 仍 已 再 并 更 即 遂 均 亦 只 则是 曾经 已经 早已 随后 随即 后来 之后 此后 其后 然后 近日 日前 今日 今天"
                  + " 昨日 昨天 昨晚 今晨 今早 昨夜 当天 当日 当时 当晚 当场 最近 近期 此前 之前 事后 同时 进一步 再次 再度 一再 多次 反复 首次 首度 第一时间"
                  + " 公开 明确 坦率 坦率地 坦诚 坦诚地 直接 甚至 最终 最后 接着 紧接着 继续 特别 尤其 着重 重点 郑重 严肃 仍然 依然 一直 始终 并且 而且"
                  + " 亲自 对此 对外 此外 另外 早前 稍早 不久前 前不久 这样 这么 如此 如是 就此 为此 因此 因而 则也 笑着 苦笑着 哭着 含泪 激动地 兴奋地"
                  + " 自豪地 无奈地 平静地 淡淡地 幽默地 谦虚地 动情地 略带 当众 当面 私下 在线 现场 开场 开篇 结尾 文中 文末 会上 会后 席间 期间 之外"
                  + " 罕见 罕见地 高调 火速 紧急 连夜 发文 发帖 发推 发微博 发声 发言 撰文 致辞 演讲 留言 评论 回应 回复 受访时 受访 介绍 解释 补充 分析"
                  + " 分享 总结 笑 也曾 还曾 就曾 则曾 也都 本周 上周 周一 周二 周三 周四 周五 周六 周日 上月 本月 今年 去年 现在 如今 目前 开玩笑 半开玩笑"
                  + " 开玩笑地 举例 接受采访时 转发 转发并 转发时 引用 写信 致信 发表 发布 发出 来信 通过 透过 采访中 访谈中 书中 其中 一针见血 一针见血地 率先 统一 联合 共同"
                  + " 一致 普遍 不断 反复地 多次公开 毫不讳言 毫不避讳地 直白 直白地 顿了顿 笑了笑 想了想 摇摇头 摇了摇头 摇头 点点头 点头 叹了口气 叹气 耸耸肩 大声 低声 小声 轻声 高声 笑道 由衷 由衷地 不禁 不由 忍不住 感慨地 毅然 果断 坚定 坚定地 深情 深情地"
                  + " 谨慎 谨慎地 乐观 乐观地 悲观地 尖锐 尖锐地 严厉 严厉地 间接 委婉 委婉地")
              .split("\\s+"));

  private static final Pattern TIME =
      Pattern.compile(
          "(?:(?:当地|北京|美东|美国)时间)?(?:[0-9]{2,4}年)?(?:[0-9]{1,2}月)?(?:[0-9]{1,2}[日号])?"
              + "(?:[(](?:本周|上周|周|星期)[一二三四五六日天][)])?(?:凌晨|清晨|早上|早间|上午|中午|下午|傍晚|晚上|晚间|晚|夜间)?");

  private static final Pattern PLACE =
      Pattern.compile("(?:在|于|当|从)[^。;!?:“”「」\\n]{1,44}?(?:时|中|上|里|后|前|下|会|间|内|际|道|处),?");
  private static final Pattern SHORT_PLACE =
      Pattern.compile("(?:在|于|从)[^的了过着一。,;!?:“”「」\\n]{1,10}");
  private static final Pattern ADDRESSEE =
      Pattern.compile("(?:对着|面对|对|向|跟|与|同|和|给|冲|朝)[^的。,;!?:“”「」\\n]{1,18}");
  private static final Pattern ADDRESSEE_OF =
      Pattern.compile("(?:对着|对|向|跟|与|同|和|冲|朝)[^。,;!?:“”「」\\n]{1,24}(?:媒体|[人者员们友众师生迷丝客家])");
  private static final Pattern TOPIC =
      Pattern.compile(
          "(?:就|针对|围绕|面对|对于|关于|谈到|谈及|谈起|提到|提及|说到|聊到|回忆起?|被问到|被问及|当被问及|在谈到|在谈及|在被问及)"
              + "[^。;!?:“”「」\\n]{1,44}?(?:时|问题|一事|事件|话题|,)(?:,)?");
  private static final Pattern INTERVIEW =
      Pattern.compile("(?:接受|受)[^。,;!?:“”「」\\n]{0,24}(?:采访|专访|访问|访谈|提问|邀请)(?:时|中|后)?,?");
  private static final Pattern MEANS =
      Pattern.compile(
          "(?:通过|透过|借助|借|以|用|发布|发表|转发|引用|援引)[^。,;!?:“”「」\\n]{1,20}?(?:上|文|中|式|份|吻|气|文|章|帖|博|圈|号|会|频|语|话|明|信|稿|时|后|,)");
  private static final Pattern REMARK = Pattern.compile("[(][^()。\\n]{1,60}[)]");
  private static final List<Pattern> PHRASES =
      List.of(PLACE, SHORT_PLACE, ADDRESSEE, ADDRESSEE_OF, TOPIC, INTERVIEW, MEANS, REMARK, TIME);
  private static final String BEGINNINGS =
      "在于当从对面向跟与同和给冲朝就针围关谈提说聊回被接受通透借以用发转引援(0123456789北美凌清早上中下傍晚夜";
  private static final Pattern NEGATION =
      Pattern.compile("从未|从不|从没|没有|没(?=说|表|提)|并未|未曾|尚未|拒绝|不愿|不肯|无法|未能");

  private Modifiers() {}

  /**
   * Offsets from which everything up to a verb only qualifies it, nearest to the verb first; the
   * verb's own offset among them.
   *
   * @param text folded
   * @param from where the clause may begin at the earliest
   */
  static List<Integer> starts(String text, int from, int verb) {
    int low = Math.max(from, verb - REACH);
    boolean[] reached = new boolean[verb - low + 1];
    reached[verb - low] = true;
    List<Integer> starts = new ArrayList<>(List.of(verb));
    for (int p = verb - 1; p >= low; p--) {
      if (isModifier(text, p, verb, low, reached)) {
        reached[p - low] = true;
        starts.add(p);
      }
    }
    return starts;
  }

  private static boolean isModifier(String text, int p, int verb, int low, boolean[] reached) {
    char c = text.charAt(p);
    if (c == ' ') {
      return reached[p + 1 - low];
    }
    for (int end = p + 1; end <= Math.min(verb, p + LONGEST_ADVERB); end++) {
      if (reached[end - low] && ADVERBS.contains(text.substring(p, end))) {
        return true;
      }
    }
    return BEGINNINGS.indexOf(c) >= 0 && isPhrase(text, p, verb, low, reached);
  }

  private static boolean isPhrase(String text, int p, int verb, int low, boolean[] reached) {
    for (int end = p + 2; end <= verb; end++) {
      if (reached[end - low]) {
        String phrase = text.substring(p, end);
        for (Pattern shape : PHRASES) {
          Matcher matcher = shape.matcher(phrase);
          if (matcher.matches() && !NEGATION.matcher(phrase).find()) {
            return true;
          }
        }
      }
    }
    return false;
  }
}

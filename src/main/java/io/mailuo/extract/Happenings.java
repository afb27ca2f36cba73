package io.mailuo.extract;

import io.mailuo.text.Span;
import java.util.regex.Pattern;

/** Tells by its verbs whether a text reports that something happened. */
public final class Happenings {

  /** Verbs of change: what they report happens once. */
  private static final Pattern CHANGE =
      Pattern.compile(
          "发布|推出|上线|开源|开放|公布|公开|亮相|宣布|问世|诞生|成立|创立|创办|创建|建立|组建|收购|并购|合并|投资|领投|融资|入股|起诉|控告|诉讼|判决|裁定|裁决|和解"
              + "|签署|签约|签订|达成|合作|加入|加盟|入职|离职|离开|辞去|辞职|辞任|卸任|卸职|不再(?:担任|出任|兼任)|出任|就任|上任|任命|当选|接任|去世|逝世|获得|获奖|夺得|赢得|获批|批准|通过|施行|实施|生效|启动|启用|开始|结束"
              + "|停止|停办|停运|停服|关闭|关停|下线|下架|叫停|暂停|取消|终止|撤回|解散|解雇|裁员|罢工|抗议|泄露|泄漏|披露|曝光|承认|道歉|回应|更新|升级|迭代|接入|登陆|登顶|突破|超过|完成|交付|量产|上市"
              + "|首映|上映|播出|首播|开播|开张|开业|开馆|落成|投产|竣工|动工|开工|奠基|挂牌|揭牌|复职|复出|回归|重返|离任|退休|辞世|病逝|举行|举办|召开|开幕|闭幕|刊发|发表|发文|提交|递交|提出|写道|放出|拿出|晒出|介绍(?!一)|展示|演示|改名|更名|转为|涨停|暴跌|大涨|解除|进入|到达|抵达|发射|入驻|迁至|出版|中止|恢复"
              + "|(?i:\\b(?:announc|releas|launch|unveil|introduc|found|acquir|su|sign|open|clos|publish|present|join|left|leav|resign|won|win|raised?|rais|shut|stopp?|dropp?|start|began|debut|licens|appoint|hir|merg|invest|filed?|fil|ruled?|settl|expand|add)(?:ed|es|s|t|d)?\\b|\\bstep(?:ped|s) down\\b)");

  /** Verbs that make a year alone a date of something: they happen once in a thing's life. */
  private static final Pattern ONCE =
      Pattern.compile(
          "发布|推出|上线|开源|公布|亮相|问世|诞生|成立|创立|创办|创建|组建|收购|并购|合并|上市|去世|逝世|起诉|停办|停运|关闭|关停|更名|改名|离职|辞职|出任|当选|加入"
              + "|(?i:\\b(?:announced|released|launched|unveiled|introduced|founded|acquired|sued|opened|closed|published|joined|left|died)\\b)");

  /** 成立于: the year follows the verb. */
  private static final Pattern ONCE_BEFORE =
      Pattern.compile("(?:" + ONCE.pattern() + ")(?:于|在| in) ?$");

  private static final Pattern AT_ONCE =
      Pattern.compile(" ?(?:(?:正式|全面|又|再|才|就|已经?|开始|重新|首次) ?)*(?:" + CHANGE.pattern() + ")了?(?!的)");

  /** 发布于: the date follows the verb. */
  private static final Pattern AT_ONCE_BEFORE =
      Pattern.compile("(?:" + CHANGE.pattern() + ")(?:于|在| in| on) ?$");

  private Happenings() {}

  /** True where a verb of change stands in a text. */
  public static boolean areReported(String text) {
    return CHANGE.matcher(text).find();
  }

  /** True where a year alone is the date of something that happens once. */
  static boolean isOnce(String before, String after) {
    return ONCE.matcher(after).find() || ONCE_BEFORE.matcher(before).find();
  }

  /**
   * True where a verb of change stands right before or behind a date, without a subject between.
   */
  static boolean adjoin(String text, Span clause, Span date) {
    return AT_ONCE.matcher(text).region(date.end(), clause.end()).lookingAt()
        || AT_ONCE_BEFORE.matcher(text.substring(clause.start(), date.start())).find();
  }
}

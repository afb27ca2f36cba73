package io.mailuo.recognise;

import io.mailuo.text.Characters;
import java.util.regex.Pattern;

/**
 * Words around a name that tell what sort of thing it names. The lists hold general words of news
 * Chinese and English only, never a name.
 */
final class Cues {

  private static final Pattern TITLE_BEFORE =
      Pattern.compile(
          "(创始人|董事长|总裁|总经理|经理|主席|主任|教授|博士|院士|记者|编辑|导演|演员|作家|研究员|科学家|工程师|分析师"
              + "|负责人|发言人|秘书长|院长|校长|校友|媒体人|律师|博主|主播|用户|CEO|CTO|CFO|COO|先生|女士)$");
  private static final Pattern SPEECH_AFTER =
      Pattern.compile(
          "^(也|还|则|又|曾|随后|此前|今天|近日|昨日)?(说|表示|认为|称|指出|告诉|写道|强调|坦言|介绍|透露|回应|补充|解释|预言|感叹|判断|提到|宣布|直言)");
  private static final Pattern ORGANISATION_AFTER =
      Pattern.compile(
          "^(公司|集团|团队|旗下|内部|官方|官网|总部|创始人|联合创始人|董事长|CEO|首席|高管|员工|股价|市值|财报|发布|推出|宣布|上线"
              + "|开源|研发|收购|投资|融资|起诉|回应|表示|称|的(股价|市值|财报|员工|创始人|CEO|官网|总部|产品|用户|工程师|研究))");
  private static final Pattern ORGANISATION_BEFORE =
      Pattern.compile("(公司|巨头|厂商|企业|平台|大厂|加入|加盟|离开|任职于|收购|投资|起诉)$");
  private static final Pattern THING_AFTER =
      Pattern.compile(
          "^(大?模型|工具|软件|应用|产品|平台|系统|网站|客户端|小程序|账号|App|APP|app|版|上线|发布|推出|生成|第[一二三四五六七八九十]季|一剧|剧集|系列|电影|小说|官网|网页版|的(用户|日活|月活|功能|界面|账号)|群|号)");
  private static final Pattern THING_BEFORE =
      Pattern.compile(
          "(用|使用|发布|推出|上线|开源|基于|调用|借助|旗下|旗下的|模型|工具|产品|平台|软件|应用|剧集|美剧|电视剧|电影|影片|漫画|小说|让|登录|登陆|打开|下载|安装|发到|注册|拨打)$");
  private static final Pattern QUANTITY_BEFORE =
      Pattern.compile(
          "[0-9一二两三四五六七八九十几多半每这那某]\\s*(座|处|斤|公斤|吨|亩|颗|粒|碗|株|筐|箱|块|片|种|把|袋|克|千克|个|只)(的)?$");
  private static final Pattern FOOD_BEFORE =
      Pattern.compile("(吃|喝|种|种植|收割|煮|熬|榨|摘|削|啃|今年|去年|一季)(了|的|着)?$");
  private static final Pattern DEGREE_BEFORE = Pattern.compile("[最更很太极超较挺]$");

  private static final int REACH = 12;

  private Cues() {}

  /** True where the words around speak for an entity of the class. */
  static boolean speakFor(EntityClass entityClass, String text, int start, int end) {
    String before = before(text, start);
    String after = after(text, end);
    return switch (entityClass) {
      case PERSON -> TITLE_BEFORE.matcher(before).find() || SPEECH_AFTER.matcher(after).find();
      case ORGANISATION ->
          ORGANISATION_AFTER.matcher(after).find() || ORGANISATION_BEFORE.matcher(before).find();
      case THING ->
          THING_AFTER.matcher(after).find()
              || THING_BEFORE.matcher(before).find()
              || isTitle(text, start, end);
      case TERM -> isQuoted(text, start, end);
    };
  }

  /** True where quotation marks or title marks stand around the name. */
  static boolean isQuoted(String text, int start, int end) {
    if (start == 0 || end >= text.length()) {
      return false;
    }
    int open = "“「『《\"‘".indexOf(text.charAt(start - 1));
    return open >= 0 && "”」』》\"’".charAt(open) == text.charAt(end);
  }

  /** True where a comma of enumeration or a conjunction joins another name to this one. */
  static boolean isJoined(String other, String text, int start, int end) {
    int before = start - 1 - quote(text, start - 1);
    int after = end + quote(text, end);
    boolean follows =
        isConjunction(text, after) && text.startsWith(other, after + 1 + quote(text, after + 1));
    boolean precedes =
        isConjunction(text, before)
            && text.startsWith(other, before - quote(text, before - 1) - other.length());
    return follows || precedes;
  }

  private static boolean isConjunction(String text, int at) {
    return at >= 0 && at < text.length() && "、和与及跟".indexOf(text.charAt(at)) >= 0;
  }

  /** 1 for a quotation mark, else 0. */
  private static int quote(String text, int at) {
    return at >= 0 && at < text.length() && "“”「」".indexOf(text.charAt(at)) >= 0 ? 1 : 0;
  }

  /** True where the marks of a work's title stand around the name. */
  private static boolean isTitle(String text, int start, int end) {
    return start > 0
        && end < text.length()
        && text.charAt(start - 1) == '《'
        && text.charAt(end) == '》';
  }

  /** True where the words around speak of a common thing, such as a weight of grain. */
  static boolean speakOfCommonThing(String text, int start) {
    String before = before(text, start);
    return QUANTITY_BEFORE.matcher(before).find() || FOOD_BEFORE.matcher(before).find();
  }

  /** True where an adverb of degree stands before: 最大|模型 is no 大模型. */
  static boolean isDegreeBefore(String text, int start) {
    return DEGREE_BEFORE.matcher(before(text, start)).find();
  }

  private static String before(String text, int start) {
    return Characters.before(text, start, REACH).stripTrailing();
  }

  private static String after(String text, int end) {
    return Characters.after(text, end, REACH).stripLeading();
  }
}

package io.mailuo.discover;

import io.mailuo.text.Characters;
import io.mailuo.text.Scripts;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the words around a place say of what stands there. The lists hold general words of news
 * Chinese and English only, never a name.
 */
final class Surroundings {

  private static final int REACH = 14;

  private static final Pattern TITLE_BEFORE =
      Pattern.compile(
          "(创始人|董事长|总裁|总经理|经理|主席|主任|院长|校长|教授|博士|院士|记者|编辑|导演|编剧|演员|作家|研究员|科学家|工程师|设计师|分析师|分析员"
              + "|负责人|发言人|秘书长|秘书|律师|法官|博主|主播|制片人|制作人|摄影师|艺术家|歌手|教练|员工|校友|总监|顾问|部长|总统|首相|总理|议员|检察官"
              + "|评论员|撰稿人|作者|学者|老师|大师|之父|掌门人|合伙人|投资人|企业家|创办人|执行官|高管|主编|学生|同事|搭档|[^A-Z](?:CEO|CTO|CFO|COO)|先生|女士)[、，“ ]?$");
  private static final Pattern SPEECH_AFTER =
      Pattern.compile(
          "^(也|还|则|又|曾|就|随后|此前|今天|近日|昨日|后来|当时|在[^，。]{1,8}[上中里])?(说|表示|认为|称(?!为|作|之)|指出|告诉|写道|强调|坦言|介绍|透露|回应|补充|解释|预言|感叹|判断|提到|直言|回忆|警告|承认|担心|估计|写信|发文|受访|出生|毕业|辞职|离职|出任|担任|任(?!何)|离开|加入|执导|主演)");
  private static final Pattern HEAD_AFTER =
      Pattern.compile(
          "^(公司|集团|旗下|(联合)?创始人|创办人|董事长|总裁|CEO|首席|高管|员工|股价|市值|财报|总部|发言人|官方|官网|的(股价|市值|财报|员工|(联合)?创始人|CEO|总部|高管|首席))");
  private static final Pattern HEAD_BEFORE =
      Pattern.compile("(公司|巨头|厂商|企业|大厂|加入|加盟|任职于|收购|起诉|创办了?|入股)[“ ]?$");
  private static final Pattern ORGANISATION_AFTER =
      Pattern.compile(
          "^(内部|宣布|推出|开源|收购|投资|起诉|诉|披露|承诺|回应|撤回|团队|研究团队|研究人员|研究员|工程师|会员|成立|方面|工作室|版"
              + "|的(产品|研究|团队|会员|说法|声明|工程师|报告|论文)|(在|于)[0-9年月日]{2,10}(推出|发布|成立|宣布))");
  private static final Pattern ORGANISATION_BEFORE =
      Pattern.compile("(机构|离开|投资|工会|组织|据|向|媒体|成立了?|旗下)[“ ]?$");
  private static final Pattern AGENT_AFTER =
      Pattern.compile(
          "^(也|还|则|又|曾|就|随后|已|已经|将|正在|正|率先|再次|最终|紧急|同时|一直)*(公布|发表|发出|并不|并未|并没有|从未|给出|披露|提供|关闭|收到|要求|允许|提出|达成|联合|否认|承认|计划|打算|投入|公开|演示|展示|训练|研发|开发|制作|签署|签下|押注|布局|裁员|聘请|任命|决定|试图|拒绝|同意|选择|坚持|强调|希望|认为|创办|创立|带领|拿出|花了|出售|起诉|加入|离开|停止|开始|继续|做出|参与|支持|反对|赞成|警告|把|与[^，。]{2,12}(签|达成|合作|联合))");
  private static final Pattern PRODUCT_AFTER =
      Pattern.compile(
          "^[”》]?( ?[0-9]\\.[0-9](?![0-9]*[万亿%％倍米秒])|大?模型|工具|应用|软件|[Aa]pp|客户端|生成|系列|平台|功能|版本|上线|发布|问世|开放|公测|内测|数据集|引擎|网站|插件|助手|能|可以|支持|一剧|剧集|电影节|的(用户|功能|界面|演示|效果|作品|画面|技术报告|价格|发布)|是一[款个部家])");
  private static final Pattern PRODUCT_BEFORE =
      Pattern.compile(
          "(推出|发布|上线|开源|升级|名为|叫做?|使用|基于|旗下的?|用|新版|让|对标|对比|比|试用|打开|下载|开发|研发)(了|的|出|过|出了)?[“《 ]?$");

  /** In Chinese a noun right before a Latin or quoted name says what it is. */
  private static final Pattern PRODUCT_NOUN =
      Pattern.compile("(模型|工具|产品|软件|应用|剧集|电影|短片|影片|作品|数据集|基准|系统|节目|论文|项目|平台|网站|服务|框架|语言|库)[“《 ]?$");

  private static final Pattern TERM_AFTER =
      Pattern.compile(
          "^[”]?(是一种|是指|指的是|是什么|技术|架构|路线|概念|算法|理论|方法|这个词|一词|问题|原则|条款|能力|行业|领域|时代|产业|机制|研究|场景|标准|时代|领域|规则|之争|的(概念|定义|说法|原理|问题|核心|研究|风险|争论|能力))");
  private static final Pattern TERM_BEFORE =
      Pattern.compile(
          "(所谓的?|称为|称作|叫作|叫做|名为|概念|术语|即|采用|基于|构成|属于|不是|算不算|主张|讨论|关于|走向|通向|实现|成为|视作|看作|作为|一种|这种|一个|有关)[“ ]?$");

  private Surroundings() {}

  /** The cues around a stretch of a paragraph. */
  static Set<Evidence> of(Paragraph paragraph, int start, int end) {
    String text = paragraph.text();
    String before = Characters.before(text, start, REACH);
    String after = Characters.after(text, end, REACH).stripLeading();
    Set<Evidence> cues = EnumSet.noneOf(Evidence.class);
    add(cues, Evidence.TITLE_BEFORE, TITLE_BEFORE.matcher(before).find());
    add(cues, Evidence.SPEECH_AFTER, SPEECH_AFTER.matcher(after).find());
    add(cues, Evidence.ORGANISATION_HEAD, either(HEAD_BEFORE, before, HEAD_AFTER, after));
    add(
        cues,
        Evidence.ORGANISATION_CUE,
        either(ORGANISATION_BEFORE, before, ORGANISATION_AFTER, after));
    boolean apart =
        Scripts.isAsciiWord(paragraph.at(start)) || "“《".indexOf(paragraph.at(start - 1)) >= 0;
    boolean product =
        either(PRODUCT_BEFORE, before, PRODUCT_AFTER, after)
            || (apart && PRODUCT_NOUN.matcher(before).find());
    add(cues, Evidence.PRODUCT_CUE, product);
    add(cues, Evidence.TERM_CUE, either(TERM_BEFORE, before, TERM_AFTER, after));
    add(cues, Evidence.AGENT_CUE, AGENT_AFTER.matcher(after).find());
    add(cues, Evidence.WORK_TITLE, isBetween(paragraph, "《", "》", start, end));
    add(cues, Evidence.QUOTED, isBetween(paragraph, "“「", "”」", start, end));
    add(cues, Evidence.LISTED, isListed(paragraph, start, end));
    add(cues, Evidence.IN_TITLE, paragraph.isHeading());
    return cues;
  }

  private static void add(Set<Evidence> cues, Evidence cue, boolean there) {
    if (there) {
      cues.add(cue);
    }
  }

  private static boolean either(Pattern left, String before, Pattern right, String after) {
    return left.matcher(before).find() || right.matcher(after).find();
  }

  private static boolean isBetween(
      Paragraph paragraph, String opening, String closing, int start, int end) {
    int open = opening.indexOf(paragraph.at(start - 1));
    return open >= 0 && closing.charAt(open) == paragraph.at(end);
  }

  /** A comma of enumeration or a conjunction joins a name that the hub knows. */
  private static boolean isListed(Paragraph paragraph, int start, int end) {
    return (isConjunction(paragraph.at(end)) && paragraph.knownAt(end + 1).isPresent())
        || (isConjunction(paragraph.at(start - 1)) && paragraph.knownAt(start - 2).isPresent());
  }

  private static boolean isConjunction(char c) {
    return "、和与及跟".indexOf(c) >= 0;
  }
}

package io.mailuo.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Heads of titles: the words that end the name of an office, a rank or a profession. */
final class TitleWords {

  /** 长 is a head only after what one can be the head of: 增长 and 成长 are no offices. */
  private static final String LEADERS =
      "(?:董事|理事|秘书|检察|参谋|委员|护士|列车|事务|[局部司处科厅市省县区镇村乡州议会校院所系组队团站馆园署行社台厂店船舰室庭酋旅防财外关库监])长(?![期远久度大短达])";

  private static final String OFFICES =
      "(?:联合|共同)?创始人|创办人|创立者|合伙人|负责人|发言人|代言人|制片人|制作人|出品人|主持人|主理人|发起人|召集人|掌门人|继承人|代理人|经纪人|媒体人|创业者|投资人|策展人"
          + "|总裁|总经理|经理|总监|主管|董事(?!会|长|局)|监事(?!会)|主席(?!团)|主任(?!医|编|科|委)|主任医师|主任编辑|主任委员|书记(?!处)|部委|委员(?!会|长)|干事|理事(?!会|长|国)"
          + "|总统|首相|总理|国务卿|大臣|国王|女王|大使(?!馆)|公使|参赞|议员|专员|总督|参议员|众议员|司令员?|政委|元帅|上将|中将|少将|书记官|法官|检察官"
          + "|[^，。、\\s]{0,6}官员|执行官|运营官|财务官|技术官|产品官|信息官|营销官|增长官|安全官|战略官|科学官|创意官|内容官|体验官|人才官|法务官|投资官|业务官|商务官|知识官|数据官|指挥官|首席[\\u4E00-\\u9FA5]{1,6}官"
          + "|教授|讲师|研究员|院士|导师|辅导员|博士后|博士生|硕士生|研究生|本科生|学者|专家|[\\u4E00-\\u9FA5]{0,3}学家|科学家|作家|画家|艺术家|音乐家|企业家|银行家|慈善家|外交家|建筑家"
          + "|[程计分析律医教设建药策摄会咨评培架构经营魔]+师(?![范傅资])|老师|教师|导演|编剧|监制|演员|歌手|编辑|主编|总编|记者|评论员|撰稿人|作者|主播|博主|播客主|UP主|编导|摄像"
          + "|教练|球员|队员|运动员|前锋|门将|后卫|中锋|中场|裁判|飞行员|航天员|宇航员|乘务员|程序员|管理员|审计员|观察员|消防员|警员|官员|职员|成员|员工|店员|船员|特派员|通讯员|巡视员"
          + "|顾问|助理|秘书(?!长|处)|代表(?!团|作|性|处)|代理|医生|护士|工人|开发者|工程师|黑客|领队|领队|负责人|一把手|二把手|掌门|领袖|领导人|领导|首领|当家人|高管|校友|学生|先驱|之父";

  private static final String LATIN =
      "(?<![A-Za-z])(?:CEO|CTO|CFO|COO|CMO|CIO|CPO|CSO|CRO|CLO|CHO|CISO|CDO|CCO|CBO|CGO|VP|SVP|EVP|GM|PM)(?![A-Za-z])";

  private static final Pattern HEAD =
      Pattern.compile("(?:" + LEADERS + "|" + OFFICES + "|" + LATIN + ")");

  private static final int LONGEST = 12;

  private TitleWords() {}

  /** Heads of a folded text, in order. */
  static Matcher heads(String text) {
    return HEAD.matcher(text);
  }

  /** True where a head of a title ends at an offset of a folded text, white space between. */
  static boolean endsAt(String text, int offset) {
    int end = offset;
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    for (int start = Math.max(0, end - 2); start >= Math.max(0, end - LONGEST); start--) {
      Matcher head = HEAD.matcher(text).region(start, end);
      head.useTransparentBounds(true);
      if (head.lookingAt() && head.end() == end) {
        return true;
      }
    }
    return false;
  }
}

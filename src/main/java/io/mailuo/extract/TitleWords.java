package io.mailuo.extract;

import io.mailuo.text.Characters;
import io.mailuo.text.Scripts;
import io.mailuo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The grammar of titles: a head (the word that names an office, a rank or a profession) with
 * modifiers before it. Offsets are those of a folded text.
 */
final class TitleWords {

  /** 长 is a head only after what one can be the head of: 增长 and 成长 are no offices. */
  private static final String LEADERS =
      "(?:董事|理事|秘书|检察|参谋|委员|护士|列车|事务|[局部司处科厅市省县区镇村乡州议会校院所系班组队团站馆园署行社台厂店船舰室庭酋旅防财外库监])长(?![期远久度大短达])";

  /** Titles that begin like another one. */
  private static final String LONGER =
      "(?:董事长|总经理|总裁|校长|院长|行长|主席|部长|CEO)助理|董事会秘书|董秘|[内外儿骨眼]科医生|[支大中]队长|督察长|实际控制人|法定代表人|研究馆员|馆员|总师|首席指挥|首席[\\u4E00-\\u9FA5]{1,4}代表";

  private static final String LEADING =
      "(?:联合|共同)?(?:创始人|创办人|创立者|缔造者)|合伙人|负责人|发言人|代言人|制片人|制作人|出品人|主持人|主理人|发起人|召集人|掌门人|继承人|经纪人|投资人|策展人"
          + "|总裁|总经理|经理人?|总监|主管|董事(?![会局])|监事(?!会)|主席(?!团)|主任(?:医师|编辑|委员|记者)?|总?书记(?!处)|干事|理事(?![会国])|委员(?!会)"
          + "|总统|首相|总理|国务卿|大臣|大使(?!馆)|公使|参赞|参议员|众议员|议员|专员|总督|司令员?|政委|上将|中将|少将|法官|检察官"
          + "|执行官|运营官|财务官|技术官|产品官|信息官|营销官|战略官|科学官|创意官|内容官|指挥官|首席[\\u4E00-\\u9FA5]{1,6}官|掌门|一把手|当家人";

  private static final String PROFESSIONS =
      "教授|研究员|院士|辅导员|博士后|博士生|硕士生|研究生|本科生|学者|专家|(?:生物|天体|理论|计算机|进化|认知|行为|地球|分子|微)?(?:经济|社会|数|物理|化|生物|天文|历史|哲|心理|政治|人类|考古|语言|神经科|法|医|地质|气象|气候|生态|遗传|病毒|免疫|统计|材料|海洋|科)学家"
          + "|大师(?![赛级杯兄])|作家|画家|艺术家|音乐家|企业家|银行家|外交家|评论家|策略师|(?:工程|设计|分析|律|医|教|建筑|药|策划|摄影|会计|咨询|培训|架构|规划|精算|剪辑|录音|讲|导)师(?![范傅资])|老师"
          + "|导演|编剧|监制|演员|歌手|主编|总编辑?|编辑|记者|评论员|撰稿人|作者|主播|博主|播客主|UP主|编导"
          + "|教练|球员|队员|运动员|前锋|门将|后卫|中锋|裁判|飞行员|航天员|宇航员|程序员|管理员|观察员|消防员|职员|官员|成员|员工|特派员|通讯员"
          + "|顾问|助理|秘书(?![长处])|代表(?![团作性处])|医生|护士|开发者|领队|领导人|领袖|高管|校友|学生|之父";

  private static final String LATIN =
      "(?<![A-Za-z])(?:CEO|CTO|CFO|COO|CMO|CIO|CPO|CSO|CRO|CLO|CHO|CISO|CDO|CCO|CBO|SVP|EVP|VP"
          + "|(?:[Cc]o-?)?[Ff]ounder|[Pp]resident|[Cc]hair(?:man|woman|person)?|(?:[Mm]anaging |[Ee]xecutive |[Rr]esearch )?[Dd]irector|[Cc]hief [A-Z]?[a-z]+(?: [Oo]fficer)?|[Hh]ead(?: of (?:the )?[A-Za-z]+(?: [a-z]+)?)?|[Pp]rofessor|[Ss]cientist|[Ee]ngineer|[Rr]esearcher|[Ee]ditor|[Aa]nalyst|[Pp]artner)(?![A-Za-z])";

  private static final Pattern HEAD =
      Pattern.compile(LONGER + "|" + LEADERS + "|" + LEADING + "|" + PROFESSIONS + "|" + LATIN);

  private static final Set<String> MODIFIERS =
      WordList.of(
          "新 新任 联合 共同 首席 执行 高级 资深 副 常务 代理 代 名誉 荣誉 终身 特聘 客座 讲席 讲座 杰出 总 主 大中华区 中国区 亚太区 北美区 欧洲区 亚洲区 华东区 华南区 华北区 全球 独立 非执行"
              + " 兼职 候任 现任 时任 首任 临时 助理 产品 技术 市场 运营 财务 人力资源 人事 行政 研发 商务 战略 投资 销售 艺术 创意 内容 品牌 公关 法务 项目 工程 软件 硬件 算法 数据 安全 信息"
              + " 研究 设计 视觉 用户 客户 媒体 公共事务 政府事务 传播 供应链 质量 生产 区域 大区 博士生 硕士生 研究生 博士 党委 党组 纪委 团委 党总支 党支部 工会 政治 新闻 外交 应用 基础 前端 后端"
              + " 架构 系统 增长 第一 学术 教学 科研 青年 特约 签约 驻华 一级 二级 三级 创始 轮值 专职 管理 知名 著名 责任 实习 现 前 原 已故 业务 策略 交互 体验 测试 运维 量化 宏观 行业 制片 艺人"
              + " 联席 总编室 助教 协理 见习 女 男 华人 中国籍 美籍 基金 党 团 政协 人大 国家 特别 高等 全职 访问 助理 高校 资产 风险 合规 法律 医学 医疗 科学 主治 主任 首届"
              + " Senior senior Vice vice Deputy deputy Executive executive Managing Chief chief Lead lead Principal Staff Associate Assistant Research research Product product");

  /** Titles that people bear by themselves: no organisation is taken over from a neighbour. */
  private static final Pattern FREE =
      Pattern.compile(
          "(?:作家|画家|艺术家|音乐家|企业家|演员|歌手|学者|专家|导演|编剧|博主|律师|评论家|媒体人|投资人|开发者|程序员|作者|[历史经济社会]学家|主播|校友|学生)$");

  /** Titles that one person bears at a time: a second name after them is another's. */
  private static final Pattern ONE_ONLY =
      Pattern.compile(
          "(?<!副|联席|联合|助理)(?:CEO|CTO|CFO|COO|总裁|董事长|总经理|主席|校长|院长|部长|局长|市长|省长|总统|总理|首相|会长|理事长|秘书长|行长|社长|台长|馆长|主编|总编辑?|首席执行官|首席[\\u4E00-\\u9FA5]+官|主教练|(?<![支大中])队长)$");

  /** Bots and applications bear titles too. */
  private static final Pattern MACHINE = Pattern.compile("(?:智能|语音|虚拟|数字|[A-Z]{2} ?)$");

  private static final Set<String> APPLICATIONS = WordList.of("助理 秘书 导师 老师 教练 编辑 主播 记者");
  private static final Beginnings BEGINNINGS = new Beginnings(HEAD, "");
  private static final int LONGEST_HEAD = 22;
  private static final int LONGEST_MODIFIER = 10;

  private TitleWords() {}

  /** Heads of a folded text, in order, never overlapping. */
  static List<Span> heads(String text) {
    List<Span> heads = new ArrayList<>();
    Matcher head = HEAD.matcher(text).useTransparentBounds(true);
    int at = 0;
    while (at < text.length()) {
      boolean found = BEGINNINGS.at(text, at) && head.region(at, text.length()).lookingAt();
      if (found && !isMachine(text, at, head.group())) {
        heads.add(new Span(at, head.end()));
      }
      at = found ? head.end() : at + 1;
    }
    return heads;
  }

  private static boolean isMachine(String text, int start, String head) {
    return APPLICATIONS.contains(head) && MACHINE.matcher(Characters.before(text, start, 3)).find();
  }

  /** Where the head that ends at an offset begins. */
  static Optional<Integer> headStart(String text, int end) {
    Matcher head = HEAD.matcher(text).useTransparentBounds(true);
    for (int start = Math.max(0, end - LONGEST_HEAD); start < end - 1; start++) {
      if (BEGINNINGS.at(text, start) && head.region(start, end).lookingAt() && head.end() == end) {
        return Optional.of(start);
      }
    }
    return Optional.empty();
  }

  /** True where a head of a title ends at an offset, white space between. */
  static boolean endsAt(String text, int offset) {
    return headStart(text, beforeSpace(text, offset)).isPresent();
  }

  /** Where the modifier that ends at an offset begins; longest first. */
  static Optional<Integer> modifierStart(String text, int end) {
    for (int start = Math.max(0, end - LONGEST_MODIFIER); start < end; start++) {
      boolean edge =
          !Scripts.isAsciiWord(text.charAt(start))
              || start == 0
              || !Scripts.isAsciiWord(text.charAt(start - 1));
      boolean name = edge && isPartOfLatinName(text, start);
      if (edge && !name && isModifier(text.substring(start, end))) {
        return Optional.of(start);
      }
    }
    return Optional.empty();
  }

  private static boolean isModifier(String word) {
    boolean capitals = word.length() == 2 && word.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    return capitals || MODIFIERS.contains(word);
  }

  /** In Nova Works the second word is no modifier of a title. */
  private static boolean isPartOfLatinName(String text, int start) {
    return Character.isUpperCase(text.charAt(start))
        && start > 1
        && text.charAt(start - 1) == ' '
        && Scripts.isAsciiWord(text.charAt(start - 2));
  }

  static int beforeSpace(String text, int offset) {
    int end = offset;
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    return end;
  }

  static int afterSpace(String text, int offset) {
    int start = offset;
    while (start < text.length() && text.charAt(start) == ' ') {
      start++;
    }
    return start;
  }

  static boolean isFree(String title) {
    return FREE.matcher(title).find();
  }

  static boolean isOneOnly(String title) {
    return ONE_ONLY.matcher(title).find();
  }
}

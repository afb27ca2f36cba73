package io.mailuo.extract;

import io.mailuo.text.Scripts;
import io.mailuo.text.Span;
import io.mailuo.text.Word;
import io.mailuo.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises names of organisations by how they end (公司, 大学, Labs) and by where a name may begin.
 * Offsets are those of a folded text.
 */
final class OrganisationNames {

  private static final int LONGEST = 28;
  private static final int LONGEST_SUFFIX = 5;

  private static final Pattern SUFFIX =
      Pattern.compile(
          "(?:公司|集团|控股|企业|工厂|商会|联盟|大学|学院|中学|小学|学校|研究院|研究所|研究中心|实验室|科学院|工程院|社科院|设计院|医院|学会|协会|联合会|委员会|基金会|理事会"
              + "|工会|联社|总社|分社|影业|传媒|文化|科技|智能|技术|网络|信息|软件|数据|生物|医药|制药|汽车|动力|能源|电子|电器|通信|通讯|半导体|机器人|航空|航天|重工|实业|地产|置业|物业|物流|快递|出行|教育"
              + "|资本|创投|投资|基金|证券|银行|保险|信托|期货|金融|律所|事务所|工作室|俱乐部|乐队|剧院|剧团|乐团|芭蕾舞团|博物馆|美术馆|图书馆|出版社|通讯社|杂志社|报社|电视台|广播电台|电台|日报|晚报|早报|周刊|时报|邮报|新闻网"
              + "|新闻社|法院|检察院|办公室|管委会|居委会|党委|政府|议会|国会|参议院|众议院|最高法院|国务院|外交部|白宫|央行|联储|中心|平台|团队|分行|支行|总部|总局|分局|公安局"
              + "|[\\u4E00-\\u9FA5](?:局|部(?!长|分|门)|厅(?!长)|署(?!长)|院(?!长|士)|所(?!长|有|以)|处(?!长)|台(?!长)|社(?!长|会)|报(?!道|告)|网|系(?!统|列)|队(?!长|员)|司(?!长|机)|会(?!长|议)))");

  private static final Pattern LATIN =
      Pattern.compile(
          "[A-Z0-9][\\p{L}0-9.&'’-]*(?: (?:of |for |and |the |& )?[A-Z0-9][\\p{L}0-9.&'’-]*){0,5}");

  /** Nouns that are no names by themselves: of some company, but of which? */
  private static final Set<String> GENERIC =
      WordList.of(
          "公司 集团 企业 大学 学院 中学 小学 学校 研究院 研究所 研究中心 实验室 医院 学会 协会 委员会 基金会 理事会 银行 政府 法院 检察院 办公室 中心 平台 团队 总部 科技 影业 传媒 文化 技术 网络 软件 教育 投资 基金 证券 金融 工作室 俱乐部 出版社 报社 电视台 日报 杂志社 事务所 工厂 联盟 商会 博物馆 图书馆 美术馆 高校 部门");

  /** Verbs that are parts of names, as in 远航出行; any other verb ends the name to its left. */
  private static final Set<String> VERBS_IN_NAMES =
      WordList.of(
          "出行 创新 投资 研究 发展 设计 管理 服务 教育 传播 制造 开发 创业 创意 运营 销售 运输 建设 建筑 保险 信托 出版 广播 通讯 通信 旅行 旅游 体育 培训 咨询 智造 检测 监督 监管 检察 交易 贸易 进出口 控股 租赁 配送 安全 生产 改革 保护 促进 合作 统计 测绘 规划 审计 评估 认证 应急 救援 治疗 康复 护理 动画 互动 互联 联合 工作 劳动 航行 飞行 跳动 启明 求是 思考 未来 进步 开源 计算 学习 翻译 编译 表演 演出 竞技 游泳");

  /** Words that stand before a name, but look to the dictionary as if they could be in one. */
  private static final Set<String> STOPS =
      WordList.of(
          "现任 时任 原任 曾任 历任 前任 出任 担任 就任 兼任 受聘 获聘 加入 加盟 来自 任职 就职 就读 毕业 采访 邀请 介绍 记者 近日 日前 目前 今天 昨天"
              + " 知名 著名 据悉 其中 以及 包括 同时 此外 另外 例如 比如 作为 成为 创办 创立 创建 成立 收购 起诉 接受 参加 出席 访问 拜访 参观 联手 携手"
              + " 一家 这家 那家 该校 本校 我国 全国 家 名 位 旗下 下属 所属 通过 根据 按照 关于 对于 随后 随即 此前 之前 之后 后来 先后 再次");

  private static final String BREAKS = "的了着过和与及或由被将把对向从在为是据让给称说问叫经请到于至跟并但而且也都就还则又已曾会能该本某这那其此各每前原现任";

  private final Words words;

  OrganisationNames(Words words) {
    this.words = words;
  }

  /** The name that ends at an offset; empty where the words before it are no name. */
  Optional<Span> endingAt(String text, int end) {
    if (end <= 0 || end > text.length()) {
      return Optional.empty();
    }
    return hasSuffix(text, end) ? chineseTo(text, end) : latinTo(text, end);
  }

  /** The longest name that begins at an offset. */
  Optional<Span> startingAt(String text, int start) {
    int limit = Math.min(text.length(), start + LONGEST);
    Optional<Span> longest = Optional.empty();
    for (int end = start + 2; end <= limit; end++) {
      if (!isInside(text.charAt(end - 1))) {
        break;
      }
      if (hasSuffix(text, end)) {
        longest = chineseTo(text, end).filter(name -> name.start() == start).or(longestOf(longest));
      }
    }
    return longest.isPresent() ? longest : latinFrom(text, start);
  }

  private static java.util.function.Supplier<Optional<Span>> longestOf(Optional<Span> longest) {
    return () -> longest;
  }

  /** True where a word that ends names of organisations ends at an offset. */
  static boolean hasSuffix(String text, int end) {
    return suffixStart(text, end) < end;
  }

  /** Where the longest such word begins; the given offset where there is none. */
  private static int suffixStart(String text, int end) {
    for (int start = Math.max(0, end - LONGEST_SUFFIX); start < end; start++) {
      Matcher suffix = SUFFIX.matcher(text).region(start, end).useTransparentBounds(true);
      if (suffix.lookingAt() && suffix.end() == end) {
        return start;
      }
    }
    return end;
  }

  /** True for a word that names a sort of organisation only. */
  static boolean isGeneric(String name) {
    return GENERIC.contains(name);
  }

  private Optional<Span> chineseTo(String text, int end) {
    int from = end;
    while (from > 0 && end - from < LONGEST && isInside(text.charAt(from - 1))) {
      from--;
    }
    int start = nameStart(text, from, suffixStart(text, end));
    while (start < end && text.charAt(start) == ' ') {
      start++;
    }
    boolean named = start < end && end - start > 2 && !isGeneric(text.substring(start, end));
    return named ? Optional.of(new Span(start, end)) : Optional.empty();
  }

  /** Walks back over the words of a window, up to one that no name of an organisation holds. */
  private int nameStart(String text, int from, int end) {
    String window = text.substring(from, end);
    List<Word> found = words.segment(window);
    int start = end;
    for (int i = found.size() - 1; i >= 0; i--) {
      Word word = found.get(i);
      String written = window.substring(word.start(), word.end());
      if (endsName(word, written)) {
        break;
      }
      start = from + word.start();
    }
    return start;
  }

  private static boolean endsName(Word word, String written) {
    if (STOPS.contains(written)) {
      return true;
    }
    if (written.length() == 1 && BREAKS.indexOf(written.charAt(0)) >= 0) {
      return true;
    }
    char nature = word.nature().charAt(0);
    boolean verb = word.nature().equals("v") && written.length() > 1;
    boolean particle = "pucrdyeot".indexOf(nature) >= 0 && written.length() > 1;
    return particle || (verb && !VERBS_IN_NAMES.contains(written));
  }

  private static boolean isInside(char c) {
    return Scripts.isHan(c) || Scripts.isAsciiWord(c) || c == '-' || c == '.' || c == '&';
  }

  private static Optional<Span> latinTo(String text, int end) {
    int from = Math.max(0, end - LONGEST * 2);
    Matcher name = LATIN.matcher(text).region(from, end).useTransparentBounds(true);
    while (name.find()) {
      if (name.end() == end) {
        boolean whole = name.start() == 0 || !Scripts.isAsciiWord(text.charAt(name.start() - 1));
        return whole ? latin(text, name.start(), end) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<Span> latinFrom(String text, int start) {
    Matcher name = LATIN.matcher(text).region(start, Math.min(text.length(), start + LONGEST * 2));
    return name.lookingAt() ? latin(text, start, name.end()) : Optional.empty();
  }

  private static Optional<Span> latin(String text, int start, int end) {
    String name = text.substring(start, end);
    boolean letters = name.chars().anyMatch(Scripts::isAsciiLetter);
    return letters && name.length() > 1 && !TitleWords.endsAt(name, name.length())
        ? Optional.of(new Span(start, end))
        : Optional.empty();
  }
}

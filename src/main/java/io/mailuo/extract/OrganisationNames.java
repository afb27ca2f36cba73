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
  private static final int LONGEST_BRACKET = 6;
  private static final int LONGEST_TRADE = 4;
  private static final int LONGEST_UNMARKED = 8;

  private static final Pattern SUFFIX =
      Pattern.compile(
          "(?:公司|集团|控股|企业|工厂|商会|联盟|大学|学院|中学|小学|学校|研究院|研究所|研究中心|实验室|科学院|工程院|社科院|设计院|医院|学会|协会|联合会|委员会|基金会|理事会|组织(?![者部架委])"
              + "|工会|联社|总社|分社|影业|传媒|文化|科技|智能|技术|网络|信息|软件|数据|生物|医药|制药|汽车|动力|能源|电子|电器|通信|通讯|半导体|机器人|航空|航天|重工|实业|地产|置业|物业|物流|快递|出行|教育"
              + "|资本|创投|投资|基金|证券|银行|保险|信托|期货|金融|律所|事务所|工作室|俱乐部|乐队|剧院|剧团|乐团|芭蕾舞团|博物馆|美术馆|图书馆|出版社|通讯社|杂志社|报社|电视台|广播电台|电台|日报|晚报|早报|周刊|时报|邮报|新闻网"
              + "|新闻社|法院|检察院|办公室|管委会|居委会|党委|政府|议会|国会|参议院|众议院|最高法院|国务院|外交部|白宫|央行|联储|中心|平台|团队|分行|支行|总部|总局|分局|公安局"
              + "|[\\u4E00-\\u9FA5](?:科(?![学技研长幻普举目])|局(?!面|势|限|部|域)|部(?!长|分|门|队|署|落|件|位)|厅(?!长)|署(?!长)|院(?!长|士)|所(?!长|有|以)|处(?!长)|台(?!长|湾|风|阶)|社(?!长|会|区|交|团|保)|报(?!道|告|名|社|导|纸|刊)|网(?!站|络|友|民|页|红|上|点|址|购|约|课|球)|系(?!统|列)|队(?!长|员|伍|友)|司(?!长|机|令|法|空)|会(?!长|议|上|员|计|谈|场|后|面|见|说)))");

  private static final Pattern LATIN =
      Pattern.compile(
          "(?:[A-Z0-9]|[a-z](?=[A-Z]))[\\p{IsLatin}0-9.&'’-]*(?: (?:of |for |and |the |& )?[A-Z0-9][\\p{IsLatin}0-9.&'’-]*){0,5}");

  /** Verbs that are parts of names, as in 远航出行; any other verb ends the name to its left. */
  private static final Set<String> VERBS_IN_NAMES =
      WordList.of(
          "出行 创新 投资 研究 发展 设计 管理 服务 教育 传播 制造 开发 创业 创意 运营 销售 运输 建设 建筑 保险 信托 出版 广播 通讯 通信 旅行 旅游 体育 培训 咨询 智造 检测 监督 监管 检察 交易 贸易 进出口 控股 租赁 配送 安全 生产 改革 保护 促进 合作 统计 测绘 规划 审计 评估 认证 应急 救援 治疗 康复 护理 动画 互动 互联 联合 工作 劳动 航行 飞行 跳动 启明 求是 思考 未来 进步 开源 计算 学习 翻译 编译 表演 演出 竞技 游泳");

  /** Words that stand before a name, but look to the dictionary as if they could be in one. */
  private static final Set<String> STOPS =
      WordList.of(
          "请求 要求 申请 委托 雇佣 聘请 聘用 任命 投诉 控告 指控 批评 指责 感谢 支持 反对 赞助 负责 资深 高级 著名 一家 某家 一所 一个 现任 时任 原任 曾任 历任 前任 出任 担任 就任 兼任 受聘 获聘 加入 加盟 来自 任职 就职 就读 毕业 采访 邀请 介绍 记者 近日 日前 目前 今天 昨天"
              + " 知名 著名 据悉 其中 以及 包括 同时 此外 另外 例如 比如 作为 成为 创办 创立 创建 成立 收购 起诉 接受 参加 出席 访问 拜访 参观 联手 携手"
              + " 一家 这家 那家 该校 本校 我国 全国 家 名 位 旗下 下属 所属 通过 根据 按照 关于 对于 随后 随即 此前 之前 之后 后来 先后 再次");

  /** Words of trades and sorts: with them alone an organisation has no name. */
  private static final Set<String> INDUSTRY =
      WordList.of(
          "科技 互联网 网络 游戏 影视 电影 动画 传媒 媒体 广告 汽车 软件 硬件 区块链 加密货币 消费 创始 核心 顶级 顶尖 优秀 初创 创业 上市 大型 中型 小型 小微 中小 国内 国外 外国 海外 本地 当地 私募 公募 投资 咨询 医药 生物 芯片 半导体"
              + " 机器人 数据 大数据 信息 地产 房地产 能源 新能源 航空 航天 物流 电商 教育 培训 金融 保险 证券 娱乐 文化 设计 建筑 装修 贸易 外贸 制造 食品 餐饮 服装 独角兽 龙头 头部 知名 民营 国有 国营 外资 合资 跨国"
              + " 独立 第三方 人力资源 律师 会计师 研究 科研 学术 非营利 公益 慈善 民间 官方 国家 政府 地方 省级 市级 高等 职业 技术 智能 公司 集团 企业 大学 学院 高校 学校 重点 研究院 研究所 实验 中心"
              + " 数字 云 云计算 通信 电信 运营 服务 平台 自媒体 新闻 出版 母 子 分 总 新 老 大 小 本 该 某 其 各 多家 一家 这家 两家 几家 家 美国 中国 日本 英国 法国 德国 韩国 俄罗斯 印度 欧洲 硅谷 北京 上海 深圳 广州 杭州 本土 全球 国际 短剧 视频 直播 内容 创意 音乐 唱片 体育 健康 医疗 农业 工业 商业 战略 产品 市场 运维 人工 智慧 模型 创新 孵化 风险 资产 管理 网红 大厂");

  /** What many are: a trade before it names no single one. 信息中心 is one of its house. */
  private static final Pattern OF_A_SORT =
      Pattern.compile(
          "公司|集团|控股|企业|工厂|联盟|大学|学院|中学|小学|学校|研究院|研究所|医院|影业|传媒|文化|科技|智能|技术|网络|信息|软件|数据|生物|医药|制药|汽车|动力|能源|电子|电器|通信|通讯|半导体|机器人|航空|航天|重工|实业|地产|置业|物业"
              + "|物流|快递|出行|教育|资本|创投|投资|基金|证券|银行|保险|信托|期货|金融|律所|事务所|工作室|俱乐部|乐队|剧院|剧团|乐团|出版社|杂志社|报社|电视台|电台|平台|团队|组织|.网|.社|.报|.台|.队|政府|议会|法院|研究中心");

  /** Groups of people at some organisation, which must be named with them. */
  private static final Pattern OF_SOMEONE = Pattern.compile("团队|平台");

  private static final Pattern TWO_CAPITALS = Pattern.compile("[A-Z]{2}");

  private static final Pattern ONE_OF_MANY = Pattern.compile("(?:[一某这那该两几多][家所个位间名]|某|该|这|那)$");

  private static final Pattern FIELD =
      Pattern.compile("智能|技术|网络|数据|信息|软件|文化|教育|投资|能源|安全|金融|电子|通信|生物|动力|汽车|机器人");

  private static final Pattern COMPANY =
      Pattern.compile("(?:[\\u4E00-\\u9FA5]{0,4}(?:有限|股份|责任))*(?:公司|集团)");

  private static final Set<String> GENERIC =
      WordList.of("有限公司 股份有限 股份 有限 有限责任 公司 集团 企业 学校 大学 学院 高校 医院 机构 单位 部门 政府 平台 社区 银行 中心 协会 团队");

  private static final Set<String> AND = WordList.of("与 和 及");

  /** 海州大学新闻|与传播学院: what stands before the conjunction begins the name. */
  private static final Pattern INSTITUTION =
      Pattern.compile("(?:大学|学院|研究院|科学院|公司|集团|银行|协会|委员会|医院|[部局省市县区])[\\u4E00-\\u9FA5]{1,6}$");

  private static final String BREAKS =
      "兼年月日号时的了着过和与及或由被将把对向从在为是据让给称说问叫经请到于至跟并但而且也都就还则又已曾会能该本某这那其此各每前原现任";

  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?:[A-Z]{2}|App|APP|[A-Z]EO|[A-Z][FOT]O|The|This|That|In|At|By|From|For|And|Its|His|Her|Our|Their|Former|Senior|Vice|Chief|As|When|[0-9].*)");

  private static final int LONGEST_COINED = 5;

  /** What a house or a line of business is called by: 奶茶店, 车企. */
  private static final String SORT_OF_HOUSE = "店商厂企家部组社队所院馆室庄行业界圈方者员人";

  private static final int LONGEST_FIELDS = 8;

  /** Offices of a government that are named by their fields. */
  private static final Pattern OFFICE = Pattern.compile("(?:.部|.局|.厅|.署|总局|委员会)");

  private static final Pattern FIELD_OF_OFFICE = Pattern.compile("n|vn|v|b|a|nis?|ns|d|vi");
  private static final Pattern FORMER = Pattern.compile("(?:Former|Ex|The) ");
  private static final Pattern ABBREVIATED = Pattern.compile("(?:\\b[A-Z]|Inc|Corp|Ltd|Co)\\.$");

  private static final Pattern GOES_ON =
      Pattern.compile("公司|集团|大学|学院|科技|资本|影业|工作室|传媒|银行|证券|基金会|奖|杯|案|号|路|街|市|县|省(?!委)|村|镇");

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

  /** True where that word is rather a field of work of the organisation before it. */
  static boolean isField(String text, int end) {
    int start = suffixStart(text, end);
    return endsWithField(text, end) && hasSuffix(text, start);
  }

  static boolean endsWithField(String text, int end) {
    int start = suffixStart(text, end);
    return start < end && FIELD.matcher(text.substring(start, end)).matches();
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

  private Optional<Span> chineseTo(String text, int end) {
    int suffix = suffixStart(text, end);
    int start = TitleWords.afterSpace(text, nameStart(text, windowStart(text, end), suffix));
    boolean named =
        start < suffix
            && end - start > 2
            && (!OF_A_SORT.matcher(text.substring(suffix, end)).matches()
                || isDistinctive(text, start, suffix))
            && !GENERIC.contains(text.substring(start, suffix))
            && !ONE_OF_MANY.matcher(text.substring(Math.max(0, start - 4), start)).find()
            && !beginsWithGeneric(text, start, end)
            && (!OF_SOMEONE.matcher(text.substring(suffix, end)).matches()
                || hasProper(text.substring(start, suffix)));
    return named ? Optional.of(new Span(start, end)) : Optional.empty();
  }

  /**
   * A name that nothing marks as one of an organisation except its place between a boundary and an
   * office that organisations have.
   */
  Optional<Span> unmarkedEndingAt(String text, int end, boolean country) {
    int start = nameStart(text, windowStart(text, end), end);
    boolean name =
        end - start >= 2
            && end - start <= LONGEST_UNMARKED
            && words.segment(text.substring(start, end)).stream()
                .anyMatch(
                    word ->
                        isProper(word)
                            && (country || !INDUSTRY.contains(text.substring(start, end))));
    return name ? Optional.of(new Span(start, end)) : Optional.empty();
  }

  /**
   * A name that no dictionary knows, made of characters that are no words together (微软, 英伟达), between
   * a boundary and the office of a company's head.
   */
  Optional<Span> coinedEndingAt(String text, int end) {
    int start = nameStart(text, windowStart(text, end), end);
    String name = text.substring(start, end);
    return name.length() >= 2
            && name.length() <= LONGEST_COINED
            && name.chars().allMatch(Scripts::isHan)
            && SORT_OF_HOUSE.indexOf(name.charAt(name.length() - 1)) < 0
            && !INDUSTRY.contains(name)
            && isCoined(name)
        ? Optional.of(new Span(start, end))
        : Optional.empty();
  }

  private boolean isCoined(String name) {
    List<Word> found = words.segment(name);
    return found.size() > 1
        && found.subList(0, found.size() - 1).stream().allMatch(word -> word.length() == 1)
        && "fmrpcyu".indexOf(found.get(0).nature().charAt(0)) < 0;
  }

  /** True for words that can be a part of an organisation: nouns, and no words of other sorts. */
  boolean isDepartment(String text) {
    return words.segment(text).stream()
        .noneMatch(word -> endsField(word, text.substring(word.start(), word.end())));
  }

  /** True where a name goes on with a word that ends names of organisations. */
  static boolean goesOn(String text, int end) {
    return GOES_ON.matcher(text).region(end, text.length()).lookingAt();
  }

  private static boolean isProper(Word word) {
    String nature = word.nature();
    return nature.startsWith("ns") || nature.startsWith("nt") || nature.equals("nz");
  }

  private static int windowStart(String text, int end) {
    int from = end;
    while (from > 0 && end - from < LONGEST && isInside(text, from - 1)) {
      from =
          text.charAt(from - 1) == ')' ? Brackets.open(text, from - 1, LONGEST_BRACKET) : from - 1;
    }
    return from;
  }

  /** 影视公司 names a trade, not a company: words of trades alone make no name. */
  private boolean isDistinctive(String text, int start, int suffix) {
    int at = start;
    while (at < suffix) {
      int end = Math.min(suffix, at + LONGEST_TRADE);
      while (end > at && !isTrade(text.substring(at, end))) {
        end--;
      }
      if (end == at) {
        return true;
      }
      at = end;
    }
    return false;
  }

  private boolean hasProper(String text) {
    return text.chars().anyMatch(Scripts::isAsciiLetter)
        || words.segment(text).stream().anyMatch(OrganisationNames::isProper);
  }

  /** 集团技术委员会 is one of some company, but of which? */
  private static boolean beginsWithGeneric(String text, int start, int end) {
    return List.of("公司", "集团", "学校", "企业", "机构").stream()
        .anyMatch(word -> text.startsWith(word, start) && end - start > word.length());
  }

  private static boolean isTrade(String word) {
    return INDUSTRY.contains(word) || TWO_CAPITALS.matcher(word).matches();
  }

  /** Walks back over the words of a window, up to one that no name of an organisation holds. */
  private int nameStart(String text, int from, int end) {
    String window = text.substring(from, end);
    List<Word> found = words.segment(window);
    int start = end;
    for (int i = found.size() - 1; i >= 0; i--) {
      Word word = found.get(i);
      String written = window.substring(word.start(), word.end());
      boolean joins =
          AND.contains(written)
              && (INSTITUTION.matcher(window.substring(0, word.start())).find()
                  || isOfTwoFields(window.substring(0, word.start()), text, end));
      if (!joins && endsName(word, written)) {
        break;
      }
      start = from + word.start();
    }
    boolean loose = start < end && AND.contains(text.substring(start, start + 1));
    return loose ? start + 1 : start;
  }

  /** 住房和|城乡建设部: an office for two fields, whose name begins where the window does. */
  private boolean isOfTwoFields(String before, String text, int suffix) {
    return OFFICE.matcher(text).region(suffix, text.length()).lookingAt()
        && before.length() <= LONGEST_FIELDS
        && words.segment(before).stream()
            .allMatch(word -> FIELD_OF_OFFICE.matcher(word.nature()).matches());
  }

  private boolean endsField(Word word, String written) {
    boolean noun = words.natures(written).contains("vn") && !STOPS.contains(written);
    if (word.start() > 0 && AND.contains(written)) {
      return false;
    }
    return word.nature().startsWith("f") || (!noun && endsName(word, written));
  }

  private static boolean endsName(Word word, String written) {
    if (STOPS.contains(written)) {
      return true;
    }
    if (written.chars().allMatch(Scripts::isAsciiDigit)) {
      return false;
    }
    if (written.length() == 1) {
      return BREAKS.indexOf(written.charAt(0)) >= 0;
    }
    boolean verb = word.nature().equals("v");
    boolean particle = "pucrdyeotm".indexOf(word.nature().charAt(0)) >= 0;
    return particle || (verb && !VERBS_IN_NAMES.contains(written));
  }

  /** A bracket is inside a name before the word that ends it: 千帆（北方）公司. */
  private static boolean isInside(String text, int at) {
    int open = Brackets.open(text, at, LONGEST_BRACKET);
    boolean bracket =
        open > 0
            && at + 1 < text.length()
            && text.substring(open + 1, at).chars().allMatch(Scripts::isHan)
            && Scripts.isHan(text.charAt(open - 1))
            && COMPANY.matcher(text).region(at + 1, text.length()).lookingAt();
    return bracket || isInside(text.charAt(at));
  }

  private static boolean isInside(char c) {
    return Scripts.isHan(c) || Scripts.isAsciiWord(c) || c == '-' || c == '.' || c == '&';
  }

  private static Optional<Span> latinTo(String text, int end) {
    int from = Math.max(0, end - LONGEST * 2);
    Matcher name = LATIN.matcher(text).region(from, end).useTransparentBounds(true);
    while (name.find()) {
      if (name.end() == end) {
        return latin(text, name.start(), end);
      }
    }
    return Optional.empty();
  }

  private static Optional<Span> latinFrom(String text, int start) {
    Matcher name = LATIN.matcher(text).region(start, Math.min(text.length(), start + LONGEST * 2));
    return name.lookingAt() ? latin(text, start, name.end()) : Optional.empty();
  }

  private static Optional<Span> latin(String text, int from, int end) {
    Matcher former = FORMER.matcher(text).region(from, end);
    int start = former.lookingAt() ? former.end() : from;
    String name = text.substring(start, end);
    boolean whole = start == 0 || !Scripts.isAsciiWord(text.charAt(start - 1));
    boolean letters = name.chars().anyMatch(Scripts::isAsciiLetter);
    boolean marked =
        name.endsWith("'") || (name.endsWith(".") && !ABBREVIATED.matcher(name).find());
    int last = marked ? end - 1 : end;
    return whole && letters && name.length() > 1 && !NO_NAME.matcher(name).matches()
        ? Optional.of(new Span(start, last))
        : Optional.empty();
  }
}

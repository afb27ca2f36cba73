package io.mailuo.extract;

import io.mailuo.text.Scripts;
import io.mailuo.text.Word;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What the words before the last one of a Chinese name of an organisation tell of it. */
final class OrganisationWords {

  private static final int LONGEST_TRADE = 4;

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

  private static final Pattern TWO_CAPITALS = Pattern.compile("[A-Z]{2}");

  private static final Set<String> GENERIC =
      WordList.of("有限公司 股份有限 股份 有限 有限责任 公司 集团 企业 学校 大学 学院 高校 医院 机构 单位 部门 政府 平台 社区 银行 中心 协会 团队");

  private static final String BREAKS =
      "兼年月日号时的了着过和与及或由被将把对向从在为是据让给称说问叫经请到于至跟并但而且也都就还则又已曾会能该本某这那其此各每前原现任";

  private OrganisationWords() {}

  /** 影视公司 names a trade, not a company: words of trades alone make no name. */
  static boolean isDistinctive(String text, int start, int suffix) {
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

  /** 集团技术委员会 is one of some company, but of which? */
  static boolean beginsWithGeneric(String text, int start, int end) {
    return List.of("公司", "集团", "学校", "企业", "机构").stream()
        .anyMatch(word -> text.startsWith(word, start) && end - start > word.length());
  }

  private static boolean isTrade(String word) {
    return INDUSTRY.contains(word) || TWO_CAPITALS.matcher(word).matches();
  }

  static boolean isProper(Word word) {
    String nature = word.nature();
    return nature.startsWith("ns") || nature.startsWith("nt") || nature.equals("nz");
  }

  static boolean endsName(Word word, String written) {
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

  /** True for words that stand before a name. */
  static boolean isStop(String written) {
    return STOPS.contains(written);
  }

  /** True for words that many organisations have in their names, and none for its name. */
  static boolean isGeneric(String written) {
    return GENERIC.contains(written);
  }

  /** True for the word of a trade. */
  static boolean isIndustry(String written) {
    return INDUSTRY.contains(written);
  }
}

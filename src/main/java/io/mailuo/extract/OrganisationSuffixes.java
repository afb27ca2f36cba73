package io.mailuo.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words with which Chinese names of organisations end: 公司, 大学, 研究院. */
final class OrganisationSuffixes {

  private static final int LONGEST_SUFFIX = 5;

  private static final Pattern SUFFIX =
      Pattern.compile(
          "(?:公司|集团|控股|企业|工厂|商会|联盟|大学|学院|中学|小学|学校|研究院|研究所|研究中心|实验室|科学院|工程院|社科院|设计院|医院|学会|协会|联合会|委员会|基金会|理事会|组织(?![者部架委])"
              + "|工会|联社|总社|分社|影业|传媒|文化|科技|智能|技术|网络|信息|软件|数据|生物|医药|制药|汽车|动力|能源|电子|电器|通信|通讯|半导体|机器人|航空|航天|重工|实业|地产|置业|物业|物流|快递|出行|教育"
              + "|资本|创投|投资|基金|证券|银行|保险|信托|期货|金融|律所|事务所|工作室|俱乐部|乐队|剧院|剧团|乐团|芭蕾舞团|博物馆|美术馆|图书馆|出版社|通讯社|杂志社|报社|电视台|广播电台|电台|日报|晚报|早报|周刊|时报|邮报|新闻网"
              + "|新闻社|法院|检察院|办公室|管委会|居委会|党委|政府|议会|国会|参议院|众议院|最高法院|国务院|外交部|白宫|央行|联储|中心|平台|团队|分行|支行|总部|总局|分局|公安局"
              + "|[\\u4E00-\\u9FA5](?:科(?![学技研长幻普举目])|局(?!面|势|限|部|域)|部(?!长|分|门|队|署|落|件|位)|厅(?!长)|署(?!长)|院(?!长|士)|所(?!长|有|以)|处(?!长)|台(?!长|湾|风|阶)|社(?!长|会|区|交|团|保)|报(?!道|告|名|社|导|纸|刊)|网(?!站|络|友|民|页|红|上|点|址|购|约|课|球)|系(?!统|列)|队(?!长|员|伍|友)|司(?!长|机|令|法|空)|会(?!长|议|上|员|计|谈|场|后|面|见|说)))");

  private static final Pattern FIELD =
      Pattern.compile("智能|技术|网络|数据|信息|软件|文化|教育|投资|能源|安全|金融|电子|通信|生物|动力|汽车|机器人");

  private static final Pattern GOES_ON =
      Pattern.compile("公司|集团|大学|学院|科技|资本|影业|工作室|传媒|银行|证券|基金会|奖|杯|案|号|路|街|市|县|省(?!委)|村|镇");

  private OrganisationSuffixes() {}

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
  static int suffixStart(String text, int end) {
    Matcher suffix = SUFFIX.matcher(text).useTransparentBounds(true);
    for (int start = Math.max(0, end - LONGEST_SUFFIX); start < end; start++) {
      if (suffix.region(start, end).lookingAt() && suffix.end() == end) {
        return start;
      }
    }
    return end;
  }

  /** True where a name goes on with a word that ends names of organisations. */
  static boolean goesOn(String text, int end) {
    return GOES_ON.matcher(text).region(end, text.length()).lookingAt();
  }
}

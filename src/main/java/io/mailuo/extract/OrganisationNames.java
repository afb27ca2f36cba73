package io.mailuo.extract;

import io.mailuo.text.Characters;
import io.mailuo.text.Scripts;
import io.mailuo.text.Span;
import io.mailuo.text.Word;
import io.mailuo.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognises names of organisations by how they end (公司, 大学, Labs) and by where a name may begin.
 * Offsets are those of a folded text.
 */
final class OrganisationNames {

  private static final int LONGEST = 28;
  private static final int LONGEST_BRACKET = 6;
  private static final int LONGEST_UNMARKED = 8;

  /** What many are: a trade before it names no single one. 信息中心 is one of its house. */
  private static final Pattern OF_A_SORT =
      Pattern.compile(
          "公司|集团|控股|企业|工厂|联盟|大学|学院|中学|小学|学校|研究院|研究所|医院|影业|传媒|文化|科技|智能|技术|网络|信息|软件|数据|生物|医药|制药|汽车|动力|能源|电子|电器|通信|通讯|半导体|机器人|航空|航天|重工|实业|地产|置业|物业"
              + "|物流|快递|出行|教育|资本|创投|投资|基金|证券|银行|保险|信托|期货|金融|律所|事务所|工作室|俱乐部|乐队|剧院|剧团|乐团|出版社|杂志社|报社|电视台|电台|平台|团队|组织|.网|.社|.报|.台|.队|政府|议会|法院|研究中心");

  /** Groups of people at some organisation, which must be named with them. */
  private static final Pattern OF_SOMEONE = Pattern.compile("团队|平台");

  private static final Pattern ONE_OF_MANY = Pattern.compile("(?:[一某这那该两几多][家所个位间名]|某|该|这|那)$");

  private static final Pattern COMPANY =
      Pattern.compile("(?:[\\u4E00-\\u9FA5]{0,4}(?:有限|股份|责任))*(?:公司|集团)");

  private static final Set<String> AND = WordList.of("与 和 及");

  /** 海州大学新闻|与传播学院: what stands before the conjunction begins the name. */
  private static final Pattern INSTITUTION =
      Pattern.compile("(?:大学|学院|研究院|科学院|公司|集团|银行|协会|委员会|医院|[部局省市县区])[\\u4E00-\\u9FA5]{1,6}$");

  private static final int LONGEST_COINED = 5;

  /** What a house or a line of business is called by: 奶茶店, 车企. */
  private static final String SORT_OF_HOUSE = "店商厂企家部组社队所院馆室庄行业界圈方者员人";

  private static final int LONGEST_FIELDS = 8;

  /** Offices of a government that are named by their fields. */
  private static final Pattern OFFICE = Pattern.compile("(?:.部|.局|.厅|.署|总局|委员会)");

  private static final Pattern FIELD_OF_OFFICE = Pattern.compile("n|vn|v|b|a|nis?|ns|d|vi");

  private final Words words;

  OrganisationNames(Words words) {
    this.words = words;
  }

  /** The name that ends at an offset; empty where the words before it are no name. */
  Optional<Span> endingAt(String text, int end) {
    if (end <= 0 || end > text.length()) {
      return Optional.empty();
    }
    return OrganisationSuffixes.hasSuffix(text, end)
        ? chineseTo(text, end)
        : LatinOrganisations.endingAt(text, end);
  }

  /** The longest name that begins at an offset. */
  Optional<Span> startingAt(String text, int start) {
    int limit = Math.min(text.length(), start + LONGEST);
    Optional<Span> longest = Optional.empty();
    for (int end = start + 2; end <= limit; end++) {
      if (!isInside(text.charAt(end - 1))) {
        break;
      }
      if (OrganisationSuffixes.hasSuffix(text, end)) {
        Optional<Span> longer = chineseTo(text, end).filter(name -> name.start() == start);
        longest = longer.isPresent() ? longer : longest;
      }
    }
    return longest.isPresent() ? longest : LatinOrganisations.startingAt(text, start);
  }

  private Optional<Span> chineseTo(String text, int end) {
    int suffix = OrganisationSuffixes.suffixStart(text, end);
    int start = TitleWords.afterSpace(text, nameStart(text, windowStart(text, end), suffix));
    boolean named =
        start < suffix
            && end - start > 2
            && (!OF_A_SORT.matcher(text.substring(suffix, end)).matches()
                || OrganisationWords.isDistinctive(text, start, suffix))
            && !OrganisationWords.isGeneric(text.substring(start, suffix))
            && !ONE_OF_MANY.matcher(Characters.before(text, start, 4)).find()
            && !OrganisationWords.beginsWithGeneric(text, start, end)
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
                        OrganisationWords.isProper(word)
                            && (country
                                || !OrganisationWords.isIndustry(text.substring(start, end))));
    return name ? Optional.of(new Span(start, end)) : Optional.empty();
  }

  /**
   * A name that no dictionary knows, made of characters that are no words together (微软, 英伟达),
   * between a boundary and the office of a company's head.
   */
  Optional<Span> coinedEndingAt(String text, int end) {
    int start = nameStart(text, windowStart(text, end), end);
    String name = text.substring(start, end);
    return name.length() >= 2
            && name.length() <= LONGEST_COINED
            && name.chars().allMatch(Scripts::isHan)
            && SORT_OF_HOUSE.indexOf(name.charAt(name.length() - 1)) < 0
            && !OrganisationWords.isIndustry(name)
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

  private static int windowStart(String text, int end) {
    int from = end;
    while (from > 0 && end - from < LONGEST && isInside(text, from - 1)) {
      from =
          text.charAt(from - 1) == ')' ? Brackets.open(text, from - 1, LONGEST_BRACKET) : from - 1;
    }
    return from;
  }

  private boolean hasProper(String text) {
    return text.chars().anyMatch(Scripts::isAsciiLetter)
        || words.segment(text).stream().anyMatch(OrganisationWords::isProper);
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
      if (!joins && OrganisationWords.endsName(word, written)) {
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
    boolean noun = words.natures(written).contains("vn") && !OrganisationWords.isStop(written);
    if (word.start() > 0 && AND.contains(written)) {
      return false;
    }
    return word.nature().startsWith("f") || (!noun && OrganisationWords.endsName(word, written));
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
}

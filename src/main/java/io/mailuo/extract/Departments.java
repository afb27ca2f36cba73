package io.mailuo.extract;

import io.mailuo.recognise.Mention;
import io.mailuo.text.Scripts;
import io.mailuo.text.Span;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the organisation before a title that has a department or a field of work between:
 * 星野科技|智能驾驶|负责人. For one thread.
 */
final class Departments {

  /** A department that stands behind an organisation of the hub has at most so many characters. */
  private static final int LONGEST_GAP = 16;

  private static final int LONGEST_FIELD = 9;

  /** People and things of whom one says only how they are to the organisation before. */
  private static final Set<String> OUTSIDERS =
      WordList.of("竞争对手 对手 供应商 合作伙伴 合作方 投资方 投资者 股东 客户 用户 粉丝 竞品 竞争者 代工厂 经销商 收购方 买家 卖家 时代 事件 案");

  /** Words that make a Latin name one of an organisation or a project: VMware 公司. */
  private static final Pattern OF_ITS_SORT =
      Pattern.compile(
          "公司|集团|大学|基金会|框架|语言|项目|团队|社区|平台|实验室|研究院|工作室|.{0,6}(?:团队|部门|事业部|实验室|研究院|中心|委员会)");

  private final Reading reading;
  private final Parties parties;
  private final OrganisationNames names;

  Departments(Reading reading, Parties parties, OrganisationNames names) {
    this.reading = reading;
    this.parties = parties;
    this.names = names;
  }

  /** True for what belongs to nobody's staff: 青禾科技|竞争对手. */
  static boolean isOutsider(String name) {
    return OUTSIDERS.stream().anyMatch(name::endsWith);
  }

  /**
   * The department of an organisation of the hub that stands before a title. A department with a
   * name of its own is the workplace, a mere field of work a part of the title.
   *
   * @param mention of the organisation
   * @param start of the title
   */
  Optional<Workplace> of(Mention mention, int start) {
    int block = mention.block();
    String text = parties.text(block);
    int from = mention.inBlock().end();
    int end = TitleBridge.start(text, start);
    if (start - from > LONGEST_GAP || end <= from) {
      return Optional.empty();
    }
    String gap = text.substring(from, end).strip();
    boolean words =
        gap.chars().allMatch(c -> Scripts.isHan(c) || Scripts.isAsciiWord(c) || c == ' ');
    if (gap.isEmpty() || !words || !isDepartment(gap)) {
      return Optional.empty();
    }
    return Optional.of(
        OrganisationSuffixes.hasSuffix(text, end)
            ? Workplace.now(
                parties.organisation(block, new Span(mention.inBlock().start(), end)), start)
            : Workplace.now(reading.party(mention), from));
  }

  /** An organisation, known by its suffix or by its Latin letters, and a field before the title. */
  Optional<Workplace> before(int block, int start) {
    String text = parties.text(block);
    for (int end = start - 2; end > Math.max(0, start - LONGEST_FIELD); end--) {
      if (!Scripts.isHan(text.charAt(end)) || !Scripts.isHan(text.charAt(end + 1))) {
        return Optional.empty();
      }
      if (!Scripts.isHan(text.charAt(end - 1))) {
        return behindLatin(block, end, start);
      }
      if (OrganisationSuffixes.hasSuffix(text, end) && !OrganisationSuffixes.isField(text, end)) {
        int from = end;
        Optional<Party> organisation = parties.organisationEndingAt(block, end);
        if (organisation.isPresent() && isDepartment(text.substring(end, start))) {
          return organisation.map(found -> Workplace.now(found, from));
        }
      }
    }
    return Optional.empty();
  }

  /** A Latin name right before the field; a word such as 公司 or 团队 belongs to the name. */
  private Optional<Workplace> behindLatin(int block, int end, int start) {
    String text = parties.text(block);
    String field = text.substring(end, start);
    int last = TitleWords.beforeSpace(text, end);
    boolean word = last > 0 && Scripts.isAsciiWord(text.charAt(last - 1));
    if (!word || !isDepartment(field)) {
      return Optional.empty();
    }
    Optional<Party> latin = parties.organisationEndingAt(block, last);
    return OF_ITS_SORT.matcher(field).matches()
        ? latin
            .map(found -> new Span(found.passage().inBlock().start(), start))
            .map(whole -> Workplace.now(parties.organisation(block, whole), start))
        : latin.map(found -> Workplace.now(found, end));
  }

  private boolean isDepartment(String words) {
    return !isOutsider(words) && names.isDepartment(words);
  }
}

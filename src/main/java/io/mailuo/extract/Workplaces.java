package io.mailuo.extract;

import io.mailuo.recognise.EntityClass;
import io.mailuo.recognise.Mention;
import io.mailuo.text.Characters;
import io.mailuo.text.Scripts;
import io.mailuo.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the organisation before a title. For one thread. */
final class Workplaces {

  /**
   * An organisation and where the title in it begins.
   *
   * @param titleStart offset in the block
   * @param former true: a word before the organisation says that it was so once
   */
  record Workplace(Party organisation, int titleStart, boolean former) {

    int start() {
      return organisation.passage().inBlock().start();
    }
  }

  private static final int LONGEST_GAP = 16;
  private static final int LONGEST_FIELD = 9;
  private static final int LONGEST_BRACKET = 40;
  private static final int LONGEST_QUOTED = 24;
  private static final int LONGEST_FORMER = 8;

  /** Offices whose holders' organisation may have any name. */
  private static final Pattern OF_A_COMPANY =
      Pattern.compile(
          "创始人|董事|总裁|总经理|CEO|CTO|CFO|COO|CMO|首席|合伙人|总监|负责人|发言人|[Ff]ounder|[Pp]resident|[Cc]hief");

  private static final Pattern OF_A_HEAD = Pattern.compile("创始人|董事长|总裁|总经理|CEO|首席执行官");

  /** Fields of work that seldom end the name of a company, often begin a title. */
  private static final Pattern OF_A_FIELD = Pattern.compile("技术|数据|安全");

  /** Makers of things, not of organisations. */
  private static final Pattern OF_A_THING = Pattern.compile("作者|程序员|开发者|博主");

  private static final Pattern OF_A_COUNTRY =
      Pattern.compile("总统|首相|总理|国王|大臣|外长|财长|防长|大使|议员|[省市县区州]长|书记|主席|议长|总督|国务卿|部长|法官");

  /** Offices of a newspaper, whose name stands in title marks. */
  private static final Pattern OF_A_PAPER = Pattern.compile("主编|总编|编辑|记者|社长|评论员|主笔|撰稿");

  private static final Set<String> OUTSIDERS =
      WordList.of("竞争对手 对手 供应商 合作伙伴 合作方 投资方 投资者 股东 客户 用户 粉丝 竞品 竞争者 代工厂 经销商 收购方 买家 卖家 时代 事件 案");

  private static final Pattern NAME = Pattern.compile("[^,.;:!?，。、：；？！“”《》]+");
  private static final Pattern BRIDGE = Pattern.compile("[”」》]?的?|'s");
  private static final Pattern BRACKET = Pattern.compile("\\([^()]*\\)的?");

  /** Words that make a Latin name one of an organisation or a project: VMware 公司. */
  private static final Pattern OF_ITS_SORT =
      Pattern.compile(
          "公司|集团|大学|基金会|框架|语言|项目|团队|社区|平台|实验室|研究院|工作室|.{0,6}(?:团队|部门|事业部|实验室|研究院|中心|委员会)");

  private static final Pattern FORMER_BEFORE =
      Pattern.compile(
          "(?:^|[^\\u4E00-\\u9FA5]|[的由和与及请对向被让据是有任])(?:前|原) ?$|时任 ?$|\\b(?:[Ff]ormer |[Ee]x-)$");

  private final Reading reading;
  private final Parties parties;
  private final OrganisationNames names;

  Workplaces(Reading reading, Parties parties, OrganisationNames names) {
    this.reading = reading;
    this.parties = parties;
    this.names = names;
  }

  /** The organisation right before a title. */
  Optional<Workplace> before(int block, TitlePhrase title) {
    return known(block, title)
        .or(() -> marked(block, title))
        .or(() -> field(block, title.start()))
        .or(() -> unmarked(block, title))
        .filter(place -> !isOutsider(place.organisation().text()))
        .map(place -> withFormer(block, place));
  }

  /** An organisation that the hub knows, perhaps with a department of it between. */
  private Optional<Workplace> known(int block, TitlePhrase title) {
    String text = parties.text(block);
    List<Mention> mentions = reading.mentions(block);
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Mention mention = mentions.get(i);
      int end = mention.inBlock().end();
      if (end > title.starts().get(0) || !isWorkplace(text, mention)) {
        continue;
      }
      for (int start : title.starts()) {
        if (end <= start && isBridge(text, end, start)) {
          return Optional.of(new Workplace(reading.party(mention), start, false));
        }
      }
      int start = title.start();
      return start - end <= LONGEST_GAP && end < start
          ? department(block, mention, start)
          : Optional.empty();
    }
    return Optional.empty();
  }

  private boolean isWorkplace(String text, Mention mention) {
    EntityClass entityClass = reading.classOf(mention.entity());
    boolean work = Characters.at(text, mention.inBlock().start() - 1) == '《';
    return entityClass == EntityClass.ORGANISATION || (entityClass == EntityClass.THING && !work);
  }

  /** True where nothing but what may stand between an organisation and a title does. */
  private static boolean isBridge(String text, int from, int to) {
    String between = text.substring(from, to).strip();
    return BRIDGE.matcher(between).matches() || isBracket(between);
  }

  private static boolean isBracket(String between) {
    return between.length() <= LONGEST_BRACKET && BRACKET.matcher(between).matches();
  }

  private Optional<Workplace> department(int block, Mention mention, int start) {
    String text = parties.text(block);
    int end = skipBridge(text, start);
    if (end <= mention.inBlock().end()) {
      return Optional.empty();
    }
    String gap = text.substring(mention.inBlock().end(), end).strip();
    boolean one = gap.chars().allMatch(c -> Scripts.isHan(c) || Scripts.isAsciiWord(c) || c == ' ');
    if (gap.isEmpty() || !one || isOutsider(gap) || !names.isDepartment(gap)) {
      return Optional.empty();
    }
    Span whole = new Span(mention.inBlock().start(), end);
    boolean department = OrganisationSuffixes.hasSuffix(text, end);
    return Optional.of(
        department
            ? new Workplace(parties.organisation(block, whole), start, false)
            : new Workplace(reading.party(mention), mention.inBlock().end(), false));
  }

  private static boolean isOutsider(String name) {
    return OUTSIDERS.stream().anyMatch(name::endsWith);
  }

  /** A field of work between the organisation and the head: 星野科技|智能驾驶负责人. */
  private Optional<Workplace> field(int block, int start) {
    String text = parties.text(block);
    for (int end = start - 2; end > Math.max(0, start - LONGEST_FIELD); end--) {
      if (!Scripts.isHan(text.charAt(end)) || !Scripts.isHan(text.charAt(end + 1))) {
        return Optional.empty();
      }
      if (!Scripts.isHan(text.charAt(end - 1))) {
        return latin(block, end, start);
      }
      if (OrganisationSuffixes.hasSuffix(text, end) && !OrganisationSuffixes.isField(text, end)) {
        int from = end;
        String field = text.substring(end, start);
        Optional<Party> organisation = parties.organisationEndingAt(block, end);
        if (organisation.isPresent() && !isOutsider(field) && names.isDepartment(field)) {
          return organisation.map(found -> new Workplace(found, from, false));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Workplace> latin(int block, int end, int start) {
    String text = parties.text(block);
    String field = text.substring(end, start);
    int last = TitleWords.beforeSpace(text, end);
    boolean word = last > 0 && Scripts.isAsciiWord(text.charAt(last - 1));
    if (!word || isOutsider(field) || !names.isDepartment(field)) {
      return Optional.empty();
    }
    Optional<Party> latin = parties.organisationEndingAt(block, last);
    return OF_ITS_SORT.matcher(field).matches()
        ? latin
            .map(found -> new Span(found.passage().inBlock().start(), start))
            .map(whole -> new Workplace(parties.organisation(block, whole), start, false))
        : latin.map(found -> new Workplace(found, end, false));
  }

  private Optional<Workplace> marked(int block, TitlePhrase title) {
    String text = parties.text(block);
    for (int i = title.starts().size() - 1; i >= 0; i--) {
      int start = title.starts().get(i);
      int end = skipBridge(text, start);
      String office = title.textFrom(text, start);
      boolean field =
          start > title.start()
              && OF_A_FIELD.matcher(text.substring(Math.max(0, end - 2), end)).matches()
              && !OF_A_HEAD.matcher(office).find();
      Optional<Party> found = field ? Optional.empty() : endingAt(block, end, office);
      if (found.isPresent()) {
        return found.map(organisation -> new Workplace(organisation, start, false));
      }
    }
    return Optional.empty();
  }

  private Optional<Party> endingAt(int block, int end, String title) {
    String text = parties.text(block);
    if (end <= 0) {
      return Optional.empty();
    }
    char last = text.charAt(end - 1);
    if (last == ')') {
      int open = Brackets.open(text, end - 1, LONGEST_BRACKET);
      return open > 0
          ? endingAt(block, TitleWords.beforeSpace(text, open), title)
          : Optional.empty();
    }
    if ("”」》".indexOf(last) >= 0) {
      return quoted(block, end, title);
    }
    boolean thing = Scripts.isAsciiWord(last) && OF_A_THING.matcher(title).find();
    return thing ? Optional.empty() : parties.organisationEndingAt(block, end);
  }

  private Optional<Party> quoted(int block, int end, String title) {
    String text = parties.text(block);
    char mark = text.charAt(end - 1);
    int open = Brackets.open(text, end - 1, LONGEST_QUOTED);
    boolean fits = open >= 0 && end - open > 3;
    boolean office = mark == '》' ? OF_A_PAPER.matcher(title).find() : true;
    boolean name = fits && office && NAME.matcher(text.substring(open + 1, end - 1)).matches();
    return name
        ? Optional.of(parties.organisation(block, new Span(open + 1, end - 1)))
        : Optional.empty();
  }

  private Optional<Workplace> unmarked(int block, TitlePhrase title) {
    String text = parties.text(block);
    int start = title.start();
    String office = title.textFrom(text, start);
    boolean country = OF_A_COUNTRY.matcher(office).find();
    boolean may = country || OF_A_COMPANY.matcher(office).find();
    int end = skipBridge(text, start);
    return may && end > 0 && Scripts.isHan(text.charAt(end - 1))
        ? names
            .unmarkedEndingAt(text, end, country)
            .or(
                () ->
                    OF_A_HEAD.matcher(office).find()
                        ? names.coinedEndingAt(text, end)
                        : Optional.empty())
            .map(name -> new Workplace(parties.organisation(block, name), start, false))
        : Optional.empty();
  }

  /** Before the spaces and the 的 that may stand between an organisation and a title. */
  private static int skipBridge(String text, int start) {
    int end = TitleWords.beforeSpace(text, start);
    boolean of = end > 0 && text.charAt(end - 1) == '的';
    boolean owns = end > 1 && text.startsWith("'s", end - 2);
    return TitleWords.beforeSpace(text, of ? end - 1 : owns ? end - 2 : end);
  }

  private Workplace withFormer(int block, Workplace place) {
    String text = parties.text(block);
    Matcher before =
        FORMER_BEFORE.matcher(
            text.substring(Math.max(0, place.start() - LONGEST_FORMER), place.start()));
    return new Workplace(place.organisation(), place.titleStart(), before.find());
  }
}

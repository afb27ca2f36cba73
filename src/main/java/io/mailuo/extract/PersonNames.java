package io.mailuo.extract;

import io.mailuo.text.Folding;
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
 * Recognises names of people by their shape: Chinese ones by family name, transliterated ones by
 * their middle dot, Latin ones by their capitals. Offsets are those of a folded text.
 */
final class PersonNames {

  /** How much the words around a name tell of it. */
  enum Evidence {
    /** A title stands before it, or a byline: it must be a name. */
    STRONG,
    /** A verb of speech follows it: it is no mountain, though it may be called as one is. */
    SPEAKS,
    /** It only stands where a name may stand. */
    WEAK
  }

  private static final int LONGEST_LATIN = 48;
  private static final int LONGEST_PART = 8;
  private static final int SHORT_PART = 7;
  private static final int WINDOW = 10;
  private static final int LONGEST_LEAD = 4;

  /** A clause that begins with a word that a name follows: 据某某介绍, 在某某看来. */
  private static final Pattern LED_IN =
      Pattern.compile("(?:^|[^\\p{IsHan}\\p{L}\\p{N}])(?:据|在|用|正如|如|就像|套用|借用|对|对于|按|按照|根据|依照|但|但是|而|不过|对此|随后|此前|然而)$");

  private static final String PLACES = "区县市镇乡村路街省国州院部局厅";
  private static final String LANDFORMS = "山岭峰河江川海湖";
  private static final String NUMERALS = "一二三四五六七八九十百千万两几多";

  /** Words weigh more than single characters, of which a window holds fewer than this. */
  private static final int LETTER = 16;

  private static final String LETTER_OF_NAME = "[\\p{IsLatin}'’-]";
  private static final String PART =
      "(?:[\\p{IsLatin}&&\\p{Lu}]"
          + LETTER_OF_NAME
          + "*[\\p{IsLatin}&&\\p{Ll}](?!\\p{IsLatin})|[A-Z]\\.)";
  private static final Pattern LATIN =
      Pattern.compile(
          PART + "(?: (?:(?:de|van|von|der|den|la|del|bin|al) ){0,2}" + PART + "){0,3}");
  private static final Pattern NO_PERSON =
      Pattern.compile(
          "(?i)\\b(?:Labs?|Inc|Ltd|Corp|Co|LLC|University|Institute|College|School|Group|News|Times|Post|Journal|Media|Studios?"
              + "|Foundation|Research|Technology|Technologies|Systems?|Software|Networks?|Games|Pictures|Bank|Capital|Ventures"
              + "|Partners|Center|Centre|Council|Agency|Department|Ministry|Association|Society|Cloud|Code|Pro|Max|Plus|Mini|Chat"
              + "|Studio|Face|Street|The|Web|App|Store|Air|Drive|Maps|Search|Open|Deep|Space|Hub|Live|Video|World|Blog"
              + "|Project|Team|Daily|Weekly|Review|Summit|Conference|Awards?|Club|House|Museum|Airlines|Motors|Energy|Health|Chief|President|Officer|Director|Chairman|Founder|Professor|And|Of|For|In|At)\\b");

  /** Words that look like names and are in no dictionary of HanLP. */
  private static final Set<String> NO_NAMES =
      WordList.of(
          "高管 高层 高官 高校 马上 白领 金主 安保 安监 文旅 文创 文宣 于是 应该 方才 党媒 党报 官媒 粉丝 水友 网友 花粉 米粉 常委 党委 党组 温控 申报 申请 司机"
              + " 查询 查看 计划 计算 经常 经过 经营 经历 项目 连续 连同 习惯 强调 简单 简介 解释 管理 通知 通过 关于 关注 明确 明年 时候 时间 成员 成立 成果 常务 单位"
              + " 边缘 全体 全球 全国 公开 公布 公司 公众 东西 国家 国际 国内 都会 都有 从而 从此 向来 别人 空间 终于 终端 居民 步骤 双方 相关 相信 红色 满意 广告"
              + " 容易 古代 农民 养老 须知 利用 利益 越来 那么 那些 师生 房间 路上 车上 景区 方面 方法 方案 和平 和谐 任务 任命 金融 金牌 江湖 温度 石油 武器 钱包 康复");

  private final Words words;

  PersonNames(Words words) {
    this.words = words;
  }

  /** The name that begins at an offset. */
  Optional<Span> startingAt(String text, int start, Evidence evidence) {
    if (start < 0 || start >= text.length()) {
      return Optional.empty();
    }
    if (!Scripts.isHan(text.charAt(start))) {
      return latinFrom(text, start, evidence);
    }
    Optional<Span> foreign = transliteratedFrom(text, start, evidence);
    if (foreign.isPresent() && text.indexOf(Folding.MIDDLE_DOT, start) < 0) {
      Optional<Span> chinese = chineseFrom(text, start, evidence);
      return chinese.filter(c -> c.length() >= foreign.get().length()).or(() -> foreign);
    }
    return foreign.or(() -> chineseFrom(text, start, evidence));
  }

  /** The name that ends at an offset. */
  Optional<Span> endingAt(String text, int end, Evidence evidence) {
    if (end <= 0 || end > text.length()) {
      return Optional.empty();
    }
    if (!Scripts.isHan(text.charAt(end - 1))) {
      return latinTo(text, end, evidence);
    }
    return transliteratedTo(text, end).or(() -> chineseTo(text, end, evidence));
  }

  private Optional<Span> latinFrom(String text, int start, Evidence evidence) {
    Matcher name =
        LATIN.matcher(text).region(start, Math.min(text.length(), start + LONGEST_LATIN));
    return name.lookingAt() ? latin(text, start, name.end(), evidence) : Optional.empty();
  }

  private Optional<Span> latinTo(String text, int end, Evidence evidence) {
    int from = Math.max(0, end - LONGEST_LATIN);
    Matcher name = LATIN.matcher(text).region(from, end);
    int start = from;
    while (start < end && name.region(start, end).useTransparentBounds(true).find()) {
      if (name.end() == end) {
        return latin(text, name.start(), end, evidence);
      }
      start = Math.max(name.end(), start + 1);
    }
    return Optional.empty();
  }

  private static Optional<Span> latin(String text, int start, int end, Evidence evidence) {
    String name = text.substring(start, end);
    boolean edges = !isLatin(charAt(text, start - 1)) && !isLatin(charAt(text, end));
    boolean alone = name.indexOf(' ') < 0;
    boolean enough = evidence == Evidence.STRONG || !alone;
    return edges && enough && name.length() > 1 && !NO_PERSON.matcher(name).find()
        ? Optional.of(new Span(start, end))
        : Optional.empty();
  }

  private static boolean isLatin(char c) {
    return Scripts.isAsciiWord(c) || Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }

  private Optional<Span> transliteratedFrom(String text, int start, Evidence evidence) {
    int dot = evidence == Evidence.STRONG ? dotAfter(text, start) : -1;
    int end = dot > 0 ? dot : partEnd(text, start);
    boolean dotted = false;
    while (end > start && end + 1 < text.length() && isJoint(text, end, dotted)) {
      int next = lastPartEnd(text, end + 1);
      if (next == end + 1) {
        break;
      }
      dotted = true;
      end = next;
    }
    boolean taken = dotted || (evidence == Evidence.STRONG && end - start >= 2);
    if (!taken) {
      return Optional.empty();
    }
    end = beforeNextWord(text, start, end);
    boolean word = end - start >= 2 && !dotted && isCommonWord(text.substring(start, end));
    return end - start >= 2 && !word ? Optional.of(new Span(start, end)) : Optional.empty();
  }

  /** The dot that follows the Chinese characters from an offset; below 0 where none does. */
  private static int dotAfter(String text, int start) {
    int end = start;
    while (end < text.length() && end - start < LONGEST_PART && Scripts.isHan(text.charAt(end))) {
      end++;
    }
    boolean name = end > start && charAt(text, end) == Folding.MIDDLE_DOT;
    return name && allGiven(text, start, end) ? end : -1;
  }

  /** 伯纳斯-李 goes on after its hyphen. */
  private static boolean isJoint(String text, int at, boolean dotted) {
    return text.charAt(at) == Folding.MIDDLE_DOT || (dotted && text.charAt(at) == '-');
  }

  /** Up to the next mark where that is near, else as far as the characters are those of names. */
  private static int lastPartEnd(String text, int start) {
    int end = start;
    while (end < text.length()
        && end - start < SHORT_PART
        && NameCharacters.mayBeGiven(text.charAt(end))) {
      end++;
    }
    boolean near =
        end > start && !Scripts.isHan(charAt(text, end)) && charAt(text, end) != Folding.MIDDLE_DOT;
    int names = partEnd(text, start);
    boolean whole = near && end - names <= 1 && NameCharacters.mayEndGiven(text.charAt(end - 1));
    return whole ? end : charAt(text, end) == Folding.MIDDLE_DOT ? end : names;
  }

  /** 马斯克安|全 is no name: the last characters may begin a word of what follows. */
  private int beforeNextWord(String text, int start, int end) {
    int cut = end;
    while (cut - 1 > start && Scripts.isHan(charAt(text, cut)) && beginsWord(text, cut - 1)) {
      cut--;
    }
    return cut;
  }

  private static int partEnd(String text, int start) {
    int end = start;
    while (end < text.length()
        && end - start < LONGEST_PART
        && NameCharacters.isTransliteration(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private Optional<Span> transliteratedTo(String text, int end) {
    int start = partStart(text, end);
    boolean dotted = false;
    while (start < end && start > 0 && text.charAt(start - 1) == Folding.MIDDLE_DOT) {
      int next = partStart(text, start - 1);
      if (next == start - 1) {
        break;
      }
      dotted = true;
      start = next;
    }
    if (!dotted) {
      return Optional.empty();
    }
    int dot = text.indexOf(Folding.MIDDLE_DOT, start);
    for (int at = dot - 1; at > start; at--) {
      if (TitleWords.endsAt(text, at)) {
        return Optional.of(new Span(at, end));
      }
    }
    return Optional.of(new Span(start, end));
  }

  private static int partStart(String text, int end) {
    int start = end;
    while (start > 0
        && end - start < LONGEST_PART
        && NameCharacters.isTransliteration(text.charAt(start - 1))
        && !TitleWords.endsAt(text, start)) {
      start--;
    }
    return start;
  }

  private Optional<Span> chineseFrom(String text, int start, Evidence evidence) {
    int family = familyLength(text, start);
    if (family == 0) {
      return Optional.empty();
    }
    int shortest = start + family + 1;
    if (shortest > text.length() || !NameCharacters.mayBeGiven(text.charAt(shortest - 1))) {
      return Optional.empty();
    }
    int longest = shortest + 1;
    boolean longer =
        longest <= text.length()
            && NameCharacters.mayEndGiven(text.charAt(longest - 1))
            && !beginsWord(text, longest - 1)
            && !comes(text, longest - 1);
    boolean wordAfter = Scripts.isHan(charAt(text, shortest)) && beginsWord(text, shortest - 1);
    if (!longer && wordAfter) {
      return Optional.empty();
    }
    Span name = new Span(start, longer ? longest : shortest);
    return isName(text, name, evidence) ? Optional.of(name) : Optional.empty();
  }

  private Optional<Span> chineseTo(String text, int end, Evidence evidence) {
    for (int length : new int[] {4, 3, 2}) {
      int start = end - length;
      if (start < 0) {
        continue;
      }
      int family = familyLength(text, start);
      int given = length - family;
      boolean shape = family > 0 && given >= 1 && given <= 2 && (length < 4 || family > 1);
      if (shape && allGiven(text, start + family, end) && beginsHere(text, start, end)) {
        boolean titled = TitleWords.endsAt(text, start);
        Span name = new Span(start, end);
        return isName(text, name, titled ? Evidence.STRONG : evidence)
            ? Optional.of(name)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** 来 ends names, and is a verb before a place. */
  private boolean comes(String text, int at) {
    if (text.charAt(at) != '来' || !Scripts.isHan(charAt(text, at + 1))) {
      return false;
    }
    List<Word> after = words.segment(text.substring(at + 1, hanEnd(text, at + 1)));
    return !after.isEmpty() && "vdpa".indexOf(after.get(0).nature().charAt(0)) < 0;
  }

  private static boolean allGiven(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!NameCharacters.mayBeGiven(text.charAt(i))) {
        return false;
      }
    }
    char last = text.charAt(end - 1);
    return end - start == 1 ? NameCharacters.mayBeAlone(last) : NameCharacters.mayEndGiven(last);
  }

  /** True where a word may begin: what stands before is no Chinese, a title, or another word. */
  private boolean beginsHere(String text, int start, int end) {
    char before = charAt(text, start - 1);
    if (before == Folding.MIDDLE_DOT) {
      return false;
    }
    if (!Scripts.isHan(before) || isLedIn(text, start) || TitleWords.endsAt(text, start)) {
      return true;
    }
    int from = Math.max(0, start - WINDOW);
    String window = text.substring(from, end);
    int at = start - from;
    return words.segmentWithNames(window).stream()
        .anyMatch(word -> word.start() == at && word.nature().startsWith("nr"));
  }

  /** True where only a word that leads a clause in stands between its beginning and an offset. */
  private static boolean isLedIn(String text, int start) {
    return LED_IN.matcher(text.substring(Math.max(0, start - LONGEST_LEAD), start)).find();
  }

  private static int familyLength(String text, int start) {
    int compound = NameCharacters.compound(text, start);
    return compound > 0 ? compound : NameCharacters.isFamilyName(text.charAt(start)) ? 1 : 0;
  }

  /** True unless the characters are better read as common words. */
  private boolean isName(String text, Span name, Evidence evidence) {
    String written = text.substring(name.start(), name.end());
    boolean strong = evidence == Evidence.STRONG;
    boolean place = name.length() == 2 && PLACES.indexOf(written.charAt(1)) >= 0;
    if (place) {
      return false;
    }
    boolean clear =
        !Scripts.isHan(charAt(text, name.start() - 1)) || isLedIn(text, name.start());
    if (evidence == Evidence.SPEAKS && clear && isLandform(written)) {
      return true;
    }
    if (isCommonWord(written) && !(strong && isPlace(written))) {
      return false;
    }
    boolean begins = name.length() > 2 && isCommonWord(written.substring(0, 2));
    boolean ends = name.length() > 2 && isCommonWord(written.substring(1));
    boolean doubtfulFamily = NameCharacters.isDoubtfulFamilyName(written.charAt(0));
    if (strong) {
      boolean crossed = (begins || ends) && doubtfulFamily;
      boolean counts = begins && NUMERALS.indexOf(written.charAt(2)) >= 0;
      return !counts && (crossed ? crossedIsName(text, name) : !begins || gain(text, name) >= 0);
    }
    boolean doubtful = doubtfulFamily || (begins && !clear) || ends || name.length() == 2;
    return !doubtful || isNameToHanLp(text, name);
  }

  /** People are called as mountains and towns are, and no place stands after a title. */
  private boolean isPlace(String written) {
    return written.length() > 2 && words.natures(written).contains("ns");
  }

  private boolean isLandform(String written) {
    return isPlace(written) && LANDFORMS.indexOf(written.charAt(written.length() - 1)) >= 0;
  }

  private boolean crossedIsName(String text, Span name) {
    boolean function = NameCharacters.isFunctionWord(text.charAt(name.start()));
    return gain(text, name) > 0 && (!function || isNameToHanLp(text, name));
  }

  /** How many words, and then crumbs, are saved by taking the name as one word. */
  private int gain(String text, Span name) {
    int to = Math.max(name.end(), hanEnd(text, name.start()));
    int asWords = costs(text.substring(name.start(), to));
    return asWords - LETTER - costs(text.substring(name.end(), to));
  }

  private boolean isNameToHanLp(String text, Span name) {
    int from = Math.max(0, name.start() - WINDOW);
    int to = Math.min(text.length(), name.end() + WINDOW);
    return words.segmentWithNames(text.substring(from, to)).stream()
        .anyMatch(
            word ->
                word.start() + from == name.start()
                    && word.end() + from == name.end()
                    && word.nature().startsWith("nr"));
  }

  private boolean isCommonWord(String written) {
    if (NO_NAMES.contains(written)) {
      return true;
    }
    List<String> natures = words.natures(written);
    return !natures.isEmpty() && natures.stream().noneMatch(nature -> nature.startsWith("nr"));
  }

  /**
   * True where a character begins a word of two or more with what follows, rather than ending the
   * name before. The dictionary is asked first, and only where it has such a word the segmenter.
   */
  private boolean beginsWord(String text, int at) {
    boolean listed = false;
    for (int length = 2; length <= 4 && at + length <= text.length(); length++) {
      listed = listed || words.isKnown(text.substring(at, at + length));
    }
    if (!listed) {
      return false;
    }
    int to = hanEnd(text, at);
    return costs(text.substring(at, to)) <= costs(text.substring(at + 1, to));
  }

  /** Where the Chinese that begins at an offset ends, at most a window further on. */
  private static int hanEnd(String text, int from) {
    int to = from;
    while (to < text.length() && to - from < WINDOW && Scripts.isHan(text.charAt(to))) {
      to++;
    }
    return to;
  }

  /** How badly a text reads: its words, and among those as few the single characters. */
  private int costs(String text) {
    List<Word> found = words.segment(text);
    return found.size() * LETTER + (int) found.stream().filter(w -> w.length() == 1).count();
  }

  private static char charAt(String text, int offset) {
    return offset >= 0 && offset < text.length() ? text.charAt(offset) : '\n';
  }
}

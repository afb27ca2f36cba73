package io.mailuo.discover;

import io.mailuo.text.Folding;
import io.mailuo.text.Scripts;
import io.mailuo.text.Word;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of persons: transliterated ones by their middle dot, Chinese ones by HanLP's tags. */
final class PersonNameFinder implements Finder {

  /**
   * Characters that transliterate sounds of other languages, as the tables of 《世界人名翻译大辞典》 (Xinhua,
   * 2nd edition, 2007) use them, and a few of the press.
   */
  private static final String TRANSLITERATING =
      "士阿埃艾爱安昂奥巴白班邦包鲍保贝本比彼毕宾波伯博布采策查昌彻茨茲慈次达大戴黛丹当道德登邓迪蒂第丁顿多杜敦厄恩尔耳法凡范方菲费芬丰冯佛夫弗福富盖甘冈高戈哥格葛根贡古瓜圭果哈海汉豪赫黑亨洪侯胡华怀惠霍基吉济加佳嘉贾简江杰捷金津京久居卡凯坎康考科克肯孔库夸奎昆拉莱赖兰朗劳勒雷蕾黎李里理丽利莉莲廉良列烈林琳龙隆卢鲁露伦罗洛吕略马玛迈麦曼芒毛茂梅美门蒙孟米密敏明缪摩莫默姆穆拿娜纳乃奈南瑙内嫩能尼妮宁纽农努诺欧帕派潘庞佩彭蓬皮匹平珀普奇齐恰乔切钦琴青丘琼屈让热仁日荣茹儒瑞若撒萨塞赛桑瑟森沙莎尚绍舍申圣胜施什石史舒朔斯丝思松苏索所塔泰坦汤唐陶特藤提廷图托陀瓦万旺威韦维魏温文翁沃乌武西希锡夏香肖歇谢辛欣兴休雄修许雅亚延扬杨耶叶伊易因英永尤于约赞泽扎詹张朱兹宗佐柴蔡赵珍芝知治竹卓克泊邱朵俄珊仙祖曾汀哲蒋姬娅";

  /**
   * The hundred most frequent family names (Ministry of Public Security, report of names of 2020),
   * without those that are grammatical words.
   */
  private static final String SURNAMES =
      "王李张刘陈杨黄吴赵周徐孙马朱胡林郭何高罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严赖覃洪武莫孔梅葛齐盖";

  private static final int LONGEST_PART = 8;
  private static final Pattern DOTTED =
      Pattern.compile("([\\p{IsHan}]+)((?:[·•・‧][\\p{IsHan}A-Z]{1,12}\\.?)+)");

  @Override
  public void find(Paragraph paragraph, Proposals proposals) {
    findDotted(paragraph, proposals);
    for (Word word : paragraph.words()) {
      boolean person = word.nature().equals("nr") || word.nature().equals("nrf");
      if (person && isNameLike(paragraph, word)) {
        proposals.propose(paragraph, word.start(), word.end(), shape(paragraph, word));
      }
    }
  }

  private static Evidence shape(Paragraph paragraph, Word word) {
    boolean full = word.length() == 3 && SURNAMES.indexOf(paragraph.at(word.start())) >= 0;
    return full ? Evidence.TAGGED_FULL_NAME : Evidence.TAGGED_PERSON;
  }

  private static boolean isNameLike(Paragraph paragraph, Word word) {
    String text = paragraph.text();
    boolean dotted = isDot(paragraph.at(word.start() - 1)) || isDot(paragraph.at(word.end()));
    return !dotted
        && word.length() >= 2
        && word.length() <= 4
        && text.substring(word.start(), word.end()).chars().allMatch(Scripts::isHan);
  }

  private static void findDotted(Paragraph paragraph, Proposals proposals) {
    String text = paragraph.text();
    Matcher matcher = DOTTED.matcher(text);
    int from = 0;
    while (matcher.find(from)) {
      int dot = matcher.end(1);
      int start = startOfPart(text, matcher.start(1), dot);
      int lastDot = lastDot(text, dot, matcher.end());
      int end = endOfPart(paragraph, lastDot + 1, matcher.end());
      boolean title = paragraph.at(start - 1) == '《';
      if (start < dot && end > lastDot + 1 && !title) {
        proposals.propose(paragraph, start, end, Evidence.DOTTED_NAME);
        if (end - lastDot > 2) {
          proposals.propose(paragraph, lastDot + 1, end, Evidence.NAME_PART);
        }
      }
      from = Math.max(end, dot + 1);
      if (from >= text.length()) {
        break;
      }
    }
  }

  /** A part between two dots holds no 与: there another name begins. */
  private static int lastDot(String text, int first, int end) {
    int last = first;
    for (int i = first + 1; i < end; i++) {
      char c = text.charAt(i);
      if (isDot(c)) {
        last = i;
      } else if (Scripts.isHan(c) && TRANSLITERATING.indexOf(c) < 0) {
        break;
      }
    }
    return last;
  }

  /** The part before the first dot, backwards while its characters transliterate. */
  private static int startOfPart(String text, int from, int dot) {
    int start = dot;
    while (start > from
        && dot - start < LONGEST_PART
        && TRANSLITERATING.indexOf(text.charAt(start - 1)) >= 0) {
      start--;
    }
    return start;
  }

  /**
   * The part after the last dot, while its characters transliterate and no word of the dictionary
   * that begins there runs beyond them.
   */
  private static int endOfPart(Paragraph paragraph, int from, int to) {
    int end = from;
    while (end < to
        && end - from < LONGEST_PART
        && TRANSLITERATING.indexOf(paragraph.text().charAt(end)) >= 0) {
      end++;
    }
    for (Word word : paragraph.words()) {
      boolean runsOver = word.start() > from + 1 && word.start() < end && word.end() > end;
      if (runsOver && word.length() > 1 && !word.nature().startsWith("nr")) {
        end = word.start();
      }
    }
    return end;
  }

  /** True for three characters or more that all transliterate sounds. */
  static boolean isTransliteration(String name) {
    return name.length() >= 3 && name.chars().allMatch(c -> TRANSLITERATING.indexOf(c) >= 0);
  }

  static boolean isDot(char c) {
    return Folding.fold(c) == Folding.MIDDLE_DOT;
  }
}

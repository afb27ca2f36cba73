package io.mailuo.extract;

import io.mailuo.text.Characters;
import io.mailuo.text.Scripts;
import io.mailuo.text.Span;
import io.mailuo.text.Word;
import io.mailuo.text.Words;
import java.util.List;
import java.util.Set;

/**
 * Weighs whether characters are better read as a name or as words. The dictionary is asked first,
 * and HanLP only where it leaves a doubt, on a window of a few characters: segmenting is dear.
 */
final class NameReading {

  private static final int WINDOW = 10;
  private static final String LANDFORMS = "山岭峰河江川海湖";

  /** Words weigh more than single characters, of which a window holds fewer than this. */
  private static final int LETTER = 16;

  /** Words that look like names and are in no dictionary of HanLP. */
  private static final Set<String> NO_NAMES =
      WordList.of(
          "高管 高层 高官 高校 马上 白领 金主 安保 安监 文旅 文创 文宣 于是 应该 方才 党媒 党报 官媒 粉丝 水友 网友 花粉 米粉 常委 党委 党组 温控 申报 申请 司机"
              + " 查询 查看 计划 计算 经常 经过 经营 经历 项目 连续 连同 习惯 强调 简单 简介 解释 管理 通知 通过 关于 关注 明确 明年 时候 时间 成员 成立 成果 常务 单位"
              + " 边缘 全体 全球 全国 公开 公布 公司 公众 东西 国家 国际 国内 都会 都有 从而 从此 向来 别人 空间 终于 终端 居民 步骤 双方 相关 相信 红色 满意 广告"
              + " 容易 古代 农民 养老 须知 利用 利益 越来 那么 那些 师生 房间 路上 车上 景区 方面 方法 方案 和平 和谐 任务 任命 金融 金牌 江湖 温度 石油 武器 钱包 康复");

  private final Words words;

  NameReading(Words words) {
    this.words = words;
  }

  /** 来 ends names, and is a verb before a place. */
  boolean comes(String text, int at) {
    if (text.charAt(at) != '来' || !Scripts.isHan(Characters.at(text, at + 1))) {
      return false;
    }
    List<Word> after = words.segment(text.substring(at + 1, hanEnd(text, at + 1)));
    return !after.isEmpty() && "vdpa".indexOf(after.get(0).nature().charAt(0)) < 0;
  }

  /** True where HanLP lets a name begin at an offset within the text before its end. */
  boolean beginsName(String text, int start, int end) {
    int from = Math.max(0, start - WINDOW);
    String window = text.substring(from, end);
    int at = start - from;
    return words.segmentWithNames(window).stream()
        .anyMatch(word -> word.start() == at && word.nature().startsWith("nr"));
  }

  /** People are called as mountains and towns are, and no place stands after a title. */
  boolean isPlace(String written) {
    return written.length() > 2 && words.natures(written).contains("ns");
  }

  boolean isLandform(String written) {
    return isPlace(written) && LANDFORMS.indexOf(written.charAt(written.length() - 1)) >= 0;
  }

  /** How many words, and then crumbs, are saved by taking the name as one word. */
  int gain(String text, Span name) {
    int to = Math.max(name.end(), hanEnd(text, name.start()));
    int asWords = costs(text.substring(name.start(), to));
    return asWords - LETTER - costs(text.substring(name.end(), to));
  }

  boolean isNameToHanLp(String text, Span name) {
    int from = Math.max(0, name.start() - WINDOW);
    int to = Math.min(text.length(), name.end() + WINDOW);
    return words.segmentWithNames(text.substring(from, to)).stream()
        .anyMatch(
            word ->
                word.start() + from == name.start()
                    && word.end() + from == name.end()
                    && word.nature().startsWith("nr"));
  }

  boolean isCommonWord(String written) {
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
  boolean beginsWord(String text, int at) {
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
}

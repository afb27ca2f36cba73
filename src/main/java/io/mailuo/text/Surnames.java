package io.mailuo.text;

import java.util.List;
import java.util.Map;

/**
 * Family names whose reading differs from the character's most common one. Source: the entries
 * marked as family names in 《现代汉语词典》 (The Commercial Press, 7th edition, 2016).
 */
final class Surnames {

  private static final Map<String, List<String>> READINGS =
      Map.ofEntries(
          Map.entry("曾", List.of("zeng")),
          Map.entry("单", List.of("shan")),
          Map.entry("仇", List.of("qiu")),
          Map.entry("解", List.of("xie")),
          Map.entry("朴", List.of("piao")),
          Map.entry("区", List.of("ou")),
          Map.entry("查", List.of("zha")),
          Map.entry("盖", List.of("ge")),
          Map.entry("任", List.of("ren")),
          Map.entry("华", List.of("hua")),
          Map.entry("纪", List.of("ji")),
          Map.entry("燕", List.of("yan")),
          Map.entry("缪", List.of("miao")),
          Map.entry("乐", List.of("yue")),
          Map.entry("翟", List.of("zhai")),
          Map.entry("员", List.of("yun")),
          Map.entry("召", List.of("shao")),
          Map.entry("折", List.of("she")),
          Map.entry("黑", List.of("he")),
          Map.entry("祭", List.of("zhai")),
          Map.entry("种", List.of("chong")),
          Map.entry("秘", List.of("bi")),
          Map.entry("繁", List.of("po")),
          Map.entry("覃", List.of("qin")),
          Map.entry("宓", List.of("mi")),
          Map.entry("么", List.of("yao")),
          Map.entry("句", List.of("gou")),
          Map.entry("洗", List.of("xian")),
          Map.entry("盛", List.of("sheng")),
          Map.entry("葛", List.of("ge")),
          Map.entry("隗", List.of("wei")),
          Map.entry("令狐", List.of("ling", "hu")),
          Map.entry("长孙", List.of("zhang", "sun")),
          Map.entry("尉迟", List.of("yu", "chi")),
          Map.entry("万俟", List.of("mo", "qi")),
          Map.entry("澹台", List.of("tan", "tai")));

  private Surnames() {}

  /** Syllables of the family name with which {@code name} begins; empty where it is regular. */
  static List<String> reading(String name) {
    if (name.length() >= 3 && READINGS.containsKey(name.substring(0, 2))) {
      return READINGS.getOrDefault(name.substring(0, 2), List.of());
    }
    return name.isEmpty() ? List.of() : READINGS.getOrDefault(name.substring(0, 1), List.of());
  }
}

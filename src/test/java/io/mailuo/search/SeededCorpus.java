package io.mailuo.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Articles and entities that are made up of a few words, the same ones for the same seed. */
final class SeededCorpus {

  private static final List<String> WHO =
      List.of("山民", "渡口的老船工", "气象站", "邮差", "北岸的茶农", "守林人", "水文员", "县志编者", "林晚舟", "青石书院");
  private static final List<String> WHEN =
      List.of("清晨", "雨后", "去年冬天", "第三次试验时", "月底", "大雾散去以后", "涨水那天", "2019年", "");
  private static final List<String> DOES =
      List.of("记下", "修好了", "反复比较", "不相信", "测量", "画出", "在集市上换来", "重新编号", "找到", "拆开");
  private static final List<String> WHAT =
      List.of(
          "一只旧气压计",
          "河道的水位",
          "山雀的叫声",
          "人工降雨的记录",
          "三十年前的地图",
          "茶叶的产量",
          "Barometer 说明书",
          "river-gauge 数据",
          "世界地图",
          "风向",
          "渡船的账本",
          "雾的浓度",
          "book 7",
          "石桥的裂缝");
  private static final List<String> THEN =
      List.of("，大家都说好", "，却没有告诉别人", "；结果与预报相差不大", "，这件事后来写进了县志", "", "，用的是 GPX-3 仪器");
  private static final List<String> NAMES = List.of("林晚舟", "青石书院", "River Gauge", "水文员");

  private SeededCorpus() {}

  static List<SearchDocument> of(int articles, long seed) {
    List<SearchDocument> documents = new ArrayList<>();
    for (String name : NAMES) {
      String url = "people/" + documents.size() + ".html";
      documents.add(
          new SearchDocument(
              name,
              url,
              "people",
              "人物",
              Optional.empty(),
              sentence(new Random(seed)),
              List.of(name),
              List.of("lin wan zhou"),
              documents.size(),
              List.of(),
              List.of()));
    }
    for (int article = 0; article < articles; article++) {
      documents.add(article(article, new Random(seed * 31 + article)));
    }
    return documents;
  }

  private static SearchDocument article(int number, Random random) {
    StringBuilder text = new StringBuilder();
    for (int sentences = 3 + random.nextInt(20); sentences > 0; sentences--) {
      text.append(sentence(random)).append(random.nextInt(5) == 0 ? "\n" : "");
    }
    return new SearchDocument(
        pick(WHAT, random) + "与" + pick(WHO, random),
        "articles/" + number + ".html",
        "articles",
        "",
        Optional.of(String.format(java.util.Locale.ROOT, "20%02d-01-01", 10 + number % 12)),
        text.toString(),
        List.of(),
        List.of(),
        0,
        List.of(new SearchDocument.Mentioned("people/0.html", 1 + number % 3)),
        List.of());
  }

  private static String sentence(Random random) {
    return pick(WHEN, random)
        + pick(WHO, random)
        + pick(DOES, random)
        + pick(WHAT, random)
        + pick(THEN, random)
        + "。";
  }

  private static String pick(List<String> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  /** Stretches of the texts, of 1 to 7 characters; some with what stands around them. */
  static List<String> queries(List<SearchDocument> documents, int count, long seed) {
    Random random = new Random(seed);
    List<String> queries = new ArrayList<>();
    while (queries.size() < count) {
      String text = documents.get(random.nextInt(documents.size())).text();
      int start = random.nextInt(text.length());
      int end = Math.min(text.length(), start + 1 + random.nextInt(7));
      String query = text.substring(start, end).strip();
      if (query.codePoints().anyMatch(Character::isLetterOrDigit)) {
        queries.add(query);
      }
    }
    return queries;
  }
}

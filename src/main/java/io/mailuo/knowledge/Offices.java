package io.mailuo.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells which titles name one office, in Chinese, in English or in short. */
final class Offices {

  /** What stands between the titles of somebody who has several. */
  static final Pattern JOINT = Pattern.compile("\\s*(?:、|兼任|兼|和|与|及|/|&|,| and )\\s*");

  /** Each line is one office; its first name stands for it. Ambiguous ones (主席, chair) are none. */
  private static final List<String> SAME =
      List.of(
          "首席执行官|ceo|chief executive|chief executive officer",
          "首席技术官|cto|chief technology officer|chief technical officer",
          "首席运营官|coo|chief operating officer",
          "首席财务官|cfo|chief financial officer",
          "首席产品官|cpo|chief product officer",
          "首席科学家|chief scientist",
          "总裁|president",
          "副总裁|vp|vice president|vice-president",
          "高级副总裁|svp|senior vice president",
          "联合创始人|共同创始人|co-founder|cofounder",
          "创始人|founder",
          "负责人|head|lead",
          "共同负责人|联合负责人|co-head|co-lead",
          "产品经理|product manager",
          "发言人|spokesperson|spokesman|spokeswoman",
          "研究员|researcher",
          "研究科学家|research scientist",
          "教授|professor",
          "工程师|engineer");

  private static final Map<String, String> NAMES = names();

  private Offices() {}

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    for (String line : SAME) {
      List<String> office = List.of(line.split("\\|"));
      office.forEach(name -> names.put(name, office.get(0)));
    }
    return names;
  }

  /** The offices of a title, whatever language names them and in whatever order. */
  static String of(String title) {
    return Stream.of(JOINT.split(title))
        .map(Offices::office)
        .sorted()
        .collect(Collectors.joining("、"));
  }

  private static String office(String title) {
    String lower = title.strip().toLowerCase(Locale.ROOT);
    return NAMES.getOrDefault(lower, lower);
  }

  /** True where two titles of one office each name the same. */
  static boolean areOne(String one, String other) {
    return office(one).equals(office(other));
  }
}

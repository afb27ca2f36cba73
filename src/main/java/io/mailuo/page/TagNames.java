package io.mailuo.page;

import io.mailuo.content.Article;
import io.mailuo.content.Slugs;
import io.mailuo.text.Folding;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * One name and one address for each tag. Spellings that differ in case, width or in simplified and
 * traditional characters are one tag; it is called as the oldest article calls it, so that no new
 * article renames it.
 */
final class TagNames {

  /** What a slug loses without loss of sense: the marks between words. */
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s_./·:,，、：-]");

  private final Map<String, String> nameByKey = new TreeMap<>();
  private final Map<String, List<String>> keysBySlug = new TreeMap<>();

  TagNames(Collection<Article> articles) {
    articles.stream()
        .sorted(
            Comparator.comparing((Article article) -> article.date().isEmpty())
                .thenComparing(Article.NEWEST_FIRST.reversed()))
        .flatMap(article -> article.tags().stream())
        .forEach(tag -> nameByKey.putIfAbsent(key(tag), tag));
    for (String key : nameByKey.keySet()) {
      keysBySlug.computeIfAbsent(Slugs.of(key), slug -> new ArrayList<>()).add(key);
    }
  }

  private static String key(String tag) {
    return Folding.lower(Folding.fold(tag)).strip().replaceAll("\\s+", " ");
  }

  /** Every tag once, in the order of what they are compared by. */
  List<String> all() {
    return List.copyOf(nameByKey.values());
  }

  /** What a tag is called that an article of the hub bears. */
  String of(String tag) {
    String name = nameByKey.get(key(tag));
    if (name == null) {
      throw new IllegalArgumentException("no article has the tag " + tag);
    }
    return name;
  }

  /** The tags of an article, each once, in their order. */
  List<String> of(Article article) {
    return article.tags().stream().map(this::of).distinct().toList();
  }

  /**
   * The site path of a tag's own page: its slug. A tag of which the slug loses something (C++ and
   * C# are both {@code c}), and one that shares its slug with another (pinyin does not tell 权利 from
   * 权力), bears a hash of itself. So no address depends on the order or the number of other tags; it
   * changes once, when the first other tag of its slug arrives.
   */
  String url(String tag) {
    String key = key(tag);
    String slug = Slugs.of(key);
    boolean shared = keysBySlug.getOrDefault(slug, List.of()).size() > 1 && !slug.equals(key);
    boolean plain = !slug.isEmpty() && !slug.equals("index") && !losesSomething(key) && !shared;
    return "tags/" + (plain ? slug : hashed(slug, key)) + ".html";
  }

  private static String hashed(String slug, String key) {
    UUID unique = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    return (slug.isEmpty() ? "tag" : slug) + "-" + unique.toString().substring(0, 8);
  }

  /** True where the tag holds a sign that is no part of its slug and means something, as in C++. */
  private static boolean losesSomething(String key) {
    return BETWEEN_WORDS
        .matcher(key)
        .replaceAll("")
        .codePoints()
        .anyMatch(c -> !Character.isLetterOrDigit(c) && !isMark(c));
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}

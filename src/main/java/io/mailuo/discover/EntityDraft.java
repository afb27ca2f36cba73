package io.mailuo.discover;

import io.mailuo.content.Article;
import io.mailuo.content.Slugs;
import io.mailuo.discover.Queue.Entry;
import io.mailuo.extract.Party;
import io.mailuo.extract.Role;
import io.mailuo.knowledge.ArticleAnalysis;
import io.mailuo.text.Folding;
import io.mailuo.text.Pinyin;
import io.mailuo.text.Scripts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The file of an entity that an editor accepts: its names, and what the articles say for certain.
 * No summary: that is for the editor to write.
 *
 * @param path relative to the hub, e.g. {@code content/people/zhang-peng.md}
 * @param text of the file
 */
public record EntityDraft(String path, String text) {

  public EntityDraft {
    if (!path.startsWith("content/") || !path.endsWith(".md")) {
      throw new IllegalArgumentException("no file of an entity: " + path);
    }
    if (text.isBlank()) {
      throw new IllegalArgumentException("an empty file: " + path);
    }
  }

  /** A name as YAML writes it, in quotation marks where it needs them. */
  public static String written(String name) {
    return YamlText.quoted(name);
  }

  /** Words for the facts. */
  private enum Label {
    ROLE("职务", "Role"),
    FIRST("首次提及", "First mentioned");

    private final String chinese;
    private final String english;

    Label(String chinese, String english) {
      this.chinese = chinese;
      this.english = english;
    }

    String in(String language) {
      return language.startsWith("zh") ? chinese : english;
    }
  }

  /**
   * Writes the file of a candidate.
   *
   * @param person true: the kind's entities bear family names
   * @param language of the hub, as in BCP 47
   */
  public static EntityDraft of(
      Entry entry, List<ArticleAnalysis> articles, boolean person, String language) {
    StringBuilder out = new StringBuilder("---\nname: ");
    out.append(YamlText.quoted(entry.name())).append('\n');
    if (!entry.aliases().isEmpty()) {
      out.append("aliases: ").append(YamlText.list(entry.aliases())).append('\n');
    }
    String facts = facts(entry, articles, language);
    out.append(facts.isEmpty() ? "" : "facts:\n" + facts).append("---\n");
    String path = "content/" + entry.kind() + "/" + fileName(entry, person) + ".md";
    return new EntityDraft(path, out.toString());
  }

  /** A Latin name if there is one, else pinyin; a Chinese given name is one word. */
  private static String fileName(Entry entry, boolean person) {
    Optional<String> latin =
        entry.names().stream().filter(name -> name.chars().noneMatch(Scripts::isHan)).findFirst();
    String name = entry.name();
    boolean chinese = name.length() <= 3 && name.chars().allMatch(Scripts::isHan);
    if (latin.isEmpty() && person && chinese) {
      List<String> syllables = Pinyin.ofPerson(name);
      return syllables.get(0) + "-" + String.join("", syllables.subList(1, syllables.size()));
    }
    String slug = Slugs.of(latin.orElse(name).replace(Folding.MIDDLE_DOT, '-'));
    return slug.isEmpty() ? "entity-" + Integer.toHexString(name.hashCode()) : slug;
  }

  private static String facts(Entry entry, List<ArticleAnalysis> articles, String language) {
    List<ArticleAnalysis> earliest =
        articles.stream()
            .sorted(
                Comparator.comparing(
                        (ArticleAnalysis a) -> a.article().date().map(Object::toString).orElse("9"))
                    .thenComparing(a -> a.article().id()))
            .toList();
    StringBuilder out = new StringBuilder();
    List<String> roles = new ArrayList<>();
    for (ArticleAnalysis analysis : earliest) {
      for (Role role : analysis.extraction().roles()) {
        boolean own = entry.names().contains(role.person().text()) && !role.former();
        String value = role.organisation().map(Party::text).orElse("") + role.title();
        if (own && !roles.contains(value)) {
          out.append(roles.isEmpty() ? "  " + Label.ROLE.in(language) + ":\n" : "");
          roles.add(value);
          out.append(fact(value, analysis.article(), "    - ", "      "));
        }
      }
    }
    first(entry, earliest)
        .ifPresent(
            article ->
                out.append("  ")
                    .append(Label.FIRST.in(language))
                    .append(":\n")
                    .append(fact(article.title(), article, "    ", "    ")));
    return out.toString();
  }

  private static Optional<Article> first(Entry entry, List<ArticleAnalysis> earliest) {
    return earliest.stream()
        .filter(a -> entry.names().stream().anyMatch(name -> a.plainText().contains(name)))
        .map(ArticleAnalysis::article)
        .findFirst();
  }

  private static String fact(String value, Article article, String first, String next) {
    StringBuilder out = new StringBuilder();
    out.append(first).append("value: ").append(YamlText.quoted(value)).append('\n');
    article.date().ifPresent(d -> out.append(next).append("date: ").append(d).append('\n'));
    out.append(next).append("source: ").append(YamlText.quoted(article.id())).append('\n');
    return out.toString();
  }
}

package io.mailuo.twin;

import io.mailuo.config.Kind;
import io.mailuo.content.Article;
import io.mailuo.content.Entity;
import io.mailuo.knowledge.ArticleKnowledge;
import io.mailuo.knowledge.EntityKnowledge;
import io.mailuo.knowledge.Hub;
import io.mailuo.page.Site;
import io.mailuo.page.SiteUrls;
import io.mailuo.page.WebAddresses;
import io.mailuo.text.Shortened;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What a language model reads first, {@code llms.txt} (llmstxt.org): title, description, then a
 * section of the articles, one of the most mentioned entities of each kind, and {@code Optional}
 * with the data files. Every line is {@code - [name](url): what it is}.
 */
public final class LlmsTxt {

  /** Site path of the file. */
  public static final String PATH = "llms.txt";

  /** Newest articles that are listed; data/hub.json holds all. */
  private static final int ARTICLES = 200;

  /** Most mentioned entities that are listed. */
  private static final int ENTITIES_OF_A_KIND = 200;

  /** Characters of a note. */
  private static final int NOTE = 160;

  private final Site site;
  private final SiteUrls urls;
  private final WebAddresses addresses;

  public LlmsTxt(Site site, SiteUrls urls) {
    this.site = site;
    this.urls = urls;
    this.addresses = site.addresses();
  }

  public TwinFile of(Hub hub) {
    StringBuilder text = new StringBuilder("# ").append(plain(site.title())).append('\n');
    if (!site.description().isBlank()) {
      text.append("\n> ").append(plain(site.description())).append('\n');
    }
    articles(hub, text);
    List<EntityKnowledge> known =
        hub.entities().values().stream()
            .sorted(
                Comparator.comparingInt(EntityKnowledge::mentions)
                    .reversed()
                    .thenComparing(k -> k.entity().id()))
            .toList();
    site.kinds().forEach(kind -> entities(kind, known, text));
    text.append("\n## Optional\n\n");
    line(
        "hub.json",
        HubJson.PATH,
        "all articles, entities, mentions with sentences, relations",
        text);
    line("graph.json", GraphJson.PATH, "which entities are named together", text);
    return new TwinFile(PATH, text.toString());
  }

  private void articles(Hub hub, StringBuilder text) {
    if (!hub.articles().isEmpty()) {
      text.append("\n## ").append(plain(site.labels().articles())).append("\n\n");
      hub.articles().stream()
          .limit(ARTICLES)
          .map(ArticleKnowledge::article)
          .forEach(article -> line(article.title(), urls.of(article), note(article), text));
    }
  }

  private static String note(Article article) {
    String day = article.date().map(LocalDate::toString).orElse("");
    String separator = day.isEmpty() || article.summary().isBlank() ? "" : " ";
    return day + separator + article.summary();
  }

  private void entities(Kind kind, List<EntityKnowledge> known, StringBuilder text) {
    List<Entity> entities =
        known.stream()
            .map(EntityKnowledge::entity)
            .filter(entity -> entity.id().kind().equals(kind.folder()))
            .limit(ENTITIES_OF_A_KIND)
            .toList();
    if (!entities.isEmpty()) {
      text.append("\n## ").append(plain(kind.label())).append("\n\n");
      entities.forEach(e -> line(e.name(), urls.of(e.id()), e.summary(), text));
    }
  }

  private void line(String name, String url, String note, StringBuilder text) {
    text.append("- [").append(plain(name)).append("](");
    text.append(addresses.link(PATH, url)).append(')');
    String shown = Shortened.of(plain(note), NOTE);
    text.append(shown.isEmpty() ? "" : ": " + shown).append('\n');
  }

  /** One line, with what Markdown would take for a link, HTML or an escape escaped. */
  private static String plain(String text) {
    return text.replaceAll("[\\s\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ")
        .strip()
        .replaceAll("([\\\\\\[\\]<])", "\\\\$1");
  }
}

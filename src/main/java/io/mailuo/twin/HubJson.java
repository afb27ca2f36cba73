package io.mailuo.twin;

import com.fasterxml.jackson.core.JsonGenerator;
import io.mailuo.config.Kind;
import io.mailuo.content.Article;
import io.mailuo.content.EntityId;
import io.mailuo.content.Source;
import io.mailuo.knowledge.ArticleAnalysis;
import io.mailuo.knowledge.ArticleKnowledge;
import io.mailuo.knowledge.EntityText;
import io.mailuo.knowledge.Hub;
import io.mailuo.page.Site;
import io.mailuo.page.SiteUrls;
import io.mailuo.recognise.Mention;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The hub's data, {@code data/hub.json}: one object with
 *
 * <ul>
 *   <li>{@code title}, {@code description}, {@code language}, {@code baseUrl} and {@code updated}
 *       (the newest date of an article) where there are such, {@code counts};
 *   <li>{@code kinds}: {@code folder}, {@code label}, {@code schemaType};
 *   <li>{@code articles}, newest first: {@code id}, {@code url}, {@code title}, {@code date},
 *       {@code updated}, {@code lang}, {@code sources}, {@code tags}, {@code summary};
 *   <li>{@code entities}, by id: {@code id}, {@code url}, {@code kind}, {@code also}, {@code name},
 *       {@code aliases}, {@code summary}, {@code facts}, {@code sameAs}, {@code mentions} and
 *       {@code articles} (counts), {@code related} (closest first; {@code strength} is a
 *       log-likelihood ratio, rounded, {@code together} and {@code nearby} count sentences and
 *       paragraphs);
 *   <li>{@code relations}: {@code entity}, {@code label}, {@code value} and {@code entities}, the
 *       ids that the value names as links, from the facts;
 *   <li>{@code mentions}, by article and in the order of its text: {@code article}, {@code start}
 *       and {@code end} (0-based UTF-16 code units into the file's decoded text, end exclusive),
 *       {@code text}, {@code entity}, {@code linked}, {@code sentence}, {@code anchor} (id of the
 *       sentence in the article's page). Names in lists of sources are none.
 *   <li>{@code roles}, by the person's id, then those of people whom the hub does not know: {@code
 *       person} (where the hub knows them) and {@code personText}, where the text names one {@code
 *       organisation} (where the hub knows it) and {@code organisationText}, {@code title}, {@code
 *       former}, where a fact tells the end {@code endedBy} (id of the fact's entity), {@code
 *       sources};
 *   <li>{@code statedRelations}, by the subject's id: {@code subject}, {@code predicate}, {@code
 *       object}, {@code sources};
 *   <li>{@code events}, newest first: {@code date} (a day, a month or a year), {@code text}, {@code
 *       entities}, {@code sources};
 *   <li>{@code quotations}, by article and in the order of its text: {@code id}, {@code article},
 *       {@code speaker} (where the hub knows them) and {@code speakerText}, {@code role}, {@code
 *       former} and {@code organisation} as of the article's date where an article says so, {@code
 *       kind} ({@code direct} or {@code indirect}), {@code text}, {@code start}, {@code end},
 *       {@code anchor}.
 * </ul>
 *
 * A source is an article's id, {@code #} and the anchor of the sentence. Every {@code url} is a
 * path from the site's root. A hub of more than 2,000 articles has its mentions and quotations in
 * {@code data/mentions-<year>.json} ({@code undated} for those without a date), and {@code
 * mentionFiles} in place of {@code mentions}: {@code year}, {@code path}, {@code count}.
 */
public final class HubJson {

  /** Site path of the file. */
  public static final String PATH = "data/hub.json";

  /** Above this many articles, mentions lie in files of their own. */
  private static final int BOUND = 2000;

  private final Site site;
  private final SiteUrls urls;
  private final int bound;

  public HubJson(Site site, SiteUrls urls) {
    this(site, urls, BOUND);
  }

  HubJson(Site site, SiteUrls urls, int bound) {
    this.site = site;
    this.urls = urls;
    this.bound = bound;
  }

  /**
   * {@code data/hub.json}, and the files of the mentions where there are such.
   *
   * @param texts what was found in the entities' own texts, by id
   */
  public List<TwinFile> of(Hub hub, Map<EntityId, EntityText> texts) {
    Map<String, List<ArticleKnowledge>> byYear =
        hub.articles().size() > bound ? byYear(hub) : Map.of();
    List<TwinFile> files = new ArrayList<>();
    files.add(new TwinFile(PATH, JsonLines.object(json -> write(hub, texts, byYear, json))));
    byYear.forEach(
        (year, articles) ->
            files.add(
                new TwinFile(
                    mentionsPath(year),
                    JsonLines.object(
                        json -> {
                          json.writeStringField("year", year);
                          MentionJson.write(analyses(articles), json);
                          FindingsJson.quotations(articles, json);
                        }))));
    return files;
  }

  private static Map<String, List<ArticleKnowledge>> byYear(Hub hub) {
    Map<String, List<ArticleKnowledge>> byYear = new TreeMap<>(Comparator.reverseOrder());
    for (ArticleKnowledge known : hub.articles()) {
      String year = known.article().date().map(d -> d.toString().substring(0, 4)).orElse("");
      byYear.computeIfAbsent(year.isEmpty() ? "undated" : year, y -> new ArrayList<>()).add(known);
    }
    return byYear;
  }

  private static List<ArticleAnalysis> analyses(List<ArticleKnowledge> articles) {
    return articles.stream().map(ArticleKnowledge::analysis).toList();
  }

  private static String mentionsPath(String year) {
    return "data/mentions-" + year + ".json";
  }

  private void write(
      Hub hub,
      Map<EntityId, EntityText> texts,
      Map<String, List<ArticleKnowledge>> byYear,
      JsonGenerator json)
      throws IOException {
    writeHead(hub, json);
    json.writeArrayFieldStart("articles");
    for (ArticleKnowledge known : hub.articles()) {
      write(known.article(), json);
    }
    json.writeEndArray();
    EntityJson.entities(hub, urls, json);
    EntityJson.relations(texts, json);
    FindingsJson.roles(hub, json);
    FindingsJson.relations(hub, json);
    FindingsJson.events(hub, json);
    if (byYear.isEmpty()) {
      MentionJson.write(analyses(hub.articles()), json);
      FindingsJson.quotations(hub.articles(), json);
    } else {
      writeFiles(byYear, json);
    }
  }

  private void writeHead(Hub hub, JsonGenerator json) throws IOException {
    json.writeStringField("title", site.title());
    json.writeStringField("description", site.description());
    json.writeStringField("language", site.language());
    JsonLines.optional("baseUrl", site.baseUrl().map(Object::toString), json);
    JsonLines.optional("updated", hub.updated().map(LocalDate::toString), json);
    List<Mention> mentions =
        hub.articles().stream().flatMap(a -> a.analysis().evidence().stream()).toList();
    json.writeObjectFieldStart("counts");
    json.writeNumberField("articles", hub.articles().size());
    json.writeNumberField("entities", hub.entities().size());
    json.writeNumberField("mentions", mentions.size());
    json.writeNumberField("links", mentions.stream().filter(Mention::linked).count());
    json.writeEndObject();
    json.writeArrayFieldStart("kinds");
    for (Kind kind : site.kinds()) {
      json.writeStartObject();
      json.writeStringField("folder", kind.folder());
      json.writeStringField("label", kind.label());
      json.writeStringField("schemaType", kind.schemaType());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void write(Article article, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", article.id());
    json.writeStringField("url", urls.of(article));
    json.writeStringField("title", article.title());
    JsonLines.optional("date", article.date().map(LocalDate::toString), json);
    JsonLines.optional("updated", article.updated().map(LocalDate::toString), json);
    json.writeStringField("lang", article.lang().orElse(site.language()));
    json.writeArrayFieldStart("sources");
    for (Source source : article.sources()) {
      json.writeStartObject();
      json.writeStringField("name", source.name());
      JsonLines.optional("title", source.title(), json);
      JsonLines.optional("url", source.url(), json);
      JsonLines.optional("author", source.author(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    JsonLines.strings("tags", article.tags(), json);
    json.writeStringField("summary", article.summary());
    json.writeEndObject();
  }

  private static void writeFiles(Map<String, List<ArticleKnowledge>> byYear, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart("mentionFiles");
    for (Map.Entry<String, List<ArticleKnowledge>> year : byYear.entrySet()) {
      json.writeStartObject();
      json.writeStringField("year", year.getKey());
      json.writeStringField("path", mentionsPath(year.getKey()));
      json.writeNumberField(
          "count", year.getValue().stream().mapToInt(a -> a.analysis().evidence().size()).sum());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}

package io.mailuo.twin;

import com.fasterxml.jackson.core.JsonGenerator;
import io.mailuo.page.ArticlePage;
import io.mailuo.page.Day;
import io.mailuo.page.EntityChip;
import io.mailuo.page.Link;
import io.mailuo.page.Site;
import io.mailuo.page.WebAddresses;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The {@code Article} of an article's page. What it is about are the three entities that it
 * mentions most; what it mentions are all of them. A single source is what it is based on, several
 * are citations.
 */
final class ArticleNode {

  private static final int ABOUT = 3;

  private final Site site;
  private final WebAddresses addresses;

  ArticleNode(Site site, WebAddresses addresses) {
    this.site = site;
    this.addresses = addresses;
  }

  void write(ArticlePage page, JsonGenerator json) throws IOException {
    Optional<String> url = addresses.of(page.frame().url());
    json.writeStartObject();
    json.writeStringField("@type", "Article");
    json.writeStringField("headline", page.heading());
    if (!page.frame().description().isEmpty()) {
      json.writeStringField("description", page.frame().description());
    }
    JsonLines.optional("url", url, json);
    JsonLines.optional("mainEntityOfPage", url, json);
    JsonLines.optional(
        "image", page.picture().flatMap(picture -> addresses.of(picture.path())), json);
    JsonLines.optional("datePublished", page.day().map(Day::iso), json);
    JsonLines.optional("dateModified", page.updated().or(page::day).map(Day::iso), json);
    json.writeStringField("inLanguage", page.lang());
    json.writeObjectFieldStart("publisher");
    json.writeStringField("@type", "Organization");
    json.writeStringField("name", page.frame().siteTitle());
    JsonLines.optional("url", addresses.of("index.html"), json);
    json.writeEndObject();
    sources(page.sources(), json);
    if (!page.tags().isEmpty()) {
      JsonLines.strings("keywords", page.tags().stream().map(Link::text).toList(), json);
    }
    List<EntityChip> mentioned = page.mentioned();
    things("about", mentioned.subList(0, Math.min(ABOUT, mentioned.size())), page, json);
    things("mentions", mentioned, page, json);
    json.writeEndObject();
  }

  private static void sources(List<ArticlePage.Source> sources, JsonGenerator json)
      throws IOException {
    if (sources.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart(sources.size() == 1 ? "isBasedOn" : "citation");
    for (ArticlePage.Source source : sources) {
      json.writeStartObject();
      json.writeStringField("@type", "CreativeWork");
      JsonLines.optional("name", source.title(), json);
      JsonLines.optional("url", source.href(), json);
      if (!source.name().isEmpty()) {
        named("publisher", "Organization", source.name(), json);
      }
      if (source.author().isPresent()) {
        named("author", "Person", source.author().get(), json);
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void named(String field, String type, String name, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("@type", type);
    json.writeStringField("name", name);
    json.writeEndObject();
  }

  private void things(String field, List<EntityChip> entities, ArticlePage page, JsonGenerator json)
      throws IOException {
    if (entities.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart(field);
    for (EntityChip entity : entities) {
      json.writeStartObject();
      json.writeStringField("@type", EntityNode.type(site, entity.kind()));
      json.writeStringField("name", entity.name());
      JsonLines.optional("url", addresses.of(page.frame().url(), entity.href()), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}

package io.mailuo.twin;

import com.fasterxml.jackson.core.JsonGenerator;
import io.mailuo.config.Kind;
import io.mailuo.page.Day;
import io.mailuo.page.EntityPage;
import io.mailuo.page.Link;
import io.mailuo.page.Piece;
import io.mailuo.page.Site;
import io.mailuo.page.WebAddresses;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The thing of an entity's page, of its kind's type in schema.org, e.g. {@code Person}; an entity
 * of two kinds has two types. {@code subjectOf} are the newest articles that mention it.
 */
final class EntityNode {

  private static final int SUBJECT_OF = 2;

  private final Site site;
  private final WebAddresses addresses;

  EntityNode(Site site, WebAddresses addresses) {
    this.site = site;
    this.addresses = addresses;
  }

  /** The type in schema.org of a kind, by its folder. */
  static String type(Site site, String folder) {
    return site.kinds().stream()
        .filter(kind -> kind.folder().equals(folder))
        .findFirst()
        .map(Kind::schemaType)
        .orElse("Thing");
  }

  void write(EntityPage page, JsonGenerator json) throws IOException {
    Optional<String> url = addresses.of(page.frame().url());
    List<String> types = page.kind().stream().map(k -> type(site, k.kind())).distinct().toList();
    json.writeStartObject();
    oneOrMore("@type", types, json);
    json.writeStringField("name", page.name());
    oneOrMore("alternateName", page.aliases(), json);
    String summary = page.summary().stream().map(Piece::text).collect(Collectors.joining());
    if (!summary.isEmpty()) {
      json.writeStringField("description", summary);
    }
    JsonLines.optional("url", url, json);
    JsonLines.optional("mainEntityOfPage", url, json);
    oneOrMore("sameAs", page.sameAs().stream().map(Link::href).toList(), json);
    for (EntityPage.KindLink kind : page.kind()) {
      if (type(site, kind.kind()).equals("DefinedTerm")) {
        termSet(page, kind, json);
        break;
      }
    }
    subjectOf(page, json);
    json.writeEndObject();
  }

  private void termSet(EntityPage page, EntityPage.KindLink kind, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart("inDefinedTermSet");
    json.writeStringField("@type", "DefinedTermSet");
    json.writeStringField("name", kind.label());
    JsonLines.optional("url", addresses.of(page.frame().url(), kind.href()), json);
    json.writeEndObject();
  }

  private void subjectOf(EntityPage page, JsonGenerator json) throws IOException {
    if (page.mentionedIn().isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("subjectOf");
    for (EntityPage.MentioningArticle article :
        page.mentionedIn().stream().limit(SUBJECT_OF).toList()) {
      json.writeStartObject();
      json.writeStringField("@type", "Article");
      json.writeStringField("headline", article.title());
      JsonLines.optional("datePublished", article.day().map(Day::iso), json);
      json.writeStringField("inLanguage", article.lang());
      JsonLines.optional("url", addresses.of(page.frame().url(), article.href()), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void oneOrMore(String key, List<String> values, JsonGenerator json)
      throws IOException {
    if (values.size() == 1) {
      json.writeStringField(key, values.get(0));
    } else if (!values.isEmpty()) {
      JsonLines.strings(key, values, json);
    }
  }
}

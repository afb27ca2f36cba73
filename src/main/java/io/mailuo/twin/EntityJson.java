package io.mailuo.twin;

import com.fasterxml.jackson.core.JsonGenerator;
import io.mailuo.content.Entity;
import io.mailuo.content.EntityId;
import io.mailuo.content.Fact;
import io.mailuo.content.PartialDate;
import io.mailuo.knowledge.EntityKnowledge;
import io.mailuo.knowledge.EntityKnowledge.Related;
import io.mailuo.knowledge.EntityText;
import io.mailuo.knowledge.Hub;
import io.mailuo.page.SiteUrls;
import io.mailuo.recognise.Mention;
import io.mailuo.recognise.Recognition;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The fields {@code entities} and {@code relations} of {@link HubJson}. */
final class EntityJson {

  private EntityJson() {}

  private static final MathContext ONE_DIGIT = new MathContext(1);

  /**
   * Strength of an association as the data files give it: one significant digit, three decimals at
   * most. Every new article changes every strength a little, since it is measured against all text;
   * that is not to change the files (of 528 lines of a hub of 28 articles, the last of them changed
   * 65; with two digits 257).
   */
  static double rounded(double strength) {
    return new BigDecimal(strength)
        .round(ONE_DIGIT)
        .setScale(3, RoundingMode.HALF_UP)
        .doubleValue();
  }

  static void entities(Hub hub, SiteUrls urls, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("entities");
    for (EntityKnowledge known : hub.entities().values()) {
      write(known, urls, json);
    }
    json.writeEndArray();
  }

  private static void write(EntityKnowledge known, SiteUrls urls, JsonGenerator json)
      throws IOException {
    Entity entity = known.entity();
    json.writeStartObject();
    json.writeStringField("id", entity.id().value());
    json.writeStringField("url", urls.of(entity.id()));
    json.writeStringField("kind", entity.id().kind());
    JsonLines.strings("also", entity.also(), json);
    json.writeStringField("name", entity.name());
    JsonLines.strings("aliases", entity.aliases(), json);
    json.writeStringField("summary", entity.summary());
    json.writeArrayFieldStart("facts");
    for (Fact fact : entity.facts()) {
      write(fact, json);
    }
    json.writeEndArray();
    JsonLines.strings("sameAs", entity.sameAs(), json);
    json.writeNumberField("mentions", known.mentions());
    json.writeNumberField("articles", known.mentionedIn().size());
    json.writeArrayFieldStart("related");
    for (Related related : known.related()) {
      json.writeStartObject();
      json.writeStringField("entity", related.entity().value());
      json.writeNumberField("together", related.together());
      json.writeNumberField("nearby", related.nearby());
      json.writeNumberField("strength", rounded(related.strength()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(Fact fact, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("label", fact.label());
    values(fact.values(), json);
    json.writeEndObject();
  }

  /** Values of a fact, each with its date and its source where it has them. */
  static void values(List<Fact.Value> values, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("values");
    for (Fact.Value value : values) {
      json.writeStartObject();
      json.writeStringField("value", value.text());
      JsonLines.optional("date", value.date().map(PartialDate::toString), json);
      JsonLines.optional("source", value.source(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static void relations(Map<EntityId, EntityText> texts, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("relations");
    for (EntityText text : new TreeMap<>(texts).values()) {
      for (Fact fact : text.entity().facts()) {
        for (Fact.Value value : fact.values()) {
          relation(text, fact.label(), value, json);
        }
      }
    }
    json.writeEndArray();
  }

  private static void relation(EntityText text, String label, Fact.Value value, JsonGenerator json)
      throws IOException {
    Recognition found = text.plain().get(value.text());
    List<String> named =
        found == null
            ? List.of()
            : found.mentions().stream()
                .filter(Mention::linked)
                .map(mention -> mention.entity().value())
                .distinct()
                .toList();
    if (!named.isEmpty()) {
      json.writeStartObject();
      json.writeStringField("entity", text.entity().id().value());
      json.writeStringField("label", label);
      json.writeStringField("value", value.text());
      JsonLines.optional("date", value.date().map(PartialDate::toString), json);
      JsonLines.strings("entities", named, json);
      json.writeEndObject();
    }
  }
}

package io.mailuo.twin;

import com.fasterxml.jackson.core.JsonGenerator;
import io.mailuo.content.EntityId;
import io.mailuo.extract.Party;
import io.mailuo.knowledge.ArticleKnowledge;
import io.mailuo.knowledge.EntityKnowledge;
import io.mailuo.knowledge.HeldRole;
import io.mailuo.knowledge.Hub;
import io.mailuo.knowledge.Said;
import io.mailuo.knowledge.SourceSentence;
import io.mailuo.knowledge.StatedRelation;
import io.mailuo.knowledge.TimelineItem;
import io.mailuo.knowledge.TimelineItem.DatedFact;
import io.mailuo.text.Kebab;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The fields {@code roles}, {@code statedRelations}, {@code events} and {@code quotations} of
 * {@link HubJson}.
 */
final class FindingsJson {

  private FindingsJson() {}

  /**
   * Roles by the person's id, then those that people whom the hub does not know hold at an
   * organisation that it knows, by its id.
   */
  static void roles(Hub hub, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("roles");
    for (EntityKnowledge known : hub.entities().values()) {
      for (HeldRole role : known.roles()) {
        write(role, json);
      }
    }
    for (EntityKnowledge known : hub.entities().values()) {
      for (HeldRole role : known.people()) {
        if (role.person().entity().isEmpty()) {
          write(role, json);
        }
      }
    }
    json.writeEndArray();
  }

  private static void write(HeldRole role, JsonGenerator json) throws IOException {
    json.writeStartObject();
    party("person", role.person(), json);
    if (role.organisation().isPresent()) {
      party("organisation", role.organisation().get(), json);
    }
    json.writeStringField("title", role.title());
    json.writeBooleanField("former", role.former());
    JsonLines.optional("endedBy", role.endedBy().map(fact -> fact.entity().value()), json);
    sources(role.sources(), json);
    json.writeEndObject();
  }

  /** Relations that articles state, each once, by the subject's id. */
  static void relations(Hub hub, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("statedRelations");
    for (EntityKnowledge known : hub.entities().values()) {
      for (StatedRelation relation : known.relations()) {
        if (relation.subject()) {
          json.writeStartObject();
          json.writeStringField("subject", known.entity().id().value());
          json.writeStringField("predicate", Kebab.of(relation.predicate()));
          json.writeStringField("object", relation.other().value());
          sources(relation.sources(), json);
          json.writeEndObject();
        }
      }
    }
    json.writeEndArray();
  }

  /** All that happened, newest first. */
  static void events(Hub hub, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("events");
    for (TimelineItem item : hub.timeline()) {
      json.writeStartObject();
      json.writeStringField("date", item.date().toString());
      json.writeStringField("text", text(item, hub));
      JsonLines.strings("entities", item.entities().stream().map(EntityId::value).toList(), json);
      sources(item.sentences(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** A fact does not name its entity. */
  private static String text(TimelineItem item, Hub hub) {
    return item.shownSentence()
        .map(SourceSentence::text)
        .orElseGet(
            () -> {
              DatedFact fact = item.shownFact(Optional.empty());
              return hub.entity(fact.entity()).name() + " · " + fact.text();
            });
  }

  /** Quotations by article, in the order of its text. */
  static void quotations(List<ArticleKnowledge> articles, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("quotations");
    for (ArticleKnowledge known : articles) {
      for (Said said : known.quotations()) {
        write(said, json);
      }
    }
    json.writeEndArray();
  }

  private static void write(Said said, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", said.quotation().id());
    json.writeStringField("article", said.article().id());
    party("speaker", said.quotation().speaker(), json);
    Optional<HeldRole> role = said.role();
    if (role.isPresent()) {
      json.writeStringField("role", role.get().title());
      json.writeBooleanField("former", role.get().former());
      if (role.get().organisation().isPresent()) {
        party("organisation", role.get().organisation().get(), json);
      }
    }
    json.writeStringField("kind", Kebab.of(said.quotation().kind()));
    json.writeStringField("text", said.quotation().text());
    json.writeNumberField("start", said.quotation().passage().at().start());
    json.writeNumberField("end", said.quotation().passage().at().end());
    json.writeStringField("anchor", said.anchor());
    json.writeEndObject();
  }

  /** Id where the hub knows the party, and its name as the text has it. */
  private static void party(String field, Party party, JsonGenerator json) throws IOException {
    JsonLines.optional(field, party.entity().map(EntityId::value), json);
    json.writeStringField(field + "Text", party.text());
  }

  private static void sources(List<SourceSentence> sources, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("sources");
    for (SourceSentence source : sources) {
      json.writeString(source.article().id() + "#" + source.anchor());
    }
    json.writeEndArray();
  }
}

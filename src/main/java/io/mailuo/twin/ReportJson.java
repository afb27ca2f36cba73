package io.mailuo.twin;

import com.fasterxml.jackson.core.JsonGenerator;
import io.mailuo.content.EntityId;
import io.mailuo.report.Changes;
import io.mailuo.report.Changes.ArticleChange;
import io.mailuo.report.Changes.Links;
import io.mailuo.report.Changes.Move;
import io.mailuo.report.HubState;
import io.mailuo.report.HubState.PageState;
import io.mailuo.report.KnowledgeReport;
import io.mailuo.report.KnowledgeReport.AmbiguousAlias;
import io.mailuo.report.KnowledgeReport.Conflict;
import io.mailuo.text.Kebab;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * The knowledge report as JSON, one record a line. Behind the report, in {@code pages}, stands the
 * state that the next build is compared with; {@link StateJson} reads it back.
 */
public final class ReportJson {

  /** Changes with every change of {@code pages}: a state of another format is not read. */
  static final int FORMAT = 1;

  private ReportJson() {}

  /** One object, with a line end. */
  public static String of(KnowledgeReport report, HubState state) {
    return JsonLines.object(
        json -> {
          json.writeNumberField("format", FORMAT);
          json.writeBooleanField("first", report.first());
          write(report.changes(), json);
          json.writeArrayFieldStart("conflicts");
          for (Conflict conflict : report.conflicts()) {
            write(conflict, json);
          }
          json.writeEndArray();
          JsonLines.strings("unmentioned", texts(report.unmentioned()), json);
          json.writeArrayFieldStart("ambiguous");
          for (AmbiguousAlias alias : report.ambiguous()) {
            write(alias, json);
          }
          json.writeEndArray();
          json.writeArrayFieldStart("pages");
          for (Map.Entry<String, PageState> page : state.pages().entrySet()) {
            write(page.getKey(), page.getValue(), json);
          }
          json.writeEndArray();
        });
  }

  private static void write(Changes changes, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("links");
    for (ArticleChange article : changes.articles()) {
      json.writeStartObject();
      json.writeStringField("article", article.id());
      json.writeStringField("status", Kebab.of(article.status()));
      write("new", article.added(), json);
      write("lost", article.lost(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
    JsonLines.strings("newEntities", changes.newEntities(), json);
    JsonLines.strings("goneEntities", changes.goneEntities(), json);
    json.writeArrayFieldStart("moved");
    for (Move move : changes.moved()) {
      json.writeStartObject();
      json.writeStringField("id", move.id());
      json.writeStringField("from", move.from());
      json.writeStringField("to", move.to());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void write(String field, List<Links> links, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart(field);
    for (Links link : links) {
      json.writeNumberField(link.entity(), link.count());
    }
    json.writeEndObject();
  }

  private static void write(Conflict conflict, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("entity", conflict.entity().value());
    json.writeStringField("label", conflict.label());
    EntityJson.values(conflict.values(), json);
    json.writeEndObject();
  }

  private static void write(AmbiguousAlias alias, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("text", alias.text());
    JsonLines.strings("candidates", texts(alias.candidates()), json);
    JsonLines.strings("places", alias.places(), json);
    json.writeEndObject();
  }

  private static void write(String id, PageState page, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", id);
    json.writeStringField("sort", Kebab.of(page.sort()));
    json.writeStringField("url", page.url());
    json.writeObjectFieldStart("links");
    for (Map.Entry<String, Integer> link : page.links().entrySet()) {
      json.writeNumberField(link.getKey(), link.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static List<String> texts(List<EntityId> ids) {
    return ids.stream().map(EntityId::value).toList();
  }
}

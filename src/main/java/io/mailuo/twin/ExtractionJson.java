package io.mailuo.twin;

import com.fasterxml.jackson.core.JsonGenerator;
import io.mailuo.extract.DateExpression;
import io.mailuo.extract.Extraction;
import io.mailuo.extract.Party;
import io.mailuo.extract.Passage;
import io.mailuo.extract.Quotation;
import io.mailuo.extract.Relation;
import io.mailuo.extract.Role;
import io.mailuo.text.Kebab;
import java.io.IOException;
import java.util.Optional;

/**
 * The fields {@code relations}, {@code quotes}, {@code rejectedQuotes} and {@code dates} of {@link
 * ExplanationJson}.
 */
final class ExtractionJson {

  private ExtractionJson() {}

  static void write(Extraction extraction, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("relations");
    for (Role role : extraction.roles()) {
      write(role, json);
    }
    for (Relation relation : extraction.relations()) {
      write(relation, json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("quotes");
    for (Quotation quotation : extraction.quotations()) {
      write(quotation, json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("rejectedQuotes");
    for (Quotation quotation : extraction.rejectedQuotations()) {
      write(quotation, json);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("dates");
    for (DateExpression date : extraction.dates()) {
      write(date, json);
    }
    json.writeEndArray();
  }

  private static void write(Role role, JsonGenerator json) throws IOException {
    json.writeStartObject();
    party("subject", Optional.of(role.person()), json);
    json.writeStringField("predicate", "role");
    party("object", role.organisation(), json);
    json.writeStringField("role", role.title());
    json.writeBooleanField("former", role.former());
    place(role.passage(), json);
    json.writeEndObject();
  }

  private static void write(Relation relation, JsonGenerator json) throws IOException {
    json.writeStartObject();
    party("subject", Optional.of(relation.subject()), json);
    json.writeStringField("predicate", Kebab.of(relation.predicate()));
    party("object", Optional.of(relation.object()), json);
    place(relation.passage(), json);
    json.writeEndObject();
  }

  private static void write(Quotation quotation, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", quotation.id());
    party("speaker", Optional.of(quotation.speaker()), json);
    json.writeStringField("text", quotation.text());
    json.writeStringField("kind", Kebab.of(quotation.kind()));
    place(quotation.passage(), json);
    json.writeEndObject();
  }

  private static void write(DateExpression date, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("text", date.text());
    json.writeStringField("value", date.value().toString());
    json.writeStringField("precision", Kebab.of(date.value().precision()));
    place(date.passage(), json);
    json.writeEndObject();
  }

  /** A party that the hub does not know has a null id and keeps its text. */
  private static void party(String field, Optional<Party> party, JsonGenerator json)
      throws IOException {
    json.writeFieldName(field);
    string(party.flatMap(Party::entity).map(Object::toString), json);
    json.writeFieldName(field + "Text");
    string(party.map(Party::text), json);
  }

  private static void string(Optional<String> value, JsonGenerator json) throws IOException {
    if (value.isPresent()) {
      json.writeString(value.get());
    } else {
      json.writeNull();
    }
  }

  private static void place(Passage passage, JsonGenerator json) throws IOException {
    json.writeNumberField("start", passage.at().start());
    json.writeNumberField("end", passage.at().end());
  }
}

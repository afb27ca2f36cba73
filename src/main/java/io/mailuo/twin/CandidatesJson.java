package io.mailuo.twin;

import com.fasterxml.jackson.core.JsonGenerator;
import io.mailuo.content.EntityId;
import io.mailuo.discover.Candidate.Citation;
import io.mailuo.discover.Queue;
import io.mailuo.discover.Queue.Entry;
import io.mailuo.discover.Queue.Found;
import java.io.IOException;

/** The candidates that wait for an editor, as JSON: one a line, the surest first. */
public final class CandidatesJson {

  private CandidatesJson() {}

  /** One object with the field {@code candidates}, and a line end. */
  public static String of(Queue queue) {
    return JsonLines.object(
        json -> {
          json.writeArrayFieldStart("candidates");
          for (Entry entry : queue.waiting()) {
            write(entry, entry.found().orElseThrow(), json);
          }
          json.writeEndArray();
        });
  }

  private static void write(Entry entry, Found found, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", entry.name());
    JsonLines.strings("aliases", entry.aliases(), json);
    json.writeStringField("kind", entry.kind());
    json.writeNumberField("confidence", found.confidence());
    json.writeNumberField("mentions", found.mentions());
    json.writeNumberField("articles", found.articles());
    JsonLines.strings("evidence", found.evidence(), json);
    JsonLines.optional("merge", found.merge().map(EntityId::value), json);
    json.writeArrayFieldStart("sentences");
    for (Citation citation : found.sentences()) {
      json.writeStartObject();
      json.writeStringField("file", citation.path());
      json.writeNumberField("line", citation.line());
      json.writeStringField("text", citation.sentence());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}

package io.mailuo.twin;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.mailuo.content.EntityId;
import io.mailuo.extract.Extraction;
import io.mailuo.recognise.Mention;
import io.mailuo.recognise.Reason;
import io.mailuo.recognise.Recognition;
import io.mailuo.recognise.Rejection;
import io.mailuo.text.Kebab;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.function.Function;

/**
 * What {@code explain} says of a text, as JSON: {@code article}, {@code mentions}, {@code
 * rejected}, {@code relations} (roles among them), {@code quotes}, {@code rejectedQuotes} (those
 * that the author rejects) and {@code dates}. Offsets are 0-based UTF-16 code units into the file's
 * decoded text, end exclusive.
 */
public final class ExplanationJson {

  private static final JsonFactory JSON = new JsonFactory();

  private final Function<Reason, String> words;
  private final Function<Mention, String> adviceOnMentions;
  private final Function<Rejection, String> adviceOnRejections;

  /**
   * @param words for a reason
   * @param adviceOnMentions how an author changes what was decided of a mention
   * @param adviceOnRejections how an author changes what was decided of a rejected stretch
   */
  public ExplanationJson(
      Function<Reason, String> words,
      Function<Mention, String> adviceOnMentions,
      Function<Rejection, String> adviceOnRejections) {
    this.words = words;
    this.adviceOnMentions = adviceOnMentions;
    this.adviceOnRejections = adviceOnRejections;
  }

  /**
   * One object, with a line end.
   *
   * @param path of the article, entity or free page, relative to {@code content/}
   */
  public String of(String path, Recognition recognition, Extraction extraction) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeStringField("article", path);
      json.writeArrayFieldStart("mentions");
      for (Mention mention : recognition.mentions()) {
        write(mention, json);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("rejected");
      for (Rejection rejection : recognition.rejections()) {
        write(rejection, json);
      }
      json.writeEndArray();
      ExtractionJson.write(extraction, json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a string writer does not fail", e);
    }
    return out.append('\n').toString();
  }

  private void write(Mention mention, JsonGenerator json) throws IOException {
    json.writeStartObject();
    MentionJson.writeFields(mention, json);
    json.writeStringField("rule", Kebab.of(mention.rule()));
    json.writeNumberField("score", rounded(mention.score()));
    json.writeStringField("reason", words.apply(mention.reason()));
    json.writeStringField("change", adviceOnMentions.apply(mention));
    json.writeEndObject();
  }

  private void write(Rejection rejection, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeNumberField("start", rejection.at().start());
    json.writeNumberField("end", rejection.at().end());
    json.writeStringField("text", rejection.text());
    json.writeArrayFieldStart("candidates");
    for (EntityId candidate : rejection.candidates()) {
      json.writeString(candidate.value());
    }
    json.writeEndArray();
    json.writeStringField("cause", Kebab.of(rejection.cause()));
    if (rejection.score().isPresent()) {
      json.writeNumberField("score", rounded(rejection.score().getAsDouble()));
    }
    json.writeStringField("reason", words.apply(rejection.reason()));
    json.writeStringField("change", adviceOnRejections.apply(rejection));
    json.writeEndObject();
  }

  private static double rounded(double score) {
    return Math.round(score * 100) / 100.0;
  }
}

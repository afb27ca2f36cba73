package io.mailuo.search;

import com.fasterxml.jackson.core.JsonGenerator;
import io.mailuo.json.ScriptJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Writes an index as Lunr 2.3.9 serialises its own, without positions: they would double the file,
 * and snippets are found in the text.
 *
 * <p>The pipeline is empty on purpose: Lunr's trimmer takes Chinese characters for punctuation.
 */
final class LunrIndexWriter {

  private static final String LUNR_VERSION = "2.3.9";

  /** The index as one JSON object on one line. */
  byte[] write(LunrIndex index) {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    try (JsonGenerator out = ScriptJson.generator(json)) {
      out.writeStartObject();
      out.writeStringField("version", LUNR_VERSION);
      out.writeArrayFieldStart("fields");
      for (LunrField field : LunrField.values()) {
        out.writeString(field.key());
      }
      out.writeEndArray();
      writeVectors(index, out);
      writeTerms(index, out);
      out.writeArrayFieldStart("pipeline");
      out.writeEndArray();
      out.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
    return json.toByteArray();
  }

  /** Every document and field has a vector, be it empty: Lunr asks for it without a check. */
  private static void writeVectors(LunrIndex index, JsonGenerator out) throws IOException {
    out.writeArrayFieldStart("fieldVectors");
    for (int place = 0; place < index.documentCount(); place++) {
      for (LunrField field : LunrField.values()) {
        out.writeStartArray();
        out.writeString(field.key() + "/" + index.number(place));
        out.writeStartArray();
        index.forEachWeight(place, field, (term, thousandths) -> write(term, thousandths, out));
        out.writeEndArray();
        out.writeEndArray();
      }
    }
    out.writeEndArray();
  }

  private static void write(int term, long thousandths, JsonGenerator out) {
    try {
      out.writeNumber(term);
      out.writeNumber(decimal(thousandths));
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
  }

  /**
   * A weight in as few characters as it takes, e.g. {@code 1.5}; by hand, because how a double is
   * printed differs between JDKs.
   */
  static String decimal(long thousandths) {
    StringBuilder digits = new StringBuilder().append(thousandths / 1000);
    long rest = thousandths % 1000;
    if (rest > 0) {
      digits.append('.');
    }
    for (int place = 100; rest > 0; place /= 10) {
      digits.append(rest / place);
      rest %= place;
    }
    return digits.toString();
  }

  private static void writeTerms(LunrIndex index, JsonGenerator out) throws IOException {
    out.writeArrayFieldStart("invertedIndex");
    List<String> terms = index.terms();
    for (int term = 0; term < terms.size(); term++) {
      out.writeStartArray();
      out.writeString(terms.get(term));
      out.writeStartObject();
      out.writeNumberField("_index", term);
      for (LunrField field : LunrField.values()) {
        out.writeObjectFieldStart(field.key());
        index.forEachPosting(term, field, (number, count) -> writePosting(number, out));
        out.writeEndObject();
      }
      out.writeEndObject();
      out.writeEndArray();
    }
    out.writeEndArray();
  }

  /** Without positions, what is known of a term in a document is nothing but that it is there. */
  private static void writePosting(int number, JsonGenerator out) {
    try {
      out.writeObjectFieldStart(Integer.toString(number));
      out.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
  }
}

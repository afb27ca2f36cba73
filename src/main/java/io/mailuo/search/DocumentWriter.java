package io.mailuo.search;

import com.fasterxml.jackson.core.JsonGenerator;
import io.mailuo.json.ScriptJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;

/**
 * Writes what the browser shows of the documents, and the characters that it must fold to ask the
 * index.
 */
final class DocumentWriter {

  /** One JSON object: {@code simplified} (characters in pairs) and {@code documents}, in order. */
  byte[] write(List<SearchDocument> documents, SearchTerms terms) {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    try (JsonGenerator out = ScriptJson.generator(json)) {
      out.writeStartObject();
      out.writeStringField("simplified", terms.foldingPairs(charactersOf(documents, terms)::get));
      out.writeArrayFieldStart("documents");
      for (SearchDocument document : documents) {
        write(document, out);
      }
      out.writeEndArray();
      out.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
    return json.toByteArray();
  }

  private static void write(SearchDocument document, JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("title", document.title());
    out.writeStringField("url", document.url());
    out.writeStringField("kind", document.kind());
    out.writeStringField("kindLabel", document.kindLabel());
    out.writeStringField("date", document.date().orElse(""));
    out.writeStringField("text", document.text());
    writeArray("names", document.names(), out);
    writeArray("pinyin", document.pinyin(), out);
    out.writeNumberField("count", document.count());
    out.writeEndObject();
  }

  private static void writeArray(String key, List<String> values, JsonGenerator out)
      throws IOException {
    out.writeArrayFieldStart(key);
    for (String value : values) {
      out.writeString(value);
    }
    out.writeEndArray();
  }

  /** The characters of the index: what folds to another one can find nothing. */
  private static BitSet charactersOf(List<SearchDocument> documents, SearchTerms terms) {
    BitSet characters = new BitSet();
    for (SearchDocument document : documents) {
      terms.normal(document.title()).codePoints().forEach(characters::set);
      terms.normal(document.text()).codePoints().forEach(characters::set);
      for (String name : document.names()) {
        terms.normal(name).codePoints().forEach(characters::set);
      }
    }
    return characters;
  }
}

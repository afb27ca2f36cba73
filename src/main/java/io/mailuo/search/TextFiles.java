package io.mailuo.search;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * One file for each document: what the browser shows of it, the text in which it looks for the
 * query as it stands, and what it quotes. Named by the document's number; the core holds a version
 * for each stretch of numbers, because a hash for every document would double the core.
 */
final class TextFiles {

  private final Folding folding;

  TextFiles(Folding folding) {
    this.folding = folding;
  }

  /**
   * @param name of the file, in the folder of the search
   */
  @SuppressWarnings("ArrayRecordComponent")
  record TextFile(int number, String name, byte[] script) {}

  List<TextFile> of(List<NumberedDocument> documents) {
    return documents.stream().map(this::of).toList();
  }

  private TextFile of(NumberedDocument one) {
    SearchDocument document = one.document();
    byte[] json =
        ScriptText.json(
            out -> {
              out.writeStartObject();
              out.writeStringField("title", document.title());
              out.writeStringField("url", document.url());
              out.writeStringField("date", document.date().orElse(""));
              out.writeStringField("text", document.text());
              out.writeStringField("fold", folding.ofText(document.title() + document.text()));
              writeQuotations(document, out);
              out.writeEndObject();
            });
    String name = "t/" + Integer.toString(one.number(), Character.MAX_RADIX) + ".js";
    return new TextFile(one.number(), name, ScriptText.call("take", json));
  }

  /** Speaker, anchor and words of each. */
  private static void writeQuotations(SearchDocument document, JsonGenerator out)
      throws IOException {
    out.writeArrayFieldStart("quotes");
    for (SearchDocument.Quoted quoted : document.quotations()) {
      out.writeStartArray();
      out.writeString(quoted.speaker());
      out.writeString(quoted.anchor());
      out.writeString(quoted.text());
      out.writeEndArray();
    }
    out.writeEndArray();
  }

  /** A version for every stretch of numbers, from 0; of the same length each. */
  static List<String> versions(List<TextFile> files) {
    TreeMap<Integer, ByteArrayOutputStream> stretches = new TreeMap<>();
    for (TextFile file : files) {
      stretches
          .computeIfAbsent(
              file.number() / CoreWriter.TEXTS_PER_VERSION, stretch -> new ByteArrayOutputStream())
          .writeBytes(file.script());
    }
    List<String> versions = new ArrayList<>();
    int last = stretches.isEmpty() ? -1 : stretches.lastKey();
    for (int stretch = 0; stretch <= last; stretch++) {
      ByteArrayOutputStream texts = stretches.getOrDefault(stretch, new ByteArrayOutputStream());
      versions.add(ContentHash.of(texts.toByteArray()).substring(0, 4));
    }
    return versions;
  }
}

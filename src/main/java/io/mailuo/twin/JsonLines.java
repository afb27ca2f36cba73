package io.mailuo.twin;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * Writes a JSON object whose arrays hold one record a line: compact, and a change of the hub
 * changes only the lines of what changed.
 */
final class JsonLines {

  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonLines() {}

  /** Writes the fields of an object. */
  interface Fields {
    void write(JsonGenerator json) throws IOException;
  }

  /** One object with the given fields, and a line end. */
  static String object(Fields fields) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.setPrettyPrinter(new RecordPerLine());
      json.writeStartObject();
      fields.write(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a string writer does not fail", e);
    }
    return out.append('\n').toString();
  }

  /**
   * A script that calls a function with an object. Older scripts take U+2028 and U+2029 for ends of
   * lines, even in strings.
   */
  static String script(String function, String object) {
    String safe = object.strip().replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    return function + "(" + safe + ");\n";
  }

  /** Writes a field, unless the value is empty. */
  static void optional(String key, Optional<String> value, JsonGenerator json) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(key, value.get());
    }
  }

  /** Writes a field that holds texts. */
  static void strings(String key, List<String> values, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart(key);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  /** Line ends between the fields of the outermost object and the items of its arrays. */
  private static final class RecordPerLine extends MinimalPrettyPrinter {
    private static final long serialVersionUID = 1L;

    private static boolean isOuter(JsonStreamContext context) {
      JsonStreamContext parent = context.getParent();
      return parent == null
          || parent.inRoot()
          || (context.inArray() && parent.getParent() != null && parent.getParent().inRoot());
    }

    private static void lineIfOuter(JsonGenerator json) throws IOException {
      if (isOuter(json.getOutputContext())) {
        json.writeRaw('\n');
      }
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
      json.writeRaw(',');
      lineIfOuter(json);
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
      lineIfOuter(json);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
      json.writeRaw(',');
      lineIfOuter(json);
    }
  }
}

package io.mailuo.feed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON value as tests ask it; what is not there is a failure that says so. */
public final class Json {

  private final Object value;

  private Json(Object value) {
    this.value = value;
  }

  /** Parses a text that is one JSON value and nothing else; no key may come twice. */
  public static Json of(String text) {
    JsonFactory factory =
        JsonFactory.builder()
            .enable(com.fasterxml.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    try (JsonParser parser = factory.createParser(text)) {
      parser.nextToken();
      Json json = new Json(read(parser));
      if (parser.nextToken() != null) {
        throw new AssertionError("more than one value");
      }
      return json;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Object read(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String key = parser.currentName();
          parser.nextToken();
          fields.put(key, read(parser));
        }
        yield fields;
      }
      case START_ARRAY -> {
        List<Object> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          items.add(read(parser));
        }
        yield items;
      }
      case VALUE_NUMBER_INT -> parser.getIntValue();
      case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
      case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
      default -> parser.getText();
    };
  }

  private Map<?, ?> fields() {
    return (Map<?, ?>) value;
  }

  public boolean has(String key) {
    return fields().containsKey(key);
  }

  public List<String> keys() {
    return fields().keySet().stream().map(String::valueOf).toList();
  }

  public Json get(String key) {
    Object field = fields().get(key);
    if (field == null) {
      throw new AssertionError("no " + key + " in " + value);
    }
    return new Json(field);
  }

  public String text(String key) {
    return (String) get(key).value;
  }

  public int number(String key) {
    return (Integer) get(key).value;
  }

  public List<Json> items(String key) {
    return ((List<?>) get(key).value).stream().<Json>map(Json::new).toList();
  }

  public List<String> texts(String key) {
    return items(key).stream().map(Json::toString).toList();
  }

  /** The item of an array whose field has a value. */
  public Json item(String array, String key, String wanted) {
    return items(array).stream()
        .filter(item -> item.has(key) && item.text(key).equals(wanted))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + wanted + " in " + array));
  }

  @Override
  public String toString() {
    return String.valueOf(value);
  }
}

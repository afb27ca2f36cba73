package io.mailuo.twin;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.mailuo.report.HubState;
import io.mailuo.report.HubState.PageState;
import io.mailuo.report.HubState.Sort;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the state of the last build out of what {@link ReportJson} wrote. */
public final class StateJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private StateJson() {}

  /** The state; empty where the text is damaged or of another format. */
  public static Optional<HubState> read(String json) {
    try (JsonParser parser = FACTORY.createParser(json)) {
      return Optional.of(state(parser));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static HubState state(JsonParser parser) throws IOException {
    expect(JsonToken.START_OBJECT, parser.nextToken());
    Optional<HubState> state = Optional.empty();
    int format = 0;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String field = parser.currentName();
      JsonToken value = parser.nextToken();
      if (field.equals("format")) {
        format = parser.getIntValue();
      } else if (field.equals("pages")) {
        expect(JsonToken.START_ARRAY, value);
        state = Optional.of(pages(parser));
      } else {
        parser.skipChildren();
      }
    }
    expect(JsonToken.END_OBJECT, parser.currentToken());
    if (format != ReportJson.FORMAT) {
      throw new IllegalArgumentException("format " + format);
    }
    return state.orElseThrow(() -> new IllegalArgumentException("no pages"));
  }

  private static HubState pages(JsonParser parser) throws IOException {
    SortedMap<String, PageState> pages = new TreeMap<>();
    while (parser.nextToken() == JsonToken.START_OBJECT) {
      page(parser, pages);
    }
    expect(JsonToken.END_ARRAY, parser.currentToken());
    return new HubState(pages);
  }

  private static void page(JsonParser parser, SortedMap<String, PageState> pages)
      throws IOException {
    String id = "";
    String sort = "";
    String url = "";
    SortedMap<String, Integer> links = new TreeMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String field = parser.currentName();
      JsonToken value = parser.nextToken();
      switch (field) {
        case "id" -> id = text(parser);
        case "sort" -> sort = text(parser);
        case "url" -> url = text(parser);
        case "links" -> {
          expect(JsonToken.START_OBJECT, value);
          links.putAll(links(parser));
        }
        default -> throw new IllegalArgumentException("strange field " + field);
      }
    }
    pages.put(id, new PageState(Sort.valueOf(sort.toUpperCase(Locale.ROOT)), url, links));
  }

  private static SortedMap<String, Integer> links(JsonParser parser) throws IOException {
    SortedMap<String, Integer> links = new TreeMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String entity = parser.currentName();
      expect(JsonToken.VALUE_NUMBER_INT, parser.nextToken());
      links.put(entity, parser.getIntValue());
    }
    return links;
  }

  private static String text(JsonParser parser) throws IOException {
    expect(JsonToken.VALUE_STRING, parser.currentToken());
    return parser.getText();
  }

  private static void expect(JsonToken wanted, JsonToken found) {
    if (found != wanted) {
      throw new IllegalArgumentException("expected " + wanted + ", found " + found);
    }
  }
}

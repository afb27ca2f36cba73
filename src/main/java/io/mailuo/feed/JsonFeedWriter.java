package io.mailuo.feed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Writes a feed as JSON Feed 1.1 (jsonfeed.org/version/1.1). */
final class JsonFeedWriter {

  private static final String VERSION = "https://jsonfeed.org/version/1.1";
  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonFeedWriter() {}

  static String write(Feed feed) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeStringField("version", VERSION);
      json.writeStringField("title", feed.title());
      json.writeStringField("home_page_url", feed.page());
      json.writeStringField("feed_url", feed.self());
      unlessEmpty("description", feed.description(), json);
      json.writeStringField("language", feed.lang());
      authors(List.of(feed.author()), json);
      json.writeArrayFieldStart("items");
      for (Feed.Item item : feed.items()) {
        item(item, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a string writer does not fail", e);
    }
    return out.toString().replace("\r\n", "\n") + "\n";
  }

  private static void item(Feed.Item item, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", item.id());
    json.writeStringField("url", item.link());
    json.writeStringField("title", item.title());
    unlessEmpty("summary", item.summary(), json);
    json.writeStringField("content_text", item.text().isEmpty() ? item.summary() : item.text());
    ifThere("image", item.picture(), json);
    ifThere("date_published", item.published(), json);
    ifThere("date_modified", item.updated(), json);
    if (!item.authors().isEmpty()) {
      authors(item.authors(), json);
    }
    if (!item.tags().isEmpty()) {
      json.writeArrayFieldStart("tags");
      for (String tag : item.tags()) {
        json.writeString(tag);
      }
      json.writeEndArray();
    }
    json.writeStringField("language", item.lang());
    json.writeEndObject();
  }

  private static void authors(List<String> names, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("authors");
    for (String name : names) {
      json.writeStartObject();
      json.writeStringField("name", name);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void ifThere(String key, Optional<String> value, JsonGenerator json)
      throws IOException {
    if (value.isPresent()) {
      json.writeStringField(key, value.get());
    }
  }

  private static void unlessEmpty(String key, String value, JsonGenerator json) throws IOException {
    if (!value.isEmpty()) {
      json.writeStringField(key, value);
    }
  }
}

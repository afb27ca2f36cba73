package io.mailuo.search;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.ToIntFunction;

/**
 * The core of the index: what the browser needs for any query, in one file. Entities with their
 * names, so that they are found at once; of every document its kind, year and the lengths of its
 * fields, so that counts are exact and weights can be computed; where the shards begin.
 */
final class CoreWriter {

  /** So many neighbours among the numbers share a version of their texts. */
  static final int TEXTS_PER_VERSION = 32;

  /** In characters: up to here what names the entities is in the core too, one request less. */
  private static final int SMALL_NAMING = 4_000;

  private final List<NumberedDocument> documents;
  private final LunrIndex index;
  private final SearchTerms terms;
  private final List<String> kinds;

  /** Of a small hub: the articles that name each entity, by its number. */
  private final Map<Integer, String> naming;

  /**
   * @param naming see {@link IndexEntries#naming}
   */
  CoreWriter(
      List<NumberedDocument> documents,
      LunrIndex index,
      SearchTerms terms,
      SortedMap<Integer, String> naming) {
    this.documents = documents;
    this.index = index;
    this.terms = terms;
    this.kinds = documents.stream().map(one -> one.document().kind()).distinct().sorted().toList();
    boolean isSmall = naming.values().stream().mapToInt(String::length).sum() <= SMALL_NAMING;
    this.naming = isSmall ? naming : Map.of();
  }

  /**
   * One JSON object.
   *
   * @param shards in order
   * @param shardNames their files, in the same order
   * @param textVersions see {@link TextFiles}
   * @param folding name of the file with the characters to fold
   */
  byte[] write(
      List<Shard> shards, List<String> shardNames, List<String> textVersions, String folding) {
    return ScriptText.json(
        out -> {
          out.writeStartObject();
          writeKinds(out);
          writeDocuments(out);
          writeEntities(out);
          out.writeStringField(
              "firsts", String.join(" ", shards.stream().map(Shard::first).toList()));
          out.writeStringField("shards", String.join("", shardNames));
          out.writeStringField("texts", String.join("", textVersions));
          out.writeStringField("folding", folding);
          writeBodyLengths(out);
          out.writeEndObject();
        });
  }

  /**
   * Folder and label of each kind, and 1 where it is of entities; what others say of a document's
   * kind is its place here.
   */
  private void writeKinds(JsonGenerator out) throws IOException {
    out.writeArrayFieldStart("kinds");
    for (String kind : kinds) {
      SearchDocument any =
          documents.stream()
              .map(NumberedDocument::document)
              .filter(document -> document.kind().equals(kind))
              .findFirst()
              .orElseThrow();
      out.writeStartArray();
      out.writeString(kind);
      out.writeString(any.kindLabel());
      out.writeNumber(any.isEntity() ? 1 : 0);
      out.writeEndArray();
    }
    out.writeEndArray();
  }

  private void writeDocuments(JsonGenerator out) throws IOException {
    List<Integer> places = new ArrayList<>();
    for (int place = 0; place < documents.size(); place++) {
      places.add(place);
    }
    int first = documents.stream().mapToInt(CoreWriter::year).filter(y -> y > 0).min().orElse(1);
    out.writeNumberField("firstYear", first);
    out.writeStringField("gaps", numbers(places, this::gap));
    out.writeStringField("kindOf", numbers(places, p -> kinds.indexOf(document(p).kind())));
    out.writeStringField(
        "yearOf", numbers(places, p -> Math.max(0, year(documents.get(p)) - first + 1)));
    // Only entities have names and pinyin.
    List<Integer> entities = places.stream().filter(p -> document(p).isEntity()).toList();
    out.writeStringField("title", numbers(places, p -> index.length(p, LunrField.TITLE)));
    out.writeStringField("names", numbers(entities, p -> index.length(p, LunrField.NAMES)));
    out.writeStringField("pinyin", numbers(entities, p -> index.length(p, LunrField.PINYIN)));
  }

  /**
   * Lengths of texts, the largest part of all: the last digits are all alike and the first ones are
   * not, so that they take a fifth less if they are apart.
   */
  private void writeBodyLengths(JsonGenerator out) throws IOException {
    List<Integer> lengths = new ArrayList<>();
    for (int place = 0; place < documents.size(); place++) {
      lengths.add(index.length(place, LunrField.BODY));
    }
    out.writeStringField("bodyRest", numbers(lengths, length -> length % NumberText.BASE));
    out.writeStringField("body", numbers(lengths, length -> length / NumberText.BASE));
  }

  private SearchDocument document(int place) {
    return documents.get(place).document();
  }

  /** Free numbers before a document's. */
  private int gap(int place) {
    int before = place == 0 ? -1 : documents.get(place - 1).number();
    return documents.get(place).number() - before - 1;
  }

  /** 0 without a date. */
  private static int year(NumberedDocument one) {
    Optional<String> date = one.document().date();
    return date.map(written -> Integer.parseInt(written.substring(0, 4))).orElse(0);
  }

  private static String numbers(List<Integer> items, ToIntFunction<Integer> number) {
    StringBuilder text = new StringBuilder();
    items.forEach(item -> NumberText.append(number.applyAsInt(item), text));
    return text.toString();
  }

  private void writeEntities(JsonGenerator out) throws IOException {
    out.writeArrayFieldStart("entities");
    for (NumberedDocument one : documents) {
      if (one.document().isEntity()) {
        writeEntity(one, out);
      }
    }
    out.writeEndArray();
  }

  /**
   * URL, mentions, names, names in simplified characters where they differ, readings, and in a
   * small hub what names it.
   */
  private void writeEntity(NumberedDocument one, JsonGenerator out) throws IOException {
    SearchDocument entity = one.document();
    out.writeStartArray();
    out.writeString(entity.url());
    out.writeNumber(entity.count());
    writeArray(entity.names(), out);
    writeArray(
        entity.names().stream()
            .filter(name -> name.codePoints().anyMatch(terms::isFolded))
            .map(terms::normal)
            .toList(),
        out);
    writeArray(entity.pinyin().stream().filter(reading -> !isName(reading, entity)).toList(), out);
    String itsNaming = naming.get(one.number());
    if (itsNaming != null) {
      out.writeString(itsNaming);
    }
    out.writeEndArray();
  }

  /** A Latin name is its own reading. */
  private static boolean isName(String reading, SearchDocument entity) {
    return entity.names().stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).equals(reading));
  }

  private static void writeArray(List<String> values, JsonGenerator out) throws IOException {
    out.writeStartArray();
    for (String value : values) {
      out.writeString(value);
    }
    out.writeEndArray();
  }
}

package io.mailuo.twin;

import com.fasterxml.jackson.core.JsonGenerator;
import io.mailuo.content.Entity;
import io.mailuo.content.EntityId;
import io.mailuo.knowledge.EntityKnowledge;
import io.mailuo.knowledge.Hub;
import io.mailuo.knowledge.PairKnowledge;
import io.mailuo.knowledge.SourceSentence;
import io.mailuo.page.SiteUrls;
import io.mailuo.text.Kebab;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The graph of the entities, {@code data/graph.json}: {@code nodes} by id ({@code id}, {@code
 * name}, {@code kind}, {@code url}, {@code mentions}) and {@code edges}, each pair of related
 * entities once, by ids ({@code source} before {@code target}, {@code together}, {@code nearby},
 * {@code strength}, where articles state them {@code relations}, what the source does to the
 * target, with {@code -by} what is done to it, e.g. {@code released-by}; and where a sentence names
 * both {@code sentence}: {@code text}, {@code article}, {@code url} with the sentence's anchor).
 * Every {@code url} is a path from the site's root.
 */
public final class GraphJson {

  /** Site path of the file. */
  public static final String PATH = "data/graph.json";

  private GraphJson() {}

  public static TwinFile of(Hub hub, SiteUrls urls) {
    return new TwinFile(
        PATH,
        JsonLines.object(
            json -> {
              json.writeArrayFieldStart("nodes");
              for (EntityKnowledge known : hub.entities().values()) {
                node(known, urls, json);
              }
              json.writeEndArray();
              json.writeArrayFieldStart("edges");
              for (PairKnowledge pair : hub.pairs()) {
                edge(pair, hub, urls, json);
              }
              json.writeEndArray();
            }));
  }

  private static void node(EntityKnowledge known, SiteUrls urls, JsonGenerator json)
      throws IOException {
    Entity entity = known.entity();
    json.writeStartObject();
    json.writeStringField("id", entity.id().value());
    json.writeStringField("name", entity.name());
    json.writeStringField("kind", entity.id().kind());
    json.writeStringField("url", urls.of(entity.id()));
    json.writeNumberField("mentions", known.mentions());
    json.writeEndObject();
  }

  private static void edge(PairKnowledge pair, Hub hub, SiteUrls urls, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("source", pair.first().value());
    json.writeStringField("target", pair.second().value());
    json.writeNumberField("together", pair.together());
    json.writeNumberField("nearby", pair.nearby());
    json.writeNumberField("strength", EntityJson.rounded(pair.strength()));
    relations(hub.known(pair.first()), pair.second(), json);
    Optional<SourceSentence> best = pair.best();
    if (best.isPresent()) {
      sentence(best.get(), urls, json);
    }
    json.writeEndObject();
  }

  /** What articles state: what the one that comes first does to the other, or {@code by} it. */
  private static void relations(EntityKnowledge source, EntityId target, JsonGenerator json)
      throws IOException {
    List<String> verbs =
        source.relations().stream()
            .filter(relation -> relation.other().equals(target))
            .map(r -> Kebab.of(r.predicate()) + (r.subject() ? "" : "-by"))
            .toList();
    if (!verbs.isEmpty()) {
      JsonLines.strings("relations", verbs, json);
    }
  }

  private static void sentence(SourceSentence source, SiteUrls urls, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart("sentence");
    json.writeStringField("text", source.text());
    json.writeStringField("article", source.article().id());
    json.writeStringField("url", urls.of(source.article()) + "#" + source.anchor());
    json.writeEndObject();
  }
}

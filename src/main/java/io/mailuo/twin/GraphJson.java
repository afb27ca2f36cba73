package io.mailuo.twin;

import com.fasterxml.jackson.core.JsonGenerator;
import io.mailuo.content.Entity;
import io.mailuo.content.EntityId;
import io.mailuo.knowledge.EntityKnowledge;
import io.mailuo.knowledge.EntityKnowledge.Related;
import io.mailuo.knowledge.Hub;
import io.mailuo.page.SiteUrls;
import io.mailuo.twin.SharedSentences.SharedSentence;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The graph of the entities, {@code data/graph.json}: {@code nodes} by id ({@code id}, {@code
 * name}, {@code kind}, {@code url}, {@code mentions}) and {@code edges}, each pair of related
 * entities once, by ids ({@code source} before {@code target}, {@code together}, {@code nearby},
 * {@code strength}, and where a sentence names both {@code sentence}: {@code text}, {@code
 * article}, {@code url} with the sentence's anchor). Every {@code url} is a path from the site's
 * root.
 */
public final class GraphJson {

  /** Site path of the file. */
  public static final String PATH = "data/graph.json";

  private GraphJson() {}

  public static TwinFile of(Hub hub, SiteUrls urls) {
    SharedSentences sentences = SharedSentences.of(hub);
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
              for (EntityKnowledge known : hub.entities().values()) {
                edges(known, sentences, urls, json);
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

  private static void edges(
      EntityKnowledge known, SharedSentences sentences, SiteUrls urls, JsonGenerator json)
      throws IOException {
    EntityId source = known.entity().id();
    List<Related> byId =
        known.related().stream().sorted(Comparator.comparing(Related::entity)).toList();
    for (Related related : byId) {
      EntityId target = related.entity();
      if (source.compareTo(target) < 0) {
        json.writeStartObject();
        json.writeStringField("source", source.value());
        json.writeStringField("target", target.value());
        json.writeNumberField("together", related.together());
        json.writeNumberField("nearby", related.nearby());
        json.writeNumberField("strength", EntityJson.rounded(related.strength()));
        Optional<SharedSentence> best = sentences.best(source, target);
        if (best.isPresent()) {
          sentence(best.get(), urls, json);
        }
        json.writeEndObject();
      }
    }
  }

  private static void sentence(SharedSentence sentence, SiteUrls urls, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart("sentence");
    json.writeStringField("text", sentence.text());
    json.writeStringField("article", sentence.article().id());
    json.writeStringField("url", urls.of(sentence.article()) + "#" + sentence.anchor());
    json.writeEndObject();
  }
}

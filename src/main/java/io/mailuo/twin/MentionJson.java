package io.mailuo.twin;

import com.fasterxml.jackson.core.JsonGenerator;
import io.mailuo.knowledge.ArticleAnalysis;
import io.mailuo.markdown.Block;
import io.mailuo.markdown.Block.Sentence;
import io.mailuo.recognise.Mention;
import java.io.IOException;
import java.util.List;

/** The field {@code mentions} of {@link HubJson}. */
final class MentionJson {

  private MentionJson() {}

  static void write(List<ArticleAnalysis> articles, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("mentions");
    for (ArticleAnalysis analysis : articles) {
      for (Mention mention : analysis.evidence()) {
        write(analysis, mention, json);
      }
    }
    json.writeEndArray();
  }

  private static void write(ArticleAnalysis analysis, Mention mention, JsonGenerator json)
      throws IOException {
    Block block = analysis.article().body().blocks().get(mention.block());
    Sentence sentence = block.sentenceAt(mention.inBlock().start());
    json.writeStartObject();
    json.writeStringField("article", analysis.article().id());
    writeFields(mention, json);
    json.writeStringField(
        "sentence", analysis.recognition().shown(mention.block(), block.text(), sentence.at()));
    json.writeStringField("anchor", sentence.anchor());
    json.writeEndObject();
  }

  /** The fields that tell a mention wherever one is told: its place, text and entity. */
  static void writeFields(Mention mention, JsonGenerator json) throws IOException {
    json.writeNumberField("start", mention.at().start());
    json.writeNumberField("end", mention.at().end());
    json.writeStringField("text", mention.text());
    json.writeStringField("entity", mention.entity().value());
    json.writeBooleanField("linked", mention.linked());
  }
}

package io.mailuo.knowledge;

import io.mailuo.content.Entity;
import io.mailuo.recognise.Recognition;
import io.mailuo.source.SourceFile;
import java.util.Map;

/**
 * What was found in an entity's own texts. These link to other entities but are no evidence: they
 * do not count as mentions.
 *
 * @param file the file that it was read from
 * @param body what was found in its prose
 * @param plain what was found in its summary, the labels and the values of its facts, by the text
 */
public record EntityText(
    Entity entity, SourceFile file, Recognition body, Map<String, Recognition> plain) {

  public EntityText {
    plain = Map.copyOf(plain);
  }
}

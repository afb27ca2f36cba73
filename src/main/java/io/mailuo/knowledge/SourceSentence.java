package io.mailuo.knowledge;

import io.mailuo.content.Article;
import io.mailuo.knowledge.EntityKnowledge.Evidence;
import java.util.Objects;

/** A sentence of an article that says something. */
public record SourceSentence(Article article, Evidence evidence) {

  public SourceSentence {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(evidence, "evidence");
  }
}

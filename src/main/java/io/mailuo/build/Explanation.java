package io.mailuo.build;

import io.mailuo.extract.Extraction;
import io.mailuo.knowledge.ArticleAnalysis;
import io.mailuo.knowledge.EntityText;
import io.mailuo.knowledge.FreeText;
import io.mailuo.recognise.Recognition;
import io.mailuo.source.SourceFile;
import java.util.Objects;
import java.util.Optional;

/**
 * What was found in one text of a hub.
 *
 * @param file the file that it was read from
 * @param recognition what its Markdown names
 * @param extraction what it says; empty for entities and free pages, whose texts are linked but are
 *     no evidence
 */
public record Explanation(
    SourceFile file, Recognition recognition, Optional<Extraction> extraction) {

  public Explanation {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(recognition, "recognition");
    Objects.requireNonNull(extraction, "extraction");
  }

  static Explanation of(ArticleAnalysis article) {
    return new Explanation(
        article.file(), article.recognition(), Optional.of(article.extraction()));
  }

  static Explanation of(EntityText entity) {
    return new Explanation(entity.file(), entity.body(), Optional.empty());
  }

  static Explanation of(FreeText page) {
    return new Explanation(page.file(), page.recognition(), Optional.empty());
  }

  /** False for an entity or a free page. */
  public boolean isOfArticle() {
    return extraction.isPresent();
  }
}

package io.mailuo.build;

import io.mailuo.config.HubConfig;
import io.mailuo.content.Article;
import io.mailuo.content.Entity;
import io.mailuo.content.FreePage;
import io.mailuo.source.Asset;
import io.mailuo.source.SourceFile;
import java.util.List;

/**
 * A hub after stages 1 and 2.
 *
 * @param drafts articles left out because they are drafts
 * @param faulty files left out because of errors
 */
record ParsedHub(
    HubConfig config,
    List<FromFile<Article>> articles,
    List<FromFile<Entity>> entities,
    List<FromFile<FreePage>> pages,
    List<Asset> assets,
    int drafts,
    int faulty) {

  ParsedHub {
    articles = List.copyOf(articles);
    entities = List.copyOf(entities);
    pages = List.copyOf(pages);
    assets = List.copyOf(assets);
  }

  /** What was read from a file, and the file. */
  record FromFile<T>(T value, SourceFile file) {}

  /** The values alone. */
  static <T> List<T> values(List<FromFile<T>> parsed) {
    return parsed.stream().map(FromFile::value).toList();
  }
}

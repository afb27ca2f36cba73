package io.mailuo.build;

import io.mailuo.config.HubConfig;
import io.mailuo.content.Article;
import io.mailuo.content.Entity;
import io.mailuo.content.FreePage;
import io.mailuo.source.Asset;
import io.mailuo.source.SourceFile;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A hub after stages 1 and 2.
 *
 * @param drafts articles left out because they are drafts
 */
record ParsedHub(
    HubConfig config,
    List<FromFile<Article>> articles,
    List<FromFile<Entity>> entities,
    List<FromFile<FreePage>> pages,
    List<Asset> assets,
    int drafts) {

  ParsedHub {
    articles = List.copyOf(articles);
    entities = List.copyOf(entities);
    pages = List.copyOf(pages);
    assets = List.copyOf(assets);
  }

  /** The same with another configuration. */
  ParsedHub with(HubConfig other) {
    return new ParsedHub(other, articles, entities, pages, assets, drafts);
  }

  /** The same without what was read from some files. */
  ParsedHub without(Set<String> paths) {
    return new ParsedHub(
        config,
        without(articles, paths),
        without(entities, paths),
        without(pages, paths),
        assets,
        drafts);
  }

  private static <T> List<FromFile<T>> without(List<FromFile<T>> parsed, Set<String> paths) {
    return parsed.stream().filter(from -> !paths.contains(from.file().path())).toList();
  }

  /** Paths of all files that something was read from. */
  Set<String> paths() {
    Set<String> paths = new HashSet<>();
    articles.forEach(from -> paths.add(from.file().path()));
    entities.forEach(from -> paths.add(from.file().path()));
    pages.forEach(from -> paths.add(from.file().path()));
    return paths;
  }

  /** What was read from a file, and the file. */
  record FromFile<T>(T value, SourceFile file) {}

  /** The values alone. */
  static <T> List<T> values(List<FromFile<T>> parsed) {
    return parsed.stream().map(FromFile::value).toList();
  }
}

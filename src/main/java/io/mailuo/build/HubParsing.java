package io.mailuo.build;

import io.mailuo.build.ParsedHub.FromFile;
import io.mailuo.config.HubConfig;
import io.mailuo.config.HubConfigReader;
import io.mailuo.config.Kind;
import io.mailuo.content.Article;
import io.mailuo.content.ArticleReader;
import io.mailuo.content.ArticleReader.Draft;
import io.mailuo.content.Entity;
import io.mailuo.content.EntityReader;
import io.mailuo.content.FreePage;
import io.mailuo.content.FreePageReader;
import io.mailuo.problem.Checked;
import io.mailuo.problem.Problem;
import io.mailuo.source.HubFiles;
import io.mailuo.source.HubReader;
import io.mailuo.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Stages 1 and 2: from a hub's folder to typed content. Files are parsed in parallel. */
final class HubParsing {

  private HubParsing() {}

  /**
   * Reads and parses a hub.
   *
   * @param drafts true: drafts are kept
   * @return empty where {@code hub.yaml} has errors
   */
  static Checked<ParsedHub> parse(Path hub, boolean drafts) throws IOException {
    HubReader reader = new HubReader(hub);
    Checked<SourceFile> configFile = reader.readConfig();
    List<Problem> problems = new ArrayList<>(configFile.problems());
    if (configFile.value().isEmpty()) {
      return new Checked<>(Optional.empty(), problems);
    }
    Checked<HubConfig> config = HubConfigReader.read(configFile.value().get());
    problems.addAll(config.problems());
    if (config.value().isEmpty()) {
      return new Checked<>(Optional.empty(), problems);
    }
    Set<String> folders =
        config.value().get().kinds().stream().map(Kind::folder).collect(Collectors.toSet());
    folders.addAll(List.of("articles", "pages"));
    Checked<HubFiles> files = reader.read(folders);
    problems.addAll(files.problems());
    return new Checked<>(
        files.value().map(read -> parse(config.value().get(), read, drafts, problems)), problems);
  }

  private static ParsedHub parse(
      HubConfig config, HubFiles files, boolean drafts, List<Problem> problems) {
    Set<String> kinds =
        config.kinds().stream().map(Kind::folder).collect(Collectors.toCollection(HashSet::new));
    ArticleReader articleReader = new ArticleReader(config.timezone());
    EntityReader entityReader = new EntityReader(config.timezone(), kinds);
    List<FromFile<Draft>> articles = all(files.in("articles"), articleReader::read, problems);
    List<FromFile<Entity>> entities = new ArrayList<>();
    for (Kind kind : config.kinds()) {
      entities.addAll(all(files.in(kind.folder()), entityReader::read, problems));
    }
    List<FromFile<FreePage>> pages = all(files.in("pages"), FreePageReader::read, problems);
    List<FromFile<Article>> published =
        articles.stream()
            .filter(draft -> drafts || !draft.value().draft())
            .map(draft -> new FromFile<>(draft.value().article(), draft.file()))
            .toList();
    return new ParsedHub(
        config, published, entities, pages, files.assets(), articles.size() - published.size());
  }

  /**
   * Parses files in parallel. A file with an error may still give a value, so that what else is
   * wrong with it can be told in the same run.
   */
  private static <T> List<FromFile<T>> all(
      List<SourceFile> files, Function<SourceFile, Checked<T>> parse, List<Problem> problems) {
    List<Checked<T>> parsed = files.parallelStream().map(parse).toList();
    List<FromFile<T>> values = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      problems.addAll(parsed.get(i).problems());
      SourceFile file = files.get(i);
      parsed.get(i).value().ifPresent(value -> values.add(new FromFile<>(value, file)));
    }
    return values;
  }
}

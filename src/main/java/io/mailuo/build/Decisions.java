package io.mailuo.build;

import io.mailuo.build.Discovering.Discovered;
import io.mailuo.build.Discovering.Reason;
import io.mailuo.build.Discovering.Refusal;
import io.mailuo.build.ParsedHub.FromFile;
import io.mailuo.config.Kind;
import io.mailuo.content.AliasEdit;
import io.mailuo.content.Entity;
import io.mailuo.content.EntityReader;
import io.mailuo.discover.EntityDraft;
import io.mailuo.discover.Queue;
import io.mailuo.discover.Queue.Entry;
import io.mailuo.discover.Queue.Found;
import io.mailuo.knowledge.ArticleAnalysis;
import io.mailuo.output.ContentWriter;
import io.mailuo.source.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the user decided of the candidates, one name after the other. */
final class Decisions {

  private final ParsedHub hub;
  private final List<ArticleAnalysis> articles;
  private final ContentWriter writer;
  private final List<String> created = new ArrayList<>();

  /** The entities' files that got aliases, as they are now. */
  private final Map<String, SourceFile> extended = new TreeMap<>();

  private final List<String> ignored = new ArrayList<>();
  private final List<Refusal> refused = new ArrayList<>();
  private Queue queue;

  Decisions(Queue queue, ParsedHub hub, List<ArticleAnalysis> articles, ContentWriter writer) {
    this.queue = queue;
    this.hub = hub;
    this.articles = articles;
    this.writer = writer;
  }

  /** The queue after all decisions. */
  Queue queue() {
    return queue;
  }

  Discovered done() {
    return new Discovered(queue, created, List.copyOf(extended.keySet()), ignored, refused);
  }

  void ignore(String name) {
    Optional<Entry> entry = queue.named(name);
    if (entry.isEmpty()) {
      refuse(name, Reason.UNKNOWN, "");
    } else {
      queue = queue.ignoring(entry.get());
      ignored.add(name);
    }
  }

  /**
   * Makes an entity of a candidate.
   *
   * @param kind folder of its kind; empty: the one that was proposed
   */
  void accept(String name, Optional<String> kind) throws IOException {
    Optional<Entry> entry = waiting(name);
    Optional<String> merge =
        entry.flatMap(Entry::found).flatMap(Found::merge).map(Object::toString);
    if (merge.isPresent()) {
      refuse(name, Reason.MERGE, merge.get());
    } else if (entry.isPresent() && kind.filter(k -> kinds().noneMatch(k::equals)).isPresent()) {
      refuse(name, Reason.NO_KIND, kind.get());
    } else if (entry.isPresent()) {
      write(name, entry.get(), kind.orElse(entry.get().kind()));
    }
  }

  private Stream<String> kinds() {
    return hub.config().kinds().stream().map(Kind::folder);
  }

  /** Adds the names of a candidate to the aliases of an entity, given by its id or a name. */
  void acceptInto(String name, String entity) throws IOException {
    Optional<Entry> entry = waiting(name);
    if (entry.isEmpty()) {
      return;
    }
    Optional<FromFile<Entity>> target =
        hub.entities().stream()
            .filter(
                e -> e.value().id().value().equals(entity) || e.value().names().contains(entity))
            .findFirst();
    if (target.isEmpty()) {
      refuse(name, Reason.NO_ENTITY, entity);
    } else {
      extend(name, entry.get(), target.get());
    }
  }

  /** The entry of that name, unless there is none or it is ignored: then the name is refused. */
  private Optional<Entry> waiting(String name) {
    Optional<Entry> entry = queue.named(name);
    if (entry.isEmpty()) {
      refuse(name, Reason.UNKNOWN, "");
    } else if (entry.get().status() == Queue.Status.IGNORED) {
      refuse(name, Reason.IGNORED, "");
      return Optional.empty();
    }
    return entry;
  }

  private void refuse(String name, Reason reason, String detail) {
    refused.add(new Refusal(name, reason, detail));
  }

  private void write(String name, Entry entry, String kind) throws IOException {
    boolean person =
        hub.config().kinds().stream().anyMatch(k -> k.folder().equals(kind) && k.isPerson());
    EntityDraft draft =
        EntityDraft.of(entry.ofKind(kind), articles, person, hub.config().language());
    if (writer.create(draft.path(), draft.text())) {
      created.add(draft.path());
      queue = queue.without(entry);
    } else {
      refuse(name, Reason.EXISTS, draft.path());
    }
  }

  /** Several names may go into one file: each edit starts from what the last one wrote. */
  private void extend(String name, Entry entry, FromFile<Entity> target) throws IOException {
    String path = target.file().path();
    SourceFile now = extended.getOrDefault(path, target.file());
    Optional<SourceFile> edited = withAliases(now, entry.names());
    if (edited.isEmpty()) {
      refuse(name, Reason.NOT_ADDED, path);
    } else {
      writer.replace(path, edited.get().text());
      extended.put(path, edited.get());
      queue = queue.without(entry);
    }
  }

  /** Empty where the file would not be read as meant afterwards. */
  private Optional<SourceFile> withAliases(SourceFile file, List<String> names) {
    EntityReader reader =
        new EntityReader(hub.config().timezone(), kinds().collect(Collectors.toSet()));
    SourceFile now = file;
    for (String name : names) {
      List<String> before = reader.read(now).value().map(Entity::names).orElse(List.of());
      if (before.contains(name)) {
        continue;
      }
      Optional<SourceFile> edited =
          AliasEdit.add(now, EntityDraft.written(name))
              .map(text -> new SourceFile(file.path(), text, file.hash()));
      List<String> after = new ArrayList<>(before);
      after.add(name);
      Optional<Entity> read = edited.flatMap(text -> reader.read(text).value());
      if (read.filter(entity -> entity.names().equals(after)).isEmpty()) {
        return Optional.empty();
      }
      now = edited.orElseThrow();
    }
    return Optional.of(now);
  }
}

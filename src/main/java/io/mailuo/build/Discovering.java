package io.mailuo.build;

import io.mailuo.config.HubConfig;
import io.mailuo.config.Kind;
import io.mailuo.discover.Candidate;
import io.mailuo.discover.Discovery;
import io.mailuo.discover.EntityDraft;
import io.mailuo.discover.Queue;
import io.mailuo.discover.Queue.Entry;
import io.mailuo.discover.QueueYaml;
import io.mailuo.knowledge.ArticleAnalysis;
import io.mailuo.output.ContentWriter;
import io.mailuo.problem.Checked;
import io.mailuo.problem.Problem;
import io.mailuo.recognise.EntityClass;
import io.mailuo.source.HubReader;
import io.mailuo.source.SourceFile;
import io.mailuo.text.HanLpWords;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Runs the pipeline up to stage 4, looks for names that the hub does not know, and keeps the queue
 * of candidates.
 */
public final class Discovering {

  private final Path hub;
  private final ContentWriter writer;

  /**
   * @param hub folder that holds {@code content/}
   */
  public Discovering(Path hub) {
    this.hub = hub;
    this.writer = new ContentWriter(hub);
  }

  /**
   * What a run did.
   *
   * @param queue as it was written
   * @param created paths of the entities' files that were written
   * @param refused names that could not be accepted or ignored, and why
   */
  public record Discovered(Queue queue, List<String> created, List<Refusal> refused) {
    public Discovered {
      created = List.copyOf(created);
      refused = List.copyOf(refused);
    }
  }

  /**
   * A name that could not be accepted or ignored.
   *
   * @param detail the path or id that the reason speaks of; may be empty
   */
  public record Refusal(String name, Reason reason, String detail) {}

  /** Why a name was refused. */
  public enum Reason {
    /** No candidate bears it. */
    UNKNOWN,
    /** It seems to be another name of an entity of the hub. */
    MERGE,
    /** There is a file where its file would be. */
    EXISTS,
    /** An editor has written that it shall be ignored. */
    IGNORED
  }

  /**
   * Finds the candidates, accepts and ignores some of them, and writes the queue.
   *
   * @return empty where the hub's settings or the queue have errors: then nothing is written
   */
  public Checked<Discovered> run(List<String> accept, List<String> ignore) throws IOException {
    Checked<ParsedHub> parsed = HubParsing.parse(hub, true);
    List<Problem> problems = new ArrayList<>(parsed.problems());
    if (parsed.value().isEmpty()) {
      return new Checked<>(Optional.empty(), problems);
    }
    ParsedHub content = parsed.value().get();
    Checked<Queue> queue = queue(content.config());
    problems.addAll(queue.problems());
    if (queue.value().isEmpty()) {
      return new Checked<>(Optional.empty(), problems);
    }
    HubRecognition recognised = HubRecognition.of(content);
    List<Candidate> found =
        Discovery.of(
            recognised.articles(),
            ParsedHub.values(content.entities()),
            recognised.gazetteer()::classOf,
            new HanLpWords());
    Queue fresh = queue.value().get().with(found, c -> kindOf(c.sort(), content.config()));
    Decisions decisions = new Decisions(fresh, recognised.articles(), content.config());
    for (String name : ignore) {
      decisions.ignore(name);
    }
    for (String name : accept) {
      decisions.accept(name);
    }
    writer.replace(Queue.PATH, QueueYaml.write(decisions.queue));
    return new Checked<>(
        Optional.of(new Discovered(decisions.queue, decisions.created, decisions.refused)),
        problems);
  }

  private Checked<Queue> queue(HubConfig config) throws IOException {
    Checked<SourceFile> file = new HubReader(hub).readOptional(Queue.PATH);
    if (file.value().isEmpty()) {
      return new Checked<>(
          file.hasErrors() ? Optional.empty() : Optional.of(Queue.EMPTY), file.problems());
    }
    Set<String> kinds = config.kinds().stream().map(Kind::folder).collect(Collectors.toSet());
    return QueueYaml.read(file.value().get(), kinds);
  }

  /** The first kind of that sort; the first of all where the hub has none. */
  private static String kindOf(EntityClass sort, HubConfig config) {
    return config.kinds().stream()
        .filter(kind -> EntityClass.ofSchemaType(kind.schemaType()) == sort)
        .findFirst()
        .orElse(config.kinds().get(0))
        .folder();
  }

  /** What the user decided, one name after the other. */
  private final class Decisions {

    private final List<ArticleAnalysis> articles;
    private final HubConfig config;
    private final List<String> created = new ArrayList<>();
    private final List<Refusal> refused = new ArrayList<>();
    private Queue queue;

    Decisions(Queue queue, List<ArticleAnalysis> articles, HubConfig config) {
      this.queue = queue;
      this.articles = articles;
      this.config = config;
    }

    void ignore(String name) {
      Optional<Entry> entry = queue.named(name);
      if (entry.isEmpty()) {
        refused.add(new Refusal(name, Reason.UNKNOWN, ""));
      } else {
        queue = queue.ignoring(entry.get());
      }
    }

    void accept(String name) throws IOException {
      Optional<Entry> entry = queue.named(name);
      Optional<Refusal> refusal = entry.flatMap(e -> refusal(name, e));
      if (entry.isEmpty()) {
        refused.add(new Refusal(name, Reason.UNKNOWN, ""));
      } else if (refusal.isPresent()) {
        refused.add(refusal.get());
      } else {
        write(name, entry.get());
      }
    }

    private Optional<Refusal> refusal(String name, Entry entry) {
      if (entry.status() == Queue.Status.IGNORED) {
        return Optional.of(new Refusal(name, Reason.IGNORED, ""));
      }
      return entry
          .found()
          .flatMap(Queue.Found::merge)
          .map(id -> new Refusal(name, Reason.MERGE, id.value()));
    }

    private void write(String name, Entry entry) throws IOException {
      boolean person =
          config.kinds().stream().anyMatch(k -> k.folder().equals(entry.kind()) && k.isPerson());
      EntityDraft draft = EntityDraft.of(entry, articles, person, config.language());
      if (writer.create(draft.path(), draft.text())) {
        created.add(draft.path());
        queue = queue.without(entry);
      } else {
        refused.add(new Refusal(name, Reason.EXISTS, draft.path()));
      }
    }
  }
}

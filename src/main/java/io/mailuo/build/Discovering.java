package io.mailuo.build;

import io.mailuo.config.HubConfig;
import io.mailuo.config.Kind;
import io.mailuo.content.Entity;
import io.mailuo.discover.Candidate;
import io.mailuo.discover.Discovery;
import io.mailuo.discover.Queue;
import io.mailuo.discover.QueueYaml;
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
import java.util.Objects;
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
   * @param extended paths of the entities' files that got an alias
   * @param ignored names that will not be proposed again
   * @param refused names that could not be accepted or ignored, and why
   */
  public record Discovered(
      Queue queue,
      List<String> created,
      List<String> extended,
      List<String> ignored,
      List<Refusal> refused) {
    public Discovered {
      Objects.requireNonNull(queue, "queue");
      created = List.copyOf(created);
      extended = List.copyOf(extended);
      ignored = List.copyOf(ignored);
      refused = List.copyOf(refused);
    }
  }

  /**
   * A name that could not be accepted or ignored.
   *
   * @param detail the path, id or kind that the reason speaks of; may be empty
   */
  public record Refusal(String name, Reason reason, String detail) {
    public Refusal {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(reason, "reason");
      Objects.requireNonNull(detail, "detail");
    }
  }

  /** Why a name was refused. */
  public enum Reason {
    /** No candidate bears it. */
    UNKNOWN,
    /** It seems to be another name of an entity of the hub. */
    MERGE,
    /** There is a file where its file would be. */
    EXISTS,
    /** An editor has written that it shall be ignored. */
    IGNORED,
    /** No entity of the hub has the id or name to which it was to be added. */
    NO_ENTITY,
    /** The hub has no kind to which it was to belong. */
    NO_KIND,
    /** The front matter of the entity's file is written so that no alias can be added safely. */
    NOT_ADDED
  }

  /**
   * Finds the candidates, accepts and ignores some of them, and writes the queue.
   *
   * @param into id or name of the entity whose aliases the accepted names become; empty: each
   *     becomes an entity of its own
   * @param kind folder of the kind of which the entities become; empty: the one proposed
   * @return empty where the hub's settings or the queue have errors: then nothing is written
   */
  public Checked<Discovered> run(
      List<String> accept, Optional<String> into, Optional<String> kind, List<String> ignore)
      throws IOException {
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
    Queue fresh = upToDate(queue.value().get(), content, recognised);
    Decisions decisions = new Decisions(fresh, content, recognised.articles(), writer);
    ignore.forEach(decisions::ignore);
    for (String name : accept) {
      if (into.isPresent()) {
        decisions.acceptInto(name, into.get());
      } else {
        decisions.accept(name, kind);
      }
    }
    writer.replace(Queue.PATH, QueueYaml.write(decisions.queue()));
    return new Checked<>(Optional.of(decisions.done()), problems);
  }

  /** The queue after a run: with what the articles say now, without what the hub has by now. */
  private static Queue upToDate(Queue queue, ParsedHub content, HubRecognition recognised) {
    List<Entity> entities = ParsedHub.values(content.entities());
    List<Candidate> found =
        Discovery.of(
            recognised.articles(), entities, recognised.gazetteer()::classOf, new HanLpWords());
    List<String> known = entities.stream().flatMap(entity -> entity.names().stream()).toList();
    return queue.with(found, c -> kindOf(c.sort(), content.config())).withoutKnown(known);
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
}

package io.mailuo.cli;

import io.mailuo.build.Discovering;
import io.mailuo.build.Discovering.Discovered;
import io.mailuo.content.EntityId;
import io.mailuo.discover.Queue;
import io.mailuo.discover.Queue.Entry;
import io.mailuo.discover.Queue.Found;
import io.mailuo.output.BuildLock;
import io.mailuo.problem.Checked;
import io.mailuo.problem.Diagnostics;
import io.mailuo.problem.Problem;
import io.mailuo.text.Kebab;
import io.mailuo.twin.CandidatesJson;
import java.io.IOException;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mailuo discover}. */
@Command(
    name = "discover",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    header = "Finds names that the articles use and the hub has no page for.",
    footer = {
      "",
      "The candidates go to content/candidates.yaml, which you may edit: kind, aliases,",
      "status: ignored. Nothing becomes a page unless you accept it."
    })
final class DiscoverCommand implements Callable<Integer> {

  private static final int SHOWN = 40;

  private final Terminal terminal;

  @Mixin private HubOptions hubOptions = new HubOptions();

  @Option(
      names = "--accept",
      arity = "1..*",
      paramLabel = "NAME",
      description = "write the file of an entity for each of these candidates")
  private List<String> accept = new ArrayList<>();

  @Option(
      names = "--into",
      paramLabel = "ENTITY",
      description = "with --accept: add the names to the aliases of this entity (id or name)")
  private @Nullable String into;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "with --accept: the kind of these entities, not the one that was proposed")
  private @Nullable String kind;

  @Option(
      names = "--ignore",
      arity = "1..*",
      paramLabel = "NAME",
      description = "never propose these again")
  private List<String> ignore = new ArrayList<>();

  @Option(names = "--format", paramLabel = "text|json", description = "form of the answer")
  private Format format = Format.TEXT;

  @Option(
      names = "--all",
      descriptionKey = "all-candidates",
      description = "show every candidate, not the first 40")
  private boolean all;

  enum Format {
    TEXT,
    JSON
  }

  DiscoverCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Terminal shown = hubOptions.on(terminal);
    Optional<String> wrong = wrongUsage(shown);
    if (wrong.isPresent()) {
      shown.err().println(wrong.get());
      return ExitCode.USAGE;
    }
    Optional<BuildLock> lock = BuildLock.take(hubOptions.hub());
    if (lock.isEmpty()) {
      shown.err().println(shown.text("failure.locked"));
      return ExitCode.LOCKED;
    }
    try {
      return discover(shown);
    } finally {
      lock.get().close();
    }
  }

  /**
   * What options say together that makes no sense; picocli takes an option it does not know for a
   * name.
   */
  private Optional<String> wrongUsage(Terminal shown) {
    Optional<String> option =
        Stream.concat(accept.stream(), ignore.stream())
            .filter(name -> name.startsWith("-"))
            .findFirst();
    if (option.isPresent()) {
      return Optional.of(shown.text("discover.option-for-name", option.get()));
    }
    if (into != null && accept.isEmpty()) {
      return Optional.of(shown.text("discover.into.alone"));
    }
    if (kind != null && (accept.isEmpty() || into != null)) {
      return Optional.of(shown.text("discover.kind.alone"));
    }
    return Optional.empty();
  }

  private int discover(Terminal shown) throws IOException {
    Checked<Discovered> ran =
        new Discovering(hubOptions.hub())
            .run(accept, Optional.ofNullable(into), Optional.ofNullable(kind), ignore);
    Diagnostics diagnostics = new Diagnostics(shown.language(), shown.colour());
    ran.problems().stream()
        .filter(p -> p.isError() || p.at().path().equals(Queue.PATH))
        .sorted(Problem.ORDER)
        .forEach(p -> shown.err().println(diagnostics.describe(p)));
    ran.value().ifPresent(done -> print(done, shown, diagnostics));
    shown.out().flush();
    if (ran.value().filter(done -> !done.refused().isEmpty()).isPresent()) {
      return ExitCode.USAGE;
    }
    return ran.value().isEmpty() || ran.hasErrors() ? ExitCode.CONTENT : ExitCode.DONE;
  }

  private void print(Discovered done, Terminal shown, Diagnostics words) {
    done.refused()
        .forEach(
            refusal ->
                shown
                    .err()
                    .println(
                        format(
                            words,
                            "discover.refused." + Kebab.of(refusal.reason()),
                            refusal.name(),
                            refusal.detail())));
    if (format == Format.JSON) {
      shown.out().print(CandidatesJson.of(done.queue()));
      return;
    }
    done.created().forEach(path -> shown.out().println(format(words, "discover.created", path)));
    done.extended().forEach(path -> shown.out().println(format(words, "discover.extended", path)));
    done.ignored()
        .forEach(name -> shown.out().println(format(words, "discover.ignored", name, Queue.PATH)));
    if (accept.isEmpty() && ignore.isEmpty()) {
      printTable(done.queue().waiting(), shown, words);
    }
  }

  private void printTable(List<Entry> waiting, Terminal shown, Diagnostics words) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(words.text("discover.columns").split("\\|")));
    waiting.stream()
        .limit(all ? Integer.MAX_VALUE : SHOWN)
        .forEach(entry -> rows.add(row(entry, entry.found().orElseThrow(), words)));
    if (!waiting.isEmpty()) {
      shown.out().print(Columns.align(rows));
    }
    if (!all && waiting.size() > SHOWN) {
      shown.out().println(format(words, "discover.more", waiting.size() - SHOWN));
    }
    shown.out().println(format(words, "discover.done", waiting.size(), Queue.PATH));
  }

  private static List<String> row(Entry entry, Found found, Diagnostics words) {
    String aliases = entry.aliases().isEmpty() ? "" : String.join(", ", entry.aliases());
    String merge =
        found
            .merge()
            .map(EntityId::value)
            .map(id -> format(words, "discover.merge", id))
            .orElse("");
    return List.of(
        String.format(Locale.ROOT, "%.2f", found.confidence()),
        entry.kind(),
        entry.name(),
        found.mentions() + "/" + found.articles(),
        aliases,
        merge.isEmpty()
            ? found.sentences().stream().findFirst().map(c -> c.place()).orElse("")
            : merge);
  }

  private static String format(Diagnostics words, String key, Object... parameters) {
    Object[] strings = new Object[parameters.length];
    for (int i = 0; i < parameters.length; i++) {
      strings[i] = String.valueOf(parameters[i]);
    }
    return new MessageFormat(words.text(key), Locale.ROOT).format(strings);
  }
}

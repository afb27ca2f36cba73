package io.mailuo.discover;

import io.mailuo.content.EntityId;
import io.mailuo.discover.Candidate.Citation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The candidates that wait for an editor, as {@code content/candidates.yaml} holds them. What an
 * editor wrote (kind, aliases, status) outlives every later run, and so does the order: what is new
 * comes at the end.
 */
public record Queue(List<Entry> entries) {

  /** The path of its file, relative to the hub. */
  public static final String PATH = "content/candidates.yaml";

  public static final Queue EMPTY = new Queue(List.of());

  public Queue {
    entries = List.copyOf(entries);
  }

  /** What an editor has said of a candidate. */
  public enum Status {
    NEW,
    /** Never to be proposed again. */
    IGNORED
  }

  /**
   * A candidate.
   *
   * @param kind folder of its kind, e.g. {@code people}
   * @param edited true: an editor changed or wrote it; it stays even where no article has it
   * @param found what the articles say; empty for one that is ignored
   */
  public record Entry(
      String name,
      List<String> aliases,
      String kind,
      Status status,
      boolean edited,
      Optional<Found> found) {

    public Entry {
      Objects.requireNonNull(status, "status");
      Objects.requireNonNull(found, "found");
      aliases = List.copyOf(aliases);
      if (name.isBlank() || kind.isBlank()) {
        throw new IllegalArgumentException("a candidate has a name and a kind: " + name);
      }
      if (status == Status.IGNORED && found.isPresent()) {
        throw new IllegalArgumentException("nothing is kept of what is ignored: " + name);
      }
    }

    /** The name, then the aliases. */
    public List<String> names() {
      List<String> names = new ArrayList<>(List.of(name));
      names.addAll(aliases);
      return names;
    }

    /** The same with what the articles say now. */
    Entry with(Found now) {
      return new Entry(name, aliases, kind, status, edited, Optional.of(now));
    }

    /** The same, of another kind. */
    public Entry ofKind(String folder) {
      return new Entry(name, aliases, folder, status, edited, found);
    }

    Entry ignored() {
      return new Entry(name, aliases, kind, Status.IGNORED, false, Optional.empty());
    }
  }

  /** What the articles say of a candidate; see {@link Candidate}. */
  public record Found(
      double confidence,
      int mentions,
      int articles,
      List<String> evidence,
      Optional<EntityId> merge,
      List<Citation> sentences) {

    public Found {
      Objects.requireNonNull(merge, "merge");
      evidence = List.copyOf(evidence);
      sentences = List.copyOf(sentences);
    }

    static Found of(Candidate candidate) {
      return new Found(
          candidate.confidence(),
          candidate.mentions(),
          candidate.articles(),
          candidate.evidence(),
          candidate.merge(),
          candidate.sentences());
    }
  }

  /**
   * The queue after a run: what is ignored stays so, what was found again is brought up to date, of
   * what an editor changed only what the articles say of it; what was not found is dropped unless
   * an editor changed it, what is new is added.
   *
   * @param candidates the surest first
   * @param kindOf folder of the kind that a candidate seems to belong to
   */
  public Queue with(List<Candidate> candidates, Function<Candidate, String> kindOf) {
    Map<String, Candidate> bySpelling = new HashMap<>();
    candidates.forEach(
        c -> c.names().forEach(name -> bySpelling.putIfAbsent(Groups.spelling(name), c)));
    List<Entry> kept = new ArrayList<>();
    List<Candidate> rest = new ArrayList<>(candidates);
    for (Entry entry : entries) {
      Optional<Candidate> again = again(entry, bySpelling).filter(rest::contains);
      again.ifPresent(rest::remove);
      if (entry.status() == Status.IGNORED) {
        kept.add(entry.ignored());
      } else if (again.isPresent()) {
        kept.add(
            entry.edited()
                ? entry.with(Found.of(again.get()))
                : entry(again.get(), kindOf.apply(again.get())));
      } else if (entry.edited()) {
        kept.add(entry);
      }
    }
    rest.removeIf(this::isIgnored);
    rest.forEach(c -> kept.add(entry(c, kindOf.apply(c))));
    return new Queue(kept);
  }

  private static Optional<Candidate> again(Entry entry, Map<String, Candidate> bySpelling) {
    return entry.names().stream()
        .map(name -> Optional.ofNullable(bySpelling.get(Groups.spelling(name))))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private boolean isIgnored(Candidate candidate) {
    return entries.stream()
        .filter(entry -> entry.status() == Status.IGNORED)
        .anyMatch(
            entry ->
                entry.names().stream()
                    .map(Groups::spelling)
                    .anyMatch(Groups.spelling(candidate.name())::equals));
  }

  private static Entry entry(Candidate candidate, String kind) {
    return new Entry(
        candidate.name(),
        candidate.aliases(),
        kind,
        Status.NEW,
        false,
        Optional.of(Found.of(candidate)));
  }

  /** The entry that bears a name, in any spelling. */
  public Optional<Entry> named(String name) {
    String wanted = Groups.spelling(name);
    return entries.stream()
        .filter(e -> e.names().stream().map(Groups::spelling).anyMatch(wanted::equals))
        .findFirst();
  }

  /** The queue with an entry marked as ignored. */
  public Queue ignoring(Entry ignored) {
    return new Queue(entries.stream().map(e -> e.equals(ignored) ? e.ignored() : e).toList());
  }

  /**
   * The queue without what waits though the hub has it by now.
   *
   * @param names all names of all entities
   */
  public Queue withoutKnown(Collection<String> names) {
    Set<String> known = names.stream().map(Groups::spelling).collect(Collectors.toSet());
    return new Queue(
        entries.stream()
            .filter(e -> e.status() == Status.IGNORED || !known.contains(Groups.spelling(e.name())))
            .toList());
  }

  /** The queue without an entry. */
  public Queue without(Entry entry) {
    return new Queue(entries.stream().filter(e -> !e.equals(entry)).toList());
  }

  /** The entries that wait, the surest first, other names of known entities last. */
  public List<Entry> waiting() {
    return entries.stream()
        .filter(entry -> entry.status() == Status.NEW && entry.found().isPresent())
        .sorted(
            Comparator.comparing((Entry e) -> e.found().orElseThrow().merge().isPresent())
                .thenComparing(e -> -e.found().orElseThrow().confidence())
                .thenComparing(e -> -e.found().orElseThrow().mentions())
                .thenComparing(Entry::name))
        .toList();
  }
}

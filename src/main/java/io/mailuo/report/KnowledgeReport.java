package io.mailuo.report;

import io.mailuo.content.EntityId;
import io.mailuo.content.Fact;
import io.mailuo.knowledge.ArticleKnowledge;
import io.mailuo.knowledge.EntityKnowledge;
import io.mailuo.knowledge.Hub;
import io.mailuo.problem.Lines;
import io.mailuo.recognise.Rejection;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a build has to tell its editor about the hub's knowledge.
 *
 * @param first true: there was no build to compare with
 * @param conflicts facts on which sources or dates disagree, by entity
 * @param unmentioned entities that no article mentions, sorted
 * @param ambiguous shared names that were left unlinked, sorted
 */
public record KnowledgeReport(
    boolean first,
    Changes changes,
    List<Conflict> conflicts,
    List<EntityId> unmentioned,
    List<AmbiguousAlias> ambiguous) {

  public KnowledgeReport {
    Objects.requireNonNull(changes, "changes");
    conflicts = List.copyOf(conflicts);
    unmentioned = List.copyOf(unmentioned);
    ambiguous = List.copyOf(ambiguous);
  }

  /**
   * A fact with values that differ and name different sources or dates.
   *
   * @param values at least two, in the order of the file
   */
  public record Conflict(EntityId entity, String label, List<Fact.Value> values) {
    public Conflict {
      Objects.requireNonNull(entity, "entity");
      values = List.copyOf(values);
    }
  }

  /**
   * A name that may mean several entities.
   *
   * @param candidates ids, sorted
   * @param places where it was left unlinked, e.g. {@code content/articles/x.md:31:18}, in order
   */
  public record AmbiguousAlias(String text, List<EntityId> candidates, List<String> places) {
    public AmbiguousAlias {
      candidates = List.copyOf(candidates);
      places = List.copyOf(places);
    }
  }

  /**
   * The report of a build.
   *
   * @param last state after the last build; empty where there was none
   * @param now state after this one
   * @param hub what this build knows
   */
  public static KnowledgeReport of(Optional<HubState> last, HubState now, Hub hub) {
    return new KnowledgeReport(
        last.isEmpty(),
        last.map(before -> Changes.between(before, now)).orElse(Changes.NONE),
        conflicts(hub),
        hub.entities().values().stream()
            .filter(known -> known.mentions() == 0)
            .map(known -> known.entity().id())
            .toList(),
        ambiguous(hub));
  }

  private static List<Conflict> conflicts(Hub hub) {
    List<Conflict> conflicts = new ArrayList<>();
    for (EntityKnowledge known : hub.entities().values()) {
      for (Fact fact : known.entity().facts()) {
        if (isInConflict(fact.values())) {
          conflicts.add(new Conflict(known.entity().id(), fact.label(), fact.values()));
        }
      }
    }
    return conflicts;
  }

  private static boolean isInConflict(List<Fact.Value> values) {
    return values.stream().anyMatch(one -> values.stream().anyMatch(other -> disagree(one, other)));
  }

  /** A list of values with one source, or with none, is a list and no conflict. */
  private static boolean disagree(Fact.Value one, Fact.Value other) {
    return !one.text().equals(other.text())
        && (differ(one.source(), other.source()) || differ(one.date(), other.date()));
  }

  private static boolean differ(Optional<?> one, Optional<?> other) {
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }

  private static List<AmbiguousAlias> ambiguous(Hub hub) {
    TreeMap<String, AmbiguousAlias> found = new TreeMap<>();
    for (ArticleKnowledge known : hub.articles()) {
      String path = known.analysis().file().path();
      String source = known.analysis().file().text();
      for (Rejection rejection : known.analysis().recognition().rejections()) {
        if (rejection.cause() == Rejection.Cause.AMBIGUOUS) {
          String place = place(path, source, rejection.at().start());
          found.merge(
              rejection.text() + " " + rejection.candidates(),
              new AmbiguousAlias(rejection.text(), rejection.candidates(), List.of(place)),
              KnowledgeReport::join);
        }
      }
    }
    return List.copyOf(found.values());
  }

  private static AmbiguousAlias join(AmbiguousAlias one, AmbiguousAlias other) {
    List<String> places = new ArrayList<>(one.places());
    places.addAll(other.places());
    return new AmbiguousAlias(one.text(), one.candidates(), places);
  }

  private static String place(String path, String source, int offset) {
    int column = offset - Lines.startOfLine(source, offset) + 1;
    return path + ":" + Lines.lineOf(source, offset) + ":" + column;
  }
}

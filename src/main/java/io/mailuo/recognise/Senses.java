package io.mailuo.recognise;

import io.mailuo.content.Entity;
import io.mailuo.content.EntityId;
import io.mailuo.content.Fact;
import io.mailuo.text.Folding;
import io.mailuo.text.Scripts;
import io.mailuo.text.Word;
import io.mailuo.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Decides what a name means where it may mean several things: one of several entities, or a common
 * word. A score adds up what speaks for a reading; where the best is not clearly best, there is no
 * mention: a wrong link is worse than none.
 */
final class Senses {

  /** A reading below this score is not taken. */
  static final double ENOUGH = 0.5;

  /** The best of several readings must lead by this much. */
  static final double MARGIN = 0.15;

  private static final double NAMED_ELSEWHERE = 0.3;
  private static final double CUE = 0.3;
  private static final double COMMON_THING = -0.4;
  private static final double RELATIVE = 0.1;
  private static final int MOST_RELATIVES = 3;
  private static final double CONTEXT_NEAR = 0.25;
  private static final double CONTEXT_FAR = 0.1;
  private static final double MOST_CONTEXT = 0.4;

  /** The words around a common word are often those of its common sense. */
  private static final double COMMON_CONTEXT = 0.35;

  private static final double QUOTED = 0.15;
  private static final double IN_LINE = 0.3;

  private final Gazetteer gazetteer;
  private final Words words;
  private final Map<EntityId, Set<EntityId>> relatives = new ConcurrentHashMap<>();
  private final Map<EntityId, Set<EntityId>> named = new ConcurrentHashMap<>();
  private final Map<EntityId, Set<String>> contexts = new ConcurrentHashMap<>();

  Senses(Gazetteer gazetteer, Words words) {
    this.gazetteer = gazetteer;
    this.words = words;
  }

  /**
   * A reading of a name.
   *
   * @param entity what it would mean
   * @param score 0 to 1
   * @param reason what speaks for it
   */
  record Reading(Entity entity, double score, Reason reason) {}

  /** What an article says besides the sentence in question. */
  record Surroundings(String article, Set<EntityId> accepted) {}

  /** True where the name is also a word that everyone uses, so that its sense must be decided. */
  boolean isCommonWord(Candidate candidate, String written) {
    boolean term =
        candidate.names().stream()
            .anyMatch(name -> gazetteer.classOf(name.entity()) == EntityClass.TERM);
    if (term || written.length() > 3 || !written.chars().allMatch(Scripts::isHan)) {
      return false;
    }
    List<String> natures = words.natures(written);
    return !natures.isEmpty() && !isName(natures.get(0), candidate);
  }

  private boolean isName(String nature, Candidate candidate) {
    boolean thing =
        candidate.names().stream()
            .allMatch(name -> gazetteer.classOf(name.entity()) == EntityClass.THING);
    return nature.startsWith("nr")
        || nature.startsWith("nt")
        || nature.equals("nz")
        || nature.equals("nx")
        || nature.equals("j")
        || (nature.startsWith("ns") && !thing);
  }

  /**
   * Scores every reading of a name at one place.
   *
   * @param text of the block, folded
   * @param common true: the name is also a common word
   * @return best first
   */
  List<Reading> readings(
      Candidate candidate, String text, boolean common, Surroundings surroundings) {
    List<Reading> readings = new ArrayList<>();
    for (Entity entity : candidate.entities()) {
      readings.add(reading(entity, candidate, text, common, surroundings));
    }
    readings.sort(
        Comparator.comparingDouble(Reading::score)
            .reversed()
            .thenComparing(reading -> reading.entity().id()));
    return readings;
  }

  private Reading reading(
      Entity entity, Candidate candidate, String text, boolean common, Surroundings around) {
    EntityClass entityClass = gazetteer.classOf(entity);
    boolean main =
        candidate.names().stream()
            .anyMatch(n -> n.entity().equals(entity) && n.sort() == Name.Sort.MAIN);
    double score = prior(entityClass, main, common) + 0.1 * entity.priority();
    Reason reason = Reason.of(main ? "main-name" : "alias");
    if (around.accepted().contains(entity.id())) {
      score += NAMED_ELSEWHERE;
      reason = reason.and("named-in-full");
    }
    if (Cues.speakFor(entityClass, text, candidate.at().start(), candidate.at().end())) {
      score += CUE;
      reason = reason.and("cue");
    }
    if (Cues.isQuoted(text, candidate.at().start(), candidate.at().end())) {
      score += QUOTED;
      reason = reason.and("quoted");
    }
    if (standsInLine(entityClass, candidate, text, around)) {
      score += IN_LINE;
      reason = reason.and("in-line");
    }
    if (common && Cues.speakOfCommonThing(text, candidate.at().start())) {
      score += COMMON_THING;
      reason = reason.and("common-word");
    }
    long near = relatives(entity).stream().filter(around.accepted()::contains).count();
    if (near > 0) {
      score += RELATIVE * Math.min(MOST_RELATIVES, near);
      reason = reason.and("relatives", String.valueOf(near));
    }
    double context = context(entity, text, around.article()) * (common ? COMMON_CONTEXT : 1);
    if (context > 0) {
      score += context;
      reason = reason.and("context");
    }
    return new Reading(entity, Math.max(0, Math.min(1, score)), reason);
  }

  /** 甲、乙和丙: what stands in a line with known names of a kind is of that kind. */
  private boolean standsInLine(
      EntityClass entityClass, Candidate candidate, String text, Surroundings around) {
    return around.accepted().stream()
        .flatMap(id -> gazetteer.entity(id).stream())
        .filter(other -> gazetteer.classOf(other) == entityClass)
        .flatMap(other -> other.names().stream())
        .map(Folding::fold)
        .anyMatch(name -> Cues.isJoined(name, text, candidate.at().start(), candidate.at().end()));
  }

  private static double prior(EntityClass entityClass, boolean main, boolean common) {
    if (!common) {
      return main ? 0.35 : 0.3;
    }
    if (!main) {
      return 0.3;
    }
    return entityClass == EntityClass.THING ? 0.25 : 0.45;
  }

  private double context(Entity entity, String text, String article) {
    double score = 0;
    for (String word : contexts.computeIfAbsent(entity.id(), id -> contextWords(entity))) {
      if (text.contains(word)) {
        score += CONTEXT_NEAR;
      } else if (article.contains(word)) {
        score += CONTEXT_FAR;
      }
    }
    return Math.min(MOST_CONTEXT, score);
  }

  /** The words given by the editor, and the nouns of the definition. */
  private Set<String> contextWords(Entity entity) {
    Set<String> found = new HashSet<>();
    entity.context().forEach(word -> found.add(Folding.fold(word)));
    String summary = Folding.fold(entity.summary());
    for (Word word : words.segment(summary)) {
      String text = summary.substring(word.start(), word.end());
      boolean noun = word.nature().startsWith("n") || word.nature().equals("vn");
      if (noun && word.length() > 1 && entity.names().stream().noneMatch(n -> n.contains(text))) {
        found.add(text);
      }
    }
    return Set.copyOf(found);
  }

  /** Entities that its page names, and whose pages name it. */
  private Set<EntityId> relatives(Entity entity) {
    return relatives.computeIfAbsent(entity.id(), id -> findRelatives(entity));
  }

  private Set<EntityId> findRelatives(Entity entity) {
    Set<EntityId> found = new HashSet<>(named(entity));
    for (Entity other : gazetteer.entities()) {
      if (named(other).contains(entity.id())) {
        found.add(other.id());
      }
    }
    found.remove(entity.id());
    return found;
  }

  private Set<EntityId> named(Entity entity) {
    return named.computeIfAbsent(entity.id(), id -> namedOnPage(entity));
  }

  private Set<EntityId> namedOnPage(Entity entity) {
    Set<EntityId> found = new HashSet<>();
    gazetteer.find(
        Folding.fold(page(entity)),
        (start, end, names) -> {
          Optional<Entity> only =
              names.stream().map(Name::entity).distinct().count() == 1
                  ? Optional.of(names.get(0).entity())
                  : Optional.empty();
          only.ifPresent(other -> found.add(other.id()));
        });
    return found;
  }

  private static String page(Entity entity) {
    StringBuilder page = new StringBuilder(entity.summary()).append('\n');
    for (Fact fact : entity.facts()) {
      fact.values().forEach(value -> page.append(value.text()).append('\n'));
    }
    return page.append(entity.body().plainText()).toString();
  }
}

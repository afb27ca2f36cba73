package io.mailuo.recognise;

import io.mailuo.content.Entity;
import io.mailuo.content.EntityId;
import io.mailuo.text.Folding;
import io.mailuo.text.Scripts;
import io.mailuo.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

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

  /** The text names the entity elsewhere, in words that mean nothing else. */
  private static final double NAMED_ELSEWHERE = 0.3;

  /** A word beside the name goes with entities of this class, as 总裁 with persons. */
  private static final double CUE = 0.3;

  /** A word beside the name goes with the common thing, as 一斤 with 小米. */
  private static final double COMMON_THING = -0.4;

  /** Each entity that the text names and that has to do with this one, up to so many. */
  private static final double RELATIVE = 0.1;

  private static final int MOST_RELATIVES = 3;

  /** The words around a common word are often those of its common sense: they count so far. */
  private static final double COMMON_CONTEXT = 0.35;

  private static final double QUOTED = 0.15;
  private static final double IN_LINE = 0.3;

  /** Each step of priority that the editor gives. */
  private static final double PRIORITY = 0.1;

  /** Common words that are names too have at most so many characters. */
  private static final int LONGEST_COMMON = 3;

  private final Gazetteer gazetteer;
  private final Words words;
  private final Relatives relatives;
  private final ContextWords contexts;

  Senses(Gazetteer gazetteer, Words words) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.relatives = new Relatives(gazetteer);
    this.contexts = new ContextWords(words);
  }

  /**
   * A reading of a name.
   *
   * @param entity what it would mean
   * @param score 0 to 1
   * @param reason what speaks for it
   */
  record Reading(Entity entity, double score, Reason reason) {
    Reading {
      if (score < 0 || score > 1) {
        throw new IllegalArgumentException("a score is 0 to 1, got " + score);
      }
    }
  }

  /**
   * What an article says besides the sentence in question.
   *
   * @param article its whole text, folded
   * @param accepted the entities that it names beyond doubt
   */
  record Discourse(String article, Set<EntityId> accepted) {
    Discourse {
      accepted = Set.copyOf(accepted);
    }
  }

  /** True where the name is also a word that everyone uses, so that its sense must be decided. */
  boolean isCommonWord(Spelling spelling, String written) {
    boolean term =
        spelling.names().stream()
            .anyMatch(name -> gazetteer.classOf(name.entity()) == EntityClass.TERM);
    if (term || written.length() > LONGEST_COMMON || !written.chars().allMatch(Scripts::isHan)) {
      return false;
    }
    List<String> natures = words.natures(written);
    return !natures.isEmpty() && !isName(natures.get(0), spelling);
  }

  private boolean isName(String nature, Spelling spelling) {
    boolean thing =
        spelling.names().stream()
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
  List<Reading> readings(Spelling spelling, String text, boolean common, Discourse discourse) {
    List<Reading> readings = new ArrayList<>();
    for (Entity entity : spelling.entities()) {
      readings.add(reading(entity, spelling, text, common, discourse));
    }
    readings.sort(
        Comparator.comparingDouble(Reading::score)
            .reversed()
            .thenComparing(reading -> reading.entity().id()));
    return readings;
  }

  private Reading reading(
      Entity entity, Spelling spelling, String text, boolean common, Discourse around) {
    EntityClass entityClass = gazetteer.classOf(entity);
    int start = spelling.at().start();
    int end = spelling.at().end();
    boolean main = isMainName(spelling, entity);
    long near = relatives.of(entity).stream().filter(around.accepted()::contains).count();
    double context = contexts.weigh(entity, text, around.article()) * (common ? COMMON_CONTEXT : 1);
    return new Tally(prior(entityClass, main, common) + PRIORITY * entity.priority(), main)
        .add(around.accepted().contains(entity.id()), NAMED_ELSEWHERE, "named-in-full")
        .add(Cues.speakFor(entityClass, text, start, end), CUE, "cue")
        .add(Cues.isQuoted(text, start, end), QUOTED, "quoted")
        .add(standsInLine(entityClass, spelling, text, around), IN_LINE, "in-line")
        .add(common && Cues.speakOfCommonThing(text, start), COMMON_THING, "common-word")
        .add(near > 0, RELATIVE * Math.min(MOST_RELATIVES, near), "relatives", String.valueOf(near))
        .add(context > 0, context, "context")
        .reading(entity);
  }

  private static boolean isMainName(Spelling spelling, Entity entity) {
    return spelling.names().stream()
        .anyMatch(name -> name.entity().equals(entity) && name.sort() == Name.Sort.MAIN);
  }

  /** What speaks for and against a reading, added up, each with the ground that it is told by. */
  private static final class Tally {

    private double score;
    private Reason reason;

    Tally(double prior, boolean main) {
      this.score = prior;
      this.reason = Reason.of(main ? "main-name" : "alias");
    }

    Tally add(boolean holds, double weight, String ground, String... arguments) {
      if (holds) {
        score += weight;
        reason = reason.and(ground, arguments);
      }
      return this;
    }

    Reading reading(Entity entity) {
      return new Reading(entity, Math.max(0, Math.min(1, score)), reason);
    }
  }

  /** 甲、乙和丙: what stands in a line with known names of a kind is of that kind. */
  private boolean standsInLine(
      EntityClass entityClass, Spelling spelling, String text, Discourse around) {
    return around.accepted().stream()
        .flatMap(id -> gazetteer.entity(id).stream())
        .filter(other -> gazetteer.classOf(other) == entityClass)
        .flatMap(other -> other.names().stream())
        .map(Folding::fold)
        .anyMatch(name -> Cues.isJoined(name, text, spelling.at().start(), spelling.at().end()));
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
}

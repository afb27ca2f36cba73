package io.mailuo.discover;

import io.mailuo.discover.Evidence.Group;
import io.mailuo.discover.Sighted.Place;
import io.mailuo.recognise.EntityClass;
import io.mailuo.text.Scripts;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Weighs what was seen of a name: how sure it is one, and of what sort of thing. */
final class Judgement {

  /** Part of a name's confidence that how often it stands does not touch. */
  private static final double BASE = 0.62;

  /** How fast one cue after another convinces. */
  private static final double OFTEN = 1.5;

  /** Before a name stands no article of Chinese: 的, a measure word, a demonstrative. */
  private static final String MODIFIERS = "的个种这那该其些款项套条次量类份批张部家位名群";

  private static final Set<Evidence> MARKS = EnumSet.of(Evidence.QUOTED, Evidence.LISTED);

  private static final double WITHOUT_CUES = 0.7;
  private static final double ENOUGH_CUES = 0.15;
  private static final double ENOUGH_FOR_COMMON_WORDS = 0.3;

  /** A Latin name need not be told from its sentence at every place. */
  private static final double LATIN_SHARE = 3;

  private static final double OTHER_SORT = 0.3;

  /** In a hub of so many articles that a name stands in few of them still says something. */
  private static final double SMALL_HUB = 6;

  private static final double SMALL_GAIN = 0.3;

  /** A term in capitals makes compounds of every sort: another sort has to be as much surer. */
  private static final double SURER = 2;

  /** Gen-2, Veo 3: works have numbers, people and companies have none. */
  private static final Pattern NUMBERED = Pattern.compile("[A-Za-z].*[ -]?[vV]?\\d+(?:\\.\\d+)*");

  private static final double PER_MENTION = 0.15;
  private static final double PER_ARTICLE = 0.35;

  private final Sighted seen;
  private final int hubArticles;

  /**
   * @param hubArticles number of all articles: the fewer, the less it says that a name is rare
   */
  Judgement(Sighted seen, int hubArticles) {
    this.seen = seen;
    this.hubArticles = hubArticles;
  }

  /** 0 to 1: what independent evidence for a sort of thing comes to, a noisy or over its groups. */
  private double agreement(EntityClass sort) {
    Map<Group, Double> strongest = new EnumMap<>(Group.class);
    seen.counts()
        .forEach(
            (evidence, count) ->
                strongest.merge(
                    evidence.group(), strength(evidence, count) * fit(evidence, sort), Math::max));
    double doubt = 1;
    for (double strength : strongest.values()) {
      doubt *= 1 - strength;
    }
    return 1 - doubt;
  }

  /** What speaks for another sort of thing says little for this one. */
  private static double fit(Evidence evidence, EntityClass sort) {
    return evidence.speaksAgainst(sort) ? OTHER_SORT : 1;
  }

  /** A shape tells by its share of the places, a cue by how often it comes and its share. */
  private double strength(Evidence evidence, int count) {
    double share = Math.min(1.0, (double) count / Math.max(1, seen.places().size()));
    if (evidence.group() == Group.SHAPE) {
      boolean latin = !isChinese() && !evidence.isSorted();
      return evidence.weight() * Math.min(1, latin ? LATIN_SHARE * share : share);
    }
    if (evidence.group() == Group.STATISTICS
        || evidence == Evidence.TAG
        || evidence == Evidence.GLOSS) {
      return evidence.weight();
    }
    double often = 1 - StrictMath.exp(-OFTEN * count);
    boolean decisive = evidence == Evidence.ORGANISATION_HEAD || evidence == Evidence.TITLE_BEFORE;
    return evidence.weight() * often * StrictMath.pow(share, decisive ? 0.25 : 0.5);
  }

  /** 0 for what stands once, towards 1 for what stands often and in many articles. */
  private double salience() {
    double weight = PER_MENTION * (seen.places().size() - 1) + PER_ARTICLE * (seen.articles() - 1);
    return 1 - StrictMath.exp(-weight);
  }

  double confidence() {
    EntityClass sort = sort();
    double base = BASE + SMALL_GAIN * StrictMath.exp(-hubArticles / SMALL_HUB);
    return agreement(sort) * bareness(sort) * (base + (1 - base) * salience());
  }

  /**
   * The sort of thing for which most speaks; what nothing tells is a product or, in capitals, a
   * term.
   */
  EntityClass sort() {
    boolean acronym = seen.hasShape(Evidence.ACRONYM);
    EntityClass best = acronym ? EntityClass.TERM : EntityClass.THING;
    double most = votes(best) * (acronym ? SURER : 1);
    for (EntityClass sort : EntityClass.values()) {
      if (isPossible(sort) && votes(sort) > most) {
        best = sort;
        most = votes(sort);
      }
    }
    return best;
  }

  private double votes(EntityClass sort) {
    double votes = 0;
    for (Map.Entry<Evidence, Integer> there : seen.counts().entrySet()) {
      votes += there.getKey().vote(sort, seen.hasShape(Evidence.ACRONYM)) * there.getValue();
    }
    return votes;
  }

  /**
   * Organisations bear no numbers. A person is known by a person's name, or by an office before a
   * name of two words, or by the speech after it.
   */
  private boolean isPossible(EntityClass sort) {
    if (sort == EntityClass.ORGANISATION) {
      return !NUMBERED.matcher(seen.name()).matches();
    }
    if (sort != EntityClass.PERSON) {
      return true;
    }
    boolean shaped =
        seen.shapes().keySet().stream()
            .anyMatch(
                shape ->
                    shape.group() == Group.SHAPE && !shape.speaksAgainst(sort) && shape.isSorted());
    boolean latin =
        seen.name().matches("[A-Z][\\p{L}.'-]+( [A-Z][\\p{L}.'-]+)+")
            && !seen.name().startsWith("The ");
    Map<Evidence, Integer> counts = seen.counts();
    boolean speaks =
        counts.containsKey(Evidence.SPEECH_AFTER)
            && !counts.containsKey(Evidence.ORGANISATION_HEAD)
            && !counts.containsKey(Evidence.ORGANISATION_CUE);
    return shaped || (latin && (counts.containsKey(Evidence.TITLE_BEFORE) || speaks));
  }

  /**
   * 1 for what stands bare, as names do; less for what follows 的 or a measure word, as common nouns
   * do, and for Chinese words for whose sort no cue speaks.
   */
  private double bareness(EntityClass sort) {
    if (!isChinese() || isShapedAsName()) {
      return 1;
    }
    long modified = seen.places().stream().filter(Judgement::isModified).count();
    double share = (double) modified / Math.max(1, seen.places().size());
    double bare = sort == EntityClass.TERM ? 1 : 1 - Math.min(0.6, Math.max(0, share - 0.1) * 1.5);
    return hasCues(sort) ? bare : bare * WITHOUT_CUES;
  }

  private boolean isChinese() {
    return seen.name().chars().allMatch(Scripts::isHan);
  }

  private boolean isShapedAsName() {
    return seen.hasShape(Evidence.DOTTED_NAME)
        || seen.hasShape(Evidence.TAGGED_FULL_NAME)
        || seen.hasShape(Evidence.ORGANISATION_SUFFIX)
        || seen.hasShape(Evidence.GLOSS);
  }

  private static boolean isModified(Place place) {
    return MODIFIERS.indexOf(place.paragraph().at(place.start() - 1)) >= 0;
  }

  /** True for words of the dictionary that are no names there. */
  private boolean isPlain() {
    return seen.shapes().keySet().stream().allMatch(shape -> shape == Evidence.NOUN_PHRASE);
  }

  private boolean hasCues(EntityClass sort) {
    long cued =
        seen.places().stream()
            .filter(place -> place.cues().stream().anyMatch(cue -> cue.isCueFor(sort)))
            .count();
    long marked =
        seen.places().stream()
            .filter(place -> place.cues().stream().anyMatch(MARKS::contains))
            .count();
    boolean loose = sort == EntityClass.TERM && !seen.hasShape(Evidence.BOUND_WORD);
    boolean common =
        !seen.hasShape(Evidence.BOUND_WORD) && !seen.hasShape(Evidence.NEW_WORD) && isPlain();
    double enough = loose || common ? ENOUGH_FOR_COMMON_WORDS : ENOUGH_CUES;
    return cued + marked >= Math.max(1, enough * seen.places().size());
  }
}

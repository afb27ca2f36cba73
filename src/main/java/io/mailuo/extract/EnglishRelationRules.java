package io.mailuo.extract;

import static io.mailuo.recognise.EntityClass.ORGANISATION;
import static io.mailuo.recognise.EntityClass.PERSON;
import static io.mailuo.recognise.EntityClass.THING;

import io.mailuo.extract.Relation.Predicate;
import io.mailuo.recognise.EntityClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The ways in which English news words relations. Every pattern is bounded. */
final class EnglishRelationRules {

  private static final Set<EntityClass> ORGANISATIONS = Set.of(ORGANISATION);
  private static final Set<EntityClass> THINGS = Set.of(THING);
  private static final Set<EntityClass> PERSONS = Set.of(PERSON);
  private static final Set<EntityClass> ACTORS = Set.of(ORGANISATION, PERSON);
  private static final Set<EntityClass> OWNED = Set.of(ORGANISATION, THING);

  /** Between a subject and its verb. */
  private static final String GAP =
      " (?:[a-z]+ly |also |has |have |had |and |recently |first ){0,3}";

  /** Between a verb and the name of its object. */
  private static final String OBJECT =
      " (?:(?:its|the|a|an|new|latest|own|first|open|video|language|model|app|tool|product|called|named|startup|company|maker) ){0,5}";

  /** Behind an object: whatever comes. */
  private static final String ANY = "";

  /** Behind an object: it is not the object itself but something of it. */
  private static final String ITSELF = "(?!'s|’s)";

  private EnglishRelationRules() {}

  static List<RelationRule> all() {
    List<RelationRule> rules = new ArrayList<>();
    made(rules);
    acquired(rules);
    sued(rules);
    invested(rules);
    founded(rules);
    partnered(rules);
    return List.copyOf(rules);
  }

  /** Novex recently launched its new model Nova; Novex's app Nova; Nova, a model built by Novex. */
  private static void made(List<RelationRule> rules) {
    rules.add(
        RelationRule.forward(
            Predicate.RELEASED,
            ORGANISATIONS,
            THINGS,
            GAP + "(?:released|launched|unveiled|introduced|open-sourced)" + OBJECT,
            "(?!'s|’s| (?:API|competitor|rival|plugin))"));
    rules.add(
        RelationRule.forward(
            Predicate.OWNS,
            ORGANISATIONS,
            THINGS,
            "['’]s (?:own |new |video model |model |app )?",
            ANY));
    rules.add(
        RelationRule.backward(
            Predicate.DEVELOPED,
            ORGANISATIONS,
            THINGS,
            ",? (?:(?:was|is|a|an|the|model|tool) ){0,3}(?:developed|built|created|made) by ",
            ANY));
    rules.add(
        RelationRule.forward(
            Predicate.DEVELOPED,
            ORGANISATIONS,
            THINGS,
            GAP + "(?:developed|built)" + OBJECT,
            ITSELF));
  }

  /** Tidal Labs acquired the startup Novex; Novex was bought by Tidal Labs. */
  private static void acquired(List<RelationRule> rules) {
    rules.add(
        RelationRule.forward(
            Predicate.ACQUIRED, ACTORS, OWNED, GAP + "(?:acquired|bought)" + OBJECT, ITSELF));
    rules.add(
        RelationRule.backward(
            Predicate.ACQUIRED, ACTORS, OWNED, ",? (?:was |been )?(?:acquired|bought) by ", ANY));
  }

  /** Tidal Labs sued Novex; Novex was sued by Tidal Labs. */
  private static void sued(List<RelationRule> rules) {
    rules.add(RelationRule.forward(Predicate.SUED, ACTORS, ACTORS, GAP + "sued ", ITSELF));
    rules.add(
        RelationRule.backward(Predicate.SUED, ACTORS, ACTORS, " (?:was |were )sued by ", ANY));
  }

  /** Tidal Labs invested heavily in Novex. */
  private static void invested(List<RelationRule> rules) {
    rules.add(
        RelationRule.forward(
            Predicate.INVESTED_IN,
            ACTORS,
            ORGANISATIONS,
            GAP + "invested (?:[^,.;]{0,20} )?in ",
            ANY));
  }

  /** Mark Ellison co-founded the startup Novex; Novex, founded by Mark Ellison. */
  private static void founded(List<RelationRule> rules) {
    rules.add(
        RelationRule.forward(
            Predicate.FOUNDED, PERSONS, ORGANISATIONS, GAP + "(?:co-?)?founded" + OBJECT, ANY));
    rules.add(
        RelationRule.backward(
            Predicate.FOUNDED, PERSONS, ORGANISATIONS, ",? (?:was )?(?:co-?)?founded by ", ANY));
  }

  /** Tidal Labs has partnered with Novex. */
  private static void partnered(List<RelationRule> rules) {
    rules.add(
        RelationRule.forward(
            Predicate.PARTNERED_WITH, ORGANISATIONS, ORGANISATIONS, GAP + "partnered with ", ANY));
  }
}

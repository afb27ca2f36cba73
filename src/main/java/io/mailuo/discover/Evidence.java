package io.mailuo.discover;

import io.mailuo.recognise.EntityClass;
import io.mailuo.text.Kebab;
import java.util.Arrays;
import java.util.Set;

/**
 * What speaks for a stretch of text being a name. Evidence of one group is not independent: of each
 * group the strongest counts.
 */
enum Evidence {
  /** A transliterated name with a middle dot. */
  DOTTED_NAME(Group.SHAPE, 0.92, Sorts.PERSONS),
  /** The last part of a name with a middle dot, on its own. */
  NAME_PART(Group.SHAPE, 0.5, Sorts.PERSONS),
  /** Words that HanLP tags as a person's name. */
  TAGGED_PERSON(Group.SHAPE, 0.4, Sorts.NAMES),
  /** The same, three characters of which the first is a usual family name. */
  TAGGED_FULL_NAME(Group.SHAPE, 0.75, Sorts.PERSONS),
  /** Words that the dictionary has as a name of an institution or a thing. */
  TAGGED_NAME(Group.SHAPE, 0.4, Sorts.ORGANISATIONS),
  /** Ends with a word such as company, university, laboratory. */
  ORGANISATION_SUFFIX(Group.SHAPE, 0.5, Sorts.ORGANISATIONS),
  /** Latin letters with capitals inside, or letters and a number. */
  LATIN_COINAGE(Group.SHAPE, 0.9),
  /** Latin letters with a capital at the beginning of each word. */
  LATIN_NAME(Group.SHAPE, 0.85),
  /** All capitals. */
  ACRONYM(Group.SHAPE, 0.75),
  /** Three characters or more, all of which transliterate sounds. */
  TRANSLITERATION(Group.SHAPE, 0.6, Sorts.NAMES),
  /** Nouns, and what stands before nouns. */
  NOUN_PHRASE(Group.SHAPE, 0.3, Sorts.TERMS),

  /** An office or a profession stands before it. */
  TITLE_BEFORE(Group.PERSON_CUE, 0.7, Sorts.PERSONS),
  /** A verb of speech follows. */
  SPEECH_AFTER(Group.SPEECH, 0.5, Sorts.AGENTS),
  /** A word follows or goes before that nothing but an organisation has. */
  ORGANISATION_HEAD(Group.ORGANISATION_HEAD, 0.7, Sorts.ORGANISATIONS),
  /** A word follows or goes before that goes with organisations. */
  ORGANISATION_CUE(Group.ORGANISATION_CUE, 0.4, Sorts.ORGANISATIONS),
  /** A word follows or goes before that goes with products and works. */
  PRODUCT_CUE(Group.PRODUCT_CUE, 0.4, Sorts.THINGS),
  /** A word follows or goes before that goes with terms: a definition, a technique. */
  TERM_CUE(Group.TERM_CUE, 0.35, Sorts.TERMS),
  /** A verb follows that only someone can do. */
  AGENT_CUE(Group.SPEECH, 0.35, Sorts.AGENTS),
  /** Stands beside names in an enumeration. */
  LISTED(Group.LIST, 0.35),

  /** Another name stands in brackets after it, or it stands in brackets after another name. */
  GLOSS(Group.GLOSS, 0.5),
  /** The marks of a work's title stand around it. */
  WORK_TITLE(Group.MARKS, 0.5, Sorts.THINGS),
  /** Quotation marks stand around it. */
  QUOTED(Group.MARKS, 0.25),
  /** It is in the title of an article or in a heading. */
  IN_TITLE(Group.PLACE, 0.25),
  /** An author filed an article under it. */
  TAG(Group.PLACE, 0.35),
  /** Holds together, and its neighbours vary. */
  NEW_WORD(Group.STATISTICS, 0.4),
  /** The same, and one of its parts hardly stands anywhere else. */
  BOUND_WORD(Group.STATISTICS, 0.65);

  /** The sorts of things for which evidence speaks. */
  private enum Sorts {
    /** A name of whatever sort. */
    ANY,
    PERSONS,
    ORGANISATIONS,
    THINGS,
    TERMS,
    /** Persons and organisations: who acts and speaks. */
    AGENTS,
    /** All but terms. */
    NAMES;

    boolean hold(EntityClass sort) {
      return switch (this) {
        case ANY -> false;
        case PERSONS -> sort == EntityClass.PERSON;
        case ORGANISATIONS -> sort == EntityClass.ORGANISATION;
        case THINGS -> sort == EntityClass.THING;
        case TERMS -> sort == EntityClass.TERM;
        case AGENTS -> sort == EntityClass.PERSON || sort == EntityClass.ORGANISATION;
        case NAMES -> sort != EntityClass.TERM;
      };
    }

    long size() {
      return Arrays.stream(EntityClass.values()).filter(this::hold).count();
    }
  }

  /** Sources of evidence that do not depend on one another. */
  enum Group {
    SHAPE,
    PERSON_CUE,
    ORGANISATION_HEAD,
    ORGANISATION_CUE,
    PRODUCT_CUE,
    TERM_CUE,
    SPEECH,
    LIST,
    GLOSS,
    MARKS,
    PLACE,
    STATISTICS
  }

  private static final double WEAK = 0.15;

  /** Cues that stand beside a term in capitals as often as beside a name: X 公司, X 模型. */
  private static final Set<Group> COMPOUNDS =
      Set.of(Group.PRODUCT_CUE, Group.ORGANISATION_HEAD, Group.ORGANISATION_CUE);

  private final Group group;
  private final double weight;

  private final Sorts speaksFor;

  Evidence(Group group, double weight) {
    this(group, weight, Sorts.ANY);
  }

  Evidence(Group group, double weight, Sorts speaksFor) {
    this.group = group;
    this.weight = weight;
    this.speaksFor = speaksFor;
  }

  Group group() {
    return group;
  }

  /** 0 to 1: how far it goes on its own where every place of the name has it. */
  double weight() {
    return weight;
  }

  /** True where it speaks for a name of some sorts of things and this is none of them. */
  boolean speaksAgainst(EntityClass sort) {
    return isSorted() && !speaksFor.hold(sort);
  }

  /**
   * How much one place with this evidence says for a sort of thing. Every term is a noun phrase,
   * and so is much else; a term in capitals makes compounds as names do.
   */
  double vote(EntityClass sort, boolean acronym) {
    if (!speaksFor.hold(sort)) {
      return 0;
    }
    boolean weak = this == NOUN_PHRASE || (acronym && COMPOUNDS.contains(group));
    return weight / speaksFor.size() * (weak ? WEAK : 1);
  }

  /** True where it tells sorts of things apart. */
  boolean isSorted() {
    return speaksFor != Sorts.ANY;
  }

  /** True where it tells sorts of things apart and speaks for this one. */
  boolean isCueFor(EntityClass sort) {
    return speaksFor.hold(sort) && group != Group.SHAPE;
  }

  /** As in files, e.g. {@code title-before}. */
  String written() {
    return Kebab.of(this);
  }
}

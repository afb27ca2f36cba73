package io.mailuo.discover;

import io.mailuo.recognise.EntityClass;
import java.util.List;
import java.util.Locale;

/**
 * What speaks for a stretch of text being a name. Evidence of one group is not independent: of each
 * group the strongest counts.
 */
enum Evidence {
  /** A transliterated name with a middle dot. */
  DOTTED_NAME(Group.SHAPE, 0.92, EntityClass.PERSON),
  /** The last part of a name with a middle dot, on its own. */
  NAME_PART(Group.SHAPE, 0.5, EntityClass.PERSON),
  /** Words that HanLP tags as a person's name. */
  TAGGED_PERSON(Group.SHAPE, 0.4, EntityClass.PERSON, EntityClass.ORGANISATION, EntityClass.THING),
  /** The same, three characters of which the first is a usual family name. */
  TAGGED_FULL_NAME(Group.SHAPE, 0.75, EntityClass.PERSON),
  /** Words that the dictionary has as a name of an institution or a thing. */
  TAGGED_NAME(Group.SHAPE, 0.4, EntityClass.ORGANISATION),
  /** Ends with a word such as company, university, laboratory. */
  ORGANISATION_SUFFIX(Group.SHAPE, 0.5, EntityClass.ORGANISATION),
  /** Latin letters with capitals inside, or letters and a number. */
  LATIN_COINAGE(Group.SHAPE, 0.9),
  /** Latin letters with a capital at the beginning of each word. */
  LATIN_NAME(Group.SHAPE, 0.85),
  /** All capitals. */
  ACRONYM(Group.SHAPE, 0.75),
  /** Three characters or more, all of which transliterate sounds. */
  TRANSLITERATION(
      Group.SHAPE, 0.6, EntityClass.PERSON, EntityClass.ORGANISATION, EntityClass.THING),
  /** Nouns, and what stands before nouns. */
  NOUN_PHRASE(Group.SHAPE, 0.3, EntityClass.TERM),

  /** An office or a profession stands before it. */
  TITLE_BEFORE(Group.PERSON_CUE, 0.7, EntityClass.PERSON),
  /** A verb of speech follows. */
  SPEECH_AFTER(Group.SPEECH, 0.5, EntityClass.PERSON, EntityClass.ORGANISATION),
  /** A word follows or goes before that nothing but an organisation has. */
  ORGANISATION_HEAD(Group.ORGANISATION_HEAD, 0.7, EntityClass.ORGANISATION),
  /** A word follows or goes before that goes with organisations. */
  ORGANISATION_CUE(Group.ORGANISATION_CUE, 0.4, EntityClass.ORGANISATION),
  /** A word follows or goes before that goes with products and works. */
  PRODUCT_CUE(Group.PRODUCT_CUE, 0.4, EntityClass.THING),
  /** A word follows or goes before that goes with terms: a definition, a technique. */
  TERM_CUE(Group.TERM_CUE, 0.35, EntityClass.TERM),
  /** A verb follows that only someone can do. */
  AGENT_CUE(Group.SPEECH, 0.35, EntityClass.PERSON, EntityClass.ORGANISATION),
  /** Stands beside names in an enumeration. */
  LISTED(Group.LIST, 0.35),

  /** Another name stands in brackets after it, or it stands in brackets after another name. */
  GLOSS(Group.GLOSS, 0.5),
  /** The marks of a work's title stand around it. */
  WORK_TITLE(Group.MARKS, 0.5, EntityClass.THING),
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

  private final Group group;
  private final double weight;
  private final List<EntityClass> speaksFor;

  Evidence(Group group, double weight, EntityClass... speaksFor) {
    this.group = group;
    this.weight = weight;
    this.speaksFor = List.of(speaksFor);
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
    return !speaksFor.isEmpty() && !speaksFor.contains(sort);
  }

  /**
   * How much one place with this evidence says for a sort of thing. Every term is a noun phrase,
   * and so is much else; a term in capitals makes compounds as products do.
   */
  double vote(EntityClass sort, boolean acronym) {
    if (!speaksFor.contains(sort)) {
      return 0;
    }
    boolean weak = this == NOUN_PHRASE || (acronym && this == PRODUCT_CUE);
    return weight / speaksFor.size() * (weak ? WEAK : 1);
  }

  /** True where it tells sorts of things apart. */
  boolean isSorted() {
    return !speaksFor.isEmpty();
  }

  /** True where it tells sorts of things apart and speaks for this one. */
  boolean isCueFor(EntityClass sort) {
    return speaksFor.contains(sort) && group != Group.SHAPE;
  }

  /** As in files, e.g. {@code title-before}. */
  String written() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

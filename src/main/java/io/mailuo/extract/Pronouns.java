package io.mailuo.extract;

import io.mailuo.recognise.EntityClass;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what a pronoun that is a subject can mean: 他 a person, 它 a company or a thing. */
final class Pronouns {

  private static final String PRONOUN =
      "(?<person>他们?|她们?|[Hh]e |[Ss]he )|(?<thing>它们?|[Ii]t |[Tt]hey )";

  /** The subject of a sentence where that is a pronoun, at its beginning or behind a date. */
  private static final Pattern SUBJECT =
      Pattern.compile(
          "\\G(?:[^,;。“”]{0,14},|[^,;。“”\\p{IsHan}]{0,4}|在?[0-9]{2,4}年(?:[0-9]{1,2}月)?,?)?(?:后来|随后|此后|其后)?(?:"
              + PRONOUN
              + ")(?!的)");

  private static final Pattern FIRST =
      Pattern.compile("(?:" + PRONOUN + "|该?公司|该?团队|研究者|研究团队)(?!的)");

  private Pronouns() {}

  /** What the pronoun can mean with which a clause begins, the likelier first; empty: none does. */
  static List<EntityClass> meantFirst(String clause) {
    Matcher pronoun = FIRST.matcher(clause);
    return pronoun.lookingAt() ? meant(pronoun) : List.of();
  }

  /**
   * What the pronoun can mean that is the subject of a sentence, the likelier first; empty: none
   * is.
   *
   * @param from where the sentence begins
   */
  static List<EntityClass> meantBySubject(String text, int from, int to) {
    Matcher pronoun = SUBJECT.matcher(text).region(from, to);
    return pronoun.find() ? meant(pronoun) : List.of();
  }

  private static List<EntityClass> meant(Matcher pronoun) {
    if (pronoun.group("person") != null) {
      return List.of(EntityClass.PERSON);
    }
    return pronoun.group("thing") != null
        ? List.of(EntityClass.ORGANISATION, EntityClass.THING)
        : List.of(EntityClass.ORGANISATION);
  }
}

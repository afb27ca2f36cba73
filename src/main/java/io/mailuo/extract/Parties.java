package io.mailuo.extract;

import io.mailuo.recognise.EntityClass;
import io.mailuo.recognise.Mention;
import io.mailuo.text.Characters;
import io.mailuo.text.Folding;
import io.mailuo.text.Scripts;
import io.mailuo.text.Span;
import io.mailuo.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who stands at a place of one article: people and organisations that the hub knows, and such that
 * it does not know, by the shape of their names. A name that a title or a byline has shown to be
 * one is known in the whole article from then on. For one thread.
 *
 * <p>All offsets are those of a block's text.
 */
final class Parties {

  private static final int SHORTEST_SURNAME = 3;
  private static final int LONGEST_APPOSED = 60;
  private static final Pattern PART_BEFORE =
      Pattern.compile("[\\p{Lu}][\\p{IsLatin}.'’-]* $|[\\p{IsLatin}'’-]$");

  private final Reading reading;
  private final PersonNames people;
  private final OrganisationNames organisations;
  private final List<String> folded = new ArrayList<>();
  private final List<List<Span>> heads = new ArrayList<>();
  private final Set<String> learnt = new HashSet<>();

  Parties(Reading reading, Words words) {
    this.reading = reading;
    this.people = new PersonNames(words);
    this.organisations = new OrganisationNames(words);
    reading.blocks().forEach(block -> folded.add(Folding.fold(block.text())));
    for (int block = 0; block < folded.size(); block++) {
      heads.add(TitleWords.heads(folded.get(block)));
      learn(block);
    }
  }

  /** Finds the organisations before titles. */
  Workplaces workplaces() {
    return new Workplaces(reading, this, organisations);
  }

  /** The text of a block, folded: same length, same offsets. */
  String text(int block) {
    return folded.get(block);
  }

  /** The heads of titles in a block, in order. */
  List<Span> heads(int block) {
    return heads.get(block);
  }

  /** The person whose name ends at an offset. */
  Optional<Party> personEndingAt(int block, int end) {
    return personEndingAt(block, end, PersonNames.Evidence.WEAK);
  }

  /**
   * The person whose name ends at an offset.
   *
   * @param evidence strong where the words around can only be those of a person
   */
  Optional<Party> personEndingAt(int block, int end, PersonNames.Evidence evidence) {
    Optional<Party> known = known(block, end, false, EntityClass.PERSON);
    return known.isPresent()
        ? known
        : learntTo(block, end)
            .or(() -> people.endingAt(text(block), end, evidence))
            .flatMap(name -> person(block, name));
  }

  /** The person whose name begins at an offset. */
  Optional<Party> personStartingAt(int block, int start) {
    return personStartingAt(block, start, PersonNames.Evidence.WEAK);
  }

  /**
   * The person whose name begins at an offset.
   *
   * @param evidence strong after a title or in a byline
   */
  Optional<Party> personStartingAt(int block, int start, PersonNames.Evidence evidence) {
    Optional<Party> known = known(block, start, true, EntityClass.PERSON);
    return known.isPresent()
        ? known
        : learntFrom(block, start)
            .or(() -> people.startingAt(text(block), start, evidence))
            .flatMap(name -> person(block, name));
  }

  /** The organisation whose name ends at an offset, with its department. */
  Optional<Party> organisationEndingAt(int block, int end) {
    Optional<Party> known = known(block, end, false, EntityClass.ORGANISATION);
    return known.isPresent()
        ? known
        : organisations.endingAt(text(block), end).map(name -> organisation(block, name));
  }

  /** The organisation whose name begins at an offset. */
  Optional<Party> organisationStartingAt(int block, int start) {
    Optional<Party> known = known(block, start, true, EntityClass.ORGANISATION);
    return known.isPresent()
        ? known
        : organisations.startingAt(text(block), start).map(name -> organisation(block, name));
  }

  private Optional<Party> known(int block, int offset, boolean start, EntityClass wanted) {
    for (Mention mention : reading.mentions(block)) {
      int edge = start ? mention.inBlock().start() : mention.inBlock().end();
      if (edge == offset && reading.classOf(mention.entity()) == wanted) {
        return Optional.of(reading.party(mention));
      }
    }
    return Optional.empty();
  }

  /** A name that is none of the hub's; empty where it runs into one that is. */
  private Optional<Party> person(int block, Span name) {
    boolean taken =
        reading.mentions(block).stream().anyMatch(mention -> mention.inBlock().overlaps(name));
    return taken ? Optional.empty() : Optional.of(unknown(block, name, Optional.empty()));
  }

  /** A name with which one of the hub's may begin: 云海大学|物理学院 belongs to the university. */
  Party organisation(int block, Span name) {
    return reading.mentions(block).stream()
        .filter(mention -> mention.inBlock().start() == name.start())
        .filter(mention -> name.contains(mention.inBlock()))
        .filter(mention -> reading.classOf(mention.entity()) == EntityClass.ORGANISATION)
        .map(mention -> unknown(block, name, Optional.of(mention)))
        .findFirst()
        .orElseGet(() -> unknown(block, name, Optional.empty()));
  }

  private Party unknown(int block, Span name, Optional<Mention> parent) {
    String written = reading.blocks().get(block).text().substring(name.start(), name.end());
    String text = written.replace("\\", "");
    return new Party(parent.map(Mention::entity), text, reading.passage(block, name));
  }

  /** Learns the names that titles show. */
  private void learn(int block) {
    String text = text(block);
    for (Span head : heads(block)) {
      int start = TitleWords.afterSpace(text, head.end());
      people
          .startingAt(text, start, PersonNames.Evidence.STRONG)
          .filter(name -> isWhole(text, name))
          .ifPresent(name -> learn(text.substring(name.start(), name.end())));
      apposed(text, head).ifPresent(name -> learn(text.substring(name.start(), name.end())));
    }
  }

  /** A Latin name of two parts or more teaches its last one: Helen Carter … Carter. */
  private void learn(String name) {
    learnt.add(name);
    int last = name.lastIndexOf(' ') + 1;
    if (last > 0 && name.length() - last >= SHORTEST_SURNAME) {
      learnt.add(name.substring(last));
    }
  }

  /** The Latin name that a title behind a comma explains: Helen Carter, the president of Novex. */
  private Optional<Span> apposed(String text, Span head) {
    int from = Math.max(0, head.start() - LONGEST_APPOSED);
    int comma = text.lastIndexOf(", ", head.start());
    boolean near = comma > from && Scripts.isAsciiLetter(text.charAt(comma - 1));
    return near ? people.endingAt(text, comma, PersonNames.Evidence.WEAK) : Optional.empty();
  }

  private static boolean isWhole(String text, Span name) {
    return name.length() > 2 || !Scripts.isHan(text.charAt(name.start()));
  }

  private Optional<Span> learntTo(int block, int end) {
    return learnt.stream()
        .filter(name -> text(block).startsWith(name, end - name.length()))
        .filter(name -> !isPartOfName(block, end - name.length()))
        .max(Comparator.comparingInt(String::length))
        .map(name -> new Span(end - name.length(), end));
  }

  /** True behind another capital word, whose last part a surname would be: Jimmy Carter. */
  private boolean isPartOfName(int block, int start) {
    return PART_BEFORE.matcher(Characters.before(text(block), start, 24)).find();
  }

  private Optional<Span> learntFrom(int block, int start) {
    return learnt.stream()
        .filter(name -> text(block).startsWith(name, start))
        .max(Comparator.comparingInt(String::length))
        .map(name -> new Span(start, start + name.length()));
  }
}

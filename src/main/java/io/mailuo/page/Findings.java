package io.mailuo.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the articles say of an entity, collected by machine.
 *
 * @param roles what a person was somewhere, newest first
 * @param people who was what at an organisation, newest first
 * @param said what it said, newest first
 * @param saidAbout what others said of it, newest first
 * @param timeline what happened to it, newest first
 * @param relations how it stands to others, what it does to them first
 */
public record Findings(
    List<RoleLine> roles,
    List<RoleLine> people,
    List<QuotationCard> said,
    List<QuotationCard> saidAbout,
    List<TimelineEntry> timeline,
    List<RelationLine> relations) {

  public Findings {
    roles = List.copyOf(roles);
    people = List.copyOf(people);
    said = List.copyOf(said);
    saidAbout = List.copyOf(saidAbout);
    timeline = List.copyOf(timeline);
    relations = List.copyOf(relations);
  }

  /** How many there are of all. */
  public int size() {
    return roles.size()
        + people.size()
        + said.size()
        + saidAbout.size()
        + timeline.size()
        + relations.size();
  }

  /**
   * A role.
   *
   * @param other the organisation on a person's page, the person on an organisation's; empty where
   *     the text names none; linked where the hub knows it
   * @param title e.g. 联合创始人
   * @param former true: said to be so no longer
   * @param from date of the first article that says so
   * @param to date of the last one, where it is another
   * @param sources the sentences that say so, newest first
   */
  public record RoleLine(
      Optional<Piece> other,
      String title,
      boolean former,
      Optional<Day> from,
      Optional<Day> to,
      List<SourceLink> sources) {
    public RoleLine {
      Objects.requireNonNull(other, "other");
      sources = List.copyOf(sources);
    }
  }

  /**
   * Where an article says something.
   *
   * @param title of the article
   * @param href leads to the very sentence
   * @param day when the article appeared
   * @param lang language of the article
   */
  public record SourceLink(String title, String href, Optional<Day> day, String lang) {}

  /**
   * How the entity stands to another one.
   *
   * @param message key of the verb in the message files, e.g. {@code relation.released} or, seen
   *     from the other side, {@code relation.released.by}
   * @param sentence one that says so, the two names marked
   * @param sources every article that says so, newest first
   */
  public record RelationLine(
      String message, EntityChip other, EntityPage.Sentence sentence, List<SourceLink> sources) {
    public RelationLine {
      sources = List.copyOf(sources);
    }
  }

  /**
   * A quotation.
   *
   * @param words what was said, other entities linked; the page's own marked
   * @param lang language of the words, which need not be the article's
   * @param direct true: word for word
   * @param speaker linked where the hub knows them; empty on the speaker's own page
   * @param role what the speaker was then, e.g. 360集团创始人; may be empty
   * @param former true: the speaker was so no longer
   * @param source the sentence in its article
   */
  public record QuotationCard(
      List<Piece> words,
      String lang,
      boolean direct,
      Optional<Piece> speaker,
      String role,
      boolean former,
      SourceLink source) {
    public QuotationCard {
      words = List.copyOf(words);
      Objects.requireNonNull(speaker, "speaker");
      Objects.requireNonNull(source, "source");
    }
  }
}

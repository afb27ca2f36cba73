package io.mailuo.page;

import io.mailuo.content.EntityId;
import io.mailuo.extract.Party;
import io.mailuo.knowledge.EntityKnowledge;
import io.mailuo.knowledge.HeldRole;
import io.mailuo.knowledge.Said;
import io.mailuo.knowledge.StatedRelation;
import io.mailuo.knowledge.TimelineItem;
import io.mailuo.page.Findings.RelationLine;
import io.mailuo.page.Findings.RoleLine;
import io.mailuo.page.Findings.SourceLink;
import io.mailuo.text.Kebab;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Plans what pages show of roles, quotations, events and relations. */
final class FindingsPlanner {

  /** How much a page shows of each kind of finding. */
  private record Rooms(Room roles, Room events, Room quotations, Room relations) {

    static Rooms alike(Room room) {
      return new Rooms(room, room, room, room);
    }
  }

  /** An entity's own page is to load at once: see {@code WeightIT}. */
  private static final Rooms OWN =
      new Rooms(new Room(4, 60), new Room(4, 180), new Room(2, 110), new Room(3, 80));

  /** Six lists of this length make a page of no more than 200 items. */
  private static final Rooms FULL = Rooms.alike(new Room(33, 12_000));

  /** Sentences that one role names as its sources. */
  private static final int MOST_SOURCES = 5;

  private final Cards cards;
  private final Quotations quotations;
  private final Timelines timelines;

  FindingsPlanner(Cards cards, Quotations quotations, Timelines timelines) {
    this.cards = cards;
    this.quotations = quotations;
    this.timelines = timelines;
  }

  /**
   * The newest of everything that can be understood there, as the page of an entity shows it. What
   * happened to the entity itself goes before what only concerns it too.
   */
  Findings newest(EntityKnowledge known, String url) {
    EntityId own = known.entity().id();
    Chosen chosen =
        new Chosen(
            known.said().stream().filter(Said::standsAlone).toList(),
            Quotations.central(known.saidAbout().stream().filter(Said::standsAlone).toList()),
            OWN.events().take(ownFirst(known.timeline(), own), FindingsPlanner::length).stream()
                .sorted(TimelineItem.NEWEST_FIRST)
                .toList());
    return findings(known, chosen, OWN, url);
  }

  /** All, as far as one page holds it; the articles and the timeline hold the rest. */
  Findings all(EntityKnowledge known, String url) {
    List<TimelineItem> events = FULL.events().take(known.timeline(), FindingsPlanner::length);
    return findings(known, new Chosen(known.said(), known.saidAbout(), events), FULL, url);
  }

  /** What is to be shown of an entity, of the quotations as far as there is room. */
  private record Chosen(List<Said> said, List<Said> saidAbout, List<TimelineItem> events) {}

  private static List<TimelineItem> ownFirst(List<TimelineItem> timeline, EntityId own) {
    return timeline.stream()
        .sorted(Comparator.comparing((TimelineItem item) -> !item.isOf(own)))
        .toList();
  }

  private static int length(TimelineItem item) {
    return item.shownText().length();
  }

  private Findings findings(EntityKnowledge known, Chosen chosen, Rooms rooms, String url) {
    EntityId own = known.entity().id();
    boolean both = !chosen.said().isEmpty() && !chosen.saidAbout().isEmpty();
    Room room = both ? rooms.quotations() : rooms.quotations().doubled();
    return new Findings(
        rooms.roles().take(known.roles(), role -> role.title().length()).stream()
            .map(role -> line(role, role.organisation(), url))
            .toList(),
        rooms.roles().take(known.people(), role -> role.title().length()).stream()
            .map(role -> line(role, Optional.of(role.person()), url))
            .toList(),
        room.take(chosen.said(), Quotations::length).stream()
            .map(said -> quotations.ofSpeaker(said, own, url))
            .toList(),
        room.take(chosen.saidAbout(), Quotations::length).stream()
            .map(said -> quotations.about(said, own, url))
            .toList(),
        chosen.events().stream().map(item -> timelines.entry(item, Optional.of(own), url)).toList(),
        rooms.relations().take(known.relations(), FindingsPlanner::length).stream()
            .map(relation -> line(relation, own, url))
            .toList());
  }

  private static int length(StatedRelation relation) {
    return relation.sources().get(0).text().length();
  }

  private RoleLine line(HeldRole role, Optional<Party> other, String url) {
    Optional<LocalDate> to = role.lastSaid().filter(d -> !role.firstSaid().equals(role.lastSaid()));
    return new RoleLine(
        other.map(party -> cards.party(party, url)),
        role.title(),
        role.former(),
        role.firstSaid().map(Day::of),
        to.map(Day::of),
        sources(role, url));
  }

  /** The sentences, and the fact that tells of the end. */
  private List<SourceLink> sources(HeldRole role, String url) {
    Stream<SourceLink> sentences =
        role.sources().stream()
            .limit(MOST_SOURCES)
            .map(s -> cards.source(s.article(), s.anchor(), url));
    Stream<SourceLink> end = role.endedBy().stream().map(fact -> cards.source(fact, url));
    return Stream.concat(end, sentences).toList();
  }

  /** How one entity stands to another, as articles state it. */
  List<RelationLine> between(EntityKnowledge one, EntityId other, String url) {
    return one.relations().stream()
        .filter(relation -> relation.other().equals(other))
        .map(relation -> line(relation, one.entity().id(), url))
        .toList();
  }

  /** Key of the verb in the message files, from the side of the entity that has the relation. */
  static String verb(StatedRelation relation) {
    return "relation." + Kebab.of(relation.predicate()) + (relation.subject() ? "" : ".by");
  }

  private RelationLine line(StatedRelation relation, EntityId own, String url) {
    return new RelationLine(
        verb(relation),
        cards.chip(relation.other(), 0, url),
        cards.sentence(relation.sources().get(0), Set.of(own, relation.other()), url),
        relation.sources().stream()
            .limit(MOST_SOURCES)
            .map(s -> cards.source(s.article(), s.anchor(), url))
            .toList());
  }
}

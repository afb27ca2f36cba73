package io.mailuo.page;

import io.mailuo.content.EntityId;
import io.mailuo.extract.Party;
import io.mailuo.extract.Quotation;
import io.mailuo.knowledge.ArticleKnowledge;
import io.mailuo.knowledge.EntityKnowledge;
import io.mailuo.knowledge.HeldRole;
import io.mailuo.knowledge.Said;
import io.mailuo.knowledge.SourceSentence.NamedStretch;
import io.mailuo.knowledge.StatedRelation;
import io.mailuo.page.Findings.QuotationCard;
import io.mailuo.page.Findings.RelationLine;
import io.mailuo.page.Findings.RoleLine;
import io.mailuo.page.Findings.SourceLink;
import io.mailuo.text.Kebab;
import io.mailuo.text.Scripts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
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
      new Rooms(new Room(4, 60), new Room(3, 130), new Room(2, 110), new Room(3, 80));

  /** Six lists of this length make a page of no more than 200 items. */
  private static final Rooms FULL = Rooms.alike(new Room(33, 12_000));

  /** Quotations below an article, which holds all of them itself. */
  private static final Room ARTICLE = new Room(3, 300);

  /** Quotations on the home page. */
  private static final int LATEST = 2;

  private static final int SHORTEST_TELLING = 15;
  private static final int LONGEST_TELLING = 160;

  /** Sentences that one role names as its sources. */
  private static final int MOST_SOURCES = 5;

  private final SiteUrls urls;
  private final Cards cards;
  private final Timelines timelines;

  FindingsPlanner(SiteUrls urls, Cards cards, Timelines timelines) {
    this.timelines = timelines;
    this.urls = urls;
    this.cards = cards;
  }

  /** The newest of everything, as the page of an entity shows it. */
  Findings newest(EntityKnowledge known, String url) {
    return findings(known, central(known.saidAbout()), OWN, url);
  }

  /** All, as far as one page holds it; the articles and the timeline hold the rest. */
  Findings all(EntityKnowledge known, String url) {
    return findings(known, known.saidAbout(), FULL, url);
  }

  /** A few of an article's quotations. */
  List<QuotationCard> of(ArticleKnowledge known, String url) {
    return ARTICLE.take(known.quotations(), FindingsPlanner::length).stream()
        .map(said -> card(said, url))
        .toList();
  }

  /**
   * One quotation of each speaker, those first whose words name the fewest other things: they are
   * about this one. Of words alike in this the newest.
   */
  private static List<Said> central(List<Said> saidAbout) {
    Set<String> speakers = new HashSet<>();
    return saidAbout.stream()
        .sorted(Comparator.comparingLong(FindingsPlanner::named))
        .filter(said -> speakers.add(said.quotation().speaker().text()))
        .toList();
  }

  private static long named(Said said) {
    return said.names().stream().map(NamedStretch::entity).distinct().count();
  }

  private Findings findings(EntityKnowledge known, List<Said> saidAbout, Rooms rooms, String url) {
    EntityId own = known.entity().id();
    boolean both = !known.said().isEmpty() && !known.saidAbout().isEmpty();
    Room quotations = both ? rooms.quotations() : rooms.quotations().doubled();
    return new Findings(
        rooms.roles().take(known.roles(), role -> role.title().length()).stream()
            .map(role -> line(role, role.organisation(), url))
            .toList(),
        rooms.roles().take(known.people(), role -> role.title().length()).stream()
            .map(role -> line(role, Optional.of(role.person()), url))
            .toList(),
        quotations.take(known.said(), FindingsPlanner::length).stream()
            .map(said -> card(said, Optional.of(own), Optional.empty(), url))
            .toList(),
        quotations.take(saidAbout, FindingsPlanner::length).stream()
            .map(said -> card(said, Optional.of(own), Optional.of(speaker(said, url)), url))
            .toList(),
        rooms.events().take(known.timeline(), item -> item.shownText().length()).stream()
            .map(item -> timelines.entry(item, Optional.of(own), url))
            .toList(),
        rooms.relations().take(known.relations(), FindingsPlanner::length).stream()
            .map(relation -> line(relation, own, url))
            .toList());
  }

  private static int length(Said said) {
    return said.quotation().text().length();
  }

  private static int length(StatedRelation relation) {
    return relation.sources().get(0).text().length();
  }

  /**
   * What was said lately: of the newest articles one each, word for word, by someone whom the hub
   * knows, neither a scrap nor a speech.
   */
  List<QuotationCard> latest(List<ArticleKnowledge> newest, String url) {
    return newest.stream()
        .flatMap(known -> known.quotations().stream().filter(FindingsPlanner::isTelling).limit(1))
        .limit(LATEST)
        .map(said -> card(said, url))
        .toList();
  }

  private static boolean isTelling(Said said) {
    int length = said.quotation().text().length();
    return said.quotation().kind() == Quotation.Kind.DIRECT
        && said.quotation().speaker().entity().isPresent()
        && length >= SHORTEST_TELLING
        && length <= LONGEST_TELLING;
  }

  /** A quotation on a page that belongs to no entity. */
  QuotationCard card(Said said, String url) {
    return card(said, Optional.empty(), Optional.of(speaker(said, url)), url);
  }

  /**
   * A quotation.
   *
   * @param own the entity whose page shows it: marked, not linked
   * @param speaker empty on the speaker's own page
   */
  private QuotationCard card(
      Said said, Optional<EntityId> own, Optional<Piece> speaker, String url) {
    return new QuotationCard(
        cards.named(said.article(), said.quotation().text(), said.names(), own, url),
        cards.language(said.article(), said.quotation().text()),
        said.quotation().kind() == Quotation.Kind.DIRECT,
        speaker,
        said.role().map(FindingsPlanner::written).orElse(""),
        said.role().filter(HeldRole::former).isPresent(),
        cards.source(said.article(), said.anchor(), url));
  }

  private RoleLine line(HeldRole role, Optional<Party> other, String url) {
    Optional<LocalDate> to = role.lastSaid().filter(d -> !role.firstSaid().equals(role.lastSaid()));
    return new RoleLine(
        other.map(party -> piece(party, url)),
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
    Stream<SourceLink> end =
        role.endedBy().stream().map(fact -> cards.source(fact, url));
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

  private Piece speaker(Said said, String url) {
    return piece(said.quotation().speaker(), url);
  }

  private Piece piece(Party party, String url) {
    return party
        .entity()
        .map(id -> Piece.link(party.text(), SiteUrls.relative(url, urls.of(id)), id.kind()))
        .orElseGet(() -> Piece.plain(party.text()));
  }

  /** Organisation and title as one, with a space where two Latin words would meet. */
  private static String written(HeldRole role) {
    String organisation = role.organisation().map(Party::text).orElse("");
    return organisation + gap(organisation, role.title()) + role.title();
  }

  private static String gap(String before, String after) {
    boolean meet =
        !before.isEmpty()
            && Scripts.isAsciiWord(before.charAt(before.length() - 1))
            && Scripts.isAsciiWord(after.charAt(0));
    return meet ? " " : "";
  }
}

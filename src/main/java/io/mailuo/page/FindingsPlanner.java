package io.mailuo.page;

import io.mailuo.content.Article;
import io.mailuo.content.EntityId;
import io.mailuo.extract.Party;
import io.mailuo.extract.Quotation;
import io.mailuo.knowledge.EntityKnowledge;
import io.mailuo.knowledge.HeldRole;
import io.mailuo.knowledge.Said;
import io.mailuo.knowledge.SourceSentence.NamedStretch;
import io.mailuo.page.Findings.QuotationCard;
import io.mailuo.page.Findings.RoleLine;
import io.mailuo.page.Findings.SourceLink;
import io.mailuo.text.Scripts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Plans what pages show of roles and quotations. */
final class FindingsPlanner {

  /** Quotations on one page; the pages of the articles hold all of theirs. */
  private static final int MOST_QUOTATIONS = 60;

  /** Roles on one page, newest first. */
  private static final int MOST_ROLES = 60;

  /** Sentences that one role names as its sources. */
  private static final int MOST_SOURCES = 5;

  private final SiteUrls urls;
  private final Cards cards;

  FindingsPlanner(SiteUrls urls, Cards cards) {
    this.urls = urls;
    this.cards = cards;
  }

  /** What the page of an entity shows. */
  Findings of(EntityKnowledge known, String url) {
    EntityId own = known.entity().id();
    return new Findings(
        known.roles().stream()
            .limit(MOST_ROLES)
            .map(role -> line(role, role.organisation(), url))
            .toList(),
        known.people().stream()
            .limit(MOST_ROLES)
            .map(role -> line(role, Optional.of(role.person()), url))
            .toList(),
        known.said().stream()
            .limit(MOST_QUOTATIONS)
            .map(said -> card(said, own, Optional.empty(), url))
            .toList(),
        known.saidAbout().stream()
            .limit(MOST_QUOTATIONS)
            .map(said -> card(said, own, Optional.of(speaker(said, url)), url))
            .toList());
  }

  /** A quotation on a page that belongs to no entity. */
  QuotationCard card(Said said, String url) {
    return new QuotationCard(
        words(said, Optional.empty(), url),
        said.quotation().kind() == Quotation.Kind.DIRECT,
        Optional.of(speaker(said, url)),
        role(said),
        source(said.article(), said.anchor(), url));
  }

  private QuotationCard card(Said said, EntityId own, Optional<Piece> speaker, String url) {
    return new QuotationCard(
        words(said, Optional.of(own), url),
        said.quotation().kind() == Quotation.Kind.DIRECT,
        speaker,
        role(said),
        source(said.article(), said.anchor(), url));
  }

  private RoleLine line(HeldRole role, Optional<Party> other, String url) {
    Optional<LocalDate> to = role.lastSaid().filter(d -> !role.firstSaid().equals(role.lastSaid()));
    return new RoleLine(
        other.map(party -> piece(party, url)),
        role.title(),
        role.former(),
        role.firstSaid().map(Day::of),
        to.map(Day::of),
        role.sources().stream()
            .limit(MOST_SOURCES)
            .map(s -> source(s.article(), s.anchor(), url))
            .toList());
  }

  private SourceLink source(Article article, String anchor, String url) {
    return new SourceLink(
        article.title(),
        SiteUrls.relative(url, urls.of(article)) + "#" + anchor,
        article.date().map(Day::of),
        cards.language(article));
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
  private static String role(Said said) {
    return said.role()
        .map(
            role -> {
              String organisation = role.organisation().map(Party::text).orElse("");
              return organisation + gap(organisation, role.title()) + role.title();
            })
        .orElse("");
  }

  private static String gap(String before, String after) {
    boolean meet =
        !before.isEmpty()
            && Scripts.isAsciiWord(before.charAt(before.length() - 1))
            && Scripts.isAsciiWord(after.charAt(0));
    return meet ? " " : "";
  }

  /** The words, each other entity linked once, the page's own marked. */
  private List<Piece> words(Said said, Optional<EntityId> own, String url) {
    String text = said.quotation().text();
    List<Piece> pieces = new ArrayList<>();
    Set<EntityId> linked = new HashSet<>();
    int shown = 0;
    for (NamedStretch named : said.names()) {
      String name = text.substring(named.at().start(), named.at().end());
      boolean isOwn = own.filter(named.entity()::equals).isPresent();
      if (isOwn || linked.add(named.entity())) {
        plain(text, shown, named.at().start(), pieces);
        String href = SiteUrls.relative(url, urls.of(named.entity()));
        pieces.add(isOwn ? Piece.marked(name) : Piece.link(name, href, named.entity().kind()));
        shown = named.at().end();
      }
    }
    plain(text, shown, text.length(), pieces);
    return pieces;
  }

  private static void plain(String text, int start, int end, List<Piece> pieces) {
    if (start < end) {
      pieces.add(Piece.plain(text.substring(start, end)));
    }
  }
}

package io.mailuo.page;

import io.mailuo.content.EntityId;
import io.mailuo.extract.Party;
import io.mailuo.extract.Quotation;
import io.mailuo.knowledge.ArticleKnowledge;
import io.mailuo.knowledge.HeldRole;
import io.mailuo.knowledge.Said;
import io.mailuo.knowledge.SourceSentence.NamedStretch;
import io.mailuo.page.Findings.QuotationCard;
import io.mailuo.text.Scripts;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Plans what pages show of quotations. */
final class Quotations {

  /** Quotations below an article, which holds all of them itself. */
  private static final Room ARTICLE = new Room(3, 300);

  /** Quotations on the home page. */
  private static final int LATEST = 2;

  private static final int SHORTEST_TELLING = 15;
  private static final int LONGEST_TELLING = 160;

  private final Cards cards;

  Quotations(Cards cards) {
    this.cards = cards;
  }

  /** A few of an article's quotations. */
  List<QuotationCard> of(ArticleKnowledge known, String url) {
    List<Said> telling = known.quotations().stream().filter(Said::standsAlone).toList();
    return ARTICLE.take(telling, Quotations::length).stream().map(said -> card(said, url)).toList();
  }

  /**
   * One quotation of each speaker, those first whose words name the fewest other things: they are
   * about this one. Of words alike in this the newest.
   */
  static List<Said> central(List<Said> saidAbout) {
    Set<String> speakers = new HashSet<>();
    return saidAbout.stream()
        .sorted(Comparator.comparingLong(Quotations::named))
        .filter(said -> speakers.add(said.quotation().speaker().text()))
        .toList();
  }

  private static long named(Said said) {
    return said.names().stream().map(NamedStretch::entity).distinct().count();
  }

  static int length(Said said) {
    return said.quotation().text().length();
  }

  /**
   * What was said lately: of the newest articles one each, word for word, by someone whom the hub
   * knows, neither a scrap nor a speech.
   */
  List<QuotationCard> latest(List<ArticleKnowledge> newest, String url) {
    return newest.stream()
        .flatMap(known -> known.quotations().stream().filter(Quotations::isTelling).limit(1))
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

  /** A quotation on the page of who said it. */
  QuotationCard ofSpeaker(Said said, EntityId own, String url) {
    return card(said, Optional.of(own), Optional.empty(), url);
  }

  /** A quotation on the page of what it is about. */
  QuotationCard about(Said said, EntityId own, String url) {
    return card(said, Optional.of(own), Optional.of(speaker(said, url)), url);
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
        said.role().map(Quotations::written).orElse(""),
        said.role().filter(HeldRole::former).isPresent(),
        cards.source(said.article(), said.anchor(), url));
  }

  private Piece speaker(Said said, String url) {
    return cards.party(said.quotation().speaker(), url);
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

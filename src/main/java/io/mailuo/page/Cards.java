package io.mailuo.page;

import io.mailuo.config.Kind;
import io.mailuo.content.Article;
import io.mailuo.content.Entity;
import io.mailuo.content.EntityId;
import io.mailuo.content.Source;
import io.mailuo.extract.Party;
import io.mailuo.knowledge.ArticleKnowledge;
import io.mailuo.knowledge.ArticleKnowledge.RelatedArticle;
import io.mailuo.knowledge.EntityKnowledge;
import io.mailuo.knowledge.Hub;
import io.mailuo.knowledge.SourceSentence;
import io.mailuo.knowledge.SourceSentence.NamedStretch;
import io.mailuo.knowledge.TimelineItem.DatedFact;
import io.mailuo.text.Punctuation;
import io.mailuo.text.Scripts;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Articles and entities in short, as lists on other pages show them. */
final class Cards {

  private static final int CHIPS = 3;

  private final Site site;
  private final Hub hub;
  private final SiteUrls urls;
  private final Pictures pictures;
  private final List<EntityKnowledge> byMentions;

  Cards(Site site, Hub hub, SiteUrls urls) {
    this.site = site;
    this.hub = hub;
    this.urls = urls;
    this.pictures = site.pictures();
    this.byMentions =
        hub.entities().values().stream()
            .sorted(
                Comparator.comparingInt(EntityKnowledge::mentions)
                    .reversed()
                    .thenComparing(known -> known.entity().id()))
            .toList();
  }

  /** Every entity, most mentioned first. */
  List<EntityKnowledge> byMentions() {
    return byMentions;
  }

  /** The date of the newest content. */
  Optional<Day> updated() {
    return hub.updated().map(Day::of);
  }

  /** The entities of a kind, those listed there too included, most mentioned first. */
  List<EntityKnowledge> ofKind(Kind kind) {
    return byMentions.stream().filter(known -> isOf(known.entity(), kind)).toList();
  }

  private static boolean isOf(Entity entity, Kind kind) {
    return entity.id().kind().equals(kind.folder()) || entity.also().contains(kind.folder());
  }

  /** An article in a list, with the entities that tell it from others. */
  ArticleCard card(ArticleKnowledge known, String url) {
    List<EntityChip> chips =
        known.salient().stream().limit(CHIPS).map(entity -> chip(entity, 0, url)).toList();
    return card(known.article(), chips, url);
  }

  /** A related article, with the entities that both mention. */
  ArticleCard card(RelatedArticle related, String url) {
    List<EntityChip> shared =
        related.shared().stream().limit(CHIPS).map(entity -> chip(entity, 0, url)).toList();
    return card(related.article(), shared, url);
  }

  private ArticleCard card(Article article, List<EntityChip> chips, String url) {
    Punctuation punctuation = punctuation(article);
    return new ArticleCard(
        punctuation.shown(article.title()),
        SiteUrls.relative(url, urls.of(article)),
        article.date().map(Day::of),
        language(article),
        article.sources().stream().map(Source::name).filter(n -> !n.isEmpty()).distinct().toList(),
        punctuation.shown(article.summary()),
        pictures.of(article, url),
        chips);
  }

  /** An entity with the number of its mentions. */
  EntityChip chip(EntityKnowledge known, String url) {
    return chip(known.entity().id(), known.mentions(), url);
  }

  /** An entity with a number. */
  EntityChip chip(EntityId id, int count, String url) {
    Entity entity = hub.entity(id);
    return new EntityChip(
        entity.name(),
        SiteUrls.relative(url, urls.of(id)),
        id.kind(),
        site.kind(id.kind()).label(),
        count);
  }

  /** Where an article says something. */
  Findings.SourceLink source(Article article, String anchor, String url) {
    return new Findings.SourceLink(
        punctuation(article).shown(article.title()),
        SiteUrls.relative(url, urls.of(article)) + "#" + anchor,
        article.date().map(Day::of),
        language(article));
  }

  /** Where a fact says something: the page of its entity. */
  Findings.SourceLink source(DatedFact fact, String url) {
    return new Findings.SourceLink(
        shown(hub.entity(fact.entity()).name() + " · " + fact.text()),
        SiteUrls.relative(url, urls.of(fact.entity())),
        fact.value().date().map(date -> new Day(date.toString())),
        siteLanguage());
  }

  /** A person or an organisation: as the hub calls it, or as a text does where it has no page. */
  Piece party(Party party, String url) {
    return party
        .entity()
        .map(
            id ->
                Piece.link(
                    shown(hub.entity(id).name()), SiteUrls.relative(url, urls.of(id)), id.kind()))
        .orElseGet(() -> Piece.plain(party.text()));
  }

  /** A text in the hub's language as readers see it. */
  String shown(String text) {
    return site.shown(text);
  }

  /** The language of the interface and of what editors write of entities. */
  String siteLanguage() {
    return site.language();
  }

  /** The language of words out of an article: quoted English in a Chinese one is English. */
  String language(Article article, String words) {
    boolean latin = words.codePoints().noneMatch(Scripts::isCjk);
    return latin && language(article).startsWith("zh") ? "en" : language(article);
  }

  /** The language of an article. */
  String language(Article article) {
    return article.lang().orElse(site.language());
  }

  /**
   * A sentence of an article, with the way to it.
   *
   * @param marked entities whose names are marked
   */
  EntityPage.Sentence sentence(SourceSentence source, Set<EntityId> marked, String url) {
    return sentence(
        evidence(source, marked),
        SiteUrls.relative(url, urls.of(source.article())),
        punctuation(source.article()));
  }

  /** A sentence with the names of some entities as what it is evidence of. */
  static EntityKnowledge.Evidence evidence(SourceSentence source, Set<EntityId> marked) {
    return new EntityKnowledge.Evidence(
        source.text(),
        source.names().stream()
            .filter(named -> marked.contains(named.entity()))
            .map(NamedStretch::at)
            .toList(),
        source.anchor());
  }

  /** A text of an article with the entities that it names, as {@link RunningText#named}. */
  List<Piece> named(
      Article article, String text, List<NamedStretch> names, Optional<EntityId> own, String url) {
    return RunningText.named(text, names, own, url, urls, punctuation(article));
  }

  private Punctuation punctuation(Article article) {
    return site.punctuation(language(article));
  }

  private static EntityPage.Sentence sentence(
      EntityKnowledge.Evidence evidence, String href, Punctuation punctuation) {
    return new EntityPage.Sentence(
        RunningText.marked(evidence.sentence(), evidence.names(), punctuation),
        href + "#" + evidence.anchor());
  }

  /** An article with the sentences that mention something, each with the way to it. */
  EntityPage.MentioningArticle mentioning(
      EntityKnowledge.MentioningArticle mentioning, String url) {
    Article article = mentioning.article();
    String href = SiteUrls.relative(url, urls.of(article));
    Punctuation punctuation = punctuation(article);
    return new EntityPage.MentioningArticle(
        punctuation.shown(article.title()),
        href,
        article.date().map(Day::of),
        language(article),
        mentioning.count(),
        mentioning.evidence().stream()
            .map(evidence -> sentence(evidence, href, punctuation))
            .toList());
  }
}

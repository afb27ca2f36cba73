package io.mailuo.feed;

import io.mailuo.content.Article;
import io.mailuo.content.Entity;
import io.mailuo.content.Source;
import io.mailuo.knowledge.ArticleAnalysis;
import io.mailuo.knowledge.ArticleKnowledge;
import io.mailuo.knowledge.EntityKnowledge;
import io.mailuo.knowledge.EntityKnowledge.Evidence;
import io.mailuo.knowledge.EntityKnowledge.MentioningArticle;
import io.mailuo.knowledge.Hub;
import io.mailuo.page.EntityPage;
import io.mailuo.page.Page;
import io.mailuo.page.Pictures;
import io.mailuo.page.Site;
import io.mailuo.page.SiteUrls;
import io.mailuo.page.WebAddresses;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The feeds of a hub: {@code feed.xml} and {@code feed.json} of its newest articles, and for each
 * entity that is mentioned {@code feeds/<kind>/<slug>.xml} of the articles that mention it. They
 * depend on the content alone; no time of the build is in them.
 *
 * <p>An article that has no date at all is in the JSON feed, without one, and in no Atom feed:
 * there each entry must say when it was last changed (RFC 4287, 4.2.15), and nobody knows. A feed
 * without dated entries must say so too; it says 1970.
 */
public final class Feeds {

  /** Site path of the Atom feed of all articles. */
  public static final String ATOM = "feed.xml";

  /** Site path of the JSON feed of all articles. */
  public static final String JSON = "feed.json";

  private static final String HOME = "index.html";

  /** Entries of one feed. */
  private static final int ENTRIES = 30;

  /** Sentences of one article in an entity's feed. */
  private static final int SENTENCES = 10;

  /** When a feed was last changed that has no dated entry: Atom asks for a moment. */
  private static final LocalDate NEVER = LocalDate.EPOCH;

  private final Site site;
  private final ZoneId zone;
  private final SiteUrls urls;
  private final FeedIds ids;
  private final WebAddresses addresses;
  private final Pictures pictures;

  /**
   * @param zone in which a day begins
   */
  public Feeds(Site site, ZoneId zone, SiteUrls urls) {
    this.site = site;
    this.zone = zone;
    this.urls = urls;
    this.ids = new FeedIds(site.title());
    this.addresses = site.addresses();
    this.pictures = site.pictures();
  }

  /**
   * Site path of the feed of an entity that is mentioned.
   *
   * @param url site path of the entity's page, e.g. {@code people/sam-altman.html}
   */
  public static String pathOf(String url) {
    return "feeds/" + url.replaceFirst("\\.html$", "") + ".xml";
  }

  /** The href of a page's own feed; empty where it has none, as all but entities' pages do. */
  public static Optional<String> hrefOn(Page page) {
    return page instanceof EntityPage entity && entity.mentions() > 0
        ? Optional.of(page.frame().root() + pathOf(page.frame().url()))
        : Optional.empty();
  }

  /** The two feeds of all articles, then those of the entities by id. */
  public List<FeedFile> of(Hub hub) {
    List<FeedFile> files = new ArrayList<>();
    files.add(new FeedFile(ATOM, AtomWriter.write(newest(hub, ATOM))));
    files.add(new FeedFile(JSON, JsonFeedWriter.write(newest(hub, JSON))));
    for (EntityKnowledge known : hub.entities().values()) {
      if (!known.mentionedIn().isEmpty()) {
        Feed feed = about(known);
        files.add(new FeedFile(feed.path(), AtomWriter.write(feed)));
      }
    }
    return files;
  }

  private Feed newest(Hub hub, String path) {
    List<ArticleAnalysis> articles =
        hub.articles().stream().limit(ENTRIES).map(ArticleKnowledge::analysis).toList();
    return feed(
        path,
        HOME,
        site.title(),
        site.description(),
        articles.stream().map(ArticleAnalysis::article).toList(),
        articles.stream()
            .map(a -> item(a.article(), ArticleText.summary(a), ArticleText.plain(a), path)));
  }

  private Feed about(EntityKnowledge known) {
    Entity entity = known.entity();
    String url = urls.of(entity.id());
    String path = pathOf(url);
    List<MentioningArticle> articles = known.mentionedIn().stream().limit(ENTRIES).toList();
    return feed(
        path,
        url,
        entity.name() + " · " + site.title(),
        entity.summary(),
        articles.stream().map(MentioningArticle::article).toList(),
        articles.stream().map(m -> item(m.article(), sentences(m.evidence()), "", path)));
  }

  private Feed feed(
      String path,
      String page,
      String title,
      String description,
      List<Article> articles,
      Stream<Feed.Item> items) {
    LocalDate updated =
        articles.stream()
            .flatMap(article -> article.lastChanged().stream())
            .max(Comparator.naturalOrder())
            .orElse(NEVER);
    return new Feed(
        path,
        ids.of(path),
        ArticleText.line(title),
        ArticleText.line(description),
        site.language(),
        ArticleText.line(site.title()),
        addresses.link(path, path),
        addresses.link(path, page),
        Timestamps.of(updated, zone),
        items.toList());
  }

  private Feed.Item item(Article article, String summary, String text, String path) {
    String url = urls.of(article);
    return new Feed.Item(
        ids.of(article.id()),
        addresses.link(path, url),
        ArticleText.line(article.title()),
        article.lang().orElse(site.language()),
        article.date().map(date -> Timestamps.of(date, zone)),
        article.lastChanged().map(date -> Timestamps.of(date, zone)),
        picture(article),
        lines(article.sources().stream().flatMap(source -> source.author().stream())),
        article.sources().stream().map(Source::url).flatMap(Optional::stream).distinct().toList(),
        lines(article.tags().stream()),
        summary,
        text);
  }

  private Optional<String> picture(Article article) {
    return pictures.pathOf(article).flatMap(addresses::of);
  }

  private static List<String> lines(Stream<String> texts) {
    return texts.map(ArticleText::line).filter(text -> !text.isEmpty()).distinct().toList();
  }

  private static String sentences(List<Evidence> evidence) {
    List<String> sentences = new ArrayList<>();
    evidence.stream()
        .limit(SENTENCES)
        .forEach(sentence -> sentences.add(ArticleText.line(sentence.sentence())));
    if (evidence.size() > SENTENCES) {
      sentences.add("…");
    }
    return String.join("\n", sentences);
  }
}

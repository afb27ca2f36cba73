package io.mailuo.page;

import io.mailuo.content.FreePage;
import io.mailuo.content.Source;
import io.mailuo.knowledge.ArticleKnowledge;
import io.mailuo.knowledge.EntityKnowledge;
import io.mailuo.knowledge.FreeText;
import io.mailuo.knowledge.Hub;
import io.mailuo.page.AboutPage.SourceCount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Plans the page about the hub: the text of the editors, if there is one, and what is counted. */
final class AboutPlanner {

  private static final int MOST_SOURCES = 300;
  private static final int ENTITY_FEEDS = 5;

  private final Site site;
  private final Hub hub;
  private final SiteUrls urls;
  private final Frames frames;
  private final Cards cards;

  AboutPlanner(Site site, Hub hub, SiteUrls urls, Frames frames, Cards cards) {
    this.site = site;
    this.hub = hub;
    this.urls = urls;
    this.frames = frames;
    this.cards = cards;
  }

  /** True for the free page whose text stands on the page about the hub. */
  static boolean isAbout(FreePage page) {
    return (page.slug().text() + ".html").equals(SiteUrls.ABOUT);
  }

  /**
   * The page.
   *
   * @param text what the editors wrote
   * @param prose of that text, to be rendered
   */
  AboutPage page(Optional<FreeText> text, Optional<Prose> prose) {
    String url = SiteUrls.ABOUT;
    String heading = text.map(free -> free.page().title()).orElse(site.labels().about());
    List<SourceCount> sources = sources();
    return new AboutPage(
        frames.frame(url, heading, site.description(), true, "", List.of()),
        site.shown(heading),
        site.shown(site.description()),
        hub.articles().size(),
        hub.entities().size(),
        hub.entities().values().stream().mapToInt(EntityKnowledge::mentions).sum(),
        cards.updated(),
        text.map(free -> Outline.toc(free.page().body(), heading, site.ownPunctuation()))
            .orElse(List.of()),
        prose,
        sources.stream().limit(MOST_SOURCES).toList(),
        Math.max(0, sources.size() - MOST_SOURCES),
        feeds(),
        site.contact().map(AboutPlanner::contact));
  }

  private List<SourceCount> sources() {
    Map<String, Integer> counts = new TreeMap<>();
    for (ArticleKnowledge known : hub.articles()) {
      known.article().sources().stream()
          .map(Source::name)
          .filter(name -> !name.isEmpty())
          .distinct()
          .forEach(name -> counts.merge(name, 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .map(entry -> new SourceCount(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingInt(SourceCount::articles).reversed())
        .toList();
  }

  private List<Link> feeds() {
    List<Link> feeds = new ArrayList<>();
    feeds.add(new Link(site.title() + " (Atom)", SiteUrls.FEED));
    feeds.add(new Link(site.title() + " (JSON)", SiteUrls.JSON_FEED));
    cards.byMentions().stream()
        .filter(known -> known.mentions() > 0)
        .limit(ENTITY_FEEDS)
        .map(EntityKnowledge::entity)
        .map(entity -> new Link(entity.name(), SiteUrls.feedOf(urls.of(entity.id()))))
        .forEach(feeds::add);
    return feeds;
  }

  private static Link contact(String contact) {
    return new Link(contact, contact.startsWith("http") ? contact : "mailto:" + contact);
  }
}

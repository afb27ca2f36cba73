package io.mailuo.page;

import io.mailuo.config.Kind;
import io.mailuo.config.Recommendation;
import io.mailuo.content.EntityId;
import io.mailuo.content.Written;
import io.mailuo.knowledge.ArticleKnowledge;
import io.mailuo.knowledge.EntityKnowledge;
import io.mailuo.knowledge.EntityText;
import io.mailuo.knowledge.FreeText;
import io.mailuo.knowledge.Hub;
import io.mailuo.markdown.Body;
import io.mailuo.problem.Code;
import io.mailuo.problem.Problem;
import io.mailuo.recognise.Gazetteer;
import io.mailuo.source.Asset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** From the {@link Hub} to every page of the site. */
public final class SitePlanner {

  private static final int LATEST = 5;
  private static final int TOP_OF_KIND = 5;
  private static final int SUGGESTIONS = 5;

  private final Site site;
  private final Hub hub;
  private final SiteUrls urls;
  private final Frames frames;
  private final Cards cards;
  private final MarksPlanner marks;
  private final List<FreeText> freePages;
  private final List<Problem> problems = new ArrayList<>();

  private SitePlanner(Site site, Hub hub, List<FreeText> freePages, SiteUrls urls) {
    this.site = site;
    this.hub = hub;
    this.urls = urls;
    this.freePages = freePages;
    this.frames =
        new Frames(
            site, urls, freePages, hasTags(hub), !hub.timeline().isEmpty(), !hub.pairs().isEmpty());
    this.cards = new Cards(site, hub, urls);
    Map<String, Asset> assets =
        site.assets().stream().collect(Collectors.toMap(Asset::path, asset -> asset));
    Map<String, String> idsByName = new TreeMap<>();
    hub.articles()
        .forEach(a -> MarksPlanner.addNames(idsByName, a.article().id(), a.article().title()));
    freePages.forEach(f -> MarksPlanner.addNames(idsByName, f.page().id(), f.page().title()));
    Set<String> entityNames =
        hub.entities().values().stream()
            .flatMap(known -> known.entity().names().stream())
            .collect(Collectors.toSet());
    this.marks = new MarksPlanner(urls, assets, idsByName, entityNames, problems);
  }

  /**
   * Plans every page.
   *
   * @param texts what was found in the entities' own texts, by id
   */
  public static SitePlan plan(
      Site site,
      Hub hub,
      Gazetteer gazetteer,
      Map<EntityId, EntityText> texts,
      List<FreeText> freePages,
      SiteUrls urls) {
    SitePlanner planner = new SitePlanner(site, hub, freePages, urls);
    Frames frames = planner.frames;
    Cards cards = planner.cards;
    MarksPlanner marks = planner.marks;
    Ties ties = new Ties(hub);
    GraphPlanner graph = new GraphPlanner(site, hub, cards, ties);
    Timelines timelines = new Timelines(hub, frames, cards, site.labels().timeline());
    Quotations quotations = new Quotations(cards);
    FindingsPlanner findings = new FindingsPlanner(cards, quotations, timelines);
    Tags tags = new Tags(hub, gazetteer, urls, frames, cards, site.labels().tags());
    ArticlePages articles =
        new ArticlePages(site, hub, urls, frames, cards, marks, quotations, tags);
    EntityPages entities =
        new EntityPages(site, gazetteer, texts, urls, frames, cards, marks, findings, graph, tags);
    List<Page> pages = new ArrayList<>();
    pages.add(planner.home(timelines, quotations));
    pages.addAll(timelines.pages());
    pages.addAll(
        new PairPages(site, hub, texts, urls, frames, cards, ties, graph, timelines, findings)
            .pages());
    pages.addAll(articles.pages());
    pages.addAll(articles.lists());
    hub.entities().values().forEach(known -> pages.addAll(entities.pages(known)));
    pages.addAll(new NamePages(site, frames, cards).pages());
    pages.addAll(planner.textPages());
    pages.addAll(tags.pages());
    pages.add(planner.search());
    pages.add(planner.notFound());
    planner.checkPictures();
    pages.addAll(
        new Redirects(site, urls, frames, planner.problems).of(hub, texts, freePages, pages));
    pages.sort(Comparator.comparing(page -> page.frame().url()));
    return new SitePlan(pages, planner.problems);
  }

  private static boolean hasTags(Hub hub) {
    return hub.articles().stream().anyMatch(known -> !known.article().tags().isEmpty());
  }

  private void checkPictures() {
    Pictures pictures = site.pictures();
    for (ArticleKnowledge known : hub.articles()) {
      Optional<Written> written = known.article().image();
      if (written.isPresent() && pictures.of(known.article()).isEmpty()) {
        problems.add(
            written.get().problem(Code.BROKEN_LINK, known.analysis().file(), written.get().text()));
      }
    }
  }

  private HomePage home(Timelines timelines, Quotations quotations) {
    String url = SiteUrls.HOME;
    List<ArticleCard> latest =
        hub.articles().stream().limit(LATEST).map(article -> cards.card(article, url)).toList();
    List<HomePage.KindGroup> groups =
        site.kinds().stream()
            .map(kind -> kindGroup(kind, url))
            .filter(group -> group.total() > 0)
            .toList();
    return new HomePage(
        frames.frame(url, site.title(), site.description(), true, "", List.of()),
        site.title(),
        site.shown(site.description()),
        hub.articles().size(),
        hub.entities().size(),
        cards.updated(),
        latest,
        groups,
        hub.timeline().stream()
            .limit(LATEST)
            .map(item -> timelines.entry(item, Optional.empty(), url))
            .toList(),
        quotations.latest(hub.articles(), url),
        startHere(url),
        new Link(site.labels().articles(), SiteUrls.relative(url, SiteUrls.ARTICLES)),
        new Link(site.labels().timeline(), SiteUrls.relative(url, SiteUrls.TIMELINE)),
        new Link(site.labels().names(), SiteUrls.relative(url, SiteUrls.NAMES)));
  }

  private HomePage.KindGroup kindGroup(Kind kind, String url) {
    List<EntityKnowledge> of = cards.ofKind(kind);
    return new HomePage.KindGroup(
        kind.folder(),
        kind.label(),
        SiteUrls.relative(url, SiteUrls.namesOf(kind.folder())),
        of.size(),
        of.stream().limit(TOP_OF_KIND).map(known -> cards.chip(known, url)).toList());
  }

  private List<HomePage.StartLink> startHere(String url) {
    List<HomePage.StartLink> links = new ArrayList<>();
    for (Recommendation recommended : site.startHere()) {
      String id = recommended.id();
      Optional<String> to = urls.find(id);
      if (to.isEmpty()) {
        problems.add(recommended.unknown());
        continue;
      }
      String href = SiteUrls.relative(url, to.get());
      hub.articles().stream()
          .map(ArticleKnowledge::article)
          .filter(article -> article.id().equals(id))
          .forEach(a -> links.add(start(a.title(), href, a.summary())));
      hub.entities().values().stream()
          .map(EntityKnowledge::entity)
          .filter(entity -> entity.id().value().equals(id))
          .forEach(e -> links.add(start(e.name(), href, e.summary())));
      freePages.stream()
          .map(FreeText::page)
          .filter(page -> page.id().equals(id))
          .forEach(p -> links.add(start(p.title(), href, p.summary())));
    }
    return links;
  }

  private HomePage.StartLink start(String text, String href, String summary) {
    return new HomePage.StartLink(site.shown(text), href, site.shown(summary));
  }

  private List<Page> textPages() {
    AboutPlanner about = new AboutPlanner(site, hub, urls, frames, cards);
    List<Page> pages = new ArrayList<>();
    for (FreeText free : freePages) {
      boolean isAbout = AboutPlanner.isAbout(free.page());
      TextPage page = textPage(free);
      pages.add(isAbout ? about.page(Optional.of(free), page.prose()) : page);
    }
    if (freePages.stream().map(FreeText::page).noneMatch(AboutPlanner::isAbout)) {
      pages.add(about.page(Optional.empty(), Optional.empty()));
    }
    return pages;
  }

  private TextPage textPage(FreeText free) {
    String url = urls.of(free.page());
    Body body = free.page().body();
    String summary =
        free.page().summary().isEmpty() ? Outline.opening(body) : free.page().summary();
    return new TextPage(
        frames.frame(url, free.page().title(), summary, true, "", List.of()),
        site.shown(free.page().title()),
        Outline.toc(body, free.page().title(), site.ownPunctuation()),
        marks.prose(free.file(), body, free.recognition(), free.page().title(), url, List.of()));
  }

  private SearchPage search() {
    String url = SiteUrls.SEARCH;
    Frame frame =
        frames.frame(url, site.labels().search(), site.description(), true, "", List.of());
    return new SearchPage(
        frame,
        site.searchClient(),
        suggestions(url),
        new Link(site.labels().names(), SiteUrls.relative(url, SiteUrls.NAMES)));
  }

  private List<EntityChip> suggestions(String url) {
    return cards.byMentions().stream()
        .limit(SUGGESTIONS)
        .map(known -> cards.chip(known, url))
        .toList();
  }

  private NotFoundPage notFound() {
    String url = SiteUrls.NOT_FOUND;
    Frame frame = frames.rootedFrame(url, site.labels().lost());
    List<EntityChip> absolute =
        suggestions(url).stream()
            .map(
                chip ->
                    new EntityChip(
                        chip.name(),
                        frame.root() + chip.href(),
                        chip.kind(),
                        chip.kindLabel(),
                        chip.count()))
            .toList();
    return new NotFoundPage(
        frame, absolute, new Link(site.labels().names(), frame.root() + SiteUrls.NAMES));
  }
}

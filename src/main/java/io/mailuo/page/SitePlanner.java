package io.mailuo.page;

import io.mailuo.config.Kind;
import io.mailuo.content.Article;
import io.mailuo.content.Entity;
import io.mailuo.content.EntityId;
import io.mailuo.content.Fact;
import io.mailuo.content.Source;
import io.mailuo.knowledge.ArticleKnowledge;
import io.mailuo.knowledge.ArticleKnowledge.RelatedArticle;
import io.mailuo.knowledge.EntityKnowledge;
import io.mailuo.knowledge.EntityText;
import io.mailuo.knowledge.FreeText;
import io.mailuo.knowledge.Hub;
import io.mailuo.markdown.Body;
import io.mailuo.problem.Code;
import io.mailuo.problem.Problem;
import io.mailuo.recognise.Gazetteer;
import io.mailuo.source.Asset;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** From the {@link Hub} to every page of the site. */
public final class SitePlanner {

  private static final int LATEST = 5;
  private static final int TOP_OF_KIND = 5;
  private static final int CHIPS = 3;
  private static final int SUGGESTIONS = 5;
  private static final int RELATED_PER_KIND = 8;
  private static final int LIST_BOUND = 200;

  private final Site site;
  private final Hub hub;
  private final Gazetteer gazetteer;
  private final SiteUrls urls;
  private final Frames frames;
  private final MarksPlanner marks;
  private final List<Problem> problems = new ArrayList<>();

  /** Articles that mention the entity, by entity, most mentioned entity first. */
  private final List<EntityKnowledge> byMentions;

  private SitePlanner(
      Site site, Hub hub, Gazetteer gazetteer, List<FreeText> freePages, SiteUrls urls) {
    this.site = site;
    this.hub = hub;
    this.gazetteer = gazetteer;
    this.urls = urls;
    this.frames = new Frames(site, urls, freePages);
    Map<String, Asset> assets =
        site.assets().stream().collect(Collectors.toMap(Asset::path, asset -> asset));
    Map<String, String> idsByName = new TreeMap<>();
    hub.articles()
        .forEach(a -> MarksPlanner.addNames(idsByName, a.article().id(), a.article().title()));
    freePages.forEach(f -> MarksPlanner.addNames(idsByName, f.page().id(), f.page().title()));
    this.marks = new MarksPlanner(urls, assets, idsByName, problems);
    this.byMentions =
        hub.entities().values().stream()
            .sorted(
                Comparator.comparingInt(EntityKnowledge::mentions)
                    .reversed()
                    .thenComparing(known -> known.entity().id()))
            .toList();
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
    SitePlanner planner = new SitePlanner(site, hub, gazetteer, freePages, urls);
    List<Page> pages = new ArrayList<>();
    pages.add(planner.home());
    pages.addAll(planner.articlePages());
    pages.addAll(planner.articleLists());
    hub.entities().forEach((id, known) -> pages.add(planner.entityPage(known, texts)));
    pages.addAll(planner.nameIndexes());
    freePages.forEach(free -> pages.add(planner.textPage(free)));
    pages.add(planner.search());
    pages.add(planner.notFound());
    pages.sort(Comparator.comparing(page -> page.frame().url()));
    return new SitePlan(pages, planner.problems);
  }

  private HomePage home() {
    String url = SiteUrls.HOME;
    List<ArticleCard> latest =
        hub.articles().stream().limit(LATEST).map(article -> card(article, url)).toList();
    List<HomePage.KindGroup> groups =
        site.kinds().stream()
            .map(kind -> kindGroup(kind, url))
            .filter(group -> group.total() > 0)
            .toList();
    Optional<Day> updated =
        hub.articles().stream()
            .map(ArticleKnowledge::article)
            .flatMap(a -> a.updated().or(a::date).stream())
            .max(LocalDate::compareTo)
            .map(Day::of);
    return new HomePage(
        frames.frame(url, site.title(), site.description(), true, "", List.of()),
        site.title(),
        site.description(),
        hub.articles().size(),
        hub.entities().size(),
        updated,
        latest,
        groups,
        startHere(url),
        new Link(site.labels().articles(), SiteUrls.relative(url, SiteUrls.ARTICLES)),
        new Link(site.labels().names(), SiteUrls.relative(url, SiteUrls.NAMES)));
  }

  private HomePage.KindGroup kindGroup(Kind kind, String url) {
    List<EntityKnowledge> of = ofKind(kind);
    return new HomePage.KindGroup(
        kind.folder(),
        kind.label(),
        SiteUrls.relative(url, SiteUrls.namesOf(kind.folder())),
        of.size(),
        of.stream().limit(TOP_OF_KIND).map(known -> chip(known, url)).toList());
  }

  /** The entities of a kind, those listed there too included, most mentioned first. */
  private List<EntityKnowledge> ofKind(Kind kind) {
    return byMentions.stream().filter(known -> isOf(known.entity(), kind)).toList();
  }

  private static boolean isOf(Entity entity, Kind kind) {
    return entity.id().kind().equals(kind.folder()) || entity.also().contains(kind.folder());
  }

  private List<HomePage.StartLink> startHere(String url) {
    List<HomePage.StartLink> links = new ArrayList<>();
    for (String id : site.startHere()) {
      Optional<String> to = urls.find(id);
      if (to.isEmpty()) {
        problems.add(Problem.ofFile(Code.UNKNOWN_ID, "content/hub.yaml", "start_here", id));
        continue;
      }
      String href = SiteUrls.relative(url, to.get());
      hub.articles().stream()
          .map(ArticleKnowledge::article)
          .filter(article -> article.id().equals(id))
          .forEach(a -> links.add(new HomePage.StartLink(a.title(), href, a.summary())));
      hub.entities().values().stream()
          .map(EntityKnowledge::entity)
          .filter(entity -> entity.id().value().equals(id))
          .forEach(e -> links.add(new HomePage.StartLink(e.name(), href, e.summary())));
    }
    return links;
  }

  private List<Page> articlePages() {
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < hub.articles().size(); i++) {
      pages.add(articlePage(i));
    }
    return pages;
  }

  private ArticlePage articlePage(int index) {
    ArticleKnowledge known = hub.articles().get(index);
    Article article = known.article();
    String url = urls.of(article);
    String summary =
        article.summary().isEmpty() ? opening(article.body()) : article.summary();
    List<Link> trail = List.of(new Link(site.labels().articles(), SiteUrls.ARTICLES));
    return new ArticlePage(
        frames.frame(url, article.title(), summary, true, SiteUrls.ARTICLES, trail),
        article.title(),
        language(article),
        article.date().map(Day::of),
        article.updated().map(Day::of),
        ReadingTime.minutes(article.body().plainText()),
        article.summary(),
        article.sources().stream().map(SitePlanner::source).toList(),
        article.tags(),
        known.mentioned().stream().map(m -> chip(m.entity(), m.count(), url)).toList(),
        toc(article.body()),
        marks.prose(known.analysis(), url),
        known.related().stream().map(related -> card(related, url)).toList(),
        neighbour(index + 1, url),
        neighbour(index - 1, url));
  }

  private static String opening(Body body) {
    return body.blocks().stream()
        .filter(block -> block.kind() == io.mailuo.markdown.Block.Kind.PROSE)
        .map(io.mailuo.markdown.Block::text)
        .findFirst()
        .orElse("");
  }

  private String language(Article article) {
    return article.lang().orElse(site.language());
  }

  private static ArticlePage.Source source(Source source) {
    return new ArticlePage.Source(source.name(), source.url(), source.author());
  }

  private Optional<Link> neighbour(int index, String url) {
    if (index < 0 || index >= hub.articles().size()) {
      return Optional.empty();
    }
    Article article = hub.articles().get(index).article();
    return Optional.of(new Link(article.title(), SiteUrls.relative(url, urls.of(article))));
  }

  /** Headings of the two upper levels that occur; empty where there are fewer than two. */
  private static List<TocEntry> toc(Body body) {
    int top = body.headings().stream().mapToInt(Body.Heading::level).min().orElse(1);
    List<TocEntry> entries =
        body.headings().stream()
            .filter(heading -> heading.level() <= top + 1 && !heading.text().isBlank())
            .map(h -> new TocEntry(2 + h.level() - top, h.text(), "#" + h.id()))
            .toList();
    return entries.size() < 2 ? List.of() : entries;
  }

  private ArticleCard card(ArticleKnowledge known, String url) {
    List<EntityChip> chips =
        known.mentioned().stream()
            .limit(CHIPS)
            .map(mentioned -> chip(mentioned.entity(), 0, url))
            .toList();
    return card(known.article(), chips, url);
  }

  private ArticleCard card(RelatedArticle related, String url) {
    List<EntityChip> shared =
        related.shared().stream().limit(CHIPS).map(entity -> chip(entity, 0, url)).toList();
    return card(related.article(), shared, url);
  }

  private ArticleCard card(Article article, List<EntityChip> chips, String url) {
    return new ArticleCard(
        article.title(),
        SiteUrls.relative(url, urls.of(article)),
        article.date().map(Day::of),
        language(article),
        article.sources().stream().map(Source::name).filter(n -> !n.isEmpty()).distinct().toList(),
        article.summary(),
        chips);
  }

  private EntityChip chip(EntityKnowledge known, String url) {
    return chip(known.entity().id(), known.mentions(), url);
  }

  private EntityChip chip(EntityId id, int count, String url) {
    Entity entity = hub.entity(id);
    return new EntityChip(
        entity.name(),
        SiteUrls.relative(url, urls.of(id)),
        id.kind(),
        site.kind(id.kind()).label(),
        count);
  }

  /** One page, or above the bound one for the newest and one for each year. */
  private List<Page> articleLists() {
    List<ArticleKnowledge> all = hub.articles();
    if (all.size() <= LIST_BOUND) {
      return List.of(articleList(SiteUrls.ARTICLES, site.labels().articles(), all, List.of()));
    }
    Map<String, List<ArticleKnowledge>> byYear =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    known -> year(known.article()),
                    () -> new TreeMap<String, List<ArticleKnowledge>>(Comparator.reverseOrder()),
                    Collectors.toList()));
    List<String> years = List.copyOf(byYear.keySet());
    List<Page> pages = new ArrayList<>();
    String first = SiteUrls.ARTICLES;
    pages.add(articleList(first, site.labels().articles(), all.subList(0, LIST_BOUND), years));
    byYear.forEach(
        (year, articles) ->
            pages.add(
                articleList(
                    yearUrl(year), site.labels().articles() + " " + year, articles, years)));
    return pages;
  }

  private static String yearUrl(String year) {
    return "articles/year-" + (year.isEmpty() ? "none" : year) + ".html";
  }

  private static String year(Article article) {
    return article.date().map(date -> String.valueOf(date.getYear())).orElse("");
  }

  private ArticleListPage articleList(
      String url, String heading, List<ArticleKnowledge> articles, List<String> years) {
    Map<String, List<ArticleCard>> byYear = new java.util.LinkedHashMap<>();
    for (ArticleKnowledge known : articles) {
      byYear
          .computeIfAbsent(year(known.article()), y -> new ArrayList<>())
          .add(card(known, url));
    }
    List<NavLink> others =
        years.stream()
            .map(y -> new NavLink(y, SiteUrls.relative(url, yearUrl(y)), yearUrl(y).equals(url)))
            .toList();
    return new ArticleListPage(
        frames.frame(url, heading, "", true, SiteUrls.ARTICLES, List.of()),
        heading,
        byYear.entrySet().stream()
            .map(entry -> new ArticleListPage.Year(entry.getKey(), entry.getValue()))
            .toList(),
        others);
  }

  private EntityPage entityPage(EntityKnowledge known, Map<EntityId, EntityText> texts) {
    Entity entity = known.entity();
    String url = urls.of(entity.id());
    EntityText text = texts.get(entity.id());
    if (text == null) {
      throw new IllegalArgumentException("no text of " + entity.id());
    }
    String section = SiteUrls.namesOf(entity.id().kind());
    List<Link> trail = List.of(new Link(site.kind(entity.id().kind()).label(), section));
    boolean worthFinding = known.mentions() > 1 || !entity.summary().isEmpty();
    return new EntityPage(
        frames.frame(url, entity.name(), entity.summary(), worthFinding, section, trail),
        entity.name(),
        kindLinks(entity, url),
        entity.aliases(),
        linked(entity.summary(), text, url),
        entity.facts().stream().map(fact -> fact(fact, text, url)).toList(),
        entity.sameAs().stream().map(SitePlanner::elsewhere).toList(),
        gazetteer.homonyms(entity).stream().map(other -> chip(other.id(), 0, url)).toList(),
        entity.reviewed().map(Day::of),
        prose(text, url),
        known.mentions(),
        known.mentionedIn().size(),
        known.mentionedIn().stream().map(m -> mentioning(m, url)).toList(),
        panels(known, url));
  }

  private List<EntityPage.KindLink> kindLinks(Entity entity, String url) {
    List<EntityPage.KindLink> links = new ArrayList<>();
    List<String> folders = new ArrayList<>(List.of(entity.id().kind()));
    folders.addAll(entity.also());
    for (String folder : folders) {
      links.add(
          new EntityPage.KindLink(
              folder,
              site.kind(folder).label(),
              SiteUrls.relative(url, SiteUrls.namesOf(folder))));
    }
    return links;
  }

  private List<Piece> linked(String text, EntityText texts, String url) {
    return texts.plain().containsKey(text)
        ? RunningText.linked(text, texts.plain().get(text), url, urls)
        : text.isEmpty() ? List.of() : List.of(Piece.plain(text));
  }

  private EntityPage.Fact fact(Fact fact, EntityText text, String url) {
    return new EntityPage.Fact(
        fact.label(),
        fact.values().stream()
            .map(
                value ->
                    new EntityPage.FactValue(
                        linked(value.text(), text, url), value.date(), value.source()))
            .toList());
  }

  private static Link elsewhere(String address) {
    String host = Optional.ofNullable(URI.create(address).getHost()).orElse(address);
    return new Link(host.replaceFirst("^www\\.", ""), address);
  }

  private Optional<Prose> prose(EntityText text, String url) {
    return text.entity().body().blocks().isEmpty()
        ? Optional.empty()
        : Optional.of(marks.prose(text.file(), text.entity().body(), text.body(), url, false));
  }

  private EntityPage.MentioningArticle mentioning(
      EntityKnowledge.MentioningArticle mentioning, String url) {
    Article article = mentioning.article();
    String href = SiteUrls.relative(url, urls.of(article));
    return new EntityPage.MentioningArticle(
        article.title(),
        href,
        article.date().map(Day::of),
        language(article),
        mentioning.count(),
        mentioning.evidence().stream()
            .map(
                evidence ->
                    new EntityPage.Sentence(
                        RunningText.marked(evidence.sentence(), evidence.names()),
                        href + "#" + evidence.anchor()))
            .toList());
  }

  private List<EntityPage.Panel> panels(EntityKnowledge known, String url) {
    List<EntityPage.Panel> panels = new ArrayList<>();
    String own = known.entity().id().kind();
    for (Kind kind : site.kinds()) {
      List<EntityChip> related =
          known.related().stream()
              .filter(r -> r.entity().kind().equals(kind.folder()))
              .limit(RELATED_PER_KIND)
              .map(r -> chip(r.entity(), r.nearby(), url))
              .toList();
      if (!related.isEmpty()) {
        String message = "panel." + own + "." + kind.folder();
        panels.add(new EntityPage.Panel(kind.folder(), message, kind.label(), related));
      }
    }
    return panels;
  }

  private List<Page> nameIndexes() {
    List<Page> pages = new ArrayList<>();
    pages.add(nameIndex(SiteUrls.NAMES, site.labels().names(), byMentions, Optional.empty()));
    for (Kind kind : site.kinds()) {
      String url = SiteUrls.namesOf(kind.folder());
      pages.add(nameIndex(url, kind.label(), ofKind(kind), Optional.of(kind)));
    }
    return pages;
  }

  private NameIndexPage nameIndex(
      String url, String heading, List<EntityKnowledge> entities, Optional<Kind> kind) {
    Map<String, List<EntityKnowledge>> byLetter =
        entities.stream().collect(Collectors.groupingBy(known -> order(known).letter()));
    List<NameIndexPage.Letter> letters = new ArrayList<>();
    for (String letter : "A B C D E F G H I J K L M N O P Q R S T U V W X Y Z #".split(" ")) {
      String id = "letter-" + (letter.equals("#") ? "other" : letter.toLowerCase(java.util.Locale.ROOT));
      List<NameIndexPage.Row> rows =
          byLetter.getOrDefault(letter, List.of()).stream()
              .sorted(
                  Comparator.comparing((EntityKnowledge known) -> order(known).full())
                      .thenComparing(known -> known.entity().id()))
              .map(known -> row(known, url))
              .toList();
      letters.add(new NameIndexPage.Letter(letter, id, rows));
    }
    return new NameIndexPage(
        frames.frame(url, heading, "", true, url, List.of()),
        heading,
        filters(url, kind),
        letters,
        entities.size());
  }

  private NameOrder order(EntityKnowledge known) {
    Entity entity = known.entity();
    return NameOrder.of(entity, site.kind(entity.id().kind()).isPerson());
  }

  private NameIndexPage.Row row(EntityKnowledge known, String url) {
    NameOrder order = order(known);
    String keys =
        String.join(" ", known.entity().names()).toLowerCase(java.util.Locale.ROOT)
            + " " + order.full() + " " + order.initials();
    return new NameIndexPage.Row(chip(known, url), known.entity().summary(), keys);
  }

  private List<NameIndexPage.Filter> filters(String url, Optional<Kind> current) {
    List<NameIndexPage.Filter> filters = new ArrayList<>();
    filters.add(
        new NameIndexPage.Filter(
            "",
            site.labels().names(),
            SiteUrls.relative(url, SiteUrls.NAMES),
            byMentions.size(),
            current.isEmpty()));
    for (Kind kind : site.kinds()) {
      filters.add(
          new NameIndexPage.Filter(
              kind.folder(),
              kind.label(),
              SiteUrls.relative(url, SiteUrls.namesOf(kind.folder())),
              ofKind(kind).size(),
              current.filter(kind::equals).isPresent()));
    }
    return filters;
  }

  private TextPage textPage(FreeText free) {
    String url = urls.of(free.page());
    Body body = free.page().body();
    String summary = free.page().summary().isEmpty() ? opening(body) : free.page().summary();
    return new TextPage(
        frames.frame(url, free.page().title(), summary, true, "", List.of()),
        free.page().title(),
        toc(body),
        marks.prose(free.file(), body, free.recognition(), url, false));
  }

  private SearchPage search() {
    String url = SiteUrls.SEARCH;
    Frame frame = frames.frame(url, site.labels().search(), "", false, "", List.of());
    return new SearchPage(
        frame,
        suggestions(url),
        new Link(site.labels().names(), SiteUrls.relative(url, SiteUrls.NAMES)));
  }

  private List<EntityChip> suggestions(String url) {
    return byMentions.stream().limit(SUGGESTIONS).map(known -> chip(known, url)).toList();
  }

  private NotFoundPage notFound() {
    String url = SiteUrls.NOT_FOUND;
    Frame frame = frames.absolute(url, site.labels().lost());
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

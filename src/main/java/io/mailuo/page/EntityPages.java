package io.mailuo.page;

import io.mailuo.config.Kind;
import io.mailuo.content.Entity;
import io.mailuo.content.EntityId;
import io.mailuo.knowledge.EntityKnowledge;
import io.mailuo.knowledge.EntityText;
import io.mailuo.recognise.Gazetteer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plans the pages of the entities. */
final class EntityPages {

  private static final int RELATED_PER_KIND = 4;

  private final Site site;
  private final Gazetteer gazetteer;
  private final Map<EntityId, EntityText> texts;
  private final SiteUrls urls;
  private final Frames frames;
  private final Cards cards;
  private final MarksPlanner marks;
  private final FindingsPlanner findings;
  private final GraphPlanner graph;
  private final FactLines facts;
  private final Tags tags;

  EntityPages(
      Site site,
      Gazetteer gazetteer,
      Map<EntityId, EntityText> texts,
      SiteUrls urls,
      Frames frames,
      Cards cards,
      MarksPlanner marks,
      FindingsPlanner findings,
      GraphPlanner graph,
      Tags tags) {
    this.site = site;
    this.gazetteer = gazetteer;
    this.texts = texts;
    this.urls = urls;
    this.frames = frames;
    this.cards = cards;
    this.marks = marks;
    this.findings = findings;
    this.graph = graph;
    this.facts = new FactLines(site, urls);
    this.tags = tags;
  }

  /** The page of an entity, and pages of its older mentions where there are too many for one. */
  List<Page> pages(EntityKnowledge known) {
    MentionPages older = new MentionPages(known.mentionedIn(), urls.of(known.entity().id()));
    List<Page> pages = new ArrayList<>();
    pages.add(page(known, older));
    findingsPage(known).ifPresent(pages::add);
    for (Part<EntityKnowledge.MentioningArticle> part : older.parts()) {
      pages.add(mentionsPage(known.entity(), part, older));
    }
    pages.addAll(tags.pagesOf(known, trailBelow(known.entity())));
    return pages;
  }

  /** The way to a page that stands below an entity's. */
  private List<Link> trailBelow(Entity entity) {
    String kind = entity.id().kind();
    return List.of(
        new Link(site.kind(kind).label(), SiteUrls.namesOf(kind)),
        new Link(entity.name(), urls.of(entity.id())));
  }

  /** More of what the articles say, where the entity's own page has no room for it. */
  private Optional<Page> findingsPage(EntityKnowledge known) {
    Entity entity = known.entity();
    String url = findingsUrl(entity);
    Findings all = findings.all(known, url);
    if (all.size() == findings.newest(known, url).size()) {
      return Optional.empty();
    }
    String section = SiteUrls.namesOf(entity.id().kind());
    return Optional.of(
        new FindingsPage(
            frames.frame(url, entity.name(), "", false, section, trailBelow(entity)),
            entity.name(),
            SiteUrls.relative(url, urls.of(entity.id())),
            kindLinks(entity, url).get(0),
            all));
  }

  private String findingsUrl(Entity entity) {
    return urls.of(entity.id()).replaceFirst("\\.html$", "/evidence.html");
  }

  private MentionsPage mentionsPage(
      Entity entity, Part<EntityKnowledge.MentioningArticle> part, MentionPages older) {
    String section = SiteUrls.namesOf(entity.id().kind());
    String title = entity.name() + " " + part.label();
    return new MentionsPage(
        frames.frame(part.url(), title, "", false, section, trailBelow(entity)),
        entity.name(),
        SiteUrls.relative(part.url(), urls.of(entity.id())),
        kindLinks(entity, part.url()).get(0),
        part.label(),
        part.items().stream().map(m -> cards.mentioning(m, part.url())).toList(),
        older.links(part.url()));
  }

  private EntityPage page(EntityKnowledge known, MentionPages older) {
    Entity entity = known.entity();
    String url = urls.of(entity.id());
    EntityText text = texts.get(entity.id());
    if (text == null) {
      throw new IllegalArgumentException("no text of " + entity.id());
    }
    Findings shown = findings.newest(known, url);
    Findings all = findings.all(known, url);
    String section = SiteUrls.namesOf(entity.id().kind());
    List<Link> trail = List.of(new Link(site.kind(entity.id().kind()).label(), section));
    boolean worthFinding =
        known.mentions() > 1 || (known.mentions() == 1 && !entity.summary().isEmpty());
    return new EntityPage(
        frames.frame(url, entity.name(), entity.summary(), worthFinding, section, trail),
        entity.name(),
        RareNames.spelled(entity, site.kind(entity.id().kind()).isPerson()),
        kindLinks(entity, url),
        entity.aliases(),
        facts.linked(entity.summary(), text, url),
        facts.of(text, url),
        entity.sameAs().stream().map(EntityPages::elsewhere).toList(),
        gazetteer.homonyms(entity).stream().map(other -> cards.chip(other.id(), 0, url)).toList(),
        entity.reviewed().map(Day::of),
        prose(text, url),
        known.mentions(),
        known.mentionedIn().size(),
        older.newest().stream().map(m -> cards.mentioning(m, url)).toList(),
        older.links(url),
        tags.onEntity(known, url),
        tags.allOf(known).map(list -> new Link(entity.name(), SiteUrls.relative(url, list))),
        panels(known, url),
        shown,
        all.size() > shown.size()
            ? Optional.of(
                new EntityPage.AllFindings(SiteUrls.relative(url, findingsUrl(entity)), all.size()))
            : Optional.empty(),
        graph.around(entity.id(), url));
  }

  private List<EntityPage.KindLink> kindLinks(Entity entity, String url) {
    List<EntityPage.KindLink> links = new ArrayList<>();
    List<String> folders = new ArrayList<>(List.of(entity.id().kind()));
    folders.addAll(entity.also());
    for (String folder : folders) {
      links.add(
          new EntityPage.KindLink(
              folder, site.kind(folder).label(), SiteUrls.relative(url, SiteUrls.namesOf(folder))));
    }
    return links;
  }

  private static Link elsewhere(String address) {
    String host = address.replaceFirst("(?i)^https?://(www\\.)?", "").replaceFirst("[/?#].*$", "");
    return new Link(host.isEmpty() ? address : host, address);
  }

  private Optional<Prose> prose(EntityText text, String url) {
    return text.entity().body().blocks().isEmpty()
        ? Optional.empty()
        : Optional.of(
            marks.prose(
                text.file(),
                text.entity().body(),
                text.body(),
                text.entity().name(),
                url,
                List.of()));
  }

  private List<EntityPage.Panel> panels(EntityKnowledge known, String url) {
    List<EntityPage.Panel> panels = new ArrayList<>();
    for (Kind kind : site.kinds()) {
      List<EntityChip> related =
          known.related().stream()
              .filter(r -> r.entity().kind().equals(kind.folder()))
              .limit(RELATED_PER_KIND)
              .map(r -> cards.chip(r.entity(), r.nearby(), url))
              .toList();
      if (!related.isEmpty()) {
        panels.add(new EntityPage.Panel(kind.folder(), kind.label(), related));
      }
    }
    return panels;
  }
}

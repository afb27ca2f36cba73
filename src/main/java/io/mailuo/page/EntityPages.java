package io.mailuo.page;

import io.mailuo.config.Kind;
import io.mailuo.content.Article;
import io.mailuo.content.Entity;
import io.mailuo.content.EntityId;
import io.mailuo.content.Fact;
import io.mailuo.knowledge.EntityKnowledge;
import io.mailuo.knowledge.EntityText;
import io.mailuo.recognise.Gazetteer;
import io.mailuo.text.Punctuation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plans the pages of the entities. */
final class EntityPages {

  private static final int RELATED_PER_KIND = 8;
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s，。；、）》”]+");

  private final Site site;
  private final Gazetteer gazetteer;
  private final Map<EntityId, EntityText> texts;
  private final SiteUrls urls;
  private final Frames frames;
  private final Cards cards;
  private final MarksPlanner marks;

  EntityPages(
      Site site,
      Gazetteer gazetteer,
      Map<EntityId, EntityText> texts,
      SiteUrls urls,
      Frames frames,
      Cards cards,
      MarksPlanner marks) {
    this.site = site;
    this.gazetteer = gazetteer;
    this.texts = texts;
    this.urls = urls;
    this.frames = frames;
    this.cards = cards;
    this.marks = marks;
  }

  /** The page of an entity, and pages of its older mentions where there are too many for one. */
  List<Page> pages(EntityKnowledge known) {
    MentionPages older = new MentionPages(known.mentionedIn(), urls.of(known.entity().id()));
    List<Page> pages = new ArrayList<>();
    pages.add(page(known, older));
    for (MentionPages.Part part : older.parts()) {
      pages.add(mentionsPage(known.entity(), part, older));
    }
    return pages;
  }

  private MentionsPage mentionsPage(Entity entity, MentionPages.Part part, MentionPages older) {
    String kind = entity.id().kind();
    String section = SiteUrls.namesOf(kind);
    List<Link> trail =
        List.of(
            new Link(site.kind(kind).label(), section),
            new Link(entity.name(), urls.of(entity.id())));
    String title = entity.name() + " " + part.label();
    return new MentionsPage(
        frames.frame(part.url(), title, "", false, section, trail),
        entity.name(),
        SiteUrls.relative(part.url(), urls.of(entity.id())),
        kindLinks(entity, part.url()).get(0),
        part.label(),
        part.articles().stream().map(m -> mentioning(m, part.url())).toList(),
        older.links(part.url()));
  }

  private EntityPage page(EntityKnowledge known, MentionPages older) {
    Entity entity = known.entity();
    String url = urls.of(entity.id());
    EntityText text = texts.get(entity.id());
    if (text == null) {
      throw new IllegalArgumentException("no text of " + entity.id());
    }
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
        linked(entity.summary(), text, url),
        entity.facts().stream().map(fact -> fact(fact, text, url)).toList(),
        entity.sameAs().stream().map(EntityPages::elsewhere).toList(),
        gazetteer.homonyms(entity).stream().map(other -> cards.chip(other.id(), 0, url)).toList(),
        entity.reviewed().map(Day::of),
        prose(text, url),
        known.mentions(),
        known.mentionedIn().size(),
        older.newest().stream().map(m -> mentioning(m, url)).toList(),
        older.links(url),
        panels(known, url));
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

  private List<Piece> linked(String text, EntityText texts, String url) {
    return texts.plain().containsKey(text)
        ? RunningText.linked(text, texts.plain().get(text), url, urls, site.ownPunctuation())
        : text.isEmpty() ? List.of() : List.of(Piece.plain(site.shown(text)));
  }

  private EntityPage.Fact fact(Fact fact, EntityText text, String url) {
    return new EntityPage.Fact(
        fact.label(),
        fact.values().stream()
            .map(
                value ->
                    new EntityPage.FactValue(
                        linked(value.text(), text, url),
                        value.date(),
                        value.source().map(EntityPages::sourceNote)))
            .toList());
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
                text.file(), text.entity().body(), text.body(), text.entity().name(), url, false));
  }

  private EntityPage.MentioningArticle mentioning(
      EntityKnowledge.MentioningArticle mentioning, String url) {
    Article article = mentioning.article();
    String href = SiteUrls.relative(url, urls.of(article));
    String lang = cards.language(article);
    Punctuation punctuation = site.punctuation(lang);
    return new EntityPage.MentioningArticle(
        punctuation.shown(article.title()),
        href,
        article.date().map(Day::of),
        lang,
        mentioning.count(),
        mentioning.evidence().stream()
            .map(
                evidence ->
                    new EntityPage.Sentence(
                        RunningText.marked(evidence.sentence(), evidence.names(), punctuation),
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
              .map(r -> cards.chip(r.entity(), r.nearby(), url))
              .toList();
      if (!related.isEmpty()) {
        String message = "panel." + own + "." + kind.folder();
        panels.add(new EntityPage.Panel(kind.folder(), message, kind.label(), related));
      }
    }
    return panels;
  }

  /** Editors write publisher, title and date, and often the address behind. */
  private static EntityPage.SourceNote sourceNote(String source) {
    Matcher address = ADDRESS.matcher(source);
    if (!address.find()) {
      return new EntityPage.SourceNote(source, Optional.empty());
    }
    String before = source.substring(0, address.start()).replaceAll("[，,；;：:\\s]+$", "");
    String text = before.isEmpty() ? address.group() : before;
    return new EntityPage.SourceNote(text, Optional.of(address.group()));
  }
}

package io.mailuo.search;

import io.mailuo.config.Kind;
import io.mailuo.content.Article;
import io.mailuo.content.Entity;
import io.mailuo.content.FreePage;
import io.mailuo.extract.Party;
import io.mailuo.extract.Quotation;
import io.mailuo.knowledge.ArticleKnowledge;
import io.mailuo.knowledge.EntityKnowledge;
import io.mailuo.knowledge.FreeText;
import io.mailuo.knowledge.Hub;
import io.mailuo.knowledge.Said;
import io.mailuo.page.NameOrder;
import io.mailuo.page.SiteUrls;
import io.mailuo.search.SearchDocument.Mentioned;
import io.mailuo.search.SearchDocument.Quoted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** From the {@link Hub} to what the search knows of each page. */
public final class HubDocuments {

  private HubDocuments() {}

  /**
   * One document for each entity, article and free page.
   *
   * @param kinds of the hub
   */
  public static List<SearchDocument> of(
      Hub hub, List<FreeText> pages, List<Kind> kinds, SiteUrls urls) {
    Map<String, Kind> byFolder =
        kinds.stream().collect(Collectors.toMap(Kind::folder, kind -> kind));
    List<SearchDocument> documents = new ArrayList<>();
    for (EntityKnowledge known : hub.entities().values()) {
      Kind kind = byFolder.get(known.entity().id().kind());
      if (kind == null) {
        throw new IllegalArgumentException("no kind of " + known.entity().id());
      }
      documents.add(entity(known, kind, urls));
    }
    for (ArticleKnowledge known : hub.articles()) {
      documents.add(article(known, hub, urls));
    }
    for (FreeText free : pages) {
      documents.add(page(free.page(), urls));
    }
    return documents;
  }

  private static SearchDocument entity(EntityKnowledge known, Kind kind, SiteUrls urls) {
    Entity entity = known.entity();
    return new SearchDocument(
        entity.name(),
        urls.of(entity.id()),
        kind.folder(),
        kind.label(),
        Optional.empty(),
        text(entity),
        entity.names(),
        spellings(entity, kind),
        known.mentions(),
        List.of(),
        List.of());
  }

  private static String text(Entity entity) {
    String body = entity.body().plainText();
    return body.isEmpty() ? entity.summary() : entity.summary() + "\n" + body;
  }

  /** The editor's reading and the dictionary's: visitors type either. */
  private static List<String> spellings(Entity entity, Kind kind) {
    Set<NameOrder> readings = new LinkedHashSet<>();
    readings.add(NameOrder.of(entity, kind.isPerson()));
    readings.add(NameOrder.of(entity.name(), kind.isPerson()));
    readings.add(NameOrder.of(entity.name(), false));
    entity.aliases().forEach(alias -> readings.add(NameOrder.of(alias, kind.isPerson())));
    return readings.stream()
        .map(reading -> String.join(" ", reading.syllables()))
        .filter(reading -> !reading.isBlank())
        .toList();
  }

  private static SearchDocument article(ArticleKnowledge known, Hub hub, SiteUrls urls) {
    Article article = known.article();
    return new SearchDocument(
        article.title(),
        urls.of(article),
        "articles",
        "",
        article.date().map(LocalDate::toString),
        known.analysis().plainText(),
        List.of(),
        List.of(),
        0,
        known.mentioned().stream()
            .map(one -> new Mentioned(urls.of(one.entity()), one.count()))
            .toList(),
        known.quotations().stream()
            .filter(Said::standsAlone)
            .map(said -> quoted(said, hub))
            .toList());
  }

  private static Quoted quoted(Said said, Hub hub) {
    Quotation quotation = said.quotation();
    Party speaker = quotation.speaker();
    String name = speaker.entity().map(id -> hub.entity(id).name()).orElseGet(speaker::text);
    boolean isDirect = quotation.kind() == Quotation.Kind.DIRECT;
    String text = isDirect ? "“" + quotation.text() + "”" : quotation.text();
    return new Quoted(name, said.anchor(), text);
  }

  private static SearchDocument page(FreePage page, SiteUrls urls) {
    return new SearchDocument(
        page.title(),
        urls.of(page),
        "pages",
        "",
        Optional.empty(),
        page.body().plainText(),
        List.of(),
        List.of(),
        0,
        List.of(),
        List.of());
  }
}

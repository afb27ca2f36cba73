package io.mailuo.page;

import io.mailuo.content.Article;
import io.mailuo.content.Entity;
import io.mailuo.content.EntityId;
import io.mailuo.knowledge.ArticleKnowledge;
import io.mailuo.knowledge.EntityKnowledge;
import io.mailuo.knowledge.Hub;
import io.mailuo.recognise.Gazetteer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The tags of the articles and where they lead: a tag that is the name of one entity leads to that
 * entity, whose page lists the articles that bear it, and has no page of its own.
 */
final class Tags {

  static final String LIST = "tags/index.html";

  private static final int BOUND = 200;
  private static final int MOST_OTHERS = 12;

  /** Articles on an entity's page that bear its name as a tag and do not mention it. */
  private static final int MOST_ON_ENTITY = 20;

  private final Frames frames;
  private final Cards cards;
  private final String heading;
  private final TagNames names;

  /** Articles of each tag, newest first. */
  private final Map<String, List<ArticleKnowledge>> articles = new TreeMap<>();

  /** The entity of each tag that names one. */
  private final Map<String, EntityId> entities = new TreeMap<>();

  /** Articles that bear a name of an entity as a tag, by id, newest first. */
  private final Map<EntityId, Map<String, ArticleKnowledge>> tagged = new TreeMap<>();

  private final SiteUrls urls;

  Tags(Hub hub, Gazetteer gazetteer, SiteUrls urls, Frames frames, Cards cards, String heading) {
    this.frames = frames;
    this.cards = cards;
    this.heading = heading;
    this.urls = urls;
    this.names = new TagNames(hub.articles().stream().map(ArticleKnowledge::article).toList());
    for (String tag : names.all()) {
      List<Entity> named = gazetteer.named(tag);
      if (named.size() == 1) {
        entities.put(tag, named.get(0).id());
      }
    }
    for (ArticleKnowledge known : hub.articles()) {
      names.of(known.article()).forEach(tag -> add(tag, known));
    }
  }

  private void add(String tag, ArticleKnowledge known) {
    articles.computeIfAbsent(tag, t -> new ArrayList<>()).add(known);
    EntityId entity = entities.get(tag);
    if (entity != null) {
      tagged.computeIfAbsent(entity, e -> new LinkedHashMap<>()).put(known.article().id(), known);
    }
  }

  /** The tags of an article, each with where it leads. */
  List<Link> links(Article article, String from) {
    return names.of(article).stream().map(tag -> link(tag, from)).toList();
  }

  private Link link(String tag, String from) {
    return new Link(tag, SiteUrls.relative(from, url(tag)));
  }

  private String url(String tag) {
    EntityId entity = entities.get(tag);
    return entity == null ? names.url(tag) : urls.of(entity);
  }

  /** A page for each tag that is no entity, and the list of all; none where there are no tags. */
  List<Page> pages() {
    List<Page> pages = new ArrayList<>();
    articles.forEach(
        (tag, tagged) -> {
          if (!entities.containsKey(tag)) {
            pages.addAll(pages(tag, tagged, url(tag), List.of(new Link(heading, LIST))));
          }
        });
    if (!articles.isEmpty()) {
      pages.addAll(lists());
    }
    return pages;
  }

  /**
   * The articles of a tag, on as many pages as they need.
   *
   * @param first site path of the first page
   */
  private List<Page> pages(
      String tag, List<ArticleKnowledge> tagged, String first, List<Link> trail) {
    List<Part<ArticleKnowledge>> parts = Part.of(tagged, first, tag, BOUND);
    List<Page> pages = new ArrayList<>();
    for (Part<ArticleKnowledge> part : parts) {
      String url = part.url();
      pages.add(
          new TagPage(
              frames.frame(url, part.label(), "", true, "", trail),
              tag,
              tagged.size(),
              part.items().stream().map(known -> cards.card(known, url)).toList(),
              Part.links(parts, url),
              beside(tag, tagged).stream().map(other -> link(other, url)).toList()));
    }
    return pages;
  }

  /** The newest articles that bear a name of an entity as a tag and do not mention it. */
  List<ArticleCard> onEntity(EntityKnowledge known, String url) {
    return unnamed(known).stream()
        .limit(MOST_ON_ENTITY)
        .map(article -> cards.card(article, url))
        .toList();
  }

  /** Site path of the page of all articles that bear an entity as a tag, where it has one. */
  Optional<String> allOf(EntityKnowledge known) {
    String url = urls.of(known.entity().id());
    return unnamed(known).size() <= MOST_ON_ENTITY
        ? Optional.empty()
        : Optional.of(url.substring(0, url.length() - ".html".length()) + "/tagged.html");
  }

  /** The pages of {@link #allOf}. */
  List<Page> pagesOf(EntityKnowledge known, List<Link> trail) {
    return allOf(known)
        .map(url -> pages(known.entity().name(), all(known), url, trail))
        .orElse(List.of());
  }

  private List<ArticleKnowledge> all(EntityKnowledge known) {
    return List.copyOf(tagged.getOrDefault(known.entity().id(), Map.of()).values());
  }

  private List<ArticleKnowledge> unnamed(EntityKnowledge known) {
    Map<String, ArticleKnowledge> unnamed =
        new LinkedHashMap<>(tagged.getOrDefault(known.entity().id(), Map.of()));
    known.mentionedIn().forEach(mentioning -> unnamed.remove(mentioning.article().id()));
    return List.copyOf(unnamed.values());
  }

  private List<String> beside(String tag, List<ArticleKnowledge> tagged) {
    Map<String, Integer> counts = new TreeMap<>();
    for (ArticleKnowledge known : tagged) {
      names.of(known.article()).forEach(other -> counts.merge(other, 1, Integer::sum));
    }
    counts.remove(tag);
    return counts.keySet().stream()
        .sorted(
            Comparator.comparingInt((String other) -> -counts.getOrDefault(other, 0))
                .thenComparing(Comparator.naturalOrder()))
        .limit(MOST_OTHERS)
        .toList();
  }

  private List<Page> lists() {
    List<String> sorted =
        articles.keySet().stream()
            .sorted(
                Comparator.comparing((String tag) -> NameOrder.of(tag, false).full())
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    List<Part<String>> parts = Part.of(sorted, LIST, heading, BOUND);
    List<Page> pages = new ArrayList<>();
    for (Part<String> part : parts) {
      String url = part.url();
      pages.add(
          new TagListPage(
              frames.frame(url, part.label(), "", true, "", List.of()),
              sorted.size(),
              part.items().stream().map(tag -> counted(tag, url)).toList(),
              Part.links(parts, url)));
    }
    return pages;
  }

  private TagListPage.CountedTag counted(String tag, String from) {
    int count = articles.getOrDefault(tag, List.of()).size();
    return new TagListPage.CountedTag(tag, SiteUrls.relative(from, url(tag)), count);
  }
}

package io.mailuo.page;

import io.mailuo.content.Entity;
import io.mailuo.content.Slugs;
import io.mailuo.knowledge.ArticleKnowledge;
import io.mailuo.knowledge.Hub;
import io.mailuo.recognise.Gazetteer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The tags of the articles and where they lead: a tag that is the name of one entity leads to that
 * entity and has no page of its own.
 */
final class Tags {

  static final String LIST = "tags/index.html";

  private static final int BOUND = 200;
  private static final int MOST_OTHERS = 12;

  private final Frames frames;
  private final Cards cards;
  private final String heading;

  /** Articles of each tag, newest first. */
  private final Map<String, List<ArticleKnowledge>> articles = new TreeMap<>();

  /** Site path of each tag's page or entity. */
  private final Map<String, String> urls = new TreeMap<>();

  private final Set<String> entities = new TreeSet<>();

  Tags(Hub hub, Gazetteer gazetteer, SiteUrls urls, Frames frames, Cards cards, String heading) {
    this.frames = frames;
    this.cards = cards;
    this.heading = heading;
    for (ArticleKnowledge known : hub.articles()) {
      for (String tag : new TreeSet<>(known.article().tags())) {
        articles.computeIfAbsent(tag, t -> new ArrayList<>()).add(known);
      }
    }
    Set<String> taken = new HashSet<>(Set.of(LIST));
    for (String tag : articles.keySet()) {
      List<Entity> named = gazetteer.named(tag);
      if (named.size() == 1) {
        entities.add(tag);
        this.urls.put(tag, urls.of(named.get(0).id()));
      } else {
        this.urls.put(tag, freeUrl(tag, taken));
      }
    }
  }

  private static String freeUrl(String tag, Set<String> taken) {
    String slug = Slugs.of(tag).isEmpty() ? "tag" : Slugs.of(tag);
    String url = "tags/" + slug + ".html";
    for (int i = 2; !taken.add(url); i++) {
      url = "tags/" + slug + "-" + i + ".html";
    }
    return url;
  }

  /** The tags of an article, each with where it leads. */
  List<Link> links(List<String> tags, String from) {
    return tags.stream().distinct().map(tag -> link(tag, from)).toList();
  }

  private Link link(String tag, String from) {
    return new Link(tag, SiteUrls.relative(from, url(tag)));
  }

  private String url(String tag) {
    String url = urls.get(tag);
    if (url == null) {
      throw new IllegalArgumentException("no article has the tag " + tag);
    }
    return url;
  }

  /** A page for each tag that is no entity, and the list of all; none where there are no tags. */
  List<Page> pages() {
    List<Page> pages = new ArrayList<>();
    articles.forEach(
        (tag, tagged) -> {
          if (!entities.contains(tag)) {
            pages.addAll(pages(tag, tagged));
          }
        });
    if (!articles.isEmpty()) {
      pages.addAll(lists());
    }
    return pages;
  }

  private List<Page> pages(String tag, List<ArticleKnowledge> tagged) {
    List<Part<ArticleKnowledge>> parts = Part.of(tagged, url(tag), tag, BOUND);
    List<Page> pages = new ArrayList<>();
    for (Part<ArticleKnowledge> part : parts) {
      String url = part.url();
      pages.add(
          new TagPage(
              frames.frame(url, part.label(), "", true, "", List.of(new Link(heading, LIST))),
              tag,
              tagged.size(),
              part.items().stream().map(known -> cards.card(known, url)).toList(),
              Part.links(parts, url),
              beside(tag, tagged).stream().map(other -> link(other, url)).toList()));
    }
    return pages;
  }

  private static List<String> beside(String tag, List<ArticleKnowledge> tagged) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (ArticleKnowledge known : tagged) {
      known.article().tags().forEach(other -> counts.merge(other, 1, Integer::sum));
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

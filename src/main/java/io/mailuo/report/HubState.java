package io.mailuo.report;

import io.mailuo.content.EntityId;
import io.mailuo.content.FreePage;
import io.mailuo.knowledge.ArticleAnalysis;
import io.mailuo.knowledge.Hub;
import io.mailuo.page.SiteUrls;
import io.mailuo.recognise.Mention;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a build leaves behind for the next one to be compared with.
 *
 * @param pages of articles, entities and free pages, by id
 */
public record HubState(SortedMap<String, PageState> pages) {

  public HubState {
    pages = Collections.unmodifiableSortedMap(new TreeMap<>(pages));
  }

  /**
   * What is kept of a page.
   *
   * @param url site path, e.g. {@code people/sun-yang.html}
   * @param links how many links lead from an article to each entity, by the entity's id; empty for
   *     other pages
   */
  public record PageState(Sort sort, String url, SortedMap<String, Integer> links) {
    public PageState {
      Objects.requireNonNull(sort, "sort");
      links = Collections.unmodifiableSortedMap(new TreeMap<>(links));
    }
  }

  /** What a page is of. */
  public enum Sort {
    ARTICLE,
    ENTITY,
    PAGE
  }

  /** The state of a hub whose pages lie at the given addresses. */
  public static HubState of(Hub hub, List<FreePage> freePages, SiteUrls urls) {
    SortedMap<String, PageState> pages = new TreeMap<>();
    hub.articles()
        .forEach(
            known ->
                pages.put(
                    known.article().id(),
                    new PageState(
                        Sort.ARTICLE, urls.of(known.article()), links(known.analysis()))));
    for (EntityId id : hub.entities().keySet()) {
      pages.put(id.value(), new PageState(Sort.ENTITY, urls.of(id), new TreeMap<>()));
    }
    freePages.forEach(
        page -> pages.put(page.id(), new PageState(Sort.PAGE, urls.of(page), new TreeMap<>())));
    return new HubState(pages);
  }

  private static SortedMap<String, Integer> links(ArticleAnalysis analysis) {
    SortedMap<String, Integer> links = new TreeMap<>();
    analysis.evidence().stream()
        .filter(Mention::linked)
        .forEach(mention -> links.merge(mention.entity().value(), 1, Integer::sum));
    return links;
  }

  /** Ids of the pages of one sort, sorted. */
  List<String> ids(Sort sort) {
    List<String> ids = new ArrayList<>();
    for (Map.Entry<String, PageState> page : pages.entrySet()) {
      if (page.getValue().sort() == sort) {
        ids.add(page.getKey());
      }
    }
    return ids;
  }
}

package io.mailuo.report;

import io.mailuo.report.HubState.PageState;
import io.mailuo.report.HubState.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What differs from the last build.
 *
 * @param articles whose links differ, by id
 * @param newEntities ids, sorted
 * @param goneEntities ids, sorted
 * @param moved pages that have another address, by id
 */
public record Changes(
    List<ArticleChange> articles,
    List<String> newEntities,
    List<String> goneEntities,
    List<Move> moved) {

  /** Nothing differs, or there is nothing to compare with. */
  public static final Changes NONE = new Changes(List.of(), List.of(), List.of(), List.of());

  public Changes {
    articles = List.copyOf(articles);
    newEntities = List.copyOf(newEntities);
    goneEntities = List.copyOf(goneEntities);
    moved = List.copyOf(moved);
  }

  /**
   * The links of an article that are new, and those that are no more.
   *
   * @param status of the article itself
   */
  public record ArticleChange(String id, Status status, List<Links> added, List<Links> lost) {
    public ArticleChange {
      Objects.requireNonNull(status, "status");
      added = List.copyOf(added);
      lost = List.copyOf(lost);
    }
  }

  /** What became of an article. */
  public enum Status {
    NEW,
    CHANGED,
    GONE
  }

  /**
   * Links from one article to one entity.
   *
   * @param count at least 1
   */
  public record Links(String entity, int count) {
    public Links {
      if (count < 1) {
        throw new IllegalArgumentException("no links to " + entity + ": " + count);
      }
    }
  }

  /**
   * A page that has another address.
   *
   * @param from former site path
   * @param to site path of today
   */
  public record Move(String id, String from, String to) {}

  /** What differs between two builds. */
  static Changes between(HubState last, HubState now) {
    return new Changes(
        articles(last, now),
        without(now.ids(Sort.ENTITY), last),
        without(last.ids(Sort.ENTITY), now),
        moved(last, now));
  }

  /** Number of links that are new. */
  public int added() {
    return articles.stream().flatMap(a -> a.added().stream()).mapToInt(Links::count).sum();
  }

  /** Number of links that are no more. */
  public int lost() {
    return articles.stream().flatMap(a -> a.lost().stream()).mapToInt(Links::count).sum();
  }

  private static List<String> without(List<String> ids, HubState other) {
    return ids.stream().filter(id -> !other.pages().containsKey(id)).toList();
  }

  private static List<ArticleChange> articles(HubState last, HubState now) {
    TreeSet<String> ids = new TreeSet<>(last.ids(Sort.ARTICLE));
    ids.addAll(now.ids(Sort.ARTICLE));
    List<ArticleChange> changes = new ArrayList<>();
    for (String id : ids) {
      SortedMap<String, Integer> before = links(last, id);
      SortedMap<String, Integer> today = links(now, id);
      ArticleChange change =
          new ArticleChange(
              id, status(id, last, now), surplus(today, before), surplus(before, today));
      if (change.status() != Status.CHANGED || !before.equals(today)) {
        changes.add(change);
      }
    }
    return changes;
  }

  private static Status status(String id, HubState last, HubState now) {
    if (!last.pages().containsKey(id)) {
      return Status.NEW;
    }
    return now.pages().containsKey(id) ? Status.CHANGED : Status.GONE;
  }

  private static SortedMap<String, Integer> links(HubState state, String id) {
    PageState page = state.pages().get(id);
    return page == null ? new TreeMap<>() : page.links();
  }

  /** What the one has more of than the other. */
  private static List<Links> surplus(Map<String, Integer> one, Map<String, Integer> other) {
    List<Links> surplus = new ArrayList<>();
    one.forEach(
        (entity, count) -> {
          int more = count - other.getOrDefault(entity, 0);
          if (more > 0) {
            surplus.add(new Links(entity, more));
          }
        });
    return surplus;
  }

  private static List<Move> moved(HubState last, HubState now) {
    List<Move> moved = new ArrayList<>();
    now.pages()
        .forEach(
            (id, page) -> {
              PageState before = last.pages().get(id);
              if (before != null && !before.url().equals(page.url())) {
                moved.add(new Move(id, before.url(), page.url()));
              }
            });
    return moved;
  }
}

package io.mailuo.page;

import io.mailuo.content.EntityId;
import io.mailuo.knowledge.Hub;
import io.mailuo.knowledge.SourceSentence;
import io.mailuo.knowledge.TimelineItem;
import io.mailuo.knowledge.TimelineItem.DatedFact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Plans the pages of the timeline and the entries that other pages show. */
final class Timelines {

  /** Entries on one page. */
  private static final int BOUND = 200;

  /** Sentences that one entry names as its sources. */
  private static final int MOST_SOURCES = 6;

  private static final int MOST_CHIPS = 6;

  private final Hub hub;
  private final Frames frames;
  private final Cards cards;
  private final String label;

  /**
   * @param label e.g. 时间线
   */
  Timelines(Hub hub, Frames frames, Cards cards, String label) {
    this.hub = hub;
    this.frames = frames;
    this.cards = cards;
    this.label = label;
  }

  /** All that happened: one page, or above the bound the newest and a page for each year. */
  List<Page> pages() {
    List<TimelineItem> items = hub.timeline();
    if (items.isEmpty()) {
      return List.of();
    }
    List<Part<TimelineItem>> parts = items.size() <= BOUND ? List.of() : byYear(items);
    List<Page> pages = new ArrayList<>();
    pages.add(page(SiteUrls.TIMELINE, label, items.stream().limit(BOUND).toList(), parts));
    for (Part<TimelineItem> part : parts) {
      pages.add(page(part.url(), label + " " + part.label(), part.items(), parts));
    }
    return pages;
  }

  private static List<Part<TimelineItem>> byYear(List<TimelineItem> items) {
    Map<String, List<TimelineItem>> byYear = new TreeMap<>(Comparator.reverseOrder());
    items.forEach(i -> byYear.computeIfAbsent(year(i), y -> new ArrayList<>()).add(i));
    List<Part<TimelineItem>> parts = new ArrayList<>();
    byYear.forEach(
        (year, of) -> parts.addAll(Part.of(of, "timeline/" + year + ".html", year, BOUND)));
    return parts;
  }

  private TimelinePage page(
      String url, String heading, List<TimelineItem> items, List<Part<TimelineItem>> parts) {
    Map<String, Map<String, List<TimelineEntry>>> grouped = new LinkedHashMap<>();
    for (TimelineItem item : items) {
      grouped
          .computeIfAbsent(year(item), y -> new LinkedHashMap<>())
          .computeIfAbsent(month(item), m -> new ArrayList<>())
          .add(entry(item, Optional.empty(), url));
    }
    List<TimelinePage.Year> years = new ArrayList<>();
    grouped.forEach(
        (year, months) ->
            years.add(
                new TimelinePage.Year(
                    year,
                    months.entrySet().stream()
                        .map(month -> new TimelinePage.Month(month.getKey(), month.getValue()))
                        .toList())));
    return new TimelinePage(
        frames.frame(url, heading, "", true, SiteUrls.TIMELINE, List.of()),
        heading,
        years,
        Part.allLinks(parts, url));
  }

  private static String year(TimelineItem item) {
    return String.valueOf(item.date().year());
  }

  private static String month(TimelineItem item) {
    String date = item.date().toString();
    return item.date().month().isPresent() ? date.substring(0, date.indexOf('-') + 3) : "";
  }

  /**
   * An entry.
   *
   * @param own the entity whose page shows it: marked, not linked
   */
  TimelineEntry entry(TimelineItem item, Optional<EntityId> own, String url) {
    Optional<SourceSentence> shown = item.shownSentence();
    return new TimelineEntry(
        item.date().toString(),
        shown
            .map(s -> cards.named(s.article(), item.shownText(), s.names(), own, url))
            .orElseGet(() -> fact(item.shownFact(own), own)),
        shown.map(s -> cards.language(s.article(), s.text())).orElse(cards.siteLanguage()),
        item.entities().stream()
            .filter(id -> own.filter(id::equals).isEmpty())
            .limit(MOST_CHIPS)
            .map(id -> cards.chip(id, 0, url))
            .toList(),
        item.sentences().stream()
            .limit(MOST_SOURCES)
            .map(s -> cards.source(s.article(), s.anchor(), url))
            .toList(),
        item.facts().stream()
            .flatMap(fact -> fact.value().source().stream())
            .findFirst()
            .map(FactLines::sourceNote)
            .orElse(List.of()));
  }

  /** On a page of its own the entity need not be named again. */
  private List<Piece> fact(DatedFact fact, Optional<EntityId> own) {
    String name =
        own.filter(fact.entity()::equals).isPresent()
            ? ""
            : hub.entity(fact.entity()).name() + " · ";
    return List.of(Piece.plain(cards.shown(name + fact.text())));
  }
}

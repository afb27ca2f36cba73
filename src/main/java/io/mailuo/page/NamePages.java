package io.mailuo.page;

import io.mailuo.config.Kind;
import io.mailuo.content.Entity;
import io.mailuo.knowledge.EntityKnowledge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Plans the A–Z of all entities and that of each kind. */
final class NamePages {

  /** A page holds no more names than this. */
  private static final int BOUND = 200;

  private static final List<String> LETTERS =
      List.of("A B C D E F G H I J K L M N O P Q R S T U V W X Y Z #".split(" "));

  private final Site site;
  private final Frames frames;
  private final Cards cards;

  NamePages(Site site, Frames frames, Cards cards) {
    this.site = site;
    this.frames = frames;
    this.cards = cards;
  }

  /** The index of all kinds, then that of each. */
  List<Page> pages() {
    List<Page> pages = new ArrayList<>();
    Scope all =
        new Scope(SiteUrls.NAMES, site.labels().names(), cards.byMentions(), Optional.empty());
    pages.addAll(indexes(all));
    for (Kind kind : site.kinds()) {
      String url = SiteUrls.namesOf(kind.folder());
      pages.addAll(indexes(new Scope(url, kind.label(), cards.ofKind(kind), Optional.of(kind))));
    }
    return pages;
  }

  /** What an index is of, most mentioned entities first. */
  private record Scope(
      String url, String heading, List<EntityKnowledge> entities, Optional<Kind> kind) {

    /** Site path of the page of one letter, or of a further part of it. */
    String letterUrl(String id, int part) {
      String base = url.substring(0, url.length() - ".html".length());
      return base + "/" + id + (part == 0 ? "" : "-" + (part + 1)) + ".html";
    }

    boolean fitsOnePage() {
      return entities.size() <= BOUND;
    }
  }

  /** One page; above the bound one with the most mentioned names, and pages for each letter. */
  private List<Page> indexes(Scope scope) {
    Map<String, List<EntityKnowledge>> byLetter = byLetter(scope.entities());
    List<EntityKnowledge> shown = scope.entities().stream().limit(BOUND).toList();
    List<Page> pages = new ArrayList<>();
    pages.add(index(scope, scope.url(), byLetter(shown), byLetter));
    if (!scope.fitsOnePage()) {
      byLetter.forEach(
          (letter, named) -> {
            for (int part = 0; part * BOUND < named.size(); part++) {
              int end = Math.min(named.size(), (part + 1) * BOUND);
              Map<String, List<EntityKnowledge>> rows =
                  Map.of(letter, named.subList(part * BOUND, end));
              pages.add(index(scope, scope.letterUrl(idOf(letter), part), rows, byLetter));
            }
          });
    }
    return pages;
  }

  private Map<String, List<EntityKnowledge>> byLetter(List<EntityKnowledge> entities) {
    return entities.stream()
        .sorted(
            Comparator.comparing((EntityKnowledge known) -> order(known).full())
                .thenComparing(known -> known.entity().id()))
        .collect(
            Collectors.groupingBy(
                known -> order(known).letter(), TreeMap::new, Collectors.toList()));
  }

  /**
   * One page of an index.
   *
   * @param rows what it shows
   * @param all what the whole index holds
   */
  private NameIndexPage index(
      Scope scope,
      String url,
      Map<String, List<EntityKnowledge>> rows,
      Map<String, List<EntityKnowledge>> all) {
    List<NameIndexPage.Letter> letters = new ArrayList<>();
    for (String letter : LETTERS) {
      letters.add(
          new NameIndexPage.Letter(
              letter,
              "letter-" + idOf(letter),
              rows.getOrDefault(letter, List.of()).stream().map(known -> row(known, url)).toList(),
              more(scope, url, letter, all.getOrDefault(letter, List.of()).size())));
    }
    return new NameIndexPage(
        frames.frame(url, scope.heading(), "", true, scope.url(), List.of()),
        scope.heading(),
        filters(url, scope.kind()),
        letters,
        scope.entities().size());
  }

  /** Pages that hold all names of a letter; none where the index is one page. */
  private static List<NavLink> more(Scope scope, String from, String letter, int names) {
    List<NavLink> links = new ArrayList<>();
    if (!scope.fitsOnePage()) {
      for (int part = 0; part * BOUND < names; part++) {
        String url = scope.letterUrl(idOf(letter), part);
        String text = part == 0 ? letter : letter + " (" + (part + 1) + ")";
        links.add(new NavLink(text, SiteUrls.relative(from, url), url.equals(from)));
      }
    }
    return links;
  }

  private static String idOf(String letter) {
    return letter.equals("#") ? "other" : letter.toLowerCase(Locale.ROOT);
  }

  private NameOrder order(EntityKnowledge known) {
    Entity entity = known.entity();
    return NameOrder.of(entity, site.kind(entity.id().kind()).isPerson());
  }

  private NameIndexPage.Row row(EntityKnowledge known, String url) {
    NameOrder order = order(known);
    String keys =
        String.join(" ", known.entity().names()).toLowerCase(Locale.ROOT)
            + " "
            + order.full()
            + " "
            + order.initials();
    return new NameIndexPage.Row(
        cards.chip(known, url), site.shown(known.entity().summary()), keys);
  }

  private List<NameIndexPage.Filter> filters(String url, Optional<Kind> current) {
    List<NameIndexPage.Filter> filters = new ArrayList<>();
    filters.add(
        new NameIndexPage.Filter(
            "",
            site.labels().names(),
            SiteUrls.relative(url, SiteUrls.NAMES),
            cards.byMentions().size(),
            current.isEmpty()));
    for (Kind kind : site.kinds()) {
      filters.add(
          new NameIndexPage.Filter(
              kind.folder(),
              kind.label(),
              SiteUrls.relative(url, SiteUrls.namesOf(kind.folder())),
              cards.ofKind(kind).size(),
              current.filter(kind::equals).isPresent()));
    }
    return filters;
  }
}

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
import java.util.stream.Collectors;

/** Plans the A–Z of all entities and that of each kind. */
final class NamePages {

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
    pages.add(
        nameIndex(SiteUrls.NAMES, site.labels().names(), cards.byMentions(), Optional.empty()));
    for (Kind kind : site.kinds()) {
      String url = SiteUrls.namesOf(kind.folder());
      pages.add(nameIndex(url, kind.label(), cards.ofKind(kind), Optional.of(kind)));
    }
    return pages;
  }

  private NameIndexPage nameIndex(
      String url, String heading, List<EntityKnowledge> entities, Optional<Kind> kind) {
    Map<String, List<EntityKnowledge>> byLetter =
        entities.stream().collect(Collectors.groupingBy(known -> order(known).letter()));
    List<NameIndexPage.Letter> letters = new ArrayList<>();
    for (String letter : "A B C D E F G H I J K L M N O P Q R S T U V W X Y Z #".split(" ")) {
      String id = "letter-" + (letter.equals("#") ? "other" : letter.toLowerCase(Locale.ROOT));
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
        String.join(" ", known.entity().names()).toLowerCase(Locale.ROOT)
            + " "
            + order.full()
            + " "
            + order.initials();
    return new NameIndexPage.Row(cards.chip(known, url), known.entity().summary(), keys);
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

package io.mailuo.page;

import io.mailuo.config.Kind;
import io.mailuo.content.Article;
import io.mailuo.content.Entity;
import io.mailuo.content.Fact;
import io.mailuo.knowledge.EntityKnowledge;
import io.mailuo.knowledge.Hub;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An entity in a few lines, shown where the pointer rests on a link to it.
 *
 * @param url site path of the entity's page
 * @param summary the definition; may be empty
 * @param facts the first of the infobox, at most two
 * @param articles number of articles that mention it
 * @param latest when the newest of them appeared
 */
public record HoverCard(
    String url,
    String name,
    String summary,
    List<ShortFact> facts,
    int articles,
    Optional<Day> latest) {

  private static final int FACTS = 2;

  public HoverCard {
    facts = List.copyOf(facts);
  }

  /** A line of the infobox: its label and its first value. */
  public record ShortFact(String label, String value) {}

  /** The cards of the entities whose pages lie in the folder of a kind, by URL; none is empty. */
  public static List<HoverCard> of(Site site, Hub hub, SiteUrls urls, Kind kind) {
    return hub.entities().values().stream()
        .filter(known -> known.entity().id().kind().equals(kind.folder()))
        .map(known -> of(site, urls, known))
        .filter(card -> !card.summary.isEmpty() || !card.facts.isEmpty() || card.articles > 0)
        .sorted(Comparator.comparing(HoverCard::url))
        .toList();
  }

  private static HoverCard of(Site site, SiteUrls urls, EntityKnowledge known) {
    Entity entity = known.entity();
    return new HoverCard(
        urls.of(entity.id()),
        entity.name(),
        site.shown(entity.summary()),
        entity.facts().stream().limit(FACTS).map(fact -> shortened(site, fact)).toList(),
        known.mentionedIn().size(),
        known.mentionedIn().stream()
            .map(EntityKnowledge.MentioningArticle::article)
            .map(Article::date)
            .flatMap(Optional::stream)
            .max(Comparator.naturalOrder())
            .map(Day::of));
  }

  private static ShortFact shortened(Site site, Fact fact) {
    return new ShortFact(fact.label(), site.shown(fact.values().get(0).text()));
  }
}

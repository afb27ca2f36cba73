package io.mailuo.knowledge;

import io.mailuo.content.Article;
import io.mailuo.content.Entity;
import io.mailuo.content.EntityId;
import io.mailuo.knowledge.ArticleKnowledge.Mentioned;
import io.mailuo.recognise.EntityClass;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** From entities' texts and analysed articles to the {@link Hub}. */
public final class HubBuilder {

  private static final int MOST_SALIENT = 5;

  /** Weight of an entity that every article mentions. */
  private static final double EVERYWHERE = 0.1;

  private final List<ArticleAnalysis> analyses;
  private final MentionIndex mentions;
  private final RelatedArticles related;
  private final Association association;
  private final StatedRelations relations;
  private final RoleHistory roles;
  private final Voices voices;
  private final List<TimelineItem> timeline;

  private HubBuilder(
      Collection<EntityText> texts,
      List<ArticleAnalysis> newestFirst,
      Function<EntityId, EntityClass> classOf,
      HubLanguage language) {
    this.analyses = newestFirst;
    this.mentions = new MentionIndex(analyses);
    this.related = new RelatedArticles(mentions);
    this.association = new Association(analyses);
    this.relations = new StatedRelations(analyses, language);
    List<Departure> departures = Departures.of(texts, analyses, classOf);
    this.roles = new RoleHistory(analyses, departures, relations::makers, classOf, language);
    this.voices = new Voices(analyses, roles);
    this.timeline = Timeline.of(texts, analyses, relations::makers, classOf, language);
  }

  /**
   * Brings together what all articles say.
   *
   * @param texts of all entities of the hub
   * @param analyses all articles, in any order
   * @param classOf what sort of thing an entity is
   * @param language of the hub, e.g. {@code zh-CN}
   */
  public static Hub build(
      Collection<EntityText> texts,
      List<ArticleAnalysis> analyses,
      Function<EntityId, EntityClass> classOf,
      String language) {
    List<ArticleAnalysis> newestFirst =
        analyses.stream()
            .sorted(Comparator.comparing(ArticleAnalysis::article, Article.NEWEST_FIRST))
            .toList();
    return new HubBuilder(texts, newestFirst, classOf, new HubLanguage(language)).hub(texts);
  }

  private Hub hub(Collection<EntityText> texts) {
    Map<EntityId, List<TimelineItem>> timelines = byEntity(timeline);
    Map<EntityId, EntityKnowledge> known = new TreeMap<>();
    for (EntityText text : texts) {
      EntityId id = text.entity().id();
      known.put(id, knowledge(text.entity(), timelines.getOrDefault(id, List.of())));
    }
    return new Hub(
        analyses.stream().map(this::article).toList(),
        known,
        pairs(known, new SharedSentences(analyses)),
        timeline);
  }

  private EntityKnowledge knowledge(Entity entity, List<TimelineItem> events) {
    EntityId id = entity.id();
    return new EntityKnowledge(
        entity,
        mentions.mentioning(id),
        association.relatives(id),
        roles.heldBy(id),
        roles.heldAt(id),
        voices.by(id),
        voices.about(id),
        events,
        relations.of(id));
  }

  private static List<PairKnowledge> pairs(
      Map<EntityId, EntityKnowledge> known, SharedSentences sentences) {
    List<PairKnowledge> pairs = new ArrayList<>();
    known.forEach(
        (first, knowledge) ->
            knowledge.related().stream()
                .filter(related -> first.compareTo(related.entity()) < 0)
                .sorted(Comparator.comparing(EntityKnowledge.Related::entity))
                .forEach(
                    related ->
                        pairs.add(
                            new PairKnowledge(
                                first,
                                related.entity(),
                                related.together(),
                                related.nearby(),
                                related.strength(),
                                sentences.of(first, related.entity())))));
    return pairs;
  }

  private static Map<EntityId, List<TimelineItem>> byEntity(List<TimelineItem> timeline) {
    Map<EntityId, List<TimelineItem>> byEntity = new TreeMap<>();
    for (TimelineItem item : timeline) {
      item.entities().forEach(id -> byEntity.computeIfAbsent(id, k -> new ArrayList<>()).add(item));
    }
    return byEntity;
  }

  private ArticleKnowledge article(ArticleAnalysis analysis) {
    Map<EntityId, Integer> counts = new TreeMap<>();
    analysis.evidence().forEach(m -> counts.merge(m.entity(), 1, Integer::sum));
    List<Mentioned> mentioned = new ArrayList<>();
    counts.forEach((entity, count) -> mentioned.add(new Mentioned(entity, count)));
    mentioned.sort(
        Comparator.comparingInt(Mentioned::count).reversed().thenComparing(Mentioned::entity));
    List<EntityId> salient =
        mentioned.stream()
            .sorted(Comparator.comparingDouble(this::salience).reversed())
            .map(Mentioned::entity)
            .limit(MOST_SALIENT)
            .toList();
    return new ArticleKnowledge(
        analysis,
        mentioned,
        salient,
        related.to(analysis, counts.keySet()),
        voices.in(analysis.article().id()));
  }

  /** Often here and rarely elsewhere; what every article mentions tells little. */
  private double salience(Mentioned mentioned) {
    return mentioned.count() * (EVERYWHERE + mentions.rarity(mentioned.entity()));
  }
}

package io.mailuo.knowledge;

import io.mailuo.content.Article;
import io.mailuo.content.Entity;
import io.mailuo.content.EntityId;
import io.mailuo.knowledge.ArticleKnowledge.Mentioned;
import io.mailuo.knowledge.ArticleKnowledge.RelatedArticle;
import io.mailuo.knowledge.EntityKnowledge.Evidence;
import io.mailuo.knowledge.EntityKnowledge.MentioningArticle;
import io.mailuo.markdown.Block;
import io.mailuo.recognise.EntityClass;
import io.mailuo.recognise.Mention;
import io.mailuo.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** From entities' texts and analysed articles to the {@link Hub}. */
public final class HubBuilder {

  private static final int MOST_RELATED_ARTICLES = 5;
  private static final int MOST_SALIENT = 5;

  /** Weight of an entity that every article mentions. */
  private static final double EVERYWHERE = 0.1;

  private final List<ArticleAnalysis> analyses;

  private final Map<String, ArticleAnalysis> byId = new HashMap<>();

  /** For each entity its mentions by the id of the article, newest first. */
  private final Map<EntityId, Map<String, List<Mention>>> mentions = new TreeMap<>();

  private HubBuilder(List<ArticleAnalysis> analyses) {
    this.analyses =
        analyses.stream()
            .sorted(Comparator.comparing(ArticleAnalysis::article, Article.NEWEST_FIRST))
            .toList();
    for (ArticleAnalysis analysis : this.analyses) {
      byId.put(analysis.article().id(), analysis);
      for (Mention mention : analysis.evidence()) {
        mentions
            .computeIfAbsent(mention.entity(), k -> new LinkedHashMap<>())
            .computeIfAbsent(analysis.article().id(), k -> new ArrayList<>())
            .add(mention);
      }
    }
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
    HubLanguage read = new HubLanguage(language);
    HubBuilder builder = new HubBuilder(analyses);
    Association association = new Association(builder.analyses);
    StatedRelations relations = new StatedRelations(builder.analyses, read);
    List<Departure> departures = Departures.of(texts, builder.analyses, classOf);
    RoleHistory roles =
        new RoleHistory(builder.analyses, departures, relations::makers, classOf, read);
    Voices voices = new Voices(builder.analyses, roles);
    List<TimelineItem> timeline =
        Timeline.of(texts, builder.analyses, relations::makers, classOf, read);
    Map<EntityId, List<TimelineItem>> timelines = byEntity(timeline);
    Map<EntityId, EntityKnowledge> known = new TreeMap<>();
    for (EntityText text : texts) {
      Entity entity = text.entity();
      EntityId id = entity.id();
      known.put(
          id,
          new EntityKnowledge(
              entity,
              builder.mentioning(id),
              association.relatives(id),
              roles.heldBy(id),
              roles.heldAt(id),
              voices.by(id),
              voices.about(id),
              timelines.getOrDefault(id, List.of()),
              relations.of(id)));
    }
    return new Hub(
        builder.analyses.stream()
            .map(a -> builder.article(a, voices.in(a.article().id())))
            .toList(),
        known,
        pairs(known, new SharedSentences(builder.analyses)),
        timeline);
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

  private List<MentioningArticle> mentioning(EntityId entity) {
    List<MentioningArticle> articles = new ArrayList<>();
    mentions
        .getOrDefault(entity, Map.of())
        .forEach(
            (id, found) ->
                articles.add(
                    new MentioningArticle(
                        analysis(id).article(), found.size(), evidence(analysis(id), found))));
    return articles;
  }

  /** Sentences that mention the entity; headings only where nothing else does. */
  private static List<Evidence> evidence(ArticleAnalysis analysis, List<Mention> mentions) {
    List<Block> blocks = analysis.article().body().blocks();
    Map<String, Evidence> sentences = new LinkedHashMap<>();
    Map<String, Evidence> headings = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      Block block = blocks.get(mention.block());
      Evidence evidence = Excerpts.sentence(analysis, mention);
      (block.kind() == Block.Kind.HEADING ? headings : sentences)
          .merge(evidence.anchor(), evidence, HubBuilder::join);
    }
    return List.copyOf((sentences.isEmpty() ? headings : sentences).values());
  }

  private static Evidence join(Evidence a, Evidence b) {
    List<Span> names = new ArrayList<>(a.names());
    names.addAll(b.names());
    return new Evidence(a.sentence(), names, a.anchor());
  }

  private ArticleKnowledge article(ArticleAnalysis analysis, List<Said> quotations) {
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
        analysis, mentioned, salient, related(analysis, counts), quotations);
  }

  /** Often here and rarely elsewhere; what every article mentions tells little. */
  private double salience(Mentioned mentioned) {
    return mentioned.count() * (EVERYWHERE + rarity(mentioned.entity()));
  }

  private ArticleAnalysis analysis(String id) {
    ArticleAnalysis analysis = byId.get(id);
    if (analysis == null) {
      throw new IllegalArgumentException("no article " + id);
    }
    return analysis;
  }

  /**
   * Articles that share entities; a shared entity counts the more, the fewer articles mention it.
   */
  private List<RelatedArticle> related(ArticleAnalysis analysis, Map<EntityId, Integer> counts) {
    String own = analysis.article().id();
    Map<String, List<EntityId>> shared = new LinkedHashMap<>();
    for (EntityId entity : counts.keySet()) {
      for (String other : mentions.getOrDefault(entity, Map.of()).keySet()) {
        if (!other.equals(own) && rarity(entity) > 0) {
          shared.computeIfAbsent(other, k -> new ArrayList<>()).add(entity);
        }
      }
    }
    return shared.entrySet().stream()
        .map(
            entry ->
                new RelatedArticle(analysis(entry.getKey()).article(), byRarity(entry.getValue())))
        .sorted(
            Comparator.comparingDouble(this::closeness)
                .reversed()
                .thenComparing(RelatedArticle::article, Article.NEWEST_FIRST))
        .limit(MOST_RELATED_ARTICLES)
        .toList();
  }

  private double closeness(RelatedArticle related) {
    return related.shared().stream().mapToDouble(this::rarity).sum();
  }

  private List<EntityId> byRarity(List<EntityId> entities) {
    return entities.stream()
        .sorted(
            Comparator.comparingDouble(this::rarity)
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /** Inverse document frequency: 0 for what every article mentions. */
  private double rarity(EntityId entity) {
    int articles = mentions.getOrDefault(entity, Map.of()).size();
    return articles == 0 ? 0 : StrictMath.log((double) analyses.size() / articles);
  }
}

package io.mailuo.knowledge;

import io.mailuo.content.EntityId;
import io.mailuo.extract.Relation;
import io.mailuo.extract.Relation.Predicate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The relations that articles state, by entity. */
final class StatedRelations {

  private static final Set<Predicate> MAKING = Set.of(Predicate.RELEASED, Predicate.DEVELOPED);

  private static final Set<Predicate> ONCE =
      Set.of(Predicate.RELEASED, Predicate.FOUNDED, Predicate.ACQUIRED);

  private record Key(Predicate predicate, boolean subject, EntityId other)
      implements Comparable<Key> {

    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::subject)
            .reversed()
            .thenComparing(Key::predicate)
            .thenComparing(Key::other);

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }

  private final Map<EntityId, Map<Key, Map<String, SourceSentence>>> byEntity = new TreeMap<>();

  private final HubLanguage language;

  /**
   * @param analyses newest first
   * @param language sentences in it are the first to be shown
   */
  StatedRelations(List<ArticleAnalysis> analyses, HubLanguage language) {
    this.language = language;
    for (ArticleAnalysis analysis : analyses) {
      analysis.extraction().relations().forEach(relation -> add(analysis, relation));
    }
  }

  private void add(ArticleAnalysis analysis, Relation relation) {
    Optional<EntityId> subject = relation.subject().entity();
    Optional<EntityId> object = relation.object().entity();
    if (subject.isPresent() && object.isPresent()) {
      SourceSentence sentence =
          SourceSentence.at(
              analysis, relation.passage().block(), relation.passage().inBlock().start());
      add(subject.get(), new Key(relation.predicate(), true, object.get()), sentence);
      add(object.get(), new Key(relation.predicate(), false, subject.get()), sentence);
    }
  }

  private void add(EntityId entity, Key key, SourceSentence sentence) {
    byEntity
        .computeIfAbsent(entity, k -> new TreeMap<>())
        .computeIfAbsent(key, k -> new LinkedHashMap<>())
        .putIfAbsent(sentence.article().id() + "#" + sentence.anchor(), sentence);
  }

  /** Who made or owns a thing. */
  Set<EntityId> makers(EntityId thing) {
    return byEntity.getOrDefault(thing, Map.of()).keySet().stream()
        .filter(key -> !key.subject())
        .filter(key -> key.predicate() == Predicate.OWNS || MAKING.contains(key.predicate()))
        .map(Key::other)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** As the subject first, then by predicate and the other's id. */
  List<StatedRelation> of(EntityId entity) {
    Map<Key, Map<String, SourceSentence>> stated = byEntity.getOrDefault(entity, Map.of());
    List<StatedRelation> relations = new ArrayList<>();
    stated.forEach(
        (key, sources) -> {
          if (!isImplied(key, stated)) {
            relations.add(
                new StatedRelation(
                    key.predicate(), key.subject(), key.other(), inOrder(key, sources)));
          }
        });
    return relations;
  }

  /** Who made a thing has it: of the two the making says more, and on better evidence. */
  private static boolean isImplied(Key key, Map<Key, ?> stated) {
    return key.predicate() == Predicate.OWNS
        && MAKING.stream()
            .anyMatch(made -> stated.containsKey(new Key(made, key.subject(), key.other())));
  }

  /** Of what happens once the oldest source comes first: it is closest to the event. */
  private List<SourceSentence> inOrder(Key key, Map<String, SourceSentence> sources) {
    List<SourceSentence> ordered = new ArrayList<>(sources.values());
    if (ONCE.contains(key.predicate())) {
      Collections.reverse(ordered);
    }
    ordered.sort(language.ownFirst());
    return ordered;
  }
}

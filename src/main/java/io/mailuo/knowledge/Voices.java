package io.mailuo.knowledge;

import io.mailuo.content.EntityId;
import io.mailuo.extract.Passage;
import io.mailuo.extract.Quotation;
import io.mailuo.knowledge.SourceSentence.NamedStretch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who said what, in all articles. */
final class Voices {

  private final Map<String, List<Said>> byArticle = new LinkedHashMap<>();
  private final Map<EntityId, List<Said>> bySpeaker = new HashMap<>();
  private final Map<EntityId, List<Said>> byTopic = new HashMap<>();

  /**
   * @param analyses newest first
   */
  Voices(List<ArticleAnalysis> analyses, RoleHistory roles) {
    for (ArticleAnalysis analysis : analyses) {
      List<Said> said =
          analysis.extraction().quotations().stream().map(q -> said(analysis, q, roles)).toList();
      byArticle.put(analysis.article().id(), said);
      said.forEach(this::add);
    }
  }

  private void add(Said said) {
    Optional<EntityId> speaker = said.quotation().speaker().entity();
    speaker.ifPresent(s -> bySpeaker.computeIfAbsent(s, k -> new ArrayList<>()).add(said));
    said.names().stream()
        .map(NamedStretch::entity)
        .distinct()
        .filter(entity -> !speaker.equals(Optional.of(entity)))
        .forEach(entity -> byTopic.computeIfAbsent(entity, k -> new ArrayList<>()).add(said));
  }

  private static Said said(ArticleAnalysis analysis, Quotation quotation, RoleHistory roles) {
    Passage words = quotation.passage();
    String anchor =
        analysis
            .article()
            .body()
            .blocks()
            .get(words.block())
            .sentenceAt(words.inBlock().start())
            .anchor();
    return new Said(
        analysis.article(),
        quotation,
        anchor,
        roles.at(analysis.article(), quotation.speaker()),
        names(analysis, words));
  }

  private static List<NamedStretch> names(ArticleAnalysis analysis, Passage words) {
    return analysis.recognition().mentions().stream()
        .filter(m -> m.block() == words.block() && words.inBlock().contains(m.inBlock()))
        .map(
            m ->
                new NamedStretch(
                    Excerpts.shown(analysis, m.block(), words.inBlock().start(), m.inBlock()),
                    m.entity()))
        .toList();
  }

  /** Quotations of an article, in the order of the text. */
  List<Said> in(String article) {
    return byArticle.getOrDefault(article, List.of());
  }

  /** What an entity said, newest article first. */
  List<Said> by(EntityId speaker) {
    return bySpeaker.getOrDefault(speaker, List.of());
  }

  /** What others said of an entity, newest article first. */
  List<Said> about(EntityId entity) {
    return byTopic.getOrDefault(entity, List.of());
  }
}

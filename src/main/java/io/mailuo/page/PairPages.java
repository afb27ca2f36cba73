package io.mailuo.page;

import io.mailuo.content.EntityId;
import io.mailuo.knowledge.EntityKnowledge;
import io.mailuo.knowledge.EntityKnowledge.Evidence;
import io.mailuo.knowledge.EntityText;
import io.mailuo.knowledge.Hub;
import io.mailuo.knowledge.PairKnowledge;
import io.mailuo.knowledge.SourceSentence;
import io.mailuo.knowledge.TimelineItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Plans the drawing of all entities and the pages of the strongest pairs. */
final class PairPages {

  /** Articles on the page of a pair. */
  private static final int MOST_ARTICLES = 50;

  private static final int MOST_EVENTS = 30;
  private static final int MOST_OTHERS = 12;

  private final Hub hub;
  private final Map<EntityId, EntityText> texts;
  private final Frames frames;
  private final Cards cards;
  private final Ties ties;
  private final GraphPlanner graph;
  private final Timelines timelines;
  private final FindingsPlanner findings;
  private final FactLines facts;
  private final Labels labels;

  PairPages(
      Site site,
      Hub hub,
      Map<EntityId, EntityText> texts,
      SiteUrls urls,
      Frames frames,
      Cards cards,
      Ties ties,
      GraphPlanner graph,
      Timelines timelines,
      FindingsPlanner findings) {
    this.timelines = timelines;
    this.findings = findings;
    this.hub = hub;
    this.texts = texts;
    this.frames = frames;
    this.cards = cards;
    this.ties = ties;
    this.graph = graph;
    this.facts = new FactLines(site, urls);
    this.labels = site.labels();
  }

  /** The graph, where there are ties to draw, and the pages of pairs. */
  List<Page> pages() {
    List<Page> pages = new ArrayList<>();
    if (!ties.strongest().isEmpty()) {
      pages.add(graphPage());
    }
    ties.withPage().forEach((url, pair) -> pages.add(pairPage(url, pair)));
    return pages;
  }

  private GraphPage graphPage() {
    String url = SiteUrls.GRAPH;
    return new GraphPage(
        frames.frame(url, labels.graph(), "", true, url, List.of()),
        graph.whole(url),
        graph.small(url),
        graph.legend(),
        graph.lines().stream().map(pair -> tie(pair, url)).toList());
  }

  private GraphPage.Tie tie(PairKnowledge pair, String url) {
    return new GraphPage.Tie(
        chip(pair.first(), url),
        chip(pair.second(), url),
        hub.known(pair.first()).relations().stream()
            .filter(relation -> relation.other().equals(pair.second()))
            .map(FindingsPlanner::verb)
            .toList(),
        pair.sentences().size(),
        pair.nearby(),
        pair.best().map(source -> cards.sentence(source, both(pair), url)),
        ties.url(pair, url));
  }

  private EntityChip chip(EntityId id, String url) {
    return cards.chip(hub.known(id), url);
  }

  private PairPage pairPage(String url, PairKnowledge pair) {
    String title = hub.entity(pair.first()).name() + " × " + hub.entity(pair.second()).name();
    return new PairPage(
        frames.frame(
            url,
            title,
            "",
            true,
            SiteUrls.GRAPH,
            List.of(new Link(labels.graph(), SiteUrls.GRAPH))),
        chip(pair.first(), url),
        chip(pair.second(), url),
        pair.sentences().size(),
        factRows(pair, url),
        articles(pair).stream().map(article -> cards.mentioning(article, url)).toList(),
        findings.between(hub.known(pair.first()), pair.second(), url),
        events(pair).stream().map(item -> timelines.entry(item, Optional.empty(), url)).toList(),
        others(pair).stream().map(id -> cards.chip(id, 0, url)).toList());
  }

  private static Set<EntityId> both(PairKnowledge pair) {
    return Set.of(pair.first(), pair.second());
  }

  /** The sentences by article. */
  private static List<EntityKnowledge.MentioningArticle> articles(PairKnowledge pair) {
    Map<String, List<SourceSentence>> byArticle = new LinkedHashMap<>();
    pair.sentences()
        .forEach(s -> byArticle.computeIfAbsent(s.article().id(), k -> new ArrayList<>()).add(s));
    return byArticle.values().stream()
        .limit(MOST_ARTICLES)
        .map(
            sentences -> {
              List<Evidence> evidence =
                  sentences.stream().map(s -> Cards.evidence(s, both(pair))).toList();
              return new EntityKnowledge.MentioningArticle(
                  sentences.get(0).article(), evidence.size(), evidence);
            })
        .toList();
  }

  /** What happened to both, newest first. */
  private List<TimelineItem> events(PairKnowledge pair) {
    return hub.known(pair.first()).timeline().stream()
        .filter(item -> item.entities().contains(pair.second()))
        .limit(MOST_EVENTS)
        .toList();
  }

  /** What can be compared: the labels that both have. */
  private List<PairPage.FactRow> factRows(PairKnowledge pair, String url) {
    Map<String, List<EntityPage.FactValue>> first = facts(pair.first(), url);
    Map<String, List<EntityPage.FactValue>> second = facts(pair.second(), url);
    Set<String> shown = new LinkedHashSet<>(first.keySet());
    shown.retainAll(second.keySet());
    return shown.stream()
        .map(
            label ->
                new PairPage.FactRow(
                    label,
                    first.getOrDefault(label, List.of()),
                    second.getOrDefault(label, List.of())))
        .toList();
  }

  private Map<String, List<EntityPage.FactValue>> facts(EntityId id, String url) {
    EntityText text =
        Optional.ofNullable(texts.get(id))
            .orElseThrow(() -> new IllegalArgumentException("no text of " + id));
    return facts.of(text, url).stream()
        .collect(
            Collectors.toMap(
                EntityPage.Fact::label,
                EntityPage.Fact::values,
                (one, other) -> one,
                LinkedHashMap::new));
  }

  /** Entities close to both. */
  private List<EntityId> others(PairKnowledge pair) {
    Set<EntityId> ofSecond =
        ties.of(pair.second()).stream()
            .map(tie -> tie.other(pair.second()))
            .collect(Collectors.toSet());
    return ties.of(pair.first()).stream()
        .map(tie -> tie.other(pair.first()))
        .filter(ofSecond::contains)
        .limit(MOST_OTHERS)
        .toList();
  }
}

package io.mailuo.build;

import io.mailuo.build.ParsedHub.FromFile;
import io.mailuo.config.Kind;
import io.mailuo.content.Article;
import io.mailuo.content.Autolink;
import io.mailuo.content.Entity;
import io.mailuo.content.EntityId;
import io.mailuo.content.Fact;
import io.mailuo.content.FreePage;
import io.mailuo.extract.Extractor;
import io.mailuo.knowledge.ArticleAnalysis;
import io.mailuo.knowledge.EntityText;
import io.mailuo.knowledge.FreeText;
import io.mailuo.markdown.Body;
import io.mailuo.problem.Code;
import io.mailuo.problem.Problem;
import io.mailuo.recognise.EntityClass;
import io.mailuo.recognise.Gazetteer;
import io.mailuo.recognise.Recogniser;
import io.mailuo.recognise.Recognition;
import io.mailuo.recognise.Recognition.AmbiguousTarget;
import io.mailuo.recognise.Rejection;
import io.mailuo.source.SourceFile;
import io.mailuo.text.HanLpWords;
import io.mailuo.text.Span;
import io.mailuo.text.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Stages 3 and 4 over a whole hub, texts in parallel: articles, entities' own texts, free pages.
 *
 * @param texts of the entities, by id
 * @param problems wiki links that may mean several entities, shared names left unlinked
 */
record HubRecognition(
    Gazetteer gazetteer,
    List<ArticleAnalysis> articles,
    Map<EntityId, EntityText> texts,
    List<FreeText> pages,
    List<Problem> problems) {

  HubRecognition {
    Objects.requireNonNull(gazetteer, "gazetteer");
    articles = List.copyOf(articles);
    texts = Collections.unmodifiableMap(new TreeMap<>(texts));
    pages = List.copyOf(pages);
    problems = List.copyOf(problems);
  }

  static HubRecognition of(ParsedHub hub) {
    Map<String, EntityClass> classes =
        hub.config().kinds().stream()
            .collect(Collectors.toMap(Kind::folder, k -> EntityClass.ofSchemaType(k.schemaType())));
    Gazetteer gazetteer = new Gazetteer(ParsedHub.values(hub.entities()), classes);
    Words words = new HanLpWords();
    Recogniser recogniser = new Recogniser(gazetteer, words, hub.config().linking());
    Extractor extractor = new Extractor(gazetteer::classOf, words);
    List<ArticleAnalysis> articles =
        hub.articles().parallelStream()
            .map(article -> analyse(article, recogniser, extractor))
            .toList();
    List<EntityText> texts =
        hub.entities().parallelStream().map(entity -> text(entity, recogniser)).toList();
    List<FreeText> pages =
        hub.pages().parallelStream().map(page -> freeText(page, recogniser)).toList();
    Map<EntityId, EntityText> byId = new TreeMap<>();
    texts.forEach(text -> byId.put(text.entity().id(), text));
    List<Problem> problems = problems(articles, texts, pages);
    return new HubRecognition(gazetteer, articles, byId, pages, problems);
  }

  private static List<Problem> problems(
      List<ArticleAnalysis> articles, List<EntityText> texts, List<FreeText> pages) {
    List<Problem> problems = new ArrayList<>();
    articles.forEach(a -> addProblems(a.file(), a.recognition(), problems));
    Set<String> ids = texts.stream().map(t -> t.entity().id().value()).collect(Collectors.toSet());
    articles.forEach(a -> problems.addAll(QuotationChecks.of(a, ids)));
    texts.forEach(t -> addProblems(t.file(), t.body(), problems));
    pages.forEach(p -> addProblems(p.file(), p.recognition(), problems));
    return problems;
  }

  private static ArticleAnalysis analyse(
      FromFile<Article> from, Recogniser recogniser, Extractor extractor) {
    Article article = from.value();
    Recognition recognition =
        recogniser.recognise(article.body(), from.file().text(), article.autolink());
    return new ArticleAnalysis(
        article, from.file(), recognition, extractor.extract(article, recognition));
  }

  private static FreeText freeText(FromFile<FreePage> from, Recogniser recogniser) {
    FreePage page = from.value();
    return new FreeText(
        page, from.file(), recogniser.recognise(page.body(), from.file().text(), Autolink.ALL));
  }

  private static EntityText text(FromFile<Entity> from, Recogniser recogniser) {
    Entity entity = from.value();
    Map<String, Recognition> plain = new TreeMap<>();
    List<String> texts = new ArrayList<>(List.of(entity.summary()));
    for (Fact fact : entity.facts()) {
      texts.add(fact.label());
      fact.values().forEach(value -> texts.add(value.text()));
    }
    for (String text : texts) {
      if (!text.isBlank()) {
        plain.computeIfAbsent(text, t -> recogniser.recognise(Body.ofPlain(t), t, entity));
      }
    }
    return new EntityText(
        entity,
        from.file(),
        recogniser.recognise(entity.body(), from.file().text(), entity),
        plain);
  }

  private static void addProblems(SourceFile file, Recognition found, List<Problem> problems) {
    for (AmbiguousTarget target : found.ambiguousTargets()) {
      Span at = target.link().targetAt();
      problems.add(
          Problem.at(
              Code.AMBIGUOUS_TARGET,
              file.path(),
              file.text(),
              at.start(),
              at.end(),
              target.link().target(),
              ids(target.candidates()),
              target.candidates().get(0).value()));
    }
    Map<String, List<Rejection>> shared =
        found.rejections().stream()
            .filter(rejection -> rejection.cause() == Rejection.Cause.AMBIGUOUS)
            .collect(Collectors.groupingBy(Rejection::text, TreeMap::new, Collectors.toList()));
    shared.values().forEach(places -> problems.add(shared(file, places)));
  }

  /**
   * A name that is left unlinked in a file, told once: what decides one place decides them all.
   *
   * @param places at least one, all of the same name
   */
  private static Problem shared(SourceFile file, List<Rejection> places) {
    Rejection first = places.get(0);
    return Problem.at(
        Code.AMBIGUOUS_ALIAS,
        file.path(),
        file.text(),
        first.at().start(),
        first.at().end(),
        first.text(),
        ids(first.candidates()),
        first.candidates().get(0).value(),
        String.valueOf(places.size()));
  }

  private static String ids(List<EntityId> ids) {
    return ids.stream().map(EntityId::value).collect(Collectors.joining(", "));
  }
}

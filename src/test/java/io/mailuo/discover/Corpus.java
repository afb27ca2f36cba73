package io.mailuo.discover;

import io.mailuo.knowledge.ArticleAnalysis;
import io.mailuo.knowledge.SmallHub;
import io.mailuo.recognise.EntityClass;
import io.mailuo.text.HanLpWords;
import io.mailuo.text.Span;
import io.mailuo.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Articles made for a test, as the finders read them. */
final class Corpus {

  static final Words WORDS = new HanLpWords();

  private final SmallHub hub = new SmallHub();
  private int articles;

  /** Articles of one text each. */
  static Corpus of(String... texts) {
    Corpus corpus = new Corpus();
    for (String text : texts) {
      corpus.article("title: T", text);
    }
    return corpus;
  }

  /** Adds an entity that the hub knows. */
  Corpus entity(String id, String frontMatter) {
    hub.entity(id, frontMatter);
    return this;
  }

  /** Adds an article. */
  Corpus article(String frontMatter, String text) {
    articles++;
    hub.article("a" + articles, frontMatter + "; date: 2024-01-01", text + "\n");
    return this;
  }

  SmallHub hub() {
    return hub;
  }

  List<Paragraph> paragraphs() {
    List<ArticleAnalysis> analyses = hub.analyses();
    return IntStream.range(0, analyses.size())
        .mapToObj(i -> Paragraph.of(analyses.get(i), i, WORDS))
        .flatMap(List::stream)
        .toList();
  }

  Paragraph first() {
    return paragraphs().get(0);
  }

  /** What a finder proposes, in order: the name and its shape. */
  List<String> proposals(Finder finder) {
    List<String> proposed = new ArrayList<>();
    for (Paragraph paragraph : paragraphs()) {
      finder.find(
          paragraph,
          (p, start, end, shape) ->
              proposed.add(p.text().substring(start, end) + " " + shape.written()));
    }
    return proposed;
  }

  /** A name with all its places, whatever stands around, and one kind of shape at each. */
  Sighted sighted(String name, Evidence shape) {
    Sighted sighted = new Sighted(name, articles);
    for (Paragraph paragraph : paragraphs()) {
      for (Span at : places(name, paragraph.text())) {
        sighted.addShape(shape);
        sighted.addPlace(
            new Sighted.Place(
                paragraph, at.start(), at.end(), Surroundings.of(paragraph, at.start(), at.end())));
      }
    }
    return sighted;
  }

  private static List<Span> places(String name, String text) {
    List<Span> places = new ArrayList<>();
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      places.add(new Span(at, at + name.length()));
    }
    return places;
  }

  /** What sort of thing the entities of the folders of {@link SmallHub#KINDS} are. */
  static EntityClass classOf(io.mailuo.content.EntityId id) {
    return SmallHub.KINDS.getOrDefault(id.kind(), EntityClass.THING);
  }
}

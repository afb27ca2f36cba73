package io.mailuo.extract;

import io.mailuo.content.Article;
import io.mailuo.content.EntityId;
import io.mailuo.markdown.Block;
import io.mailuo.markdown.Body;
import io.mailuo.recognise.EntityClass;
import io.mailuo.recognise.Mention;
import io.mailuo.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** An article as the finders of this package read it: block by block, with its mentions. */
final class Reading {

  private final Article article;
  private final List<List<Mention>> mentions = new ArrayList<>();
  private final Function<EntityId, EntityClass> classes;

  Reading(Article article, List<Mention> found, Function<EntityId, EntityClass> classes) {
    this.article = article;
    this.classes = classes;
    article.body().blocks().forEach(block -> mentions.add(new ArrayList<>()));
    found.forEach(mention -> mentions.get(mention.block()).add(mention));
  }

  Body body() {
    return article.body();
  }

  List<Block> blocks() {
    return article.body().blocks();
  }

  /** When the article appeared. */
  Optional<LocalDate> date() {
    return article.date();
  }

  /** Mentions in a block, in order. */
  List<Mention> mentions(int block) {
    return Collections.unmodifiableList(mentions.get(block));
  }

  EntityClass classOf(EntityId entity) {
    return classes.apply(entity);
  }

  Passage passage(int block, Span inBlock) {
    return Passage.of(body(), block, inBlock);
  }

  /** The party that a mention names. */
  Party party(Mention mention) {
    return new Party(
        Optional.of(mention.entity()),
        mention.text(),
        new Passage(mention.block(), mention.inBlock(), mention.at()));
  }
}

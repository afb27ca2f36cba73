package io.mailuo.extract;

import io.mailuo.content.Article;
import io.mailuo.content.EntityId;
import io.mailuo.recognise.EntityClass;
import io.mailuo.recognise.Recognition;
import io.mailuo.text.Words;
import java.util.List;
import java.util.function.Function;

/** Finds out what an article says. Safe to share between threads. */
public final class Extractor {

  private final Function<EntityId, EntityClass> classes;
  private final Words words;

  /**
   * @param classes what sort of thing an entity is
   * @param words asked only where a decision needs it: segmenting is dear
   */
  public Extractor(Function<EntityId, EntityClass> classes, Words words) {
    this.classes = classes;
    this.words = words;
  }

  /** What an article says, given what it mentions. */
  public Extraction extract(Article article, Recognition recognition) {
    Reading reading = new Reading(article, recognition.mentions(), classes);
    Parties parties = new Parties(reading, words);
    List<DateExpression> dates = DateFinder.find(reading);
    EditedQuotations quotations =
        EditedQuotations.of(
            QuotationFinder.find(reading, recognition, parties, words), article.quotes());
    return new Extraction(
        PastRoles.marked(reading, RoleFinder.find(reading, parties), dates),
        new Bylines(reading, parties).find(),
        quotations.kept(),
        dates,
        EventFinder.find(reading, dates),
        RelationFinder.find(reading),
        quotations.rejected());
  }
}

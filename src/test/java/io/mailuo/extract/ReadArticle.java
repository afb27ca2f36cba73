package io.mailuo.extract;

import io.mailuo.content.Article;
import io.mailuo.content.ArticleReader;
import io.mailuo.content.Autolink;
import io.mailuo.content.Entity;
import io.mailuo.content.EntityReader;
import io.mailuo.recognise.EntityClass;
import io.mailuo.recognise.Gazetteer;
import io.mailuo.recognise.LinkPolicy;
import io.mailuo.recognise.Recogniser;
import io.mailuo.recognise.Recognition;
import io.mailuo.source.SourceFile;
import io.mailuo.text.HanLpWords;
import io.mailuo.text.Words;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An article made for a test, recognised with entities made for it. */
record ReadArticle(Article article, Recognition recognition, Gazetteer gazetteer) {

  static final Words WORDS = new HanLpWords();

  private static final Map<String, EntityClass> CLASSES =
      Map.of(
          "people", EntityClass.PERSON,
          "companies", EntityClass.ORGANISATION,
          "products", EntityClass.THING,
          "concepts", EntityClass.TERM);

  /**
   * An article of one text.
   *
   * @param entities kind and name each, e.g. {@code people/林知远}
   */
  static ReadArticle of(String text, String... entities) {
    List<Entity> known = new ArrayList<>();
    for (int i = 0; i < entities.length; i++) {
      String[] parts = entities[i].split("/", 2);
      String file = "content/" + parts[0] + "/e" + i + ".md";
      SourceFile source = new SourceFile(file, "---\nname: \"" + parts[1] + "\"\n---\n", "0");
      known.add(
          new EntityReader(ZoneOffset.UTC, CLASSES.keySet()).read(source).value().orElseThrow());
    }
    String source = "---\ntitle: T\ndate: 2024-02-20\n---\n\n" + text + "\n";
    SourceFile file = new SourceFile("content/articles/a.md", source, "0");
    Article article = new ArticleReader(ZoneOffset.UTC).read(file).value().orElseThrow().article();
    Gazetteer gazetteer = new Gazetteer(known, CLASSES);
    Recognition recognition =
        new Recogniser(gazetteer, WORDS, LinkPolicy.FIRST_PER_SECTION)
            .recognise(article.body(), source, Autolink.ALL);
    return new ReadArticle(article, recognition, gazetteer);
  }

  Reading reading() {
    return new Reading(article, recognition.mentions(), gazetteer::classOf);
  }

  Parties parties() {
    return new Parties(reading(), WORDS);
  }

  Extraction extraction() {
    return new Extractor(gazetteer::classOf, WORDS).extract(article, recognition);
  }
}

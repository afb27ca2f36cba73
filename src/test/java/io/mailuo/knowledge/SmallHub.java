package io.mailuo.knowledge;

import io.mailuo.content.Article;
import io.mailuo.content.ArticleReader;
import io.mailuo.content.Autolink;
import io.mailuo.content.Entity;
import io.mailuo.content.EntityId;
import io.mailuo.content.EntityReader;
import io.mailuo.content.FreePage;
import io.mailuo.content.FreePageReader;
import io.mailuo.extract.Extractor;
import io.mailuo.markdown.Body;
import io.mailuo.problem.Checked;
import io.mailuo.recognise.EntityClass;
import io.mailuo.recognise.Gazetteer;
import io.mailuo.recognise.LinkPolicy;
import io.mailuo.recognise.Recogniser;
import io.mailuo.recognise.Recognition;
import io.mailuo.source.SourceFile;
import io.mailuo.text.HanLpWords;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A hub written in a test: its files as text, read and recognised by the real stages. */
public final class SmallHub {

  /** Folders of the kinds and what they hold. */
  public static final Map<String, EntityClass> KINDS =
      Map.of(
          "people", EntityClass.PERSON,
          "companies", EntityClass.ORGANISATION,
          "products", EntityClass.THING,
          "concepts", EntityClass.TERM);

  private final List<SourceFile> entityFiles = new ArrayList<>();
  private final List<SourceFile> articleFiles = new ArrayList<>();
  private final List<SourceFile> pageFiles = new ArrayList<>();

  /** Adds an entity; {@code ;} and a space stand for a line end of its front matter. */
  public SmallHub entity(String id, String frontMatter) {
    return entity(id, frontMatter, "");
  }

  /** Adds an entity with prose. */
  public SmallHub entity(String id, String frontMatter, String body) {
    entityFiles.add(file(id, frontMatter, body));
    return this;
  }

  /** Adds an article. */
  public SmallHub article(String name, String frontMatter, String body) {
    articleFiles.add(file("articles/" + name, frontMatter, body));
    return this;
  }

  /** Adds a free page. */
  public SmallHub page(String name, String frontMatter, String body) {
    pageFiles.add(file("pages/" + name, frontMatter, body));
    return this;
  }

  private static SourceFile file(String id, String frontMatter, String body) {
    String text = "---\n" + frontMatter.replace("; ", "\n") + "\n---\n" + body;
    return new SourceFile("content/" + id + ".md", text, "0");
  }

  public List<Entity> entities() {
    EntityReader reader = new EntityReader(ZoneOffset.UTC, KINDS.keySet());
    return entityFiles.stream().map(file -> value(reader.read(file))).toList();
  }

  public List<Article> articles() {
    return analyses().stream().map(ArticleAnalysis::article).toList();
  }

  public List<FreePage> pages() {
    return pageFiles.stream().map(file -> value(FreePageReader.read(file))).toList();
  }

  public Gazetteer gazetteer() {
    return new Gazetteer(entities(), KINDS);
  }

  private Recogniser recogniser() {
    return new Recogniser(gazetteer(), new HanLpWords(), LinkPolicy.FIRST_PER_SECTION);
  }

  public List<ArticleAnalysis> analyses() {
    ArticleReader reader = new ArticleReader(ZoneOffset.UTC);
    Recogniser recogniser = recogniser();
    Extractor extractor = new Extractor(gazetteer()::classOf, new HanLpWords());
    List<ArticleAnalysis> analyses = new ArrayList<>();
    for (SourceFile file : articleFiles) {
      Article article = value(reader.read(file)).article();
      Recognition found = recogniser.recognise(article.body(), file.text(), article.autolink());
      analyses.add(new ArticleAnalysis(article, file, found, extractor.extract(article, found)));
    }
    return analyses;
  }

  public Hub hub() {
    return HubBuilder.build(texts().values(), analyses(), gazetteer()::classOf, "zh-CN");
  }

  public Map<EntityId, EntityText> texts() {
    Recogniser recogniser = recogniser();
    Map<EntityId, EntityText> texts = new TreeMap<>();
    List<Entity> entities = entities();
    for (int i = 0; i < entities.size(); i++) {
      Entity entity = entities.get(i);
      SourceFile file = entityFiles.get(i);
      Map<String, Recognition> plain = new TreeMap<>();
      List<String> values = new ArrayList<>(List.of(entity.summary()));
      entity.facts().forEach(fact -> values.add(fact.label()));
      entity.facts().forEach(fact -> fact.values().forEach(value -> values.add(value.text())));
      for (String text : values) {
        plain.put(text, recogniser.recognise(Body.ofPlain(text), text, entity));
      }
      Recognition body = recogniser.recognise(entity.body(), file.text(), entity);
      texts.put(entity.id(), new EntityText(entity, file, body, plain));
    }
    return texts;
  }

  public List<FreeText> freeTexts() {
    Recogniser recogniser = recogniser();
    List<FreeText> texts = new ArrayList<>();
    for (SourceFile file : pageFiles) {
      FreePage page = value(FreePageReader.read(file));
      texts.add(
          new FreeText(page, file, recogniser.recognise(page.body(), file.text(), Autolink.ALL)));
    }
    return texts;
  }

  private static <T> T value(Checked<T> checked) {
    return checked.value().orElseThrow(() -> new AssertionError(checked.problems().toString()));
  }
}

package io.mailuo.feed;

import io.mailuo.config.Kind;
import io.mailuo.content.Article;
import io.mailuo.content.ArticleReader;
import io.mailuo.content.Entity;
import io.mailuo.content.EntityId;
import io.mailuo.content.EntityReader;
import io.mailuo.extract.Extractor;
import io.mailuo.knowledge.ArticleAnalysis;
import io.mailuo.knowledge.EntityText;
import io.mailuo.knowledge.Hub;
import io.mailuo.knowledge.HubBuilder;
import io.mailuo.markdown.Body;
import io.mailuo.page.Labels;
import io.mailuo.page.Page;
import io.mailuo.page.Site;
import io.mailuo.page.SitePlanner;
import io.mailuo.page.SiteUrls;
import io.mailuo.recognise.EntityClass;
import io.mailuo.recognise.Gazetteer;
import io.mailuo.recognise.LinkPolicy;
import io.mailuo.recognise.Recogniser;
import io.mailuo.recognise.Recognition;
import io.mailuo.source.Asset;
import io.mailuo.source.SourceFile;
import io.mailuo.text.HanLpWords;
import io.mailuo.text.Punctuation;
import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A hub made from the texts of its files by the stages themselves, without a folder.
 *
 * @param texts what was found in the entities' own texts, by id
 * @param pages the whole plan
 */
public record SmallHub(
    Site site, Hub hub, Map<EntityId, EntityText> texts, SiteUrls urls, List<Page> pages) {

  public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  public static final String BASE = "https://example.org/hub/";

  /** A hub's files, one after the other. */
  public static final class Files {
    private final Map<String, String> files = new TreeMap<>();
    private String title = "Sora 知识站";
    private final List<Asset> assets = new ArrayList<>();

    /** Adds a picture of 1200 by 630 pixels. */
    public Files withPicture(String path) {
      assets.add(new Asset(path, Path.of(path), Optional.of(new Asset.Size(1200, 630))));
      return this;
    }

    /** Gives the hub another title. */
    public Files titled(String other) {
      title = other;
      return this;
    }

    /**
     * Adds a file.
     *
     * @param id e.g. {@code people/sam-altman}
     * @param frontMatter lines of YAML
     */
    public Files with(String id, String frontMatter, String body) {
      files.put(id, "---\n" + frontMatter.strip() + "\n---\n\n" + body + "\n");
      return this;
    }

    public SmallHub withBaseUrl() {
      return of(title, Optional.of(URI.create(BASE)), files, assets);
    }

    public SmallHub withoutBaseUrl() {
      return of(title, Optional.empty(), files, assets);
    }
  }

  private static final List<Kind> KINDS =
      List.of(
          new Kind("people", "人物", "Person", Optional.empty()),
          new Kind("companies", "公司", "Organization", Optional.empty()),
          new Kind("concepts", "概念", "DefinedTerm", Optional.empty()),
          new Kind("products", "产品", "Product", Optional.empty()));

  /** The files of a hub on Sora: four articles, one undated and one in English; four entities. */
  public static Files sora() {
    return new Files()
        .with(
            "people/sam-altman",
            """
            name: 萨姆·奥特曼
            aliases: [奥特曼, Sam Altman]
            summary: OpenAI首席执行官。
            facts:
              职务: OpenAI首席执行官
              居住地: 旧金山
            same_as: [https://www.wikidata.org/wiki/Q7407093]
            """,
            "")
        .with(
            "companies/openai",
            "name: OpenAI\nsummary: 美国人工智能公司，开发了Sora。\nfacts: {产品: [Sora, ChatGPT]}",
            "")
        .with("products/sora", "name: Sora\nsummary: 文生视频模型。\nalso: [concepts]", "")
        .with("concepts/world-model", "name: 世界模型\naliases: [world model]", "")
        .with(
            "articles/2024-02-16-launch",
            """
            title: OpenAI发布Sora
            summary: 一分钟的视频。
            source: {name: 路透社, url: "https://example.com/a?b=1&c=2", author: 张三}
            tags: [Sora, 发布]
            """,
            """
            OpenAI发布文生视频模型Sora，萨姆·奥特曼在社交媒体上展示了样片。

            ## 世界模型之争

            有人认为Sora是世界模型，有人并不同意这种说法。

            ## 参考资料

            - 奥特曼的推文
            """)
        .with(
            "articles/2024-12-09-opens",
            """
            title: Sora开放
            updated: 2024-12-20
            source:
              - {name: 新华社}
              - {url: "https://example.com/b"}
            """,
            "奥特曼宣布Sora向付费用户开放，OpenAI称欧洲要再等等。Sora!")
        .with(
            "articles/2025-01-05-english",
            "title: Sora in Europe\nlang: en\nsummary: Late.",
            "OpenAI brought Sora to Europe, said Sam Altman on his blog.")
        .with("articles/undated", "title: 没有日期的文章", "这里只说世界模型。");
  }

  private static SmallHub of(
      String title, Optional<URI> baseUrl, Map<String, String> files, List<Asset> assets) {
    List<SourceFile> sources = new ArrayList<>();
    files.forEach((id, text) -> sources.add(new SourceFile("content/" + id + ".md", text, "")));
    ArticleReader articleReader = new ArticleReader(SHANGHAI);
    EntityReader entityReader =
        new EntityReader(SHANGHAI, KINDS.stream().map(Kind::folder).collect(Collectors.toSet()));
    Map<Entity, SourceFile> entities = new java.util.LinkedHashMap<>();
    Map<Article, SourceFile> articles = new java.util.LinkedHashMap<>();
    for (SourceFile source : sources) {
      if (source.id().startsWith("articles/")) {
        articles.put(articleReader.read(source).value().orElseThrow().article(), source);
      } else {
        entities.put(entityReader.read(source).value().orElseThrow(), source);
      }
    }
    Map<String, EntityClass> classes =
        KINDS.stream()
            .collect(Collectors.toMap(Kind::folder, k -> EntityClass.ofSchemaType(k.schemaType())));
    Gazetteer gazetteer = new Gazetteer(List.copyOf(entities.keySet()), classes);
    Recogniser recogniser =
        new Recogniser(gazetteer, new HanLpWords(), LinkPolicy.FIRST_PER_SECTION);
    Extractor extractor = new Extractor(gazetteer::classOf, new HanLpWords());
    List<ArticleAnalysis> analyses = new ArrayList<>();
    articles.forEach(
        (article, file) -> {
          Recognition found = recogniser.recognise(article.body(), file.text(), article.autolink());
          analyses.add(
              new ArticleAnalysis(article, file, found, extractor.extract(article, found)));
        });
    Map<EntityId, EntityText> texts = new TreeMap<>();
    entities.forEach((entity, file) -> texts.put(entity.id(), text(entity, file, recogniser)));
    Hub hub = HubBuilder.build(texts.values(), analyses, gazetteer::classOf, "zh-CN");
    Labels labels = new Labels("首页", "文章", "名录", "搜索", "标签", "订阅", "时间线", "图谱", "找不到", "关于");
    Site site =
        new Site(
            title,
            "文章与人物。",
            "zh-CN",
            baseUrl,
            KINDS,
            List.of(),
            labels,
            assets,
            Punctuation.KEEP,
            Optional.empty(),
            "search/search-0000000.js");
    SiteUrls urls =
        SiteUrls.of(
                articles.keySet(),
                entities.keySet(),
                List.of(),
                KINDS.stream().map(Kind::folder).toList())
            .value()
            .orElseThrow();
    List<Page> pages = SitePlanner.plan(site, hub, gazetteer, texts, List.of(), urls).pages();
    return new SmallHub(site, hub, texts, urls, pages);
  }

  private static EntityText text(Entity entity, SourceFile file, Recogniser recogniser) {
    Map<String, Recognition> plain = new TreeMap<>();
    List<String> texts = new ArrayList<>(List.of(entity.summary()));
    entity.facts().forEach(fact -> texts.add(fact.label()));
    entity.facts().forEach(fact -> fact.values().forEach(value -> texts.add(value.text())));
    texts.stream()
        .filter(text -> !text.isBlank())
        .forEach(t -> plain.put(t, recogniser.recognise(Body.ofPlain(t), t, entity)));
    return new EntityText(
        entity, file, recogniser.recognise(entity.body(), file.text(), entity), plain);
  }

  /** The page of a site path. */
  public Page page(String url) {
    return pages.stream().filter(p -> p.frame().url().equals(url)).findFirst().orElseThrow();
  }
}

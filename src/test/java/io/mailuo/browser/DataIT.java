package io.mailuo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.Golden;
import io.mailuo.feed.AtomRules;
import io.mailuo.feed.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The data files and feeds of the demo site say what its pages say, and the reverse. */
@ExtendWith(WithDemoSite.class)
class DataIT {

  private static final Pattern MARKDOWN_LINK = Pattern.compile("^- \\[.+?]\\(([^)\\s]+)\\)");

  private final Path folder;
  private final Path published;
  private final URI base;
  private final Json hub;
  private final Map<String, Document> pages;

  DataIT(DemoSite site) throws IOException {
    this.folder = site.folder();
    this.published = site.folder().resolveSibling("published");
    this.base = site.published();
    this.hub = Json.of(Files.readString(folder.resolve("data/hub.json")));
    this.pages = pages(folder);
  }

  private static Map<String, Document> pages(Path folder) throws IOException {
    Map<String, Document> pages = new TreeMap<>();
    Golden.files(folder, path -> path.endsWith(".html"))
        .forEach((path, html) -> pages.put(path, Jsoup.parse(utf8(html))));
    return pages;
  }

  private static String utf8(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private Document page(String url) {
    Document page = pages.get(url);
    if (page == null) {
      throw new AssertionError("no page " + url);
    }
    return page;
  }

  /** Site path to which a link on a page leads, without its fragment. */
  private static String target(String from, String href) {
    return URI.create("/" + from).resolve(href.replaceFirst("#.*", "")).getPath().substring(1);
  }

  private Map<String, String> urlsOf(String array) {
    return hub.items(array).stream()
        .collect(Collectors.toMap(item -> item.text("id"), item -> item.text("url")));
  }

  private Map<String, List<Json>> mentionsBy(String key) {
    return hub.items("mentions").stream()
        .collect(
            Collectors.groupingBy(
                mention -> mention.text(key), LinkedHashMap::new, Collectors.toList()));
  }

  @Test
  void theLinksOfAnArticlesPageAreTheLinkedMentionsOfTheDataInTheSameOrder() {
    Map<String, String> entities = urlsOf("entities");
    Map<String, List<Json>> mentions = mentionsBy("article");
    int links = 0;
    for (Json article : hub.items("articles")) {
      String url = article.text("url");
      List<String> shown =
          page(url).select(".prose a.e").stream()
              .map(link -> link.text() + " → " + target(url, link.attr("href")))
              .toList();
      List<String> told =
          mentions.getOrDefault(article.text("id"), List.of()).stream()
              .filter(DataIT::isLinked)
              .map(m -> m.text("text") + " → " + entities.get(m.text("entity")))
              .toList();
      assertThat(shown).as(url).isEqualTo(told);
      links += shown.size();
    }
    assertThat(hub.get("counts").number("links")).isEqualTo(links).isGreaterThan(100);
  }

  private static boolean isLinked(Json mention) {
    return mention.get("linked").toString().equals("true");
  }

  @Test
  void everyMentionStandsInItsSentenceOnThePage() {
    Map<String, String> articles = urlsOf("articles");
    for (Json mention : hub.items("mentions")) {
      String url = articles.get(mention.text("article"));
      Document page = page(String.valueOf(url));
      String anchor = mention.text("anchor");
      Element sentence = page.getElementById(anchor);
      assertThat(sentence).as(url + "#" + anchor).isNotNull();
      assertThat(mention.text("sentence")).contains(mention.text("text"));
      assertThat(page.select("[id=" + anchor + "]").text())
          .as(url + "#" + anchor)
          .contains(mention.text("text").replaceAll("\\s+", " "));
    }
  }

  @Test
  void everyQuotationStandsAtItsAnchorOnThePageOfItsArticle() {
    Map<String, String> articles = urlsOf("articles");
    assertThat(hub.items("quotations")).hasSizeGreaterThan(30);
    for (Json quotation : hub.items("quotations")) {
      String url = String.valueOf(articles.get(quotation.text("article")));
      String anchor = quotation.text("anchor");
      assertThat(page(url).getElementById(anchor)).as(url + "#" + anchor).isNotNull();
      String words = quotation.text("text").replaceAll("\\s+", "");
      assertThat(page(url).select(".prose").text().replaceAll("\\s+", ""))
          .as(url + "#" + anchor)
          .contains(words);
    }
  }

  @Test
  void everyMentionIsAtItsOffsetsInTheSource() throws IOException {
    for (Map.Entry<String, List<Json>> of : mentionsBy("article").entrySet()) {
      String source = Files.readString(Path.of("content", of.getKey() + ".md"));
      for (Json mention : of.getValue()) {
        String there = source.substring(mention.number("start"), mention.number("end"));
        assertThat(there.replaceAll("[\\s*`_]+", " "))
            .as(of.getKey() + " " + mention.number("start"))
            .isEqualTo(mention.text("text").replaceAll("[\\s*`_]+", " "));
      }
    }
  }

  @Test
  void theSentencesOfAnEntitysPagesAreThoseOfItsMentions() {
    Map<String, String> articles = urlsOf("articles");
    Map<String, List<Json>> mentions = mentionsBy("entity");
    int sentences = 0;
    for (Json entity : hub.items("entities")) {
      Set<String> shown = new TreeSet<>();
      pages.forEach(
          (url, page) -> {
            if (isOf(entity, url)) {
              page.select(".sent").forEach(sentence -> shown.add(shown(url, sentence)));
            }
          });
      Set<String> told = new TreeSet<>();
      mentions.getOrDefault(entity.text("id"), List.of()).stream()
          .collect(Collectors.groupingBy(mention -> mention.text("article")))
          .forEach(
              (article, of) -> told.addAll(sentences(String.valueOf(articles.get(article)), of)));
      assertThat(shown).as(entity.text("id")).isEqualTo(told);
      sentences += shown.size();
    }
    assertThat(sentences).isGreaterThan(100);
  }

  /** What an article says; its headings only where nothing else of it names the entity. */
  private List<String> sentences(String url, List<Json> mentions) {
    List<Json> headings =
        mentions.stream().filter(mention -> isHeading(url, mention.text("anchor"))).toList();
    return mentions.stream()
        .filter(mention -> headings.size() == mentions.size() || !headings.contains(mention))
        .map(m -> url + "#" + m.text("anchor") + " " + oneLine(m.text("sentence")))
        .toList();
  }

  private boolean isHeading(String url, String anchor) {
    Element at = page(url).getElementById(anchor);
    return at != null && at.tagName().matches("h[1-6]");
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  /** Its own page and those of its older mentions. */
  private static boolean isOf(Json entity, String url) {
    String own = entity.text("url");
    return url.equals(own) || url.startsWith(own.replaceFirst("\\.html$", "/"));
  }

  private static String shown(String url, Element sentence) {
    String href = sentence.select("a.orig").attr("href");
    Element copy = sentence.clone();
    copy.select("a.orig").remove();
    return target(url, href) + "#" + href.replaceFirst(".*#", "") + " " + copy.text();
  }

  @Test
  void theCountsAgreeWithTheListsAndThePages() {
    Map<String, List<Json>> byEntity = mentionsBy("entity");
    for (Json entity : hub.items("entities")) {
      List<Json> of = byEntity.getOrDefault(entity.text("id"), List.of());
      long articles = of.stream().map(mention -> mention.text("article")).distinct().count();
      assertThat(entity.number("mentions")).as(entity.text("id")).isEqualTo(of.size());
      assertThat(entity.number("articles")).as(entity.text("id")).isEqualTo((int) articles);
      String head = page(entity.text("url")).select(".head .meta").text();
      if (!of.isEmpty()) {
        assertThat(numbers(head)).as(head).startsWith((int) articles, of.size());
      }
    }
    Json counts = hub.get("counts");
    assertThat(counts.number("articles")).isEqualTo(hub.items("articles").size());
    assertThat(counts.number("entities")).isEqualTo(hub.items("entities").size());
    assertThat(counts.number("mentions")).isEqualTo(hub.items("mentions").size());
    assertThat(byEntity.keySet()).isSubsetOf(urlsOf("entities").keySet());
    assertThat(mentionsBy("article").keySet()).isSubsetOf(urlsOf("articles").keySet());
  }

  private static List<Integer> numbers(String text) {
    return Pattern.compile("\\d+")
        .matcher(text)
        .results()
        .map(number -> Integer.valueOf(number.group()))
        .toList();
  }

  @Test
  void theEdgesOfTheGraphAreTheRelativesOfTheEntities() throws IOException {
    Json graph = Json.of(Files.readString(folder.resolve("data/graph.json")));
    Set<String> related = new TreeSet<>();
    for (Json entity : hub.items("entities")) {
      for (Json other : entity.items("related")) {
        related.add(edge(entity.text("id"), other.text("entity"), other));
      }
    }
    List<String> edges = new ArrayList<>();
    for (Json edge : graph.items("edges")) {
      assertThat(edge.text("source")).isLessThan(edge.text("target"));
      edges.add(edge(edge.text("source"), edge.text("target"), edge));
      if (edge.has("sentence")) {
        sentenceNamesBoth(edge);
      }
    }
    assertThat(edges)
        .doesNotHaveDuplicates()
        .hasSizeGreaterThan(50)
        .containsExactlyInAnyOrderElementsOf(related);
    assertThat(graph.items("nodes")).extracting(DataIT::node).isEqualTo(nodes());
  }

  private List<String> nodes() {
    return hub.items("entities").stream().map(DataIT::node).toList();
  }

  private static String node(Json entity) {
    return List.of("id", "name", "kind", "url", "mentions").stream()
        .map(key -> entity.get(key).toString())
        .collect(Collectors.joining(" "));
  }

  private static String edge(String one, String other, Json numbers) {
    String ends = one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
    return List.of("together", "nearby", "strength").stream()
        .map(key -> key + " " + numbers.get(key))
        .collect(Collectors.joining(", ", ends + ": ", ""));
  }

  private void sentenceNamesBoth(Json edge) {
    Json sentence = edge.get("sentence");
    String anchor = sentence.text("url").replaceFirst(".*#", "");
    List<Json> there =
        hub.items("mentions").stream()
            .filter(mention -> mention.text("article").equals(sentence.text("article")))
            .filter(mention -> mention.text("anchor").equals(anchor))
            .toList();
    assertThat(there)
        .as(edge.toString())
        .extracting(mention -> mention.text("entity"))
        .contains(edge.text("source"), edge.text("target"));
    assertThat(there)
        .as(edge.toString())
        .extracting(mention -> mention.text("sentence"))
        .containsOnly(sentence.text("text"));
    assertThat(sentence.text("url")).startsWith(urlsOf("articles").get(sentence.text("article")));
  }

  @Test
  void thePanelsOfAnEntityShowItsRelatives() {
    Map<String, String> urls = urlsOf("entities");
    for (Json entity : hub.items("entities")) {
      String url = entity.text("url");
      List<String> shown =
          page(url).select(".side .rank a").stream()
              .map(link -> target(url, link.attr("href")))
              .toList();
      List<String> related =
          entity.items("related").stream()
              .map(other -> String.valueOf(urls.get(other.text("entity"))))
              .toList();
      assertThat(shown).as(url).doesNotHaveDuplicates();
      assertThat(related).as(url).containsAll(shown);
      assertThat(shown.isEmpty()).as(url).isEqualTo(related.isEmpty());
    }
  }

  @Test
  void theFeedsListTheNewestArticlesWithLinksThatExist() throws IOException {
    List<Json> articles = hub.items("articles");
    List<String> newest = articles.stream().map(a -> a.text("url")).limit(30).toList();
    assertThat(articles.stream().filter(a -> a.has("date")).map(a -> a.text("date")).toList())
        .isSortedAccordingTo((one, other) -> other.compareTo(one));

    Json json = Json.of(Files.readString(folder.resolve("feed.json")));
    assertThat(json.items("items"))
        .extracting(item -> target("feed.json", item.text("url")))
        .isEqualTo(newest);
    assertThat(json.items("items"))
        .extracting(item -> item.text("title"))
        .isEqualTo(articles.stream().map(a -> a.text("title")).limit(30).toList());
    assertThat(links("feed.xml", folder)).isEqualTo(newest);

    String root = base.toString();
    Json publishedJson = Json.of(Files.readString(published.resolve("feed.json")));
    assertThat(publishedJson.items("items"))
        .extracting(item -> item.text("url"))
        .isEqualTo(newest.stream().map(url -> root + url).toList());
    assertThat(links("feed.xml", published)).isEqualTo(newest);
    assertThat(pages.keySet()).containsAll(newest);
  }

  @Test
  void theFeedOfAnEntityListsTheArticlesThatMentionIt() throws IOException {
    Map<String, String> articles = urlsOf("articles");
    Map<String, List<Json>> mentions = mentionsBy("entity");
    Set<String> feeds = new TreeSet<>();
    for (Json entity : hub.items("entities")) {
      List<Json> of = mentions.getOrDefault(entity.text("id"), List.of());
      if (!of.isEmpty()) {
        String feed = "feeds/" + entity.text("url").replaceFirst("\\.html$", ".xml");
        feeds.add(feed);
        List<String> expected =
            of.stream().map(m -> articles.get(m.text("article"))).distinct().limit(30).toList();
        assertThat(links(feed, folder)).as(feed).isEqualTo(expected);
        assertThat(links(feed, published)).as(feed).isEqualTo(expected);
        assertThat(page(entity.text("url")).select("link[href$=" + feed + "]")).hasSize(1);
      }
    }
    assertThat(Golden.files(folder, path -> path.startsWith("feeds/")).keySet()).isEqualTo(feeds);
  }

  /** Site paths of the entries of an Atom feed. */
  private List<String> links(String feed, Path site) throws IOException {
    String root = base.toString();
    return elements(Files.readAllBytes(site.resolve(feed)), "entry").stream()
        .map(entry -> (org.w3c.dom.Element) entry.getElementsByTagNameNS("*", "link").item(0))
        .map(link -> link.getAttribute("href"))
        .map(href -> href.startsWith(root) ? href.substring(root.length()) : target(feed, href))
        .toList();
  }

  private static List<org.w3c.dom.Element> elements(byte[] xml, String name) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      NodeList found =
          factory
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(xml))
              .getElementsByTagNameNS("*", name);
      return IntStream.range(0, found.getLength())
          .mapToObj(i -> (org.w3c.dom.Element) found.item(i))
          .toList();
    } catch (SAXException | ParserConfigurationException e) {
      throw new AssertionError(utf8(xml), e);
    }
  }

  @Test
  void theLinksOfTheTextForLanguageModelsExist() throws IOException {
    String root = base.toString();
    for (Path site : List.of(folder, published)) {
      List<String> linked = new ArrayList<>();
      for (String line : Files.readAllLines(site.resolve("llms.txt"))) {
        Matcher link = MARKDOWN_LINK.matcher(line);
        if (line.startsWith("- ")) {
          assertThat(link.find()).as(line).isTrue();
          linked.add(link.group(1));
        }
      }
      assertThat(linked).hasSizeGreaterThan(hub.items("articles").size()).doesNotHaveDuplicates();
      if (site.equals(published)) {
        assertThat(linked).allMatch(link -> link.startsWith(root));
      }
      assertThat(linked)
          .map(link -> site.resolve(link.replace(root, "")))
          .allMatch(Files::isRegularFile);
      assertThat(linked)
          .map(link -> link.replace(root, ""))
          .containsAll(urlsOf("articles").values());
    }
  }

  @Test
  void everyFileForMachinesParses() throws IOException {
    int parsed = 0;
    for (Path site : List.of(folder, published)) {
      Map<String, byte[]> files =
          Golden.files(site, path -> path.matches("(data|feeds)/.*|[^/]*\\.(json|xml)"));
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        if (file.getKey().endsWith(".json")) {
          assertThat(Json.of(utf8(file.getValue())).keys()).as(file.getKey()).isNotEmpty();
        } else {
          assertThat(elements(file.getValue(), "*")).as(file.getKey()).isNotEmpty();
          if (file.getKey().matches("feed.*")) {
            AtomRules.check(utf8(file.getValue()));
          }
        }
        parsed++;
      }
    }
    assertThat(parsed).isGreaterThan(50);
  }

  @Test
  void theSitemapListsThePagesThatAreToBeFound() throws IOException {
    Set<String> indexed = new TreeSet<>();
    for (Map.Entry<String, Document> page : pages(published).entrySet()) {
      boolean hidden = !page.getValue().select("meta[name=robots][content*=noindex]").isEmpty();
      String canonical = page.getValue().select("link[rel=canonical]").attr("href");
      boolean isRedirect = !page.getValue().select("meta[http-equiv=refresh]").isEmpty();
      if (!hidden) {
        String path = page.getKey().replaceFirst("(^|/)index\\.html$", "$1");
        assertThat(canonical).isEqualTo(base + path);
        indexed.add(canonical);
      } else if (!isRedirect) {
        assertThat(canonical).as(page.getKey()).isEmpty();
      }
    }
    byte[] sitemap = Files.readAllBytes(published.resolve("sitemap.xml"));
    assertThat(elements(sitemap, "loc"))
        .extracting(org.w3c.dom.Element::getTextContent)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(indexed)
        .hasSizeGreaterThan(50);
    assertThat(published.resolve("robots.txt"))
        .content()
        .contains("Sitemap: " + base + "sitemap.xml");
    assertThat(folder.resolve("sitemap.xml")).doesNotExist();
  }
}

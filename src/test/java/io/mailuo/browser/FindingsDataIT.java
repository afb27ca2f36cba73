package io.mailuo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.mailuo.Golden;
import io.mailuo.feed.Json;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Roles, events, quotations and relations of the data files are those of the pages, and the
 * reverse. Pages name a few sources of each, data name all.
 */
@ExtendWith(WithDemoSite.class)
class FindingsDataIT {

  /** Bounds of what one page shows of each list. */
  private static final int MOST = 33;

  private static final int CHARACTERS = 12_000;

  private final Json hub;
  private final Json graph;
  private final Map<String, Document> pages = new TreeMap<>();

  /** Ids of articles by site path. */
  private final Map<String, String> articles = new HashMap<>();

  /** Site paths of entities by id. */
  private final Map<String, String> entities = new TreeMap<>();

  /** Names of entities by id: pages call an entity so, whatever the text calls it. */
  private final Map<String, String> names = new TreeMap<>();

  FindingsDataIT(DemoSite site) throws IOException {
    Path folder = site.folder();
    this.hub = Json.of(Files.readString(folder.resolve("data/hub.json")));
    this.graph = Json.of(Files.readString(folder.resolve("data/graph.json")));
    Golden.files(folder, path -> path.endsWith(".html"))
        .forEach(
            (path, html) -> pages.put(path, Jsoup.parse(new String(html, StandardCharsets.UTF_8))));
    hub.items("articles").forEach(a -> articles.put(a.text("url"), a.text("id")));
    hub.items("entities").forEach(e -> entities.put(e.text("id"), e.text("url")));
    hub.items("entities").forEach(e -> names.put(e.text("id"), e.text("name")));
  }

  private Document page(String url) {
    Document page = pages.get(url);
    if (page == null) {
      throw new AssertionError("no page " + url);
    }
    return page;
  }

  /** The page that holds everything said of an entity. */
  private String fullPage(String id) {
    String own = String.valueOf(entities.get(id));
    String evidence = own.replaceFirst("\\.html$", "/evidence.html");
    return pages.containsKey(evidence) ? evidence : own;
  }

  private List<Element> section(String url, String id, String entries) {
    return page(url).select("section:has(> #" + id + ") " + entries);
  }

  private static String target(String from, String href) {
    return URI.create("/" + from).resolve(href.replaceFirst("#.*", "")).getPath().substring(1);
  }

  /** As data name a sentence: the article's id and the anchor. */
  private String source(String from, Element link) {
    String href = link.attr("href");
    return articles.get(target(from, href)) + "#" + href.replaceFirst(".*#", "");
  }

  private List<String> sources(String from, Element entry) {
    return entry.select("a.orig").stream()
        .filter(link -> articles.containsKey(target(from, link.attr("href"))))
        .map(link -> source(from, link))
        .toList();
  }

  /** Letters and digits: pages set punctuation and spaces their own way. */
  private static String letters(String text) {
    return text.replaceAll("[\\s\\p{P}\\p{S}]+", "");
  }

  /** Asserts that a page lists the same, or the first of them where it has no room for all. */
  private static void agree(String what, List<String> shown, List<String> told) {
    int characters = told.stream().mapToInt(String::length).sum();
    if (told.size() <= MOST && characters <= CHARACTERS) {
      assertThat(shown).as(what).isEqualTo(told);
    } else {
      assertThat(shown).as(what).isNotEmpty().isEqualTo(told.subList(0, shown.size()));
    }
  }

  @Test
  void theRolesOfThePagesAreThoseOfTheData() {
    int roles = 0;
    for (String id : entities.keySet()) {
      String url = fullPage(id);
      for (String side : List.of("person", "organisation")) {
        String other = side.equals("person") ? "organisation" : "person";
        List<String> shown =
            section(url, side.equals("person") ? "roles" : "people", ".roles > li").stream()
                .map(li -> role(url, li))
                .sorted()
                .toList();
        List<String> told =
            hub.items("roles").stream()
                .filter(role -> role.has(side) && role.text(side).equals(id))
                .map(role -> role(role, other))
                .sorted()
                .toList();
        agree(id + " " + side, shown, told);
        roles += shown.size();
      }
    }
    assertThat(roles).isGreaterThan(20);
    assertThat(hub.items("roles")).anyMatch(role -> isTrue(role, "former"));
  }

  private String role(String url, Element li) {
    String other = li.select(".chip, .who").text();
    String former = li.select(".badge").isEmpty() ? "" : " former";
    return letters(other) + " " + li.select("b").text() + former + " " + sources(url, li);
  }

  private String role(Json role, String other) {
    String text = role.has(other + "Text") ? role.text(other + "Text") : "";
    String name = role.has(other) ? String.valueOf(names.get(role.text(other))) : text;
    String former = isTrue(role, "former") ? " former" : "";
    List<String> sources = role.texts("sources").stream().limit(5).toList();
    return letters(name) + " " + role.text("title") + former + " " + sources;
  }

  private static boolean isTrue(Json json, String field) {
    return json.get(field).toString().equals("true");
  }

  @Test
  void theQuotationsOfThePagesAreThoseOfTheData() {
    int quotations = 0;
    for (String id : entities.keySet()) {
      String url = fullPage(id);
      List<String> said = shownQuotations(url, "said");
      agree(
          id + " said",
          said,
          hub.items("quotations").stream()
              .filter(quotation -> isBy(quotation, id))
              .map(FindingsDataIT::quotation)
              .toList());
      List<String> about = shownQuotations(url, "saidAbout");
      if (url.endsWith("/evidence.html")) {
        agree(id + " said about", about, toldAbout(id));
      } else {
        assertThat(toldAbout(id)).as(id).containsAll(about);
        assertThat(about.isEmpty()).as(id).isEqualTo(toldAbout(id).isEmpty());
      }
      quotations += said.size() + about.size();
    }
    assertThat(quotations).isGreaterThan(100);
  }

  private static boolean isBy(Json quotation, String id) {
    return quotation.has("speaker") && quotation.text("speaker").equals(id);
  }

  /** Quotations of others whose words name an entity. */
  private List<String> toldAbout(String id) {
    List<String> told = new ArrayList<>();
    for (Json quotation : hub.items("quotations")) {
      boolean named =
          hub.items("mentions").stream()
              .filter(mention -> mention.text("entity").equals(id))
              .filter(mention -> mention.text("article").equals(quotation.text("article")))
              .anyMatch(
                  mention ->
                      mention.number("start") >= quotation.number("start")
                          && mention.number("end") <= quotation.number("end"));
      if (named && !isBy(quotation, id)) {
        told.add(quotation(quotation));
      }
    }
    return told;
  }

  private List<String> shownQuotations(String url, String section) {
    return section(url, section, ".quote").stream()
        .map(
            quote ->
                letters(quote.select("blockquote").text())
                    + (quote.hasClass("indirect") ? " indirect " : " direct ")
                    + letters(quote.select(".role").text())
                    + sources(url, quote))
        .toList();
  }

  private static String quotation(Json quotation) {
    String organisation =
        quotation.has("organisationText") ? quotation.text("organisationText") : "";
    String role = quotation.has("role") ? organisation + quotation.text("role") : "";
    return letters(quotation.text("text"))
        + " "
        + quotation.text("kind")
        + " "
        + letters(role)
        + List.of(quotation.text("article") + "#" + quotation.text("anchor"));
  }

  @Test
  void aRoleThatWasOverIsMarkedSoBesideTheQuotation() {
    for (String id : entities.keySet()) {
      String url = fullPage(id);
      List<Boolean> shown =
          section(url, "said", ".quote").stream()
              .map(q -> q.select(".role + .badge").stream().anyMatch(b -> !isIndirect(b)))
              .toList();
      List<Boolean> told =
          hub.items("quotations").stream()
              .filter(quotation -> isBy(quotation, id))
              .map(quotation -> quotation.has("former") && isTrue(quotation, "former"))
              .limit(shown.size())
              .toList();
      assertThat(shown).as(id).isEqualTo(told);
    }
  }

  /** The badge of reported speech, which may stand behind the role as well. */
  private static boolean isIndirect(Element badge) {
    Element quote = badge.closest(".quote");
    return quote != null && quote.hasClass("indirect") && quote.select(".badge").size() == 1;
  }

  @Test
  void theTimelineHoldsTheEventsOfTheData() {
    List<String> shown =
        page("timeline.html").select(".timeline > li").stream()
            .map(li -> event("timeline.html", li) + " " + letters(li.select("p").get(0).text()))
            .toList();
    List<String> told =
        hub.items("events").stream()
            .map(event -> event(event) + " " + letters(event.text("text")))
            .toList();
    assertThat(shown).hasSizeGreaterThan(100).isEqualTo(told);
  }

  @Test
  void theTimelinesOfTheEntitiesHoldTheirEvents() {
    int events = 0;
    for (String id : entities.keySet()) {
      String url = fullPage(id);
      List<String> shown =
          section(url, "timeline", ".timeline > li").stream().map(li -> event(url, li)).toList();
      List<String> told =
          hub.items("events").stream()
              .filter(event -> event.texts("entities").contains(id))
              .map(FindingsDataIT::event)
              .toList();
      agree(id + " timeline", shown, told);
      events += shown.size();
    }
    assertThat(events).isGreaterThan(150);
  }

  private String event(String url, Element li) {
    return li.select("time").attr("datetime") + " " + sources(url, li);
  }

  private static String event(Json event) {
    return event.text("date") + " " + event.texts("sources").stream().limit(6).toList();
  }

  @Test
  void theRelationsOfThePagesAreThoseOfTheData() {
    Map<String, Set<String>> verbs = new TreeMap<>();
    for (String id : entities.keySet()) {
      String url = fullPage(id);
      List<String> shown = new ArrayList<>();
      for (Element li : section(url, "relations", ".relations > li")) {
        String other = target(url, li.select("a.chip").attr("href"));
        shown.add(other + " " + sources(url, li));
        verbs
            .computeIfAbsent(li.select(".verb").text(), k -> new TreeSet<>())
            .addAll(predicates(id, other, sources(url, li)));
      }
      List<String> told =
          hub.items("statedRelations").stream()
              .flatMap(relation -> sides(relation, id))
              .sorted()
              .toList();
      agree(id + " relations", shown.stream().sorted().toList(), told);
    }
    assertThat(verbs).hasSizeGreaterThan(4);
    assertThat(verbs.values()).as(verbs.toString()).allMatch(meant -> meant.size() == 1);
  }

  private Stream<String> sides(Json relation, String id) {
    List<String> sources = relation.texts("sources").stream().limit(5).toList();
    return Stream.of(List.of("subject", "object"), List.of("object", "subject"))
        .filter(ends -> relation.text(ends.get(0)).equals(id))
        .map(ends -> entities.get(relation.text(ends.get(1))) + " " + sources);
  }

  /** What the data call that relation, from the side of the entity. */
  private Set<String> predicates(String id, String otherUrl, List<String> sources) {
    return hub.items("statedRelations").stream()
        .filter(relation -> sides(relation, id).anyMatch((otherUrl + " " + sources)::equals))
        .map(r -> r.text("predicate") + (r.text("subject").equals(id) || isMutual(r) ? "" : " by"))
        .collect(Collectors.toSet());
  }

  /** Said of both sides with one word. */
  private static boolean isMutual(Json relation) {
    return relation.text("predicate").equals("partnered-with");
  }

  @Test
  void theVerbsOfTheGraphAreTheStatedRelations() {
    Set<String> edges = new TreeSet<>();
    for (Json edge : graph.items("edges")) {
      if (edge.has("relations")) {
        for (String verb : edge.texts("relations")) {
          boolean by = verb.endsWith("-by");
          edges.add(
              (by ? edge.text("target") : edge.text("source"))
                  + " "
                  + verb.replaceFirst("-by$", "")
                  + " "
                  + (by ? edge.text("source") : edge.text("target")));
        }
      }
    }
    Set<String> pairs =
        graph.items("edges").stream()
            .map(edge -> edge.text("source") + " " + edge.text("target"))
            .collect(Collectors.toSet());
    Set<String> told =
        hub.items("statedRelations").stream()
            .filter(
                r ->
                    pairs.contains(r.text("subject") + " " + r.text("object"))
                        || pairs.contains(r.text("object") + " " + r.text("subject")))
            .map(r -> r.text("subject") + " " + r.text("predicate") + " " + r.text("object"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(edges).hasSizeGreaterThan(10).isEqualTo(told);
  }
}

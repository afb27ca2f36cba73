package io.mailuo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What holds for every page of the demo site, read from its files. */
@ExtendWith(WithDemoSite.class)
class GeneratedPagesIT {

  private static final String POLICY =
      "default-src 'none'; script-src 'self' 'inline-speculation-rules'; style-src 'self';"
          + " img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'";

  private static final String POLICY_OF_FORMER_ADDRESSES = "default-src 'none'; base-uri 'none'";

  private static final Set<String> DATA = Set.of("speculationrules", "application/ld+json");

  private final DemoSite site;
  private final Map<String, Document> pages;

  GeneratedPagesIT(DemoSite site) throws IOException {
    this.site = site;
    this.pages = pages(site.folder());
  }

  private static Map<String, Document> pages(Path folder) throws IOException {
    Map<String, Document> pages = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        pages.put(path, Jsoup.parse(file, "UTF-8"));
      }
    }
    assertThat(pages).hasSizeGreaterThan(40);
    return pages;
  }

  @Test
  void leadOnlyToWhatIsThere() {
    assertThat(faults((path, page) -> addresses(page).filter(address -> !leadsOn(path, address))))
        .isEmpty();
  }

  @Test
  void giveNoIdTwice() {
    assertThat(
            faults(
                (path, page) -> {
                  Map<String, Long> counts =
                      page.select("[id]").stream()
                          .collect(Collectors.groupingBy(Element::id, Collectors.counting()));
                  return counts.entrySet().stream()
                      .filter(id -> id.getValue() > 1)
                      .map(Object::toString);
                }))
        .isEmpty();
  }

  @Test
  void holdNoStyleAndNoScriptOfTheirOwn() {
    assertThat(
            faults(
                (path, page) ->
                    Stream.concat(
                        page.select("style, [style], script:not([src])").stream()
                            .filter(element -> !DATA.contains(element.attr("type")))
                            .map(Element::outerHtml),
                        page.getAllElements().stream()
                            .flatMap(element -> element.attributes().asList().stream())
                            .filter(attribute -> isExecuted(attribute))
                            .map(Attribute::html))))
        .isEmpty();
  }

  private static boolean isExecuted(Attribute attribute) {
    String value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
    return attribute.getKey().startsWith("on") || value.startsWith("javascript:");
  }

  @Test
  void stateTheContentSecurityPolicyBeforeWhatItBinds() {
    String second = "head > meta[charset]:first-child + meta[http-equiv=Content-Security-Policy]";
    assertThat(
            faults(
                (path, page) -> {
                  String expected = isFormerAddress(page) ? POLICY_OF_FORMER_ADDRESSES : POLICY;
                  String stated = page.select(second).attr("content");
                  return stated.equals(expected) ? Stream.empty() : Stream.of("policy: " + stated);
                }))
        .isEmpty();
  }

  /** Former addresses only lead to others. */
  private static boolean isFormerAddress(Document page) {
    return !page.select("meta[http-equiv=refresh]").isEmpty();
  }

  @Test
  void letBrowsersFetchAheadTheLinkThatAPointerRestsOn() {
    String rules =
        "{\"prefetch\":[{\"where\":{\"href_matches\":\"/*\"},\"eagerness\":\"moderate\"}]}";
    assertThat(
            faults(
                (path, page) ->
                    isFormerAddress(page)
                            || page.select("script[type=speculationrules]").stream()
                                .map(Element::data)
                                .toList()
                                .equals(List.of(rules))
                        ? Stream.empty()
                        : Stream.of("no such rules")))
        .isEmpty();
  }

  @Test
  void loadNothingFromElsewhere() {
    String loading = "[src], [srcset], [poster], [data], [background], link:not([rel=canonical])";
    assertThat(
            faults(
                (path, page) ->
                    page.select(loading).stream()
                        .filter(
                            element ->
                                element.outerHtml().matches("(?s)<[^>]*=\"\\s*(https?:)?//.*"))
                        .map(Element::outerHtml)))
        .isEmpty();
  }

  @Test
  void tellOtherSitesNothing() {
    assertThat(
            faults(
                (path, page) ->
                    page.select("a[href^=http]").stream()
                        .filter(link -> !link.attr("rel").equals("noopener noreferrer"))
                        .map(Element::outerHtml)))
        .isEmpty();
  }

  @Test
  void reserveTheRoomOfEveryPicture() {
    assertThat(
            faults(
                (path, page) ->
                    page.select("img:not([width]), img:not([height]), img:not([alt])").stream()
                        .map(Element::outerHtml)))
        .isEmpty();
  }

  @Test
  void giveDatesToMachinesToo() {
    assertThat(
            faults(
                (path, page) ->
                    page.select("time:not([datetime])").stream().map(Element::outerHtml)))
        .isEmpty();
  }

  @Test
  void haveALanguageATitleAndOneHeading() {
    assertThat(
            faults(
                (path, page) ->
                    Stream.of("html[lang]", "head > title:matches(\\S)", "main", "h1")
                        .filter(part -> !isFormerAddress(page) || part.startsWith("html"))
                        .filter(part -> page.select(part).size() != 1)
                        .map(part -> page.select(part).size() + " × " + part)))
        .isEmpty();
  }

  /** What a check finds on each page, with the page's path in front. */
  private List<String> faults(BiFunction<String, Document, Stream<String>> check) {
    List<String> faults = new ArrayList<>();
    pages.forEach(
        (path, page) -> check.apply(path, page).forEach(f -> faults.add(path + ": " + f)));
    return faults;
  }

  private static Stream<String> addresses(Document page) {
    return Stream.of(
            page.select("[href]").eachAttr("href"),
            page.select("[src]").eachAttr("src"),
            page.select("[action]").eachAttr("action"),
            page.select("meta[http-equiv=refresh]").eachAttr("content").stream()
                .map(content -> content.replaceFirst("^0; url=", ""))
                .toList())
        .flatMap(List::stream);
  }

  /**
   * Whether an address leads elsewhere, or to a file that is there and, with a #, to an id on it.
   */
  private boolean leadsOn(String path, String address) {
    if (address.matches("(?s)(https?|data|mailto):.*")) {
      return true;
    }
    // The links of the page for missing pages, which is shown at any address, begin at the root.
    URI target = URI.create("/" + path).resolve(address);
    String file = target.getPath().substring(1);
    String fragment = target.getFragment();
    Document page = pages.get(file);
    boolean there = Files.isRegularFile(site.folder().resolve(file));
    return there && (fragment == null || (page != null && page.getElementById(fragment) != null));
  }
}

package io.mailuo.feed;

import io.mailuo.page.ArticlePage;
import io.mailuo.page.Day;
import io.mailuo.page.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What search engines ask for: {@code sitemap.xml} (sitemaps.org, protocol 0.9) and {@code
 * robots.txt} (RFC 9309).
 */
public final class Sitemap {

  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final String PATH = "sitemap.xml";

  /** URLs of one file, as the protocol bounds them. */
  private static final int BOUND = 50_000;

  private Sitemap() {}

  /**
   * The sitemap of the pages that are to be found, and robots.txt.
   *
   * @param pages of the site; those with a canonical address are listed, in this order
   * @param baseUrl ends with {@code /}
   * @return empty without a base URL, since both need absolute addresses
   */
  public static List<FeedFile> of(List<Page> pages, Optional<URI> baseUrl) {
    return baseUrl.map(base -> of(pages, base.toASCIIString(), BOUND)).orElse(List.of());
  }

  /** As {@link #of(List, Optional)}; above {@code bound} URLs in several files, with an index. */
  static List<FeedFile> of(List<Page> pages, String base, int bound) {
    List<Page> listed = pages.stream().filter(p -> p.frame().canonical().isPresent()).toList();
    List<FeedFile> files = new ArrayList<>();
    if (listed.size() <= bound) {
      files.add(new FeedFile(PATH, urls(listed)));
    } else {
      List<String> parts = new ArrayList<>();
      for (int start = 0; start < listed.size(); start += bound) {
        String part = "sitemap-" + (parts.size() + 1) + ".xml";
        parts.add(part);
        int end = Math.min(listed.size(), start + bound);
        files.add(new FeedFile(part, urls(listed.subList(start, end))));
      }
      files.add(new FeedFile(PATH, index(parts, base)));
    }
    String robots = "User-agent: *\nAllow: /\n\nSitemap: " + base + PATH + "\n";
    files.add(new FeedFile("robots.txt", robots));
    return files;
  }

  private static String urls(List<Page> pages) {
    XmlDocument xml = new XmlDocument("urlset", NAMESPACE);
    for (Page page : pages) {
      xml.open("url");
      xml.text("loc", URI.create(page.frame().canonical().orElseThrow()).toASCIIString());
      lastChange(page).ifPresent(day -> xml.text("lastmod", day.iso()));
      xml.close();
    }
    return xml.finish();
  }

  private static Optional<Day> lastChange(Page page) {
    return page instanceof ArticlePage article
        ? article.updated().or(article::day)
        : Optional.empty();
  }

  private static String index(List<String> parts, String base) {
    XmlDocument xml = new XmlDocument("sitemapindex", NAMESPACE);
    for (String part : parts) {
      xml.open("sitemap");
      xml.text("loc", base + part);
      xml.close();
    }
    return xml.finish();
  }
}

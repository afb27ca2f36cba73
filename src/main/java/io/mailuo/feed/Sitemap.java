package io.mailuo.feed;

import io.mailuo.page.ArticlePage;
import io.mailuo.page.Day;
import io.mailuo.page.Page;
import io.mailuo.page.WebAddresses;
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
   * @return empty without a base URL, since both need absolute addresses
   */
  public static List<FeedFile> of(List<Page> pages, WebAddresses addresses) {
    return of(pages, addresses, BOUND);
  }

  /** As {@link #of(List, WebAddresses)}; above {@code bound} URLs in several files. */
  static List<FeedFile> of(List<Page> pages, WebAddresses addresses, int bound) {
    return addresses.of(PATH).map(own -> files(pages, addresses, own, bound)).orElse(List.of());
  }

  private static List<FeedFile> files(
      List<Page> pages, WebAddresses addresses, String own, int bound) {
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
      files.add(new FeedFile(PATH, index(parts, addresses)));
    }
    String robots = "User-agent: *\nAllow: /\n\nSitemap: " + own + "\n";
    files.add(new FeedFile("robots.txt", robots));
    return files;
  }

  private static String urls(List<Page> pages) {
    XmlDocument xml = new XmlDocument("urlset", NAMESPACE);
    for (Page page : pages) {
      xml.open("url");
      xml.text("loc", page.frame().canonical().orElseThrow());
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

  private static String index(List<String> parts, WebAddresses addresses) {
    XmlDocument xml = new XmlDocument("sitemapindex", NAMESPACE);
    for (String part : parts) {
      xml.open("sitemap");
      xml.text("loc", addresses.of(part).orElseThrow());
      xml.close();
    }
    return xml.finish();
  }
}

package io.mailuo.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What stands around the content of every page.
 *
 * @param url path of the page's file in the site, with {@code /} and without a leading one, e.g.
 *     {@code people/sun-yang.html}
 * @param root prefix that leads from this page to the site's root: empty or {@code ../} and so on;
 *     for the 404 page the absolute path of the site, e.g. {@code /repo/}
 * @param siteTitle title of the hub
 * @param home href of the home page
 * @param search href of the search page
 * @param lang language of the interface and, unless the content says otherwise, of the page, as in
 *     BCP 47
 * @param title of this page, without the site's title
 * @param description one or two sentences for search engines; may be empty
 * @param indexed false: the page asks search engines to leave it out
 * @param canonical absolute URL of the page, where the hub has a base URL
 * @param nav links of the bar at the top
 * @param breadcrumbs way from the home page to here, this page left out; empty on the home page
 * @param footer links at the foot
 */
public record Frame(
    String url,
    String root,
    String siteTitle,
    String home,
    String search,
    String lang,
    String title,
    String description,
    boolean indexed,
    Optional<String> canonical,
    List<NavLink> nav,
    List<Link> breadcrumbs,
    List<Link> footer) {

  public Frame {
    Objects.requireNonNull(url, "url");
    if (url.startsWith("/") || url.isEmpty()) {
      throw new IllegalArgumentException("a page's URL is relative to the site, got " + url);
    }
    nav = List.copyOf(nav);
    breadcrumbs = List.copyOf(breadcrumbs);
    footer = List.copyOf(footer);
  }
}

package io.mailuo.page;

import io.mailuo.config.Kind;
import io.mailuo.knowledge.FreeText;
import io.mailuo.text.Shortened;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes what stands around the content of each page. */
final class Frames {

  private static final int LONGEST_DESCRIPTION = 160;

  private final Site site;
  private final SiteUrls urls;
  private final WebAddresses addresses;
  private final List<FreeText> freePages;
  private final boolean hasTags;
  private final boolean hasTimeline;
  private final boolean hasGraph;

  Frames(
      Site site,
      SiteUrls urls,
      List<FreeText> freePages,
      boolean hasTags,
      boolean hasTimeline,
      boolean hasGraph) {
    this.hasTags = hasTags;
    this.hasTimeline = hasTimeline;
    this.hasGraph = hasGraph;
    this.site = site;
    this.addresses = site.addresses();
    this.urls = urls;
    this.freePages = freePages;
  }

  /**
   * The frame of a page.
   *
   * @param section site path of the page of the bar that it belongs to; empty for none
   * @param trail pages between the home page and this one, as text and site path
   */
  Frame frame(
      String url,
      String title,
      String description,
      boolean indexed,
      String section,
      List<Link> trail) {
    Optional<String> canonical = addresses.of(url).filter(address -> indexed);
    return new Frame(
        url,
        SiteUrls.root(url),
        site.title(),
        SiteUrls.relative(url, SiteUrls.HOME),
        SiteUrls.relative(url, SiteUrls.SEARCH),
        site.language(),
        title,
        shorten(description),
        indexed,
        canonical,
        nav(url, section),
        crumbs(url, trail),
        footer(url));
  }

  /** The frame of the 404 page, which is served at any depth: all its links are absolute. */
  Frame rootedFrame(String url, String title) {
    String root = addresses.root();
    Frame frame = frame(url, title, "", false, "", List.of());
    return new Frame(
        url,
        root,
        frame.siteTitle(),
        root + frame.home(),
        root + frame.search(),
        frame.lang(),
        title,
        "",
        false,
        Optional.empty(),
        frame.nav().stream().map(n -> new NavLink(n.text(), root + n.href(), false)).toList(),
        List.of(),
        frame.footer().stream().map(l -> new Link(l.text(), root + l.href())).toList());
  }

  private List<NavLink> nav(String url, String section) {
    List<NavLink> nav = new ArrayList<>();
    nav.add(navLink(url, site.labels().articles(), SiteUrls.ARTICLES, section));
    for (Kind kind : site.kinds()) {
      nav.add(navLink(url, kind.label(), SiteUrls.namesOf(kind.folder()), section));
    }
    if (hasTimeline) {
      nav.add(navLink(url, site.labels().timeline(), SiteUrls.TIMELINE, section));
    }
    if (hasGraph) {
      nav.add(navLink(url, site.labels().graph(), SiteUrls.GRAPH, section));
    }
    return nav;
  }

  private static NavLink navLink(String url, String text, String to, String section) {
    return new NavLink(text, SiteUrls.relative(url, to), to.equals(section));
  }

  private List<Link> crumbs(String url, List<Link> trail) {
    if (url.equals(SiteUrls.HOME)) {
      return List.of();
    }
    List<Link> crumbs = new ArrayList<>();
    crumbs.add(new Link(site.labels().home(), SiteUrls.relative(url, SiteUrls.HOME)));
    trail.forEach(link -> crumbs.add(new Link(link.text(), SiteUrls.relative(url, link.href()))));
    return crumbs;
  }

  private List<Link> footer(String url) {
    List<Link> footer = new ArrayList<>();
    footer.add(new Link(site.labels().names(), SiteUrls.relative(url, SiteUrls.NAMES)));
    if (hasTags) {
      footer.add(new Link(site.labels().tags(), SiteUrls.relative(url, Tags.LIST)));
    }
    footer.add(new Link(site.labels().feed(), SiteUrls.relative(url, SiteUrls.FEED)));
    if (freePages.stream().map(FreeText::page).noneMatch(AboutPlanner::isAbout)) {
      footer.add(new Link(site.labels().about(), SiteUrls.relative(url, SiteUrls.ABOUT)));
    }
    for (FreeText free : freePages) {
      footer.add(new Link(free.page().title(), SiteUrls.relative(url, urls.of(free.page()))));
    }
    return footer;
  }

  private static String shorten(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return Shortened.of(line, LONGEST_DESCRIPTION);
  }
}

package io.mailuo.page;

import io.mailuo.content.Article;
import io.mailuo.content.Entity;
import io.mailuo.content.EntityId;
import io.mailuo.content.FreePage;
import io.mailuo.content.Slug;
import io.mailuo.problem.Checked;
import io.mailuo.problem.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where every page lies: the site path of each article, entity and free page by its id, no two
 * alike. Paths have {@code /} between and none in front, e.g. {@code people/sun-yang.html}.
 */
public final class SiteUrls {

  static final String HOME = "index.html";
  static final String NAMES = "a-z.html";
  static final String SEARCH = "search.html";
  static final String NOT_FOUND = "404.html";
  static final String TIMELINE = "timeline.html";
  static final String GRAPH = "graph.html";
  static final String FEED = "feed.xml";
  static final String JSON_FEED = "feed.json";
  static final String ABOUT = "about.html";
  static final String ARTICLES = "articles/index.html";

  private final Map<String, String> urlById;

  private SiteUrls(Map<String, String> urlById) {
    this.urlById = urlById;
  }

  /**
   * Gives every page its URL; two pages with one are a problem that names both files, told of the
   * one that asks for the URL, or of the second where none or both do.
   */
  public static Checked<SiteUrls> of(
      Collection<Article> articles,
      Collection<Entity> entities,
      Collection<FreePage> pages,
      Collection<String> kinds) {
    List<Claim> claims = new ArrayList<>();
    articles.forEach(article -> claims.add(new Claim(article.id(), "articles/", article.slug())));
    entities.forEach(e -> claims.add(new Claim(e.id().value(), e.id().kind() + "/", e.slug())));
    pages.forEach(page -> claims.add(new Claim(page.id(), "", page.slug())));
    claims.sort(Claim.FIRST_SERVED);
    Map<String, String> owners = new TreeMap<>();
    List.of(HOME, NAMES, SEARCH, NOT_FOUND, ARTICLES, TIMELINE, GRAPH)
        .forEach(url -> owners.put(url, "Mailuo"));
    kinds.forEach(kind -> owners.put(namesOf(kind), "Mailuo"));
    Map<String, String> urls = new TreeMap<>();
    List<Problem> problems = new ArrayList<>();
    for (Claim claim : claims) {
      urls.put(claim.id(), claim.url());
      // Some systems take names that differ in case for one.
      String owner = owners.putIfAbsent(claim.url().toLowerCase(Locale.ROOT), claim.path());
      if (owner != null) {
        problems.add(claim.slug().taken().with(claim.url(), owner));
      }
    }
    return new Checked<>(Optional.of(new SiteUrls(urls)), problems);
  }

  /**
   * What a file asks for.
   *
   * @param folder of the URL, empty or ended by {@code /}
   */
  private record Claim(String id, String folder, Slug slug) {

    /** Who has a URL by the name of its file has it before who asks for it; then by path. */
    static final Comparator<Claim> FIRST_SERVED =
        Comparator.comparing((Claim claim) -> claim.slug().written()).thenComparing(Claim::id);

    String url() {
      return folder + slug.text() + ".html";
    }

    String path() {
      return "content/" + id + ".md";
    }
  }

  /** The feed of the page of an entity. */
  static String feedOf(String url) {
    return "feeds/" + url.replaceFirst("\\.html$", ".xml");
  }

  /** The A–Z of one kind. */
  static String namesOf(String kind) {
    return kind + "/index.html";
  }

  /** The page of an id such as {@code articles/2024-02-15-sora}; empty where there is none. */
  public Optional<String> find(String id) {
    return Optional.ofNullable(urlById.get(id));
  }

  /** The page of an entity of the hub. */
  public String of(EntityId id) {
    return find(id.value()).orElseThrow(() -> new IllegalArgumentException("no page of " + id));
  }

  /** The page of an article of the hub. */
  public String of(Article article) {
    return find(article.id())
        .orElseThrow(() -> new IllegalArgumentException("no page of " + article.id()));
  }

  /** The page of a free page of the hub. */
  public String of(FreePage page) {
    return find(page.id())
        .orElseThrow(() -> new IllegalArgumentException("no page of " + page.id()));
  }

  /**
   * The href that leads from one page to another.
   *
   * @param from site path of the page that holds the link
   * @param to site path, may carry a fragment
   */
  static String relative(String from, String to) {
    String[] source = from.split("/");
    String[] target = to.split("/");
    int common = 0;
    while (common < source.length - 1
        && common < target.length - 1
        && source[common].equals(target[common])) {
      common++;
    }
    StringBuilder href = new StringBuilder("../".repeat(source.length - 1 - common));
    for (int i = common; i < target.length; i++) {
      href.append(target[i]).append(i < target.length - 1 ? "/" : "");
    }
    return href.toString();
  }

  /** The prefix that leads from a page to the root of the site. */
  static String root(String url) {
    return "../".repeat((int) url.chars().filter(c -> c == '/').count());
  }
}

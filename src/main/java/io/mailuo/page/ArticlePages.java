package io.mailuo.page;

import io.mailuo.content.Article;
import io.mailuo.content.Source;
import io.mailuo.knowledge.ArticleKnowledge;
import io.mailuo.knowledge.Hub;
import io.mailuo.text.Punctuation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Plans the articles and the lists of them. */
final class ArticlePages {

  /** A list holds no more articles than this; above, there is a list for each year. */
  private static final int LIST_BOUND = 200;

  /** Entities that an article shows; all of them are in the data for machines. */
  private static final int MOST_CHIPS = 100;

  /** Articles that an article is said to be cited by. */
  private static final int MOST_CITING = 20;

  private final Site site;
  private final Hub hub;
  private final SiteUrls urls;
  private final Frames frames;
  private final Cards cards;
  private final MarksPlanner marks;
  private final Quotations quotations;
  private final Tags tags;
  private final Pictures pictures;

  ArticlePages(
      Site site,
      Hub hub,
      SiteUrls urls,
      Frames frames,
      Cards cards,
      MarksPlanner marks,
      Quotations quotations,
      Tags tags) {
    this.site = site;
    this.hub = hub;
    this.urls = urls;
    this.frames = frames;
    this.cards = cards;
    this.marks = marks;
    this.quotations = quotations;
    this.tags = tags;
    this.pictures = site.pictures();
  }

  /** Every article. */
  List<Page> pages() {
    List<Prose> texts = new ArrayList<>();
    Citations citations = new Citations();
    for (int i = 0; i < hub.articles().size(); i++) {
      ArticleKnowledge known = hub.articles().get(i);
      String url = urls.of(known.article());
      texts.add(marks.prose(known.analysis(), url));
      citations.add(i, url, texts.get(i).marks());
    }
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < hub.articles().size(); i++) {
      pages.add(articlePage(i, texts.get(i), citations));
    }
    return pages;
  }

  private ArticlePage articlePage(int index, Prose text, Citations citations) {
    ArticleKnowledge known = hub.articles().get(index);
    Article article = known.article();
    String url = urls.of(article);
    String summary =
        article.summary().isEmpty() ? Outline.opening(article.body()) : article.summary();
    List<Link> trail = List.of(new Link(site.labels().articles(), SiteUrls.ARTICLES));
    String lang = cards.language(article);
    Punctuation punctuation = site.punctuation(lang);
    return new ArticlePage(
        frames.frame(url, article.title(), summary, true, SiteUrls.ARTICLES, trail),
        punctuation.shown(article.title()),
        lang,
        article.date().map(Day::of),
        article.updated().map(Day::of),
        ReadingTime.minutes(article.body().plainText()),
        punctuation.shown(article.summary()),
        pictures.of(article, url),
        pictures.isInText(article),
        article.sources().stream().map(ArticlePages::source).toList(),
        tags.links(article, url),
        known.mentioned().stream()
            .limit(MOST_CHIPS)
            .map(m -> cards.chip(m.entity(), m.count(), url))
            .toList(),
        Outline.toc(article.body(), article.title(), punctuation),
        text,
        quotations.of(known, url),
        citations.of(url).stream()
            .limit(MOST_CITING)
            .flatMap(citing -> neighbour(citing, url).stream())
            .toList(),
        known.related().stream().map(related -> cards.card(related, url)).toList(),
        neighbour(index + 1, url),
        neighbour(index - 1, url));
  }

  private static ArticlePage.Source source(Source source) {
    return new ArticlePage.Source(source.name(), source.title(), source.url(), source.author());
  }

  private Optional<Link> neighbour(int index, String url) {
    if (index < 0 || index >= hub.articles().size()) {
      return Optional.empty();
    }
    Article article = hub.articles().get(index).article();
    String title = site.punctuation(cards.language(article)).shown(article.title());
    return Optional.of(new Link(title, SiteUrls.relative(url, urls.of(article))));
  }

  /** One page, or above the bound one for the newest and one for each year. */
  List<Page> lists() {
    List<ArticleKnowledge> all = hub.articles();
    if (all.size() <= LIST_BOUND) {
      return List.of(articleList(SiteUrls.ARTICLES, site.labels().articles(), all, List.of()));
    }
    Map<String, List<ArticleKnowledge>> byYear =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    known -> year(known.article()),
                    () -> new TreeMap<String, List<ArticleKnowledge>>(Comparator.reverseOrder()),
                    Collectors.toList()));
    List<Part<ArticleKnowledge>> parts = new ArrayList<>();
    byYear.forEach(
        (year, articles) -> parts.addAll(Part.of(articles, yearUrl(year), year, LIST_BOUND)));
    String first = SiteUrls.ARTICLES;
    String heading = site.labels().articles();
    List<Page> pages = new ArrayList<>();
    pages.add(articleList(first, heading, all.subList(0, LIST_BOUND), Part.allLinks(parts, first)));
    for (Part<ArticleKnowledge> part : parts) {
      String title = heading + " " + part.label();
      pages.add(articleList(part.url(), title, part.items(), Part.allLinks(parts, part.url())));
    }
    return pages;
  }

  private static String yearUrl(String year) {
    return "articles/year/" + (year.isEmpty() ? "undated" : year) + ".html";
  }

  private static String year(Article article) {
    return article.date().map(date -> String.valueOf(date.getYear())).orElse("");
  }

  private ArticleListPage articleList(
      String url, String heading, List<ArticleKnowledge> articles, List<NavLink> others) {
    Map<String, Map<String, List<ArticleCard>>> byYear = new LinkedHashMap<>();
    for (ArticleKnowledge known : articles) {
      byYear
          .computeIfAbsent(year(known.article()), y -> new LinkedHashMap<>())
          .computeIfAbsent(month(known.article()), m -> new ArrayList<>())
          .add(cards.card(known, url));
    }
    return new ArticleListPage(
        frames.frame(url, heading, "", true, SiteUrls.ARTICLES, trail(url)),
        heading,
        hub.articles().size(),
        byYear.entrySet().stream().map(e -> yearOf(e.getKey(), e.getValue())).toList(),
        others);
  }

  private ArticleListPage.Year yearOf(String year, Map<String, List<ArticleCard>> months) {
    return new ArticleListPage.Year(
        year,
        "y-" + (year.isEmpty() ? "none" : year),
        (int) hub.articles().stream().filter(k -> year(k.article()).equals(year)).count(),
        months.entrySet().stream()
            .map(
                month ->
                    new ArticleListPage.Month(
                        month.getKey(),
                        "m-" + (month.getKey().isEmpty() ? "none" : month.getKey()),
                        month.getValue()))
            .toList());
  }

  /** Year and month, e.g. {@code 2024-02}; empty for undated articles. */
  private static String month(Article article) {
    return article.date().map(date -> date.toString().substring(0, 7)).orElse("");
  }

  /** The first page of the list stands above those of the years. */
  private List<Link> trail(String url) {
    return url.equals(SiteUrls.ARTICLES)
        ? List.of()
        : List.of(new Link(site.labels().articles(), SiteUrls.ARTICLES));
  }
}

package io.mailuo.page;

import java.util.List;
import java.util.Optional;

/** A page of the site: what its template shows, and nothing more. */
public sealed interface Page
    permits AboutPage,
        HomePage,
        ArticlePage,
        EntityPage,
        NameIndexPage,
        ArticleListPage,
        TextPage,
        SearchPage,
        NotFoundPage,
        TagPage,
        TagListPage,
        MentionsPage,
        FindingsPage,
        TimelinePage,
        GraphPage,
        PairPage,
        RedirectPage {

  /** What stands around the content on every page. */
  Frame frame();

  /** File name of the template without {@code .html}, e.g. {@code article}. */
  String template();

  /** The Markdown text of the page, where it has one; its HTML is the template's {@code body}. */
  default Optional<Prose> prose() {
    return Optional.empty();
  }

  /**
   * Site paths of the scripts and style sheets that are asked for at once, before the theme's
   * script or the page's body can ask for them.
   */
  default List<String> preloads() {
    return List.of();
  }
}

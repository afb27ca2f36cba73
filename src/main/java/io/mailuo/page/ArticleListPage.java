package io.mailuo.page;

import java.util.List;

/**
 * Articles, newest first, under their years.
 *
 * @param heading e.g. 文章
 * @param years newest first; undated articles last, under an empty year
 * @param others other pages of the list, e.g. those of older years; may be empty
 */
public record ArticleListPage(Frame frame, String heading, List<Year> years, List<NavLink> others)
    implements Page {

  public ArticleListPage {
    years = List.copyOf(years);
    others = List.copyOf(others);
  }

  @Override
  public String template() {
    return "articles";
  }

  /**
   * The articles of one year.
   *
   * @param year e.g. {@code 2024}, empty for undated articles
   * @param articles newest first
   */
  public record Year(String year, List<ArticleCard> articles) {
    public Year {
      articles = List.copyOf(articles);
    }
  }
}

package io.mailuo.page;

import java.util.List;

/**
 * Articles, newest first, under their years and months.
 *
 * @param heading e.g. 文章
 * @param total number of articles in the hub
 * @param years newest first; undated articles last, under an empty year
 * @param others other pages of the list, those of single years; empty where one page holds all
 */
public record ArticleListPage(
    Frame frame, String heading, int total, List<Year> years, List<NavLink> others)
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
   * @param id of its heading, e.g. {@code y-2024}
   * @param count number of articles
   * @param months newest first
   */
  public record Year(String year, String id, int count, List<Month> months) {
    public Year {
      months = List.copyOf(months);
    }
  }

  /**
   * The articles of one month.
   *
   * @param iso e.g. {@code 2024-02}, empty for undated articles
   * @param id of its heading, e.g. {@code m-2024-02}
   * @param articles newest first
   */
  public record Month(String iso, String id, List<ArticleCard> articles) {
    public Month {
      articles = List.copyOf(articles);
    }
  }
}

package io.mailuo.page;

import java.util.List;

/**
 * The articles of a tag that is no entity.
 *
 * @param tag as written
 * @param total number of articles that bear the tag
 * @param articles newest first; of a long list one part
 * @param parts the pages of a long list; empty where this page holds all
 * @param others tags that stand beside it, most often first; {@code href} leads to the tag's page
 *     or to the entity of that name
 */
public record TagPage(
    Frame frame,
    String tag,
    int total,
    List<ArticleCard> articles,
    List<NavLink> parts,
    List<Link> others)
    implements Page {

  public TagPage {
    articles = List.copyOf(articles);
    parts = List.copyOf(parts);
    others = List.copyOf(others);
  }

  @Override
  public String template() {
    return "tag";
  }
}

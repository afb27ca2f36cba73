package io.mailuo.page;

import java.util.List;

/**
 * The articles of a tag that is no entity.
 *
 * @param tag as written
 * @param articles newest first
 * @param others tags that stand beside it, most often first; {@code href} leads to the tag's page
 *     or to the entity of that name
 */
public record TagPage(Frame frame, String tag, List<ArticleCard> articles, List<Link> others)
    implements Page {

  public TagPage {
    articles = List.copyOf(articles);
    others = List.copyOf(others);
  }

  @Override
  public String template() {
    return "tag";
  }
}

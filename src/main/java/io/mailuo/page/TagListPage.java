package io.mailuo.page;

import java.util.List;

/**
 * All tags.
 *
 * @param total number of tags
 * @param tags by pinyin; of a long list one part
 * @param parts the pages of a long list; empty where this page holds all
 */
public record TagListPage(Frame frame, int total, List<CountedTag> tags, List<NavLink> parts)
    implements Page {

  public TagListPage {
    tags = List.copyOf(tags);
    parts = List.copyOf(parts);
  }

  @Override
  public String template() {
    return "tags";
  }

  /**
   * A tag.
   *
   * @param href leads to the tag's page or to the entity of that name
   * @param count number of articles that bear it
   */
  public record CountedTag(String text, String href, int count) {}
}

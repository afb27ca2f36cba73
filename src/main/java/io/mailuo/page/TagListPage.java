package io.mailuo.page;

import java.util.List;

/**
 * All tags.
 *
 * @param tags by pinyin
 */
public record TagListPage(Frame frame, List<CountedTag> tags) implements Page {

  public TagListPage {
    tags = List.copyOf(tags);
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

package io.mailuo.page;

import io.mailuo.markdown.Block;
import io.mailuo.markdown.Body;
import io.mailuo.text.Punctuation;
import java.util.List;

/** What a text says of itself: its contents and how it begins. */
final class Outline {

  private Outline() {}

  /** The first paragraph; empty where there is none. */
  static String opening(Body body) {
    return body.blocks().stream()
        .filter(block -> block.kind() == Block.Kind.PROSE)
        .map(Block::text)
        .findFirst()
        .orElse("");
  }

  /**
   * Headings of the two upper levels that occur; empty where there are fewer than two. The title is
   * no part of them.
   */
  static List<TocEntry> toc(Body body, String title, Punctuation punctuation) {
    List<Body.Heading> headings =
        body.headings().subList(body.beginsWith(title) ? 1 : 0, body.headings().size());
    int top = headings.stream().mapToInt(Body.Heading::level).min().orElse(1);
    List<TocEntry> entries =
        headings.stream()
            .filter(heading -> heading.level() <= top + 1 && !heading.text().isBlank())
            .map(h -> new TocEntry(2 + h.level() - top, punctuation.shown(h.text()), "#" + h.id()))
            .toList();
    return entries.size() < 2 ? List.of() : entries;
  }
}

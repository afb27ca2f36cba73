package io.mailuo.markdown;

import io.mailuo.text.Span;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is added to a Markdown text when it becomes HTML. All offsets are into the whole file.
 *
 * @param links stretches that become links, in order, never overlapping
 * @param anchors sentences that get an id, in order, never overlapping
 * @param dropped offsets of characters that are not shown: the backslash that suppresses a link
 * @param targets for each relative target of a link or picture, as written, where it leads
 * @param titleDropped true: the text begins with the page's title, which is not shown again
 */
public record BodyMarks(
    List<LinkMark> links,
    List<AnchorMark> anchors,
    List<Integer> dropped,
    Map<String, Target> targets,
    boolean titleDropped) {

  public BodyMarks {
    links = List.copyOf(links);
    anchors = List.copyOf(anchors);
    dropped = List.copyOf(dropped);
    targets = Collections.unmodifiableMap(new TreeMap<>(targets));
  }

  /**
   * A stretch that becomes a link.
   *
   * @param href relative to the page
   * @param kind folder of the kind of the entity it leads to; empty: it leads to another page
   */
  public record LinkMark(Span at, String href, Optional<String> kind) {}

  /**
   * A sentence that gets an id.
   *
   * @param id e.g. {@code s-1a2b3c}
   */
  public record AnchorMark(Span at, String id) {}

  /**
   * Where a relative target leads.
   *
   * @param href relative to the page
   * @param width of a picture in pixels, 0 where unknown
   * @param height of a picture in pixels, 0 where unknown
   */
  public record Target(String href, int width, int height) {
    public Target {
      if (width < 0 || height < 0) {
        throw new IllegalArgumentException("no size of a picture: " + width + " × " + height);
      }
    }
  }
}

package io.mailuo.page;

import io.mailuo.markdown.BodyMarks;
import java.util.Objects;

/**
 * A Markdown text to be rendered, and what to add to it. Its HTML reaches the template as {@code
 * body}.
 *
 * @param source whole text of the file, front matter included
 * @param path of the file, relative to the hub, e.g. {@code content/articles/2024-02-15-sora.md}
 * @param start offset at which the Markdown begins
 * @param marks links, anchors and dropped characters, by offsets into {@code source}
 */
public record Prose(String source, String path, int start, BodyMarks marks) {

  public Prose {
    Objects.requireNonNull(marks, "marks");
    if (start < 0 || start > source.length()) {
      throw new IllegalArgumentException("start " + start + " outside " + path);
    }
  }
}

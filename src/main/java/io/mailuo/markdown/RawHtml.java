package io.mailuo.markdown;

import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * HTML in a Markdown text. A tag that is none of HTML's or not allowed is text that the author
 * wrote, e.g. {@code List<String>}; a tag that is not closed in its own paragraph must not swallow
 * the next.
 */
final class RawHtml {

  /** Elements that a text may have. */
  static final Set<String> ALLOWED =
      Set.of(
          "a",
          "abbr",
          "aside",
          "b",
          "bdi",
          "blockquote",
          "br",
          "caption",
          "cite",
          "code",
          "dd",
          "del",
          "details",
          "dfn",
          "div",
          "dl",
          "dt",
          "em",
          "figcaption",
          "figure",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hr",
          "i",
          "img",
          "input",
          "ins",
          "kbd",
          "li",
          "mark",
          "ol",
          "p",
          "pre",
          "q",
          "rp",
          "rt",
          "ruby",
          "s",
          "samp",
          "section",
          "small",
          "span",
          "strong",
          "sub",
          "summary",
          "sup",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "u",
          "ul",
          "var",
          "wbr");

  private static final Set<String> VOID = Set.of("br", "hr", "img", "input", "wbr");
  private static final Pattern TAG =
      Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9-]*)(.*)>", Pattern.DOTALL);
  private static final Pattern TAG_START = Pattern.compile("</?([A-Za-z][A-Za-z0-9-]*)");

  private RawHtml() {}

  /** Turns the tags that are not allowed or not closed into text. */
  static void showStrayTags(Document document) {
    Set<Node> blocks = new HashSet<>();
    for (HtmlInline tag : TextNodes.of(document, HtmlInline.class)) {
      Node block = tag.getAncestorOfType(Block.class);
      if (block != null && blocks.add(block)) {
        showStrayTags(TextNodes.of(block, HtmlInline.class));
      }
    }
  }

  private static void showStrayTags(List<HtmlInline> tags) {
    Deque<HtmlInline> open = new ArrayDeque<>();
    for (HtmlInline node : tags) {
      Matcher tag = TAG.matcher(node.getChars());
      if (!tag.matches()) {
        continue;
      }
      String name = tag.group(2).toLowerCase(Locale.ROOT);
      boolean closes = !tag.group(1).isEmpty();
      if (!ALLOWED.contains(name)) {
        show(node);
      } else if (closes) {
        close(node, name, open);
      } else if (!VOID.contains(name) && !tag.group(3).endsWith("/")) {
        open.push(node);
      }
    }
    open.forEach(RawHtml::show);
  }

  /**
   * A closing tag closes the nearest open one of its name beside it; what lies between is stray.
   */
  private static void close(HtmlInline node, String name, Deque<HtmlInline> open) {
    boolean opened =
        open.stream().anyMatch(o -> nameOf(o).equals(name) && o.getParent() == node.getParent());
    if (!opened) {
      show(node);
      return;
    }
    HtmlInline top = open.pop();
    while (!nameOf(top).equals(name) || top.getParent() != node.getParent()) {
      show(top);
      top = open.pop();
    }
  }

  private static String nameOf(HtmlInline node) {
    Matcher tag = TAG.matcher(node.getChars());
    return tag.matches() ? tag.group(2).toLowerCase(Locale.ROOT) : "";
  }

  private static void show(HtmlInline node) {
    node.insertBefore(new Text(node.getChars()));
    node.unlink();
  }

  /** The first element of a stretch of HTML that is not allowed. */
  static Optional<String> refused(CharSequence html) {
    Matcher tag = TAG_START.matcher(html);
    while (tag.find()) {
      String name = tag.group(1).toLowerCase(Locale.ROOT);
      if (!ALLOWED.contains(name)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }
}

package io.mailuo.markdown;

import io.mailuo.text.Span;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A Markdown text as the later stages see it: its blocks of prose, each character of which can be
 * traced to the source. Immutable; no tree of a parser is kept.
 *
 * @param start offset in the file at which the Markdown begins
 * @param blocks paragraphs, headings and table cells, in the order of the text
 * @param headings in the order of the text
 * @param wikiLinks {@code [[target]]} and {@code [[target|text]]}
 * @param references links and pictures whose target is no absolute URL
 */
public record Body(
    int start,
    List<Block> blocks,
    List<Heading> headings,
    List<WikiTarget> wikiLinks,
    List<Reference> references) {

  /** No text at all. */
  public static final Body EMPTY = new Body(0, List.of(), List.of(), List.of(), List.of());

  public Body {
    blocks = List.copyOf(blocks);
    headings = List.copyOf(headings);
    wikiLinks = List.copyOf(wikiLinks);
    references = List.copyOf(references);
  }

  /** A text that is no Markdown, such as a summary, as one paragraph. */
  public static Body ofPlain(String text) {
    if (text.isBlank()) {
      return EMPTY;
    }
    Run run = new Run(new Span(0, text.length()), new Span(0, text.length()), Run.Kind.PROSE);
    Block block =
        new Block(Block.Kind.PROSE, 0, false, text, List.of(run), SentenceAnchors.of(text));
    return new Body(0, List.of(block), List.of(), List.of(), List.of());
  }

  /** The text without any markup, a line for each block. */
  public String plainText() {
    return blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
  }

  /** True where the text begins with a heading of the first level that repeats {@code title}. */
  public boolean beginsWith(String title) {
    boolean heading = !blocks.isEmpty() && blocks.get(0).kind() == Block.Kind.HEADING;
    return heading
        && headings.get(0).level() == 1
        && headings.get(0).text().strip().equals(title.strip());
  }

  /**
   * A heading.
   *
   * @param level 1 to 6
   * @param text without markup
   * @param id of the element, unique in the body, e.g. {@code h-什么是sora}
   */
  public record Heading(int level, String text, String id) {
    public Heading {
      if (level < 1 || level > 6) {
        throw new IllegalArgumentException("a heading's level is 1 to 6, got " + level);
      }
    }
  }

  /**
   * A wiki link.
   *
   * @param target what the author wrote before {@code |}
   * @param targetAt stretch of the source of the target
   * @param textAt stretch of the source of the visible text; the target's where there is no other
   */
  public record WikiTarget(String target, Span targetAt, Span textAt) {}

  /**
   * A link or picture to something in the hub.
   *
   * @param target as the author wrote it, e.g. {@code ../people/sun-yang.md#h-quotes}
   * @param at stretch of the source of the target
   * @param picture true for pictures
   */
  public record Reference(String target, Span at, boolean picture) {}
}

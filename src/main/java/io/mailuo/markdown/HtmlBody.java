package io.mailuo.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.util.ast.Document;
import io.mailuo.text.Typesetting;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * The HTML of a Markdown text with its {@link BodyMarks}. Stateless but for its settings, hence
 * safe to share between threads.
 */
public final class HtmlBody {

  private final HtmlRenderer renderer;
  private final boolean sanitize;
  private final Typesetting typesetting;

  /**
   * @param sanitize false: raw HTML of the text is passed as it is
   * @param typesetting of texts in Chinese
   */
  public HtmlBody(boolean sanitize, Typesetting typesetting) {
    this.renderer = MarkRenderer.renderer(!sanitize);
    this.sanitize = sanitize;
    this.typesetting = typesetting;
  }

  /**
   * Renders a text that {@link BodyParser} has read without errors.
   *
   * @param source whole text of the file
   * @param start offset at which the Markdown begins
   * @param marks what to add
   * @param lang language of the words that the HTML needs, e.g. the titles of callouts
   * @return a fragment of HTML, safe to stand in a page
   */
  public String render(String source, int start, BodyMarks marks, String lang) {
    Document document = Dialect.parse(source, start, !sanitize);
    Set<String> headings = setHeadingIds(document, source, start);
    orderFootnotes(document);
    if (marks.titleDropped()) {
      TextNodes.of(document, Heading.class).stream().findFirst().ifPresent(Heading::unlink);
    }
    new MarkWeaver(document).weave(marks);
    Element html =
        new SafeHtml(marks.targets(), headings, sanitize, lang).clean(renderer.render(document));
    if (lang.toLowerCase(Locale.ROOT).startsWith("zh")) {
      new SetHtml(typesetting).set(html);
    }
    return html.html();
  }

  /** Gives the headings the same ids as in {@link Body#headings()}. */
  private Set<String> setHeadingIds(Document document, String source, int start) {
    Document parsed = sanitize ? document : Dialect.parse(source, start, false);
    Body body = new BodyBuilder("", source, start, new ArrayList<>()).build(parsed);
    Deque<Body.Heading> ids = new ArrayDeque<>(body.headings());
    for (Heading heading : TextNodes.of(document, Heading.class)) {
      heading.setAnchorRefId(ids.remove().id());
      heading.setExplicitAnchorRefId(true);
    }
    return body.headings().stream().map(Body.Heading::id).collect(Collectors.toSet());
  }

  /** Flexmark numbers footnotes by their last reference; readers expect the first to count. */
  private static void orderFootnotes(Document document) {
    Set<FootnoteBlock> seen = new HashSet<>();
    for (Footnote reference : TextNodes.of(document, Footnote.class)) {
      FootnoteBlock block = reference.getFootnoteBlock();
      if (block != null && seen.add(block)) {
        block.setFirstReferenceOffset(reference.getStartOffset());
      }
    }
  }
}

package io.mailuo.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.util.ast.Document;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;

/**
 * The HTML of a Markdown text with its {@link BodyMarks}. Stateless but for its settings, hence
 * safe to share between threads.
 */
public final class HtmlBody {

  private final HtmlRenderer renderer = MarkRenderer.renderer();
  private final boolean sanitize;

  /**
   * @param sanitize false: raw HTML of the text is passed as it is
   */
  public HtmlBody(boolean sanitize) {
    this.sanitize = sanitize;
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
    Document document = Dialect.parse(source, start);
    setHeadingIds(document, source, start);
    if (marks.titleDropped()) {
      TextNodes.of(document, Heading.class).stream().findFirst().ifPresent(Heading::unlink);
    }
    new MarkWeaver(document).weave(marks);
    return new SafeHtml(marks.targets(), sanitize, lang).clean(renderer.render(document));
  }

  /** The same ids as in {@link Body#headings()}. */
  private static void setHeadingIds(Document document, String source, int start) {
    Body body = new BodyBuilder("", source, start, new ArrayList<>()).build(document);
    Deque<Body.Heading> ids = new ArrayDeque<>(body.headings());
    for (Heading heading : TextNodes.of(document, Heading.class)) {
      heading.setAnchorRefId(ids.remove().id());
      heading.setExplicitAnchorRefId(true);
    }
  }
}

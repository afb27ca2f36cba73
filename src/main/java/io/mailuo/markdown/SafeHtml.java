package io.mailuo.markdown;

import io.mailuo.markdown.BodyMarks.Target;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * The last hand on the HTML of a text: everything that is not on our list is removed, every URL
 * goes through one check, names are kept apart from the page's own, and what Flexmark writes is
 * brought into the form that the theme knows.
 */
final class SafeHtml {

  private static final Safelist ALLOWED =
      new Safelist()
          .addTags(RawHtml.ALLOWED.toArray(new String[0]))
          .addAttributes(":all", "id", "class", "lang", "title")
          .addAttributes("a", "href")
          .addAttributes("div", "role")
          .addAttributes("img", "src", "alt", "width", "height")
          .addAttributes("input", "type", "checked", "disabled")
          .addAttributes("ol", "start")
          .addAttributes("td", "align", "colspan", "rowspan")
          .addAttributes("th", "align", "colspan", "rowspan", "scope")
          .addAttributes("details", "open")
          .addAttributes("blockquote", "cite")
          .addAttributes("q", "cite")
          .preserveRelativeLinks(true);

  private final Map<String, Target> targets;
  private final OwnNames names;
  private final ThemeForm form;
  private final boolean sanitize;

  /**
   * @param targets where relative targets lead
   * @param headings ids of the text's own headings
   * @param sanitize false: the author's HTML is passed as it is, but for its URLs and names
   * @param lang language of the words that the HTML needs
   */
  SafeHtml(Map<String, Target> targets, Set<String> headings, boolean sanitize, String lang) {
    this.targets = targets;
    this.names = new OwnNames(headings);
    this.form = new ThemeForm(lang);
    this.sanitize = sanitize;
  }

  /** The body of a page that holds the HTML and nothing that is not allowed. */
  Element clean(String html) {
    Document dirty = Jsoup.parseBodyFragment(html);
    // The list is applied to what a browser would see: the parsed tree, not the text.
    Document page = sanitize ? new Cleaner(ALLOWED).clean(dirty) : dirty;
    page.outputSettings().prettyPrint(false);
    checkUrls(page);
    names.keepApart(page.body());
    form.applyTo(page.body());
    return page.body();
  }

  /** A stretch of HTML by itself, without what is not allowed: it cannot reach beyond its end. */
  static String cleanAlone(String html) {
    Document page = new Cleaner(ALLOWED).clean(Jsoup.parseBodyFragment(html));
    page.outputSettings().prettyPrint(false);
    return page.body().html();
  }

  /**
   * Every URL of the text passes here. The scheme is read as a browser reads it: without control
   * characters and white space, in any case.
   */
  private void checkUrls(Document page) {
    for (Element element : page.body().select("[href], [src], [cite]")) {
      for (String attribute : List.of("href", "src", "cite")) {
        if (element.hasAttr(attribute)) {
          checkUrl(element, attribute);
        }
      }
    }
    if (sanitize) {
      page.body().select("input:not([type=checkbox])").remove();
    }
  }

  private void checkUrl(Element element, String attribute) {
    String written = element.attr(attribute);
    Target target = targets.get(written);
    String url = target == null ? written.strip() : target.href();
    if (!Addresses.isSafe(url)) {
      element.removeAttr(attribute);
      return;
    }
    element.attr(attribute, url);
    if (element.normalName().equals("a") && Addresses.isElsewhere(url)) {
      element.attr("rel", "noopener noreferrer");
    }
    if (target != null && element.normalName().equals("img") && target.width() > 0) {
      element.attr("width", String.valueOf(target.width()));
      element.attr("height", String.valueOf(target.height()));
    }
  }
}

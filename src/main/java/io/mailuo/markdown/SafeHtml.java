package io.mailuo.markdown;

import io.mailuo.markdown.BodyMarks.Target;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * The last hand on the HTML of a text: everything that is not on our list is removed, every URL
 * goes through one check, and what Flexmark writes is brought into the form that the theme knows.
 */
final class SafeHtml {

  private static final Pattern SENTENCE = Pattern.compile("s-[0-9a-f]{6}(-\\d+)?");
  private static final Pattern FOOTNOTE = Pattern.compile("fn(ref)?-\\d+(-\\d+)?");
  private static final Pattern OWN_CLASS =
      Pattern.compile(
          "e|s|kind-[a-z0-9-]+|callout(-[a-z]+)?|footnotes|footnote-(ref|backref)|tasks|task-list-item"
              + "|language-[A-Za-z0-9_+#.-]+|left|center|right|table");

  private static final Map<String, List<String>> CALLOUT_TITLES =
      Map.of(
          "note", List.of("说明", "Note"),
          "tip", List.of("提示", "Tip"),
          "important", List.of("要点", "Important"),
          "warning", List.of("注意", "Warning"),
          "caution", List.of("当心", "Caution"));

  private final Map<String, Target> targets;
  private final Set<String> headings;
  private final boolean sanitize;
  private final boolean chinese;

  /**
   * @param targets where relative targets lead
   * @param headings ids of the text's own headings
   */
  SafeHtml(Map<String, Target> targets, Set<String> headings, boolean sanitize, String lang) {
    this.targets = targets;
    this.headings = headings;
    this.sanitize = sanitize;
    this.chinese = lang.toLowerCase(Locale.ROOT).startsWith("zh");
  }

  /** The body of a page that holds the HTML and nothing that is not allowed. */
  Element clean(String html) {
    Document dirty = Jsoup.parseBodyFragment(html);
    // The list is applied to what a browser would see: the parsed tree, not the text.
    Document page = sanitize ? new Cleaner(ALLOWED).clean(dirty) : dirty;
    page.outputSettings().prettyPrint(false);
    checkUrls(page);
    keepOwnNames(page);
    finishPictures(page);
    finishTables(page);
    finishLists(page);
    finishFootnotes(page);
    finishCallouts(page);
    levelHeadings(page);
    return page.body();
  }

  /** The page's title is the only heading of the first level, and no level is skipped below it. */
  private static void levelHeadings(Document page) {
    int above = 1;
    for (Element heading : page.body().select("h1, h2, h3, h4, h5, h6")) {
      int written = Math.max(2, heading.normalName().charAt(1) - '0');
      above = Math.min(written, above + 1);
      heading.tagName("h" + above);
    }
  }

  /** A stretch of HTML by itself, without what is not allowed: it cannot reach beyond its end. */
  static String cleanAlone(String html) {
    Document page = new Cleaner(ALLOWED).clean(Jsoup.parseBodyFragment(html));
    page.outputSettings().prettyPrint(false);
    return page.body().html();
  }

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

  /** Ids and classes of the text must not take the names of the page's own. */
  private void keepOwnNames(Document page) {
    Set<String> ids = new HashSet<>();
    Map<String, String> renamed = new HashMap<>();
    for (Element element : page.body().select("[id]")) {
      String id = element.id();
      String kept = isOwn(element) ? id : "c-" + id.replaceAll("\\s+", "-");
      if (id.isBlank() || !ids.add(kept)) {
        element.removeAttr("id");
      } else {
        element.attr("id", kept);
        renamed.putIfAbsent("#" + id, "#" + kept);
      }
    }
    for (Element link : page.body().select("a[href^=#]")) {
      link.attr("href", renamed.getOrDefault(link.attr("href"), link.attr("href")));
    }
    page.body().select("[role]:not(.callout)").removeAttr("role");
    for (Element element : page.body().select("[class]")) {
      Set<String> classes = element.classNames();
      classes.removeIf(name -> !OWN_CLASS.matcher(name).matches());
      if (classes.isEmpty()) {
        element.removeAttr("class");
      } else {
        element.classNames(classes);
      }
    }
  }

  private boolean isOwn(Element element) {
    String id = element.id();
    return switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> headings.contains(id);
      case "span" -> element.hasClass("s") && SENTENCE.matcher(id).matches();
      case "li", "sup" -> FOOTNOTE.matcher(id).matches();
      default -> false;
    };
  }

  /** A picture elsewhere would be a request to a third party: it becomes a link to it. */
  private void finishPictures(Document page) {
    for (Element img : page.body().select("img")) {
      String src = img.attr("src");
      if (Addresses.isElsewhere(src)) {
        Element link = new Element("a").attr("href", src).attr("rel", "noopener noreferrer");
        link.text(img.attr("alt").isBlank() ? (chinese ? "〔图片〕" : "[image]") : img.attr("alt"));
        if (img.closest("a") == null) {
          img.replaceWith(link);
        } else {
          img.replaceWith(new org.jsoup.nodes.TextNode(link.text()));
        }
      } else if (src.isEmpty()) {
        img.remove();
      } else {
        img.attr("loading", "lazy").attr("alt", img.attr("alt"));
        figure(img);
      }
    }
  }

  /** A picture that is a paragraph of its own becomes a figure, its title the caption. */
  private static void figure(Element img) {
    Element parent = img.parent();
    if (parent == null || !parent.normalName().equals("p") || parent.childNodeSize() != 1) {
      return;
    }
    parent.tagName("figure");
    if (img.hasAttr("title")) {
      parent.appendElement("figcaption").text(img.attr("title"));
      img.removeAttr("title");
    }
  }

  private static void finishTables(Document page) {
    for (Element cell : page.body().select("td[align], th[align]")) {
      String align = cell.attr("align").toLowerCase(Locale.ROOT);
      cell.removeAttr("align");
      if (Set.of("left", "center", "right").contains(align)) {
        cell.addClass(align);
      }
    }
    for (Element code : page.body().select("td code, th code")) {
      code.text(code.wholeText().replace("\\|", "|"));
    }
    // A wide table scrolls in its own box, which the keyboard must reach too.
    page.body().select("table").forEach(t -> t.wrap("<div class=\"table\" tabindex=\"0\"></div>"));
  }

  private void finishLists(Document page) {
    for (Element box : page.body().select("input[type=checkbox]")) {
      boolean done = box.hasAttr("checked");
      box.removeAttr("readonly").removeAttr("class").attr("disabled", true);
      box.attr("aria-label", chinese ? (done ? "已完成" : "未完成") : (done ? "done" : "to do"));
      Element list = box.closest("ul, ol");
      if (list != null) {
        list.addClass("tasks");
      }
    }
  }

  private void finishFootnotes(Document page) {
    for (Element notes : page.body().select("div.footnotes")) {
      notes.tagName("section");
      notes.select("> hr").remove();
      String label = chinese ? "回到正文" : "back to the text";
      notes.select("a.footnote-backref").attr("aria-label", label);
    }
  }

  private void finishCallouts(Document page) {
    for (Element callout : page.body().select("div.callout")) {
      Element title = callout.selectFirst("> p.callout-title");
      if (title != null && title.childNodes().stream().allMatch(SafeHtml::isBlank)) {
        callout.classNames().stream()
            .filter(name -> name.startsWith("callout-"))
            .map(name -> CALLOUT_TITLES.getOrDefault(name.substring(8), List.of("", "")))
            .forEach(titles -> title.text(titles.get(chinese ? 0 : 1)));
      }
    }
  }

  private static boolean isBlank(Node node) {
    return node.outerHtml().isBlank();
  }
}

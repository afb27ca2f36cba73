package io.mailuo.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Brings the HTML that Flexmark writes into the form that the theme knows: figures, tables in boxes
 * that scroll, lists of tasks, footnotes, callouts with titles, headings below the page's own.
 */
final class ThemeForm {

  /** Titles of callouts that their author gave none: Chinese, English. */
  private static final Map<String, List<String>> CALLOUT_TITLES =
      Map.of(
          "note", List.of("说明", "Note"),
          "tip", List.of("提示", "Tip"),
          "important", List.of("要点", "Important"),
          "warning", List.of("注意", "Warning"),
          "caution", List.of("当心", "Caution"));

  private final boolean chinese;

  /**
   * @param lang language of the words that the HTML needs, e.g. {@code zh-CN}
   */
  ThemeForm(String lang) {
    this.chinese = lang.toLowerCase(Locale.ROOT).startsWith("zh");
  }

  /**
   * @param body of HTML that is safe
   */
  void applyTo(Element body) {
    showPictures(body);
    boxTables(body);
    tickTasks(body);
    gatherFootnotes(body);
    titleCallouts(body);
    levelHeadings(body);
  }

  private void showPictures(Element body) {
    for (Element img : body.select("img")) {
      String src = img.attr("src");
      if (Addresses.isElsewhere(src)) {
        img.replaceWith(insteadOf(img, src));
      } else if (src.isEmpty()) {
        img.remove();
      } else {
        img.attr("loading", "lazy").attr("alt", img.attr("alt"));
        figure(img);
      }
    }
  }

  /**
   * A picture elsewhere would be a request to a third party: it becomes a link to it, or mere text
   * where a link stands round it.
   */
  private Node insteadOf(Element img, String src) {
    String alt = img.attr("alt");
    String text = alt.isBlank() ? (chinese ? "〔图片〕" : "[image]") : alt;
    return img.closest("a") == null
        ? new Element("a").attr("href", src).attr("rel", "noopener noreferrer").text(text)
        : new TextNode(text);
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

  private static void boxTables(Element body) {
    for (Element cell : body.select("td[align], th[align]")) {
      String align = cell.attr("align").toLowerCase(Locale.ROOT);
      cell.removeAttr("align");
      if (Set.of("left", "center", "right").contains(align)) {
        cell.addClass(align);
      }
    }
    for (Element code : body.select("td code, th code")) {
      code.text(code.wholeText().replace("\\|", "|"));
    }
    // A wide table scrolls in its own box, which the keyboard must reach too.
    body.select("table").forEach(t -> t.wrap("<div class=\"table\" tabindex=\"0\"></div>"));
  }

  /** A list with boxes is a list of tasks: each box is told, none can be ticked. */
  private void tickTasks(Element body) {
    for (Element box : body.select("input[type=checkbox]")) {
      boolean done = box.hasAttr("checked");
      box.removeAttr("readonly").removeAttr("class").attr("disabled", true);
      box.attr("aria-label", chinese ? (done ? "已完成" : "未完成") : (done ? "done" : "to do"));
      Element list = box.closest("ul, ol");
      if (list != null) {
        list.addClass("tasks");
      }
    }
  }

  /**
   * The list of notes is a section of the text, and the arrow back has words for those who hear it.
   */
  private void gatherFootnotes(Element body) {
    for (Element notes : body.select("div.footnotes")) {
      notes.tagName("section");
      notes.select("> hr").remove();
      String label = chinese ? "回到正文" : "back to the text";
      notes.select("a.footnote-backref").attr("aria-label", label);
    }
  }

  /** A callout without a title is told by its sort. */
  private void titleCallouts(Element body) {
    for (Element callout : body.select("div.callout")) {
      Element title = callout.selectFirst("> p.callout-title");
      if (title != null && title.childNodes().stream().allMatch(ThemeForm::isBlank)) {
        callout.classNames().stream()
            .filter(name -> name.startsWith("callout-"))
            .map(name -> name.substring("callout-".length()))
            .map(kind -> CALLOUT_TITLES.getOrDefault(kind, List.of("", "")))
            .forEach(titles -> title.text(titles.get(chinese ? 0 : 1)));
      }
    }
  }

  private static boolean isBlank(Node node) {
    return node.outerHtml().isBlank();
  }

  /** The page's title is the only heading of the first level, and no level is skipped below it. */
  private static void levelHeadings(Element body) {
    int above = 1;
    for (Element heading : body.select("h1, h2, h3, h4, h5, h6")) {
      int written = Math.max(2, heading.normalName().charAt(1) - '0');
      above = Math.min(written, above + 1);
      heading.tagName("h" + above);
    }
  }
}

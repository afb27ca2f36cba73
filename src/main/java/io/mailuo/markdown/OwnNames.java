package io.mailuo.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Keeps the ids, classes and roles of a text apart from those of the page that it stands on: what
 * an author calls {@code search} must not be found in place of the page's search box.
 */
final class OwnNames {

  private static final Pattern SENTENCE = Pattern.compile("s-[0-9a-f]{6}(-\\d+)?");
  private static final Pattern FOOTNOTE = Pattern.compile("fn(ref)?-\\d+(-\\d+)?");

  /** The classes that our own rendering gives. */
  private static final Pattern OWN_CLASS =
      Pattern.compile(
          "e|s|kind-[a-z0-9-]+|callout(-[a-z]+)?|footnotes|footnote-(ref|backref)|tasks|task-list-item"
              + "|language-[A-Za-z0-9_+#.-]+|left|center|right|table");

  /** What stands before an id that the author has given. */
  private static final String AUTHORS = "c-";

  private final Set<String> headings;

  /**
   * @param headings ids of the text's own headings
   */
  OwnNames(Set<String> headings) {
    this.headings = Set.copyOf(headings);
  }

  /**
   * Renames the author's ids, and the links to them, and drops classes and roles that are not ours.
   */
  void keepApart(Element body) {
    Map<String, String> renamed = renameIds(body);
    for (Element link : body.select("a[href^=#]")) {
      link.attr("href", renamed.getOrDefault(link.attr("href"), link.attr("href")));
    }
    body.select("[role]:not(.callout)").removeAttr("role");
    body.select("[class]").forEach(OwnNames::keepOwnClasses);
  }

  /** The new fragment of each, with {@code #}; of two equal ids the first is kept. */
  private Map<String, String> renameIds(Element body) {
    Set<String> ids = new HashSet<>();
    Map<String, String> renamed = new HashMap<>();
    for (Element element : body.select("[id]")) {
      String id = element.id();
      String kept = isOwn(element) ? id : AUTHORS + id.replaceAll("\\s+", "-");
      if (id.isBlank() || !ids.add(kept)) {
        element.removeAttr("id");
      } else {
        element.attr("id", kept);
        renamed.putIfAbsent("#" + id, "#" + kept);
      }
    }
    return renamed;
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

  private static void keepOwnClasses(Element element) {
    Set<String> classes = element.classNames();
    classes.removeIf(name -> !OWN_CLASS.matcher(name).matches());
    if (classes.isEmpty()) {
      element.removeAttr("class");
    } else {
      element.classNames(classes);
    }
  }
}

package io.mailuo.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The elements of raw HTML that are open at a place in a block, as far as they say what its text
 * is.
 */
final class OpenTags {

  private static final Pattern TAG = Pattern.compile("^<(/?)([A-Za-z][A-Za-z0-9]*)");

  /** Elements whose text is no prose. */
  private static final Set<String> OPAQUE =
      Set.of("code", "pre", "kbd", "samp", "script", "style", "textarea");

  private int links;
  private int opaque;

  /** Takes the next tag of the block, e.g. {@code <a href="x">} or {@code </a>}. */
  void note(CharSequence html) {
    Matcher tag = TAG.matcher(html);
    if (tag.find()) {
      String name = tag.group(2).toLowerCase(Locale.ROOT);
      int change = tag.group(1).isEmpty() ? 1 : -1;
      if (name.equals("a")) {
        links = Math.max(0, links + change);
      } else if (OPAQUE.contains(name)) {
        opaque = Math.max(0, opaque + change);
      }
    }
  }

  /**
   * What the text here is.
   *
   * @param markdown what it would be by the Markdown alone
   */
  Run.Kind kindOf(Run.Kind markdown) {
    if (opaque > 0) {
      return Run.Kind.OPAQUE;
    }
    return links > 0 ? Run.Kind.LINK_TEXT : markdown;
  }
}

package io.mailuo.markdown;

import io.mailuo.text.Scripts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Ids of headings: the text in lower case, letters, digits and Chinese characters kept, all else a
 * hyphen; with a prefix, so that no heading can take the name of something else on the page.
 */
final class HeadingIds {

  private static final String PREFIX = "h-";

  private final Set<String> seen = new HashSet<>();

  /** Last number behind each id, so that a thousand equal headings do not count from 2 each. */
  private final Map<String, Integer> last = new HashMap<>();

  /** The id of the next heading of a body. */
  String next(String text) {
    String id = PREFIX + slug(text);
    String free = id;
    while (!seen.add(free)) {
      free = id + "-" + last.merge(id, 2, (number, two) -> number + 1);
    }
    return free;
  }

  private static String slug(String text) {
    StringBuilder slug = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(
            c -> {
              boolean kept = Character.isLetterOrDigit(c) || Scripts.isHan(c);
              if (kept) {
                slug.appendCodePoint(c);
              } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
              }
            });
    String trimmed = slug.toString().replaceAll("-$", "");
    return trimmed.isEmpty() ? "section" : trimmed;
  }
}

package io.mailuo.content;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An address at which a page stood before, as its author writes it. A static host answers {@code
 * /old/page} with {@code old/page.html} and {@code /old/} with {@code old/index.html}; it tells
 * browsers what a file is by its ending, so only those of HTML can hold a page that leads on.
 */
final class FormerAddress {

  /** What an author may write. */
  static final String FORMS = "/old/page.html, /old/page, /old/";

  /** Characters that no file name can hold on some system; a dot in front hides a file. */
  private static final Pattern PATH =
      Pattern.compile(
          "[^/.\\\\:*?\"<>|\\p{Cntrl}][^/\\\\:*?\"<>|\\p{Cntrl}]*(/[^/.\\\\:*?\"<>|\\p{Cntrl}][^/\\\\:*?\"<>|\\p{Cntrl}]*)*");

  /** Endings that hosts know as something else than a page. */
  private static final Set<String> FILES =
      Set.of(
          ("asp aspx atom avif cgi css csv doc docx gif gz ico jpeg jpg js json jsp md mjs mp3 mp4"
                  + " pdf php png rdf rss svg tar txt webm webmanifest webp woff woff2 xhtml xml"
                  + " xsl yaml yml zip")
              .split(" "));

  private FormerAddress() {}

  /**
   * The site path of the file that answers to an address; percent-encoding is taken off once.
   *
   * @return empty where no page can stand there
   */
  static Optional<String> pathOf(String address) {
    if (isFile(address) || address.matches(".*(#|%2[fF]).*")) {
      return Optional.empty();
    }
    return decoded(address.replaceFirst("^/+", ""))
        .map(FormerAddress::file)
        .filter(path -> PATH.matcher(path).matches());
  }

  /** True for the address of a file that hosts do not take for a page, e.g. a feed. */
  static boolean isFile(String address) {
    return FILES.contains(ending(address));
  }

  private static String file(String path) {
    if (path.isEmpty() || path.endsWith("/")) {
      return path + "index.html";
    }
    String ending = ending(path);
    return ending.equals("html") || ending.equals("htm") ? path : path + ".html";
  }

  private static String ending(String address) {
    String name = address.substring(address.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** Empty where a percent sign escapes nothing or no text in UTF-8. */
  private static Optional<String> decoded(String path) {
    try {
      String decoded = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
      return Optional.of(decoded).filter(text -> text.indexOf('\uFFFD') < 0);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}

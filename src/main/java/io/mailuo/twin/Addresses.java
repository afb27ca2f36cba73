package io.mailuo.twin;

import io.mailuo.page.Page;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Absolute addresses of the site's pages; none where the hub has no base URL. */
final class Addresses {

  private final Optional<String> base;

  /**
   * @param base ends with {@code /}
   */
  Addresses(Optional<URI> base) {
    this.base = base.map(URI::toString);
  }

  /** The address of a site path, e.g. {@code articles/} for {@code articles/index.html}. */
  Optional<String> of(String path) {
    return base.map(url -> url + path.replaceFirst("(^|/)index\\.html$", "$1"));
  }

  /** The address to which a relative link of a page leads. */
  Optional<String> of(Page page, String href) {
    return from(page.frame().url(), href);
  }

  /**
   * The address to which a relative link leads.
   *
   * @param from site path of the page that holds the link
   */
  Optional<String> from(String from, String href) {
    Deque<String> names = new ArrayDeque<>();
    for (String name : (from.substring(0, from.lastIndexOf('/') + 1) + href).split("/")) {
      if (name.equals("..")) {
        names.pollLast();
      } else if (!name.isEmpty()) {
        names.addLast(name);
      }
    }
    return of(String.join("/", names));
  }
}

package io.mailuo.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Where the site's files lie in the web: the one place that makes absolute addresses of site paths.
 * They are in ASCII, and {@code index.html} is left off, as servers do. Without a base URL there
 * are none.
 */
public final class WebAddresses {

  private final Optional<URI> base;

  /**
   * @param base where the site will stand, ends with {@code /}
   */
  public WebAddresses(Optional<URI> base) {
    this.base = base;
  }

  /** The address of a site path, e.g. that of the folder for {@code articles/index.html}. */
  public Optional<String> of(String path) {
    return base.map(
        url -> url.toASCIIString() + encoded(path.replaceFirst("(^|/)index\\.html$", "$1")));
  }

  /**
   * The address to which a relative link leads.
   *
   * @param from site path of the file that holds the link
   * @param href without a fragment
   */
  public Optional<String> of(String from, String href) {
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

  /**
   * The link from one file of the site to another, absolute where it can be.
   *
   * @param from site path of the file that holds the link
   * @param to site path
   */
  public String link(String from, String to) {
    return of(to).orElseGet(() -> SiteUrls.relative(from, to));
  }

  /** The path of the site in its host: {@code /repo/}, or {@code /} where that is not known. */
  public String root() {
    return base.map(URI::getRawPath).filter(path -> !path.isEmpty()).orElse("/");
  }

  /** A path as an address has it: all but ASCII percent-encoded. */
  private static String encoded(String path) {
    try {
      return path.isEmpty() ? "" : new URI(null, null, path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("no site path: " + path, e);
    }
  }
}

package io.mailuo.feed;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/** Ids and links of feeds, with and without a base URL. */
final class FeedAddresses {

  private final Optional<String> base;
  private final String hub;

  /**
   * @param base ends with {@code /}
   * @param hub title of the hub, which tells its ids from those of another
   */
  FeedAddresses(Optional<URI> base, String hub) {
    this.base = base.map(URI::toASCIIString);
    this.hub = hub;
  }

  /**
   * The id of something in the hub: a {@code urn:uuid:} made from the hub's title and its own name
   * (RFC 9562, version 3). It does not change when the site moves or an article gets another
   * address, as RFC 4287, 4.2.6 asks; it does when the hub gets another title.
   *
   * @param name of the thing, which stays: an article's id, a feed's path
   */
  String id(String name) {
    byte[] unique = ("mailuo\n" + hub + "\n" + name).getBytes(StandardCharsets.UTF_8);
    return "urn:uuid:" + UUID.nameUUIDFromBytes(unique);
  }

  /**
   * The link from one file of the site to another, absolute where it can be.
   *
   * @param from site path of the file that holds the link
   * @param to site path
   */
  String link(String from, String to) {
    return base.map(url -> url + canonical(to))
        .orElseGet(() -> "../".repeat((int) from.chars().filter(c -> c == '/').count()) + to);
  }

  /** The home page's address is the site's. */
  private static String canonical(String path) {
    return path.equals("index.html") ? "" : path;
  }
}

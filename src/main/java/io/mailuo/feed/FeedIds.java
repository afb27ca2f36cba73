package io.mailuo.feed;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Ids of feeds and of their entries: each a {@code urn:uuid:} made from the hub's title and the
 * thing's own name (RFC 9562, version 3). It does not change when the site moves or an article gets
 * another address, as RFC 4287, 4.2.6 asks; it does when the hub gets another title.
 *
 * @param hub title of the hub, which tells its ids from those of another
 */
record FeedIds(String hub) {

  /**
   * The id of something in the hub.
   *
   * @param name of the thing, which stays: an article's id, a feed's path
   */
  String of(String name) {
    byte[] unique = ("mailuo\n" + hub + "\n" + name).getBytes(StandardCharsets.UTF_8);
    return "urn:uuid:" + UUID.nameUUIDFromBytes(unique);
  }
}

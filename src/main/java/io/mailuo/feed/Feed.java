package io.mailuo.feed;

import java.util.List;
import java.util.Optional;

/**
 * A feed, ready to be written in either format. Links are absolute where the hub has a base URL,
 * else relative to the feed's file.
 *
 * @param path site path of its file
 * @param id of the feed, the same for ever; an absolute URL or a {@code urn:uuid:}
 * @param title without line breaks
 * @param description may be empty
 * @param lang as in BCP 47
 * @param author who stands for entries that name nobody, never blank: the hub
 * @param self link to the feed itself
 * @param page link to the page that the feed belongs to
 * @param updated moment of the newest entry, as in RFC 3339
 * @param items newest first
 */
record Feed(
    String path,
    String id,
    String title,
    String description,
    String lang,
    String author,
    String self,
    String page,
    String updated,
    List<Item> items) {

  Feed {
    items = List.copyOf(items);
  }

  /**
   * An entry: an article.
   *
   * @param id as that of the feed; the same article has the same id in every feed
   * @param link to its page
   * @param title without line breaks
   * @param lang language of the article
   * @param published moment at which it appeared, as in RFC 3339; empty where undated
   * @param updated moment of its last change, as in RFC 3339; empty where no date is known
   * @param picture absolute address; empty without a picture or a base URL
   * @param authors as the sources give them; may be empty
   * @param sources absolute URLs of the originals
   * @param tags may be empty
   * @param summary plain text, lines separated by {@code \n}; may be empty
   * @param text of the article, plain, paragraphs separated by an empty line; empty in the feeds of
   *     entities
   */
  record Item(
      String id,
      String link,
      String title,
      String lang,
      Optional<String> published,
      Optional<String> updated,
      Optional<String> picture,
      List<String> authors,
      List<String> sources,
      List<String> tags,
      String summary,
      String text) {
    Item {
      authors = List.copyOf(authors);
      sources = List.copyOf(sources);
      tags = List.copyOf(tags);
    }
  }
}

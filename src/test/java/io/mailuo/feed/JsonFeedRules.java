package io.mailuo.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Set;

/** What JSON Feed, version 1.1 (jsonfeed.org/version/1.1) says that a feed must have. */
final class JsonFeedRules {

  private static final Set<String> FEED_KEYS =
      Set.of(
          "version",
          "title",
          "home_page_url",
          "feed_url",
          "description",
          "user_comment",
          "next_url",
          "icon",
          "favicon",
          "authors",
          "language",
          "expired",
          "hubs",
          "items");

  private static final Set<String> ITEM_KEYS =
      Set.of(
          "id",
          "url",
          "external_url",
          "title",
          "content_html",
          "content_text",
          "summary",
          "image",
          "banner_image",
          "date_published",
          "date_modified",
          "authors",
          "tags",
          "language",
          "attachments");

  private static final String DATE =
      "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})";

  private static final String LANGUAGE = "[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*";

  private JsonFeedRules() {}

  /**
   * Fails where a rule is broken; gives the feed.
   *
   * @param absolute true: the site has a base URL, so all addresses must be absolute
   */
  static Json check(String text, boolean absolute) {
    Json feed = Json.of(text);
    // Top-level: version and title and items are required; no key of our own but with a "_".
    assertThat(feed.text("version")).isEqualTo("https://jsonfeed.org/version/1.1");
    assertThat(feed.text("title")).isNotBlank();
    assertThat(feed.keys()).isSubsetOf(FEED_KEYS).doesNotHaveDuplicates();
    address(feed, "home_page_url", absolute);
    address(feed, "feed_url", absolute);
    common(feed);
    Set<String> ids = new HashSet<>();
    for (Json item : feed.items("items")) {
      item(item, absolute);
      assertThat(ids.add(item.text("id"))).as("an id is unique").isTrue();
    }
    return feed;
  }

  private static void item(Json item, boolean absolute) {
    assertThat(item.keys()).isSubsetOf(ITEM_KEYS).doesNotHaveDuplicates();
    assertThat(item.text("id")).isNotBlank();
    // "An item must have one or both of content_html and content_text."
    assertThat(item.has("content_text") || item.has("content_html")).isTrue();
    address(item, "url", absolute);
    if (item.has("image")) {
      address(item, "image", true);
    }
    for (String date : new String[] {"date_published", "date_modified"}) {
      if (item.has(date)) {
        assertThat(item.text(date)).matches(DATE);
        assertThat(OffsetDateTime.parse(item.text(date))).isNotNull();
      }
    }
    if (item.has("tags")) {
      assertThat(item.texts("tags")).isNotEmpty().noneMatch(String::isBlank);
    }
    common(item);
  }

  private static void common(Json json) {
    if (json.has("language")) {
      assertThat(json.text("language")).matches(LANGUAGE);
    }
    if (json.has("authors")) {
      // An author has at least one of name, url and avatar.
      assertThat(json.items("authors")).isNotEmpty();
      for (Json author : json.items("authors")) {
        assertThat(author.keys()).isNotEmpty().isSubsetOf("name", "url", "avatar");
      }
    }
  }

  private static void address(Json json, String key, boolean absolute) {
    URI address = URI.create(json.text(key));
    assertThat(address.isAbsolute()).as(key + " " + address).isEqualTo(absolute);
  }
}

package io.mailuo.config;

import io.mailuo.recognise.LinkPolicy;
import io.mailuo.text.Punctuation;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What {@code hub.yaml} says.
 *
 * @param title of the hub, not blank
 * @param description may be empty
 * @param language of the interface and of texts that say nothing else, as in BCP 47
 * @param timezone in which dates with a time are read
 * @param baseUrl where the site will stand, ending with {@code /}
 * @param kinds in the order of the bar at the top
 * @param linking which mentions become links
 * @param punctuation what becomes of half-width marks in Chinese
 * @param sanitize false: HTML of the articles is passed as it is
 * @param plainIndex whether the plain index of the search is written
 * @param socialCards true: pages without a picture get one that shows their title
 * @param startHere what editors recommend to newcomers
 * @param contact where readers may send corrections: a URL or an e-mail address
 */
public record HubConfig(
    String title,
    String description,
    String language,
    ZoneId timezone,
    Optional<URI> baseUrl,
    List<Kind> kinds,
    LinkPolicy linking,
    Punctuation punctuation,
    boolean sanitize,
    PlainIndex plainIndex,
    boolean socialCards,
    List<Recommendation> startHere,
    Optional<String> contact) {

  /** Up to this many articles the plain index of the search is written by default. */
  private static final int PLAIN_INDEX_BOUND = 500;

  /**
   * Whether {@code search/lunr-index.json} is written, for programs other than the site's search.
   */
  public enum PlainIndex {
    /** For hubs of moderate size. */
    AUTO,
    ALWAYS,
    NEVER;

    /** True where a hub of so many articles gets the plain index. */
    public boolean isWrittenFor(int articles) {
      return this == ALWAYS || (this == AUTO && articles <= PLAIN_INDEX_BOUND);
    }
  }

  public HubConfig {
    Objects.requireNonNull(timezone, "timezone");
    Objects.requireNonNull(linking, "linking");
    Objects.requireNonNull(punctuation, "punctuation");
    Objects.requireNonNull(contact, "contact");
    kinds = List.copyOf(kinds);
    startHere = List.copyOf(startHere);
    if (title.isBlank()) {
      throw new IllegalArgumentException("a hub has a title");
    }
  }

  /** The same with another base URL, as the command line may give one. */
  public HubConfig withBaseUrl(URI url) {
    return new HubConfig(
        title,
        description,
        language,
        timezone,
        Optional.of(url),
        kinds,
        linking,
        punctuation,
        sanitize,
        plainIndex,
        socialCards,
        startHere,
        contact);
  }

  /** The same with social cards, as the command line may ask for them. */
  public HubConfig withSocialCards() {
    return new HubConfig(
        title,
        description,
        language,
        timezone,
        baseUrl,
        kinds,
        linking,
        punctuation,
        sanitize,
        plainIndex,
        true,
        startHere,
        contact);
  }
}

package io.mailuo.card;

/**
 * What a card says.
 *
 * @param site title of the hub
 * @param title of the page; not blank
 * @param note what stands below, e.g. date and source; may be empty
 */
public record SocialCard(String site, String title, String note) {

  public SocialCard {
    if (title.isBlank()) {
      throw new IllegalArgumentException("a card has a title");
    }
  }

  /** Everything that is written on it. */
  String text() {
    return site + title + note;
  }
}

package io.mailuo.extract;

import java.util.Objects;
import java.util.Optional;

/**
 * What a person is somewhere, as of the article's date.
 *
 * @param organisation empty where the text names none
 * @param title e.g. 创始人、董事长兼CEO; not blank
 * @param former true: the text says that the person no longer is (原, 前, 时任), or tells of a time
 *     long before the article
 * @param passage from the first of organisation, title and person to the last
 */
public record Role(
    Party person, Optional<Party> organisation, String title, boolean former, Passage passage) {

  public Role {
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(organisation, "organisation");
    Objects.requireNonNull(passage, "passage");
    if (title.isBlank()) {
      throw new IllegalArgumentException("a role has a title");
    }
  }

  /** The same role, as one that is over. */
  Role asFormer() {
    return new Role(person, organisation, title, true, passage);
  }
}

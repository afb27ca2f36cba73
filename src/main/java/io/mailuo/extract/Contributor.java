package io.mailuo.extract;

import java.util.Objects;
import java.util.Optional;

/**
 * Someone named in a byline (记者 X, 责任编辑：X, X/文): one who made the article, not one whom it is
 * about.
 *
 * @param work what for, as the byline says it, e.g. 责任编辑
 * @param organisation for whom, where the byline says so
 */
public record Contributor(Party person, String work, Optional<Party> organisation) {

  public Contributor {
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(work, "work");
    Objects.requireNonNull(organisation, "organisation");
  }
}

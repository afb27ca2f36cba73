package io.mailuo.knowledge;

import io.mailuo.extract.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a person is somewhere, as the articles say.
 *
 * @param person as the newest of them names it
 * @param organisation empty where they name none
 * @param title e.g. 联合创始人
 * @param former true: they say that the person no longer is
 * @param sources every sentence that says so, newest article first, at least one
 */
public record HeldRole(
    Party person,
    Optional<Party> organisation,
    String title,
    boolean former,
    List<SourceSentence> sources) {

  public HeldRole {
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(organisation, "organisation");
    sources = List.copyOf(sources);
    if (sources.isEmpty()) {
      throw new IllegalArgumentException("a role has a source: " + title);
    }
  }

  /** Date of the newest article that says so. */
  public Optional<LocalDate> lastSaid() {
    return sources.get(0).article().date();
  }

  /** Date of the oldest article that says so. */
  public Optional<LocalDate> firstSaid() {
    return sources.get(sources.size() - 1).article().date();
  }
}

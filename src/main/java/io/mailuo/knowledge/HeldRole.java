package io.mailuo.knowledge;

import io.mailuo.extract.Party;
import io.mailuo.knowledge.TimelineItem.DatedFact;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a person is somewhere, as the articles say.
 *
 * @param person as the newest of them names it
 * @param organisation empty where they name none
 * @param title e.g. 联合创始人; not blank
 * @param former true: the person no longer is, as an article says or a departure shows
 * @param sources every sentence that says so, newest article first, at least one
 * @param endedBy the fact of front matter that tells of the end, where one does
 */
public record HeldRole(
    Party person,
    Optional<Party> organisation,
    String title,
    boolean former,
    List<SourceSentence> sources,
    Optional<DatedFact> endedBy) {

  public HeldRole {
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(organisation, "organisation");
    Objects.requireNonNull(endedBy, "endedBy");
    sources = List.copyOf(sources);
    if (title.isBlank()) {
      throw new IllegalArgumentException("a role has a title");
    }
    if (sources.isEmpty()) {
      throw new IllegalArgumentException("a role has a source: " + title);
    }
    if (endedBy.isPresent() && !former) {
      throw new IllegalArgumentException("a role that ended is a former one: " + title);
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

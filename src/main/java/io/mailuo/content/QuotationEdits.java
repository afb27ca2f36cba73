package io.mailuo.content;

import io.mailuo.text.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an author decides about the quotations that the program collects from an article: {@code
 * quotes: {reject: [q-1a2b3c], speaker: {q-4d5e6f: people/name}}}.
 *
 * @param rejected ids of those that are none, in the order of the file
 * @param speakers who says others, in the order of the file
 */
public record QuotationEdits(List<Named> rejected, List<Attribution> speakers) {

  /** No decision at all. */
  public static final QuotationEdits NONE = new QuotationEdits(List.of(), List.of());

  public QuotationEdits {
    rejected = List.copyOf(rejected);
    speakers = List.copyOf(speakers);
  }

  public boolean rejects(String id) {
    return rejected.stream().anyMatch(named -> named.id().equals(id));
  }

  /** Who says a quotation by the author's decision. */
  public Optional<EntityId> speakerOf(String id) {
    return speakers.stream()
        .filter(attribution -> attribution.quotation().id().equals(id))
        .map(Attribution::speaker)
        .findFirst();
  }

  /**
   * An id of a quotation, as the front matter names it.
   *
   * @param at stretch of the file
   */
  public record Named(String id, Span at) {
    public Named {
      Objects.requireNonNull(at, "at");
    }
  }

  /**
   * A quotation and who says it.
   *
   * @param speakerAt stretch of the file
   */
  public record Attribution(Named quotation, EntityId speaker, Span speakerAt) {
    public Attribution {
      Objects.requireNonNull(quotation, "quotation");
      Objects.requireNonNull(speaker, "speaker");
    }
  }
}

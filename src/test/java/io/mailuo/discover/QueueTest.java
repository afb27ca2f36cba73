package io.mailuo.discover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mailuo.content.EntityId;
import io.mailuo.discover.Queue.Entry;
import io.mailuo.discover.Queue.Status;
import io.mailuo.recognise.EntityClass;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is kept from run to run is tested with the file that keeps it, in {@link QueueYamlTest}. */
class QueueTest {

  private static Candidate candidate(String name, double confidence, int mentions, String merge) {
    return new Candidate(
        name,
        List.of(),
        EntityClass.THING,
        confidence,
        mentions,
        1,
        List.of(),
        List.of(),
        merge.isEmpty() ? Optional.empty() : Optional.of(new EntityId(merge)));
  }

  private static Queue queue(Candidate... candidates) {
    return Queue.EMPTY.with(List.of(candidates), c -> "products");
  }

  @Test
  void theSurestWaitFirstAndOtherNamesOfKnownEntitiesLast() {
    Queue queue =
        queue(
            candidate("Merge", 0.99, 9, "products/x"),
            candidate("Unsure", 0.7, 9, ""),
            candidate("B", 0.9, 2, ""),
            candidate("A", 0.9, 2, ""),
            candidate("Often", 0.9, 5, ""));
    assertThat(queue.waiting())
        .extracting(Entry::name)
        .containsExactly("Often", "A", "B", "Unsure", "Merge");
  }

  @Test
  void whatIsIgnoredDoesNotWait() {
    Queue queue = queue(candidate("A", 0.9, 2, ""), candidate("B", 0.9, 2, ""));
    Queue after = queue.ignoring(queue.named("a").orElseThrow());
    assertThat(after.waiting()).extracting(Entry::name).containsExactly("B");
    assertThat(after.entries())
        .extracting(Entry::status)
        .containsExactly(Status.IGNORED, Status.NEW);
  }

  @Test
  void anAcceptedEntryIsTakenOff() {
    Queue queue = queue(candidate("A", 0.9, 2, ""), candidate("B", 0.9, 2, ""));
    assertThat(queue.without(queue.named("A").orElseThrow()).entries())
        .extracting(Entry::name)
        .containsExactly("B");
  }

  @Test
  void nothingIsKeptOfWhatIsIgnored() {
    Entry found = queue(candidate("A", 0.9, 2, "")).entries().get(0);
    assertThat(found.ignored().found()).isEmpty();
    assertThatThrownBy(
            () -> new Entry("A", List.of(), "products", Status.IGNORED, false, found.found()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

package io.mailuo.knowledge;

import io.mailuo.content.EntityId;
import java.util.List;

/**
 * Two entities that are named near each other more often than chance would have it.
 *
 * @param first the smaller id
 * @param together number of sentences that name both
 * @param nearby number of paragraphs that name both
 * @param strength log-likelihood ratio, higher is closer
 * @param sentences those that name both, both names marked, headings left out; newest article first
 */
public record PairKnowledge(
    EntityId first,
    EntityId second,
    int together,
    int nearby,
    double strength,
    List<SourceSentence> sentences) {

  public PairKnowledge {
    sentences = List.copyOf(sentences);
    if (first.compareTo(second) >= 0) {
      throw new IllegalArgumentException("not in order: " + first + ", " + second);
    }
  }

  /** The one of the two that is not {@code entity}. */
  public EntityId other(EntityId entity) {
    return entity.equals(first) ? second : first;
  }
}

package io.mailuo.knowledge;

import io.mailuo.content.EntityId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Two entities that are named near each other more often than chance would have it.
 *
 * @param first the smaller id
 * @param together number of sentences that name both
 * @param nearby number of paragraphs that name both
 * @param strength log-likelihood ratio, higher is closer
 * @param sentences those that name both, headings left out; newest article first
 */
public record PairKnowledge(
    EntityId first,
    EntityId second,
    int together,
    int nearby,
    double strength,
    List<SourceSentence> sentences) {

  /** Shorter sentences are captions and exclamations: they name but do not say. */
  private static final int SHORTEST = 20;

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

  /**
   * The sentence that says most with least: the shortest that is no caption; of two as long the
   * newer. Empty where there is none of that length.
   */
  public Optional<SourceSentence> best() {
    return sentences.stream()
        .filter(source -> length(source) >= SHORTEST)
        .min(Comparator.comparingInt(PairKnowledge::length));
  }

  private static int length(SourceSentence source) {
    String sentence = source.text();
    return sentence.codePointCount(0, sentence.length());
  }
}

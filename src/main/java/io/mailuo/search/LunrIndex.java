package io.mailuo.search;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The contents of a Lunr 2.3.9 index: for each term the documents that have it, for each document
 * and field the weights of its terms. A document's reference is its place in the list, from 0.
 *
 * <p>Kept in arrays of numbers, not in maps: 10,000 articles have some 25 million pairs of article
 * and term.
 */
final class LunrIndex {

  // Lunr's defaults for BM25: how soon a repeated term stops to add, and how much long fields lose.
  private static final double K1 = 1.2;
  private static final double B = 0.75;

  private final List<String> terms;
  private final int documentCount;
  private final Map<LunrField, Postings> postings = new EnumMap<>(LunrField.class);

  /** By term: how telling it is. */
  private final double[] idf;

  private LunrIndex(List<String> terms, int documentCount, Map<LunrField, List<FieldText>> texts) {
    this.terms = terms;
    this.documentCount = documentCount;
    texts.forEach((field, ofField) -> postings.put(field, Postings.of(ofField, terms.size())));
    idf = IntStream.range(0, terms.size()).mapToDouble(this::idf).toArray();
  }

  /** Takes a document's next weight. */
  @FunctionalInterface
  interface WeightConsumer {

    /**
     * @param term index of the term, higher with every call
     * @param thousandths the weight times 1,000; Lunr keeps three decimal places
     */
    void accept(int term, long thousandths);
  }

  /** The same documents in the same order give the same index. */
  static LunrIndex of(List<SearchDocument> documents, SearchTerms terms) {
    SearchTerms named =
        terms.withNames(documents.stream().flatMap(d -> d.names().stream()).toList());
    Map<String, Integer> numbers = new HashMap<>();
    Map<LunrField, List<FieldText>> texts = new EnumMap<>(LunrField.class);
    for (LunrField field : LunrField.values()) {
      texts.put(
          field,
          documents.stream()
              .map(document -> FieldText.of(field.termsOf(document, named), numbers))
              .toList());
    }
    List<String> sorted = numbers.keySet().stream().sorted().toList();
    int[] places = placesOf(sorted, numbers);
    texts.replaceAll(
        (field, ofField) -> ofField.stream().map(text -> text.renumbered(places)).toList());
    return new LunrIndex(sorted, documents.size(), texts);
  }

  /** From the number that a term got when it was first seen to its place in the sorted list. */
  private static int[] placesOf(List<String> sorted, Map<String, Integer> numbers) {
    int[] places = new int[sorted.size()];
    for (int place = 0; place < places.length; place++) {
      places[Objects.requireNonNull(numbers.get(sorted.get(place)))] = place;
    }
    return places;
  }

  int documentCount() {
    return documentCount;
  }

  /** All terms, by UTF-16 code unit; a term's place in the list is its index. */
  List<String> terms() {
    return terms;
  }

  /** The documents that have a term in a field, ascending. */
  int[] documentsWith(int term, LunrField field) {
    return postingsOf(field).documentsWith(term);
  }

  /** Gives the weights of a document's terms in a field, by index of the term. */
  void forEachWeight(int document, LunrField field, WeightConsumer consumer) {
    FieldText text = postingsOf(field).texts.get(document);
    double relativeLength = text.length / postingsOf(field).averageLength;
    for (int i = 0; i < text.terms.length; i++) {
      double frequency = text.counts[i];
      double weight =
          idf[text.terms[i]]
              * ((K1 + 1) * frequency)
              / (K1 * (1 - B + B * relativeLength) + frequency);
      consumer.accept(text.terms[i], Math.round(weight * field.boost() * 1000));
    }
  }

  private Postings postingsOf(LunrField field) {
    return Objects.requireNonNull(postings.get(field));
  }

  /**
   * How telling a term is. A document counts once for each field that has the term, as in Lunr.
   *
   * <p>StrictMath: the same bytes on every machine.
   */
  private double idf(int term) {
    int documentsWithTerm = 0;
    for (Postings field : postings.values()) {
      documentsWithTerm += field.count(term);
    }
    double x = (documentCount - documentsWithTerm + 0.5) / (documentsWithTerm + 0.5);
    return StrictMath.log(1 + Math.abs(x));
  }

  /** The terms of one field of one document: numbers of different terms, how often, and in all. */
  private static final class FieldText {

    private final int[] terms;
    private final int[] counts;
    private final int length;

    private FieldText(int[] terms, int[] counts, int length) {
      this.terms = terms;
      this.counts = counts;
      this.length = length;
    }

    /** Gives new terms the next number. */
    static FieldText of(List<String> terms, Map<String, Integer> numbers) {
      int[] all = new int[terms.size()];
      for (int i = 0; i < all.length; i++) {
        all[i] = numbers.computeIfAbsent(terms.get(i), term -> numbers.size());
      }
      return of(all);
    }

    private static FieldText of(int[] all) {
      Arrays.sort(all);
      int[] different = Arrays.stream(all).distinct().toArray();
      int[] counts = new int[different.length];
      int place = 0;
      for (int term : all) {
        if (different[place] != term) {
          place++;
        }
        counts[place]++;
      }
      return new FieldText(different, counts, all.length);
    }

    FieldText renumbered(int[] places) {
      // Number in the upper half, count in the lower: sorts both by number at once.
      long[] pairs = new long[terms.length];
      for (int i = 0; i < pairs.length; i++) {
        pairs[i] = ((long) places[terms[i]] << 32) | counts[i];
      }
      Arrays.sort(pairs);
      return new FieldText(
          Arrays.stream(pairs).mapToInt(pair -> (int) (pair >> 32)).toArray(),
          Arrays.stream(pairs).mapToInt(pair -> (int) pair).toArray(),
          length);
    }
  }

  /** One field of all documents, and the documents of each term: where they start in one array. */
  private static final class Postings {

    private final List<FieldText> texts;
    private final int[] starts;
    private final int[] documents;

    /** In terms; documents without the field count as 0. */
    private final double averageLength;

    private Postings(List<FieldText> texts, int[] starts) {
      this.texts = texts;
      this.starts = starts;
      this.documents = documentsByTerm(texts, starts);
      this.averageLength =
          (double) texts.stream().mapToLong(text -> text.length).sum() / texts.size();
    }

    static Postings of(List<FieldText> texts, int termCount) {
      int[] starts = new int[termCount + 1];
      for (FieldText text : texts) {
        for (int term : text.terms) {
          starts[term + 1]++;
        }
      }
      Arrays.parallelPrefix(starts, Integer::sum);
      return new Postings(texts, starts);
    }

    private static int[] documentsByTerm(List<FieldText> texts, int[] starts) {
      int[] next = starts.clone();
      int[] documents = new int[starts[starts.length - 1]];
      for (int document = 0; document < texts.size(); document++) {
        for (int term : texts.get(document).terms) {
          documents[next[term]++] = document;
        }
      }
      return documents;
    }

    int[] documentsWith(int term) {
      return Arrays.copyOfRange(documents, starts[term], starts[term + 1]);
    }

    int count(int term) {
      return starts[term + 1] - starts[term];
    }
  }
}

package io.mailuo.search;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The contents of a Lunr 2.3.9 index: for each term the documents that have it and how often, for
 * each document and field the weights of its terms. Documents have a place, from 0 and without
 * gaps, and a number, which is their reference in files.
 *
 * <p>Kept in arrays of numbers, not in maps: 10,000 articles have some 13 million pairs of article
 * and term.
 */
final class LunrIndex {

  // Lunr's defaults for BM25: how soon a repeated term stops to add, and how much long fields lose.
  // The browser's assemble.js has the same.
  private static final double K1 = 1.2;
  private static final double B = 0.75;

  private final List<String> terms;
  private final int[] numbers;
  private final Map<LunrField, Postings> postings = new EnumMap<>(LunrField.class);

  private LunrIndex(List<String> terms, int[] numbers, Map<LunrField, FieldText[]> texts) {
    this.terms = terms;
    this.numbers = numbers;
    texts.forEach((field, ofField) -> postings.put(field, Postings.of(ofField, terms.size())));
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

  /** Takes a term's next document. */
  @FunctionalInterface
  interface PostingConsumer {

    /**
     * @param number of the document, higher with every call
     * @param count how often the term stands in the field, at least 1
     */
    void accept(int number, int count);
  }

  /** The same documents in the same order give the same index. */
  static LunrIndex of(List<NumberedDocument> documents, SearchTerms terms) {
    List<String> names = documents.stream().flatMap(d -> d.document().names().stream()).toList();
    SearchTerms named = terms.withNames(names);
    TermNumbers seen = new TermNumbers();
    Map<LunrField, FieldText[]> texts = new EnumMap<>(LunrField.class);
    for (LunrField field : LunrField.values()) {
      texts.put(
          field,
          documents.stream()
              .map(one -> FieldText.of(field.termsOf(one.document(), named), seen))
              .toArray(FieldText[]::new));
    }
    List<String> sorted = seen.terms().stream().sorted().toList();
    int[] places = placesOf(sorted, seen);
    for (FieldText[] ofField : texts.values()) {
      Arrays.setAll(ofField, i -> ofField[i].renumbered(places));
    }
    int[] numbers = documents.stream().mapToInt(NumberedDocument::number).toArray();
    return new LunrIndex(sorted, numbers, texts);
  }

  /** From the number that a term got when it was first seen to its place in the sorted list. */
  private static int[] placesOf(List<String> sorted, TermNumbers seen) {
    int[] places = new int[sorted.size()];
    for (int place = 0; place < places.length; place++) {
      places[seen.of(sorted.get(place))] = place;
    }
    return places;
  }

  int documentCount() {
    return numbers.length;
  }

  /** The number of the document at a place. */
  int number(int place) {
    return numbers[place];
  }

  /** How many terms the field of the document at a place has, repetitions counted. */
  int length(int place, LunrField field) {
    return postingsOf(field).texts[place].length;
  }

  /** All terms, by UTF-16 code unit; a term's place in the list is its index. */
  List<String> terms() {
    return terms;
  }

  /** Gives the documents that have a term in a field. */
  void forEachPosting(int term, LunrField field, PostingConsumer consumer) {
    Postings ofField = postingsOf(field);
    for (int i = ofField.starts[term]; i < ofField.starts[term + 1]; i++) {
      consumer.accept(numbers[ofField.documents[i]], ofField.counts[i]);
    }
  }

  /** Gives the weights of the terms in a field of the document at a place, by index of the term. */
  void forEachWeight(int place, LunrField field, WeightConsumer consumer) {
    FieldText text = postingsOf(field).texts[place];
    double relativeLength = text.length / postingsOf(field).averageLength;
    for (int i = 0; i < text.terms.length; i++) {
      double frequency = text.counts[i];
      double weight =
          idf(text.terms[i])
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
      documentsWithTerm += field.starts[term + 1] - field.starts[term];
    }
    double x = (numbers.length - documentsWithTerm + 0.5) / (documentsWithTerm + 0.5);
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

    static FieldText of(List<String> terms, TermNumbers seen) {
      int[] all = new int[terms.size()];
      for (int i = 0; i < all.length; i++) {
        all[i] = seen.of(terms.get(i));
      }
      return of(all);
    }

    private static FieldText of(int[] all) {
      Arrays.sort(all);
      int[] different = new int[all.length];
      int[] counts = new int[all.length];
      int last = -1;
      for (int i = 0; i < all.length; i++) {
        if (i == 0 || all[i] != all[i - 1]) {
          different[++last] = all[i];
        }
        counts[last]++;
      }
      return new FieldText(
          Arrays.copyOf(different, last + 1), Arrays.copyOf(counts, last + 1), all.length);
    }

    FieldText renumbered(int[] places) {
      // Number in the upper half, count in the lower: sorts both by number at once.
      long[] pairs = new long[terms.length];
      for (int i = 0; i < pairs.length; i++) {
        pairs[i] = ((long) places[terms[i]] << 32) | counts[i];
      }
      Arrays.sort(pairs);
      int[] renumbered = new int[pairs.length];
      int[] itsCounts = new int[pairs.length];
      for (int i = 0; i < pairs.length; i++) {
        renumbered[i] = (int) (pairs[i] >> 32);
        itsCounts[i] = (int) pairs[i];
      }
      return new FieldText(renumbered, itsCounts, length);
    }
  }

  /** One field of all documents, and each term's documents: where they start in one array. */
  private static final class Postings {

    private final FieldText[] texts;
    private final int[] starts;

    /** Places of documents. */
    private final int[] documents;

    /** Of the term in the document at the same index. */
    private final int[] counts;

    /** In terms; documents without the field count as 0. */
    private final double averageLength;

    private Postings(FieldText[] texts, int[] starts) {
      this.texts = texts;
      this.starts = starts;
      this.documents = new int[starts[starts.length - 1]];
      this.counts = new int[documents.length];
      this.averageLength =
          (double) Arrays.stream(texts).mapToLong(text -> text.length).sum() / texts.length;
      sortByTerm();
    }

    static Postings of(FieldText[] texts, int termCount) {
      int[] starts = new int[termCount + 1];
      for (FieldText text : texts) {
        for (int term : text.terms) {
          starts[term + 1]++;
        }
      }
      Arrays.parallelPrefix(starts, Integer::sum);
      return new Postings(texts, starts);
    }

    private void sortByTerm() {
      int[] next = starts.clone();
      for (int document = 0; document < texts.length; document++) {
        FieldText text = texts[document];
        for (int i = 0; i < text.terms.length; i++) {
          int at = next[text.terms[i]]++;
          documents[at] = document;
          counts[at] = text.counts[i];
        }
      }
    }
  }
}

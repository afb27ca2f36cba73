package io.mailuo.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The terms of an index as the shards hold them: documents and term frequencies, no weights. A
 * weight depends on the number of documents and on how long texts are on average, so that one more
 * article would change every weight; the browser computes the few that it needs.
 *
 * <p>A document is written as its distance from the one before; before it stands {@code %} and the
 * frequency less two where that is not one. A mark begins each field but the body.
 */
final class IndexEntries {

  private static final char FREQUENCY = '%';

  /** The fields that a mark begins; the body, which comes first, has none. */
  private static final List<LunrField> MARKED =
      List.of(LunrField.TITLE, LunrField.NAMES, LunrField.PINYIN);

  private static final String MARKS = "!#$";

  private IndexEntries() {}

  /**
   * All entries, by UTF-16 code unit: terms, and for each entity the articles that name it.
   *
   * @param naming see {@link #naming}
   */
  static List<IndexEntry> of(LunrIndex index, SortedMap<Integer, String> naming) {
    List<IndexEntry> entries = new ArrayList<>();
    // No term of a text has a slash in it.
    naming.forEach(
        (number, postings) ->
            entries.add(
                new IndexEntry("/" + Integer.toString(number, Character.MAX_RADIX), postings)));
    List<String> terms = index.terms();
    for (int term = 0; term < terms.size(); term++) {
      StringBuilder text = new StringBuilder();
      append(index, term, LunrField.BODY, text);
      for (int field = 0; field < MARKS.length(); field++) {
        int before = text.length();
        text.append(MARKS.charAt(field));
        append(index, term, MARKED.get(field), text);
        if (text.length() == before + 1) {
          text.setLength(before);
        }
      }
      entries.add(new IndexEntry(terms.get(term), text.toString()));
    }
    entries.sort(Comparator.comparing(IndexEntry::term));
    return List.copyOf(entries);
  }

  private static void append(LunrIndex index, int term, LunrField field, StringBuilder text) {
    DistanceText distances = new DistanceText(text);
    index.forEachPosting(term, field, distances::append);
  }

  /**
   * The articles that name each entity, as postings, by the entity's number.
   *
   * @param documents by number, ascending
   */
  static SortedMap<Integer, String> naming(List<NumberedDocument> documents) {
    SortedMap<Integer, StringBuilder> texts = new TreeMap<>();
    Map<String, DistanceText> byUrl = new TreeMap<>();
    for (NumberedDocument one : documents) {
      if (one.document().isEntity()) {
        StringBuilder text = new StringBuilder();
        texts.put(one.number(), text);
        byUrl.put(one.document().url(), new DistanceText(text));
      }
    }
    for (NumberedDocument one : documents) {
      for (SearchDocument.Mentioned mentioned : one.document().mentioned()) {
        DistanceText distances = byUrl.get(mentioned.url());
        if (distances != null) {
          distances.append(one.number(), mentioned.count());
        }
      }
    }
    SortedMap<Integer, String> naming = new TreeMap<>();
    texts.forEach((number, text) -> naming.put(number, text.toString()));
    return naming;
  }

  /** Documents that are given one after the other. */
  private static final class DistanceText {

    private final StringBuilder text;
    private int last = -1;

    DistanceText(StringBuilder text) {
      this.text = text;
    }

    void append(int number, int count) {
      if (count > 1) {
        NumberText.append(count - 2, text.append(FREQUENCY));
      }
      NumberText.append(number - last - 1, text);
      last = number;
    }
  }
}

package io.mailuo.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32;

/**
 * A document and the number by which the index refers to it.
 *
 * @param number 0 or more; with gaps
 */
record NumberedDocument(int number, SearchDocument document) {

  private record Slotted(int slot, SearchDocument document) {}

  /**
   * Numbers documents so that one more or one less leaves nearly all numbers as they are: each has
   * its place by the hash of its URL in a row of seats that is twice as long at most, or the next
   * free seat. By date or title, one document in the middle would move all behind it, and every
   * file of the index would change.
   *
   * @return by number, ascending
   */
  static List<NumberedDocument> number(List<SearchDocument> documents) {
    int seats = seats(documents.size());
    List<Slotted> slotted =
        documents.stream()
            .map(document -> new Slotted(slot(document.url(), seats), document))
            .sorted(
                Comparator.comparingInt(Slotted::slot).thenComparing(one -> one.document().url()))
            .toList();
    List<NumberedDocument> numbered = new ArrayList<>();
    int next = 0;
    for (Slotted one : slotted) {
      int number = Math.max(next, one.slot());
      numbered.add(new NumberedDocument(number, one.document()));
      next = number + 1;
    }
    return List.copyOf(numbered);
  }

  /** From 1.6 to 2 seats a document, growing by a quarter: rarely does the row change. */
  private static int seats(int documents) {
    int seats = 16;
    while (seats * 5L < documents * 8L) {
      seats += seats / 4;
    }
    return seats;
  }

  private static int slot(String url, int seats) {
    CRC32 crc = new CRC32();
    crc.update(url.getBytes(StandardCharsets.UTF_8));
    return (int) ((crc.getValue() * seats) >>> 32);
  }
}

package io.mailuo.text;

/**
 * A word of a segmented text.
 *
 * @param start 0-based offset in UTF-16 code units
 * @param end exclusive
 * @param nature part of speech, in the tags of the ICTPOS set that HanLP uses, e.g. {@code nr} for
 *     a person's name
 */
public record Word(int start, int end, String nature) {

  public int length() {
    return end - start;
  }

  public boolean covers(int from, int to) {
    return start <= from && to <= end;
  }
}

package io.mailuo.recognise;

import java.text.Normalizer;

/**
 * A text in composed letters (NFC), as names are written in the gazetteer, with the way back to the
 * text that it was made from.
 */
final class ComposedText {

  private final String text;
  private final int[] offsets;

  private ComposedText(String text, int[] offsets) {
    this.text = text;
    this.offsets = offsets;
  }

  static ComposedText of(String written) {
    if (Normalizer.isNormalized(written, Normalizer.Form.NFC)) {
      return new ComposedText(written, new int[0]);
    }
    StringBuilder composed = new StringBuilder();
    int[] offsets = new int[written.length() + 1];
    int start = 0;
    while (start < written.length()) {
      int end = clusterEnd(written, start);
      String cluster = Normalizer.normalize(written.substring(start, end), Normalizer.Form.NFC);
      boolean shorter = cluster.length() <= end - start;
      String kept = shorter ? cluster : written.substring(start, end);
      for (int i = 0; i < kept.length(); i++) {
        offsets[composed.length() + i] = i == 0 ? start : Math.min(start + i, end - 1);
      }
      composed.append(kept);
      start = end;
    }
    offsets[composed.length()] = written.length();
    return new ComposedText(composed.toString(), offsets);
  }

  /** A character and the combining marks after it. */
  private static int clusterEnd(String text, int start) {
    int end = start + Character.charCount(text.codePointAt(start));
    while (end < text.length() && isMark(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  String text() {
    return text;
  }

  /** The offset in the text as written of an offset in the composed one. */
  int written(int offset) {
    return offsets.length == 0 ? offset : offsets[offset];
  }
}

package io.mailuo.yaml;

import io.mailuo.problem.Lines;
import io.mailuo.text.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The slips that writers of Chinese make most in YAML, each with a hint of its own. A parser often
 * notices them a line or more later.
 */
enum Slip {
  FULL_WIDTH_COLON("^\\s*[\\p{L}_-]+：.*"),
  TAB("^ *\\t.*"),
  OPEN_QUOTE("^\\s*[^\\s:#]+: *(\"[^\"]*|'[^']*)$"),
  TEXT_AFTER_BRACKET("^\\s*[^\\s:#]+: *(\\[[^\\]]*\\]|\\{[^}]*\\}) *[^\\s#,].*"),
  OPEN_BRACKET("^\\s*[^\\s:#]+: *\\[[^\\]]*$"),
  SPECIAL_START("^\\s*(- |[^\\s:#]+: *)[*&!@`%|>{].*"),
  COLON_IN_VALUE("^\\s*[^\\s:#]+: [^\"'\\[{].*: .*"),
  NO_SPACE_AFTER_COLON("^\\s*[a-z_]+:[^\\s].*");

  /** How many lines before the one that the parser names are looked at. */
  private static final int REACH = 4;

  private final Pattern line;

  Slip(String line) {
    this.line = Pattern.compile(line, Pattern.DOTALL);
  }

  /** Key of the hint in the message files of problems. */
  String key() {
    return name();
  }

  /**
   * A slip and its line.
   *
   * @param at the line without its indent and end
   */
  record Found(Slip slip, Span at) {}

  /** The slip on the line of {@code offset} or, where that is fine, on one of the lines before. */
  static Optional<Found> near(String text, int first, int offset) {
    int start = Lines.startOfLine(text, Math.min(offset, text.length()));
    for (int i = 0; i <= REACH && start >= first; i++) {
      int end = Lines.endOfLine(text, start);
      Optional<Slip> slip = of(text.substring(start, end));
      if (slip.isPresent()) {
        String line = text.substring(start, end);
        int indent = line.length() - line.stripLeading().length();
        return Optional.of(new Found(slip.get(), new Span(start + indent, end)));
      }
      if (start == 0) {
        break;
      }
      start = Lines.startOfLine(text, previousEnd(text, start));
    }
    return Optional.empty();
  }

  private static int previousEnd(String text, int start) {
    boolean crlf = start >= 2 && text.charAt(start - 1) == '\n' && text.charAt(start - 2) == '\r';
    return start - (crlf ? 2 : 1);
  }

  private static Optional<Slip> of(String line) {
    for (Slip slip : values()) {
      if (slip.line.matcher(line).matches()) {
        return Optional.of(slip);
      }
    }
    return Optional.empty();
  }
}

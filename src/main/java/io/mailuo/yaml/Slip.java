package io.mailuo.yaml;

import io.mailuo.problem.Lines;
import java.util.Optional;
import java.util.regex.Pattern;

/** The slips that writers of Chinese make most in YAML, each with a hint of its own. */
enum Slip {
  FULL_WIDTH_COLON("^\\s*[\\p{L}_-]+：.*"),
  TAB("^ *\\t.*"),
  OPEN_BRACKET("^\\s*[\\w-]+: *\\[[^\\]]*$"),
  COLON_IN_VALUE("^\\s*[\\w-]+: [^\"'\\[{].*: .*"),
  NO_SPACE_AFTER_COLON("^\\s*[a-z_]+:\\S.*");

  private final Pattern line;

  Slip(String line) {
    this.line = Pattern.compile(line, Pattern.DOTALL);
  }

  /** Key of the hint in the message files of problems. */
  String key() {
    return name();
  }

  /** The slip on the line of {@code offset} or, where that line is fine, on the line before. */
  static Optional<Slip> on(String text, int first, int offset) {
    int start = Lines.startOfLine(text, offset);
    Optional<Slip> here = of(text.substring(start, Lines.endOfLine(text, offset)));
    if (here.isPresent() || start <= first) {
      return here;
    }
    int before = Lines.startOfLine(text, start - 1);
    return of(text.substring(before, start).stripTrailing());
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

package io.mailuo.extract;

import io.mailuo.text.Characters;
import io.mailuo.text.Span;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells whom a block names without saying anything of them: who is only named in a quotation, or
 * compared with. Offsets are those of the block's text.
 */
final class Bystanders {

  /** How far words around a name are read, in UTF-16 code units. */
  private static final int REACH = 40;

  /** Before a name: it is measured against it. */
  private static final Pattern COMPARED_BEFORE = Pattern.compile("(?<!对)比(?![如赛例分特亚])[^,;。]*$");

  private static final Pattern COMPARED_AFTER = Pattern.compile("^[^,;。]*相比");

  private final String text;
  private final List<Quoted> quotations;

  /**
   * @param text of the block, folded
   */
  Bystanders(String text) {
    this.text = text;
    this.quotations = QuotationMarks.of(text);
  }

  boolean include(Span name) {
    return isQuoted(name) || isCompared(name);
  }

  /** True within a longer quotation: “清影” alone is a name. */
  private boolean isQuoted(Span name) {
    return quotations.stream()
        .anyMatch(
            quoted ->
                quoted.holds(name.start()) && quoted.end() - quoted.start() > name.length() + 1);
  }

  private boolean isCompared(Span name) {
    return COMPARED_BEFORE.matcher(Characters.before(text, name.start(), REACH)).find()
        || COMPARED_AFTER.matcher(Characters.after(text, name.end(), REACH)).find();
  }
}

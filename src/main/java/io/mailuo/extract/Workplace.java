package io.mailuo.extract;

import io.mailuo.text.Span;

/**
 * An organisation before a title, and where the title in it begins.
 *
 * @param organisation the party that the text names, a department of it included
 * @param titleStart offset in the block of the organisation
 * @param former true: a word before the organisation says that it was so once
 */
record Workplace(Party organisation, int titleStart, boolean former) {

  Workplace {
    if (titleStart < 0) {
      throw new IllegalArgumentException("a title begins in its block, got " + titleStart);
    }
  }

  /** One of which nothing says that it is over. */
  static Workplace now(Party organisation, int titleStart) {
    return new Workplace(organisation, titleStart, false);
  }

  /** Where the name of the organisation begins in its block. */
  int start() {
    return inBlock().start();
  }

  Span inBlock() {
    return organisation.passage().inBlock();
  }
}

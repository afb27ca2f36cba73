package io.mailuo.extract;

import io.mailuo.markdown.Block;
import io.mailuo.markdown.Run;
import io.mailuo.text.Folding;

/** The text of a block as dates and speech are looked for in it. */
final class BlottedText {

  /** Stands for every character that is no prose. */
  static final char BLOT = '\uFFFC';

  private BlottedText() {}

  /**
   * The text of a block, folded, code and the like blotted out but for line breaks; same length.
   */
  static String of(Block block) {
    StringBuilder text = new StringBuilder(Folding.fold(block.text()));
    for (Run run : block.runs()) {
      if (run.kind() == Run.Kind.OPAQUE) {
        for (int i = run.text().start(); i < run.text().end(); i++) {
          text.setCharAt(i, text.charAt(i) == '\n' ? '\n' : BLOT);
        }
      }
    }
    return text.toString();
  }
}

package io.mailuo.recognise;

import io.mailuo.markdown.Block;
import io.mailuo.markdown.Run;
import io.mailuo.text.Folding;

/** The text of a block as names are looked for in it: folded, what is no prose blotted out. */
final class MaskedText {

  /** Stands for every character that is no prose; occurs in no name. */
  private static final char BLOT = '\uFFFC';

  private MaskedText() {}

  /** Same length as the block's text. */
  static String of(Block block) {
    StringBuilder text = new StringBuilder(Folding.fold(block.text()));
    for (Run run : block.runs()) {
      if (run.kind() == Run.Kind.OPAQUE || run.kind() == Run.Kind.WIKI_LINK) {
        for (int i = run.text().start(); i < run.text().end(); i++) {
          text.setCharAt(i, BLOT);
        }
      }
    }
    return text.toString();
  }
}

package io.mailuo.recognise;

import io.mailuo.markdown.Block;
import io.mailuo.markdown.Body;
import io.mailuo.text.Span;
import java.util.List;

/**
 * A body as names are looked for in it: its blocks in masked text, with the way back to the file.
 */
final class SearchedBody {

  private final Body body;
  private final String source;
  private final List<String> texts;

  /**
   * @param source text of the file that the body comes from
   */
  SearchedBody(Body body, String source) {
    this.body = body;
    this.source = source;
    this.texts = body.blocks().stream().map(MaskedText::of).toList();
  }

  Body body() {
    return body;
  }

  String source() {
    return source;
  }

  /** How many blocks there are. */
  int size() {
    return texts.size();
  }

  Block block(int index) {
    return body.blocks().get(index);
  }

  /** The masked text of a block, as long as the block's own. */
  String text(int block) {
    return texts.get(block);
  }

  /** The masked texts of all blocks, one a line. */
  String whole() {
    return String.join("\n", texts);
  }

  /** What a spelling spells, folded. */
  String written(Spelling spelling) {
    return text(spelling.block()).substring(spelling.at().start(), spelling.at().end());
  }

  /** Where a spelling stands in the file. */
  Span sourceOf(Spelling spelling) {
    return block(spelling.block()).sourceOf(spelling.at());
  }
}

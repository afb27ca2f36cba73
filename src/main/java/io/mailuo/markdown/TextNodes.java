package io.mailuo.markdown;

import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.mailuo.text.Scripts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text nodes of a tree. */
final class TextNodes {

  private TextNodes() {}

  /** Nodes of a type below {@code node}, in the order of the text. */
  static <N extends Node> List<N> of(Node node, Class<N> type) {
    List<N> found = new ArrayList<>();
    collect(node, type, found);
    return found;
  }

  private static <N extends Node> void collect(Node node, Class<N> type, List<N> found) {
    for (Node child : node.getChildren()) {
      if (type.isInstance(child)) {
        found.add(type.cast(child));
      }
      collect(child, type, found);
    }
  }

  /** Makes one node of texts that stand side by side in the source, and unpacks text containers. */
  static void merge(Document document) {
    for (TextBase base : of(document, TextBase.class)) {
      for (Node child : base.getChildren()) {
        child.unlink();
        base.insertBefore(child);
      }
      base.unlink();
    }
    for (Text text : of(document, Text.class)) {
      Node previous = text.getPrevious();
      if (previous instanceof Text && previous.getEndOffset() == text.getStartOffset()) {
        Text merged = text(document, previous.getStartOffset(), text.getEndOffset());
        text.insertAfter(merged);
        text.unlink();
        previous.unlink();
      }
    }
  }

  /** A new text node of a stretch of the source. */
  static Text text(Document document, int start, int end) {
    return new Text(source(document, start, end));
  }

  /** A stretch of the whole file. */
  static BasedSequence source(Document document, int start, int end) {
    return document.getChars().getBaseSequence().subSequence(start, end);
  }

  /** A line break between two Chinese characters is no space: it is dropped. */
  static void joinChineseLines(Document document) {
    for (SoftLineBreak lineBreak : of(document, SoftLineBreak.class)) {
      char before = lastOf(lineBreak.getPrevious());
      char after = firstOf(lineBreak.getNext());
      boolean quoted = Scripts.isQuotationMark(before) || Scripts.isQuotationMark(after);
      boolean both = isUnspaced(before) && isUnspaced(after);
      boolean one = isUnspaced(before) || isUnspaced(after);
      if (both || (quoted && one)) {
        lineBreak.unlink();
      }
    }
  }

  /** Chinese and Japanese stand without spaces between their words; Korean does not. */
  private static boolean isUnspaced(char c) {
    return Scripts.isCjk(c) && !(c >= 0xAC00 && c <= 0xD7A3);
  }

  private static char lastOf(@Nullable Node node) {
    Node last = node;
    while (last != null && !(last instanceof Text) && last.getLastChild() != null) {
      last = last.getLastChild();
    }
    return last instanceof Text ? last.getChars().lastChar() : ' ';
  }

  private static char firstOf(@Nullable Node node) {
    Node first = node;
    while (first != null && !(first instanceof Text) && first.getFirstChild() != null) {
      first = first.getFirstChild();
    }
    return first instanceof Text ? first.getChars().firstChar() : ' ';
  }
}

package io.mailuo.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A quotation that begins with {@code [!NOTE]} or the like, as GitHub and Obsidian write it. */
final class Callout extends Block {

  private static final Pattern MARKER =
      Pattern.compile("\\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\\]", Pattern.CASE_INSENSITIVE);

  private final String kind;
  private final Paragraph title;

  private Callout(BlockQuote quote, String kind, Paragraph title) {
    super(quote.getChars());
    this.kind = kind;
    this.title = title;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }

  /** {@code note}, {@code tip}, {@code important}, {@code warning} or {@code caution}. */
  String kind() {
    return kind;
  }

  /** What follows the marker on its line; without children where nothing does. */
  Paragraph title() {
    return title;
  }

  /** Turns the quotations that are callouts into callouts. */
  static void find(Document document) {
    for (BlockQuote quote : TextNodes.of(document, BlockQuote.class)) {
      if (quote.getFirstChild() instanceof Paragraph first) {
        Matcher marker = MARKER.matcher(first.getChars());
        if (marker.lookingAt() && first.getFirstChild() instanceof LinkRef) {
          replace(quote, first, marker.group(1).toLowerCase(Locale.ROOT));
        }
      }
    }
  }

  private static void replace(BlockQuote quote, Paragraph first, String kind) {
    Paragraph title = new Paragraph(first.getChars());
    Node marker = first.getFirstChild();
    Node next = marker == null ? null : marker.getNext();
    if (marker != null) {
      marker.unlink();
    }
    next = moveLine(next, title);
    if (next != null) {
      next.unlink();
    }
    Callout callout = new Callout(quote, kind, title);
    callout.appendChild(title);
    if (first.getFirstChild() == null) {
      first.unlink();
    }
    for (Node child : quote.getChildren()) {
      child.unlink();
      callout.appendChild(child);
    }
    quote.insertBefore(callout);
    quote.unlink();
  }

  /** Moves nodes up to the end of the line; gives the line break, or null where there is none. */
  private static @Nullable Node moveLine(@Nullable Node from, Paragraph title) {
    Node node = from;
    if (node instanceof Text && node.getChars().startsWith(" ")) {
      Text trimmed = new Text(node.getChars().trimStart());
      Node next = node.getNext();
      if (trimmed.getTextLength() > 0) {
        node.insertAfter(trimmed);
        next = trimmed;
      }
      node.unlink();
      node = next;
    }
    while (node != null && !(node instanceof SoftLineBreak)) {
      Node next = node.getNext();
      node.unlink();
      title.appendChild(node);
      node = next;
    }
    return node;
  }
}

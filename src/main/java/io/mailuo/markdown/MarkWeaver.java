package io.mailuo.markdown;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.wikilink.WikiLink;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.mailuo.markdown.BodyMarks.AnchorMark;
import io.mailuo.markdown.BodyMarks.LinkMark;
import io.mailuo.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts links and anchors into a tree, by offsets of the source. */
final class MarkWeaver {

  private final Document document;

  /** The nodes without children, by the offset at which they start. */
  private final TreeMap<Integer, Node> leaves = new TreeMap<>();

  MarkWeaver(Document document) {
    this.document = document;
    collectLeaves(document);
  }

  private void collectLeaves(Node parent) {
    for (Node child : parent.getChildren()) {
      if (child instanceof WikiLink || child.getFirstChild() == null) {
        leaves.put(child.getStartOffset(), child);
      } else {
        collectLeaves(child);
      }
    }
  }

  void weave(BodyMarks marks) {
    Map<Integer, LinkMark> links = new TreeMap<>();
    marks.links().forEach(link -> links.put(link.at().start(), link));
    replaceWikiLinks(links);
    marks.dropped().forEach(this::drop);
    links.values().forEach(this::weaveLink);
    marks.anchors().forEach(this::weaveAnchor);
  }

  /** Makes plain text of wiki links; where they lead somewhere, a link mark covers that text. */
  private void replaceWikiLinks(Map<Integer, LinkMark> links) {
    for (Node leaf : List.copyOf(leaves.values())) {
      if (leaf instanceof WikiLink wiki) {
        BasedSequence named = wiki.getText().isBlank() ? wiki.getLink() : wiki.getText();
        BasedSequence shown = named.isEmpty() ? wiki.getChars() : named;
        Text text = new Text(shown);
        leaves.remove(leaf.getStartOffset());
        leaves.put(text.getStartOffset(), text);
        leaf.insertBefore(text);
        leaf.unlink();
        LinkMark mark = links.remove(text.getStartOffset());
        if (mark != null) {
          wrap(text, text, new Mark.Link(mark.href(), mark.kind()));
        }
      }
    }
  }

  private void drop(int offset) {
    splitAt(offset);
    splitAt(offset + 1);
    Node dropped = leaves.get(offset);
    if (dropped instanceof Text && dropped.getTextLength() == 1) {
      leaves.remove(offset);
      dropped.unlink();
    }
  }

  private void weaveLink(LinkMark link) {
    splitAt(link.at().start());
    splitAt(link.at().end());
    Node first = leafAt(link.at().start());
    Node last = leafAt(link.at().end() - 1);
    if (first != null
        && last != null
        && isWithin(link.at(), first, last)
        && siblings(first, last)) {
      wrap(first, last, new Mark.Link(link.href(), link.kind()));
    }
  }

  private static boolean isWithin(Span at, Node first, Node last) {
    return first.getStartOffset() >= at.start() && last.getEndOffset() <= at.end();
  }

  private static boolean siblings(Node first, Node last) {
    return first.getParent() != null && first.getParent() == last.getParent();
  }

  /**
   * Wraps a sentence in one element. Where it begins or ends inside an emphasis or link, that is
   * taken as a whole if the sentence holds it all; else the element covers what it can.
   */
  private void weaveAnchor(AnchorMark anchor) {
    splitAt(anchor.at().start());
    splitAt(anchor.at().end());
    Node first = leafAt(anchor.at().start());
    Node last = leafAt(anchor.at().end() - 1);
    if (first == null || last == null) {
      return;
    }
    Node common = commonAncestor(first, last);
    Node from = climb(first, common, true).orElse(first);
    Optional<Node> to = climb(last, common, false);
    if (from.getParent() == common && to.isPresent()) {
      wrap(from, to.get(), new Mark.Anchor(anchor.id()));
    } else {
      Node parent = from.getParent();
      Node end = from;
      while (end.getNext() != null && end.getNext().getEndOffset() <= anchor.at().end()) {
        end = end.getNext();
      }
      if (parent != null) {
        wrap(from, end, new Mark.Anchor(anchor.id()));
      }
    }
  }

  /**
   * The ancestor of {@code leaf} right below {@code common}; empty where it holds text beyond the
   * leaf, on the side that is not the sentence's.
   */
  private static Optional<Node> climb(Node leaf, Node common, boolean start) {
    Node node = leaf;
    while (node.getParent() != null && node.getParent() != common) {
      boolean edge = start ? node.getPrevious() == null : node.getNext() == null;
      if (!edge) {
        return Optional.empty();
      }
      node = node.getParent();
    }
    return Optional.of(node);
  }

  private Node commonAncestor(Node a, Node b) {
    Set<Node> ancestors = new HashSet<>();
    for (Node node = a.getParent(); node != null; node = node.getParent()) {
      ancestors.add(node);
    }
    for (Node node = b.getParent(); node != null; node = node.getParent()) {
      if (ancestors.contains(node)) {
        return node;
      }
    }
    return document;
  }

  private static void wrap(Node first, Node last, Mark mark) {
    List<Node> wrapped = new ArrayList<>();
    for (Node node = first; node != null; node = node == last ? null : node.getNext()) {
      wrapped.add(node);
    }
    first.insertBefore(mark);
    for (Node node : wrapped) {
      node.unlink();
      mark.appendChild(node);
    }
    mark.setChars(
        first
            .getChars()
            .getBaseSequence()
            .subSequence(first.getStartOffset(), last.getEndOffset()));
  }

  private void splitAt(int offset) {
    Node leaf = leafAt(offset);
    if (leaf instanceof Text && leaf.getStartOffset() < offset) {
      Text head = TextNodes.text(document, leaf.getStartOffset(), offset);
      Text tail = TextNodes.text(document, offset, leaf.getEndOffset());
      leaf.insertBefore(head);
      leaf.insertBefore(tail);
      leaf.unlink();
      leaves.put(head.getStartOffset(), head);
      leaves.put(offset, tail);
    }
  }

  private @Nullable Node leafAt(int offset) {
    Map.Entry<Integer, Node> entry = leaves.floorEntry(offset);
    return entry != null && entry.getValue().getEndOffset() > offset ? entry.getValue() : null;
  }
}

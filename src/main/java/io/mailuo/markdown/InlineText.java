package io.mailuo.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.wikilink.WikiLink;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;

/** Reads the running text of one block: what readers see of it, and what of that is prose. */
final class InlineText {

  private final TracedText text;
  private final OpenTags tags = new OpenTags();
  private final LinkTargets targets;

  /**
   * @param source whole text of the file
   * @param targets where links and pictures of the block are noted
   */
  InlineText(Node block, String source, LinkTargets targets) {
    this.text = new TracedText(source);
    this.targets = targets;
    visitInlines(block, Run.Kind.PROSE);
  }

  String content() {
    return text.content();
  }

  List<Run> runs() {
    return text.runs();
  }

  /**
   * @param kind of the text where raw HTML does not say otherwise
   */
  private void visitInlines(Node parent, Run.Kind kind) {
    for (Node node : parent.getChildren()) {
      visit(node, kind);
    }
  }

  private void visit(Node node, Run.Kind kind) {
    int start = node.getStartOffset();
    int end = node.getEndOffset();
    if (node instanceof Text) {
      text.addEscaped(start, end, tags.kindOf(kind));
    } else if (node instanceof SoftLineBreak) {
      text.add(" ", start, end, tags.kindOf(kind));
    } else if (node instanceof HardLineBreak) {
      text.add("\n", start, end, Run.Kind.OPAQUE);
    } else if (node instanceof HtmlEntity) {
      text.add(node.getChars().unescape(), start, end, tags.kindOf(kind));
    } else if (node instanceof Code code) {
      addCode(code);
    } else if (node instanceof HtmlInline) {
      tags.note(node.getChars());
    } else if (node instanceof BareUrl) {
      text.add(node.getChars(), Run.Kind.OPAQUE);
    } else if (node instanceof AutoLink link) {
      text.add(link.getText(), Run.Kind.OPAQUE);
    } else if (node instanceof MailLink link) {
      text.add(link.getText(), Run.Kind.OPAQUE);
    } else {
      visitLink(node, kind);
    }
  }

  /** In a table an escaped bar is a bar even in code (GFM 0.29, 4.10). */
  private void addCode(Code code) {
    BasedSequence written = code.getText();
    if (code.getAncestorOfType(TableCell.class) == null) {
      text.add(written, Run.Kind.OPAQUE);
    } else {
      String shown = written.toString().replace("\\|", "|");
      text.add(shown, written.getStartOffset(), written.getEndOffset(), Run.Kind.OPAQUE);
    }
  }

  private void visitLink(Node node, Run.Kind kind) {
    if (node instanceof WikiLink link) {
      text.add(targets.noteWikiLink(link), Run.Kind.WIKI_LINK);
    } else if (node instanceof Image || node instanceof ImageRef) {
      targets.notePicture(node);
    } else if (node instanceof Link link) {
      targets.noteLink(link.getUrl());
      visitInlines(node, Run.Kind.LINK_TEXT);
    } else if (node instanceof LinkRef ref) {
      visitReference(ref, kind);
    } else if (!(node instanceof Footnote)) {
      visitInlines(node, kind);
    }
  }

  private void visitReference(LinkRef ref, Run.Kind kind) {
    Optional<BasedSequence> target = LinkTargets.definedBy(ref);
    if (target.isPresent()) {
      targets.noteLink(target.get());
      visitInlines(ref, Run.Kind.LINK_TEXT);
    } else {
      // Brackets without a definition are plain text: show them as they stand.
      text.addEscaped(ref.getStartOffset(), ref.getEndOffset(), tags.kindOf(kind));
    }
  }
}

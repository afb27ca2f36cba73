package io.mailuo.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.ext.wikilink.WikiLink;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.mailuo.markdown.Block.Sentence;
import io.mailuo.markdown.Body.Heading;
import io.mailuo.markdown.Body.Reference;
import io.mailuo.markdown.Body.WikiTarget;
import io.mailuo.problem.Problem;
import io.mailuo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Walks one tree and collects its {@link Body}. */
final class BodyBuilder {

  private static final Pattern TAG = Pattern.compile("^<(/?)([A-Za-z][A-Za-z0-9]*)");

  /** Headings of lists of sources, as Chinese and English writers call them. */
  private static final Pattern REFERENCES =
      Pattern.compile(
          "(资料|信息|消息|参考)来源|来源|参考(资料|文献|链接)|延伸阅读|Sources?|References?|Further reading|Bibliography",
          Pattern.CASE_INSENSITIVE);

  /** Elements of raw HTML whose text is no prose. */
  private static final String OPAQUE_TAGS = " code pre kbd samp script style textarea ";

  private final String path;
  private final String source;
  private final int start;
  private final List<Problem> problems;
  private final SentenceAnchors anchors = new SentenceAnchors();
  private final HeadingIds headingIds = new HeadingIds();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Heading> headings = new ArrayList<>();
  private final List<WikiTarget> wikiLinks = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();
  private int section;

  /** Block quotations that are being read, one within the other. */
  private int quotations;

  /** Level of the heading of the list of sources that is being read; 0 outside of one. */
  private int referencesLevel;

  BodyBuilder(String path, String source, int start, List<Problem> problems) {
    this.path = path;
    this.source = source;
    this.start = start;
    this.problems = problems;
  }

  Body build(Document document) {
    visitBlocks(document);
    return new Body(start, blocks, headings, wikiLinks, references);
  }

  private void visitBlocks(Node parent) {
    for (Node node : parent.getChildren()) {
      if (node instanceof com.vladsch.flexmark.ast.Heading heading) {
        addHeading(heading);
      } else if (node instanceof Paragraph || node instanceof DefinitionTerm) {
        add(Block.Kind.PROSE, node);
      } else if (node instanceof TableCell) {
        add(Block.Kind.CELL, node);
      } else if (node instanceof HtmlBlock html) {
        noteHtml(html);
      } else if (node instanceof BlockQuote) {
        quotations++;
        visitBlocks(node);
        quotations--;
      } else if (!(node instanceof TableSeparator)) {
        visitBlocks(node);
      }
    }
  }

  private void noteHtml(HtmlBlock html) {
    Optional<String> refused = RawHtml.refused(html.getContentChars());
    if (refused.isPresent()) {
      int start = html.getStartOffset();
      int end = Math.max(start + 1, html.getEndOffset());
      problems.add(
          Problem.at(io.mailuo.problem.Code.HTML_REMOVED, path, source, start, end, refused.get()));
    }
  }

  private void addHeading(com.vladsch.flexmark.ast.Heading node) {
    section++;
    RunningText text = new RunningText(node);
    String id = headingIds.next(text.content());
    headings.add(new Heading(node.getLevel(), text.content(), id));
    if (REFERENCES.matcher(text.content().strip()).matches()) {
      referencesLevel = node.getLevel();
    } else if (node.getLevel() <= referencesLevel) {
      referencesLevel = 0;
    }
    if (!text.content().isBlank()) {
      Sentence whole = new Sentence(new Span(0, text.content().length()), id);
      blocks.add(text.block(Block.Kind.HEADING, List.of(whole)));
    }
  }

  private void add(Block.Kind kind, Node node) {
    RunningText text = new RunningText(node);
    if (!text.content().isBlank()) {
      Block.Kind seen = referencesLevel > 0 ? Block.Kind.REFERENCE : kind;
      blocks.add(text.block(seen, anchors.sentences(text.content())));
    }
  }

  /** The running text of one block. */
  private final class RunningText {

    private final StringBuilder content = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();
    private int rawLinks;
    private int rawCode;

    RunningText(Node block) {
      visitInlines(block, Run.Kind.PROSE);
    }

    String content() {
      return content.toString();
    }

    Block block(Block.Kind kind, List<Sentence> sentences) {
      return new Block(kind, section, quotations > 0, content(), runs, sentences);
    }

    private void visitInlines(Node parent, Run.Kind kind) {
      for (Node node : parent.getChildren()) {
        visit(node, kind);
      }
    }

    private void visit(Node node, Run.Kind kind) {
      if (node instanceof Text) {
        addText(node.getStartOffset(), node.getEndOffset(), current(kind));
      } else if (node instanceof SoftLineBreak) {
        add(" ", node.getStartOffset(), node.getEndOffset(), current(kind));
      } else if (node instanceof HardLineBreak) {
        add("\n", node.getStartOffset(), node.getEndOffset(), Run.Kind.OPAQUE);
      } else if (node instanceof HtmlEntity) {
        add(node.getChars().unescape(), node.getStartOffset(), node.getEndOffset(), current(kind));
      } else if (node instanceof Code code) {
        addCode(code);
      } else if (node instanceof HtmlInline) {
        noteTag(node.getChars());
      } else if (node instanceof BareUrl) {
        add(node.getChars(), Run.Kind.OPAQUE);
      } else if (node instanceof AutoLink || node instanceof MailLink) {
        add(linkText(node), Run.Kind.OPAQUE);
      } else {
        visitLink(node, kind);
      }
    }

    /** In a table an escaped bar is a bar even in code (GFM 0.29, 4.10). */
    private void addCode(Code code) {
      BasedSequence text = code.getText();
      if (code.getAncestorOfType(TableCell.class) == null) {
        add(text, Run.Kind.OPAQUE);
      } else {
        String shown = text.toString().replace("\\|", "|");
        add(shown, text.getStartOffset(), text.getEndOffset(), Run.Kind.OPAQUE);
      }
    }

    private BasedSequence linkText(Node node) {
      return node instanceof AutoLink link ? link.getText() : ((MailLink) node).getText();
    }

    private void visitLink(Node node, Run.Kind kind) {
      if (node instanceof WikiLink link) {
        addWikiLink(link);
      } else if (node instanceof Image || node instanceof ImageRef) {
        notePicture(node);
      } else if (node instanceof Link link) {
        noteReference(link.getUrl(), false);
        visitInlines(node, Run.Kind.LINK_TEXT);
      } else if (node instanceof LinkRef ref) {
        visitReference(ref, kind);
      } else if (!(node instanceof Footnote)) {
        visitInlines(node, kind);
      }
    }

    private void visitReference(LinkRef ref, Run.Kind kind) {
      com.vladsch.flexmark.ast.Reference definition =
          ref.isDefined() ? ref.getReferenceNode(ref.getDocument()) : null;
      if (definition != null) {
        noteReference(definition.getUrl(), false);
        visitInlines(ref, Run.Kind.LINK_TEXT);
      } else {
        // Brackets without a definition are plain text: show them as they stand.
        addText(ref.getStartOffset(), ref.getEndOffset(), current(kind));
      }
    }

    private Run.Kind current(Run.Kind kind) {
      if (rawCode > 0) {
        return Run.Kind.OPAQUE;
      }
      return rawLinks > 0 ? Run.Kind.LINK_TEXT : kind;
    }

    private void noteTag(CharSequence html) {
      Matcher tag = TAG.matcher(html);
      if (tag.find()) {
        String name = tag.group(2).toLowerCase(java.util.Locale.ROOT);
        int change = tag.group(1).isEmpty() ? 1 : -1;
        if (name.equals("a")) {
          rawLinks = Math.max(0, rawLinks + change);
        } else if (OPAQUE_TAGS.contains(" " + name + " ")) {
          rawCode = Math.max(0, rawCode + change);
        }
      }
    }

    private void notePicture(Node node) {
      BasedSequence target = BasedSequence.NULL;
      if (node instanceof Image image) {
        target = image.getUrl();
      } else if (node instanceof ImageRef ref && ref.isDefined()) {
        com.vladsch.flexmark.ast.Reference definition = ref.getReferenceNode(ref.getDocument());
        target = definition == null ? target : definition.getUrl();
      }
      if (Addresses.isElsewhere(target.toString())) {
        problems.add(problem(io.mailuo.problem.Code.REMOTE_IMAGE, node, target.toString()));
      }
      noteReference(target, true);
    }

    private Problem problem(io.mailuo.problem.Code code, Node node, String... arguments) {
      return Problem.at(code, path, source, node.getStartOffset(), node.getEndOffset(), arguments);
    }

    private void noteReference(BasedSequence target, boolean picture) {
      if (Addresses.isInHub(target.unescape())) {
        references.add(
            new Reference(
                target.toString(),
                new Span(target.getStartOffset(), target.getEndOffset()),
                picture));
      }
    }

    private void addWikiLink(WikiLink link) {
      BasedSequence target = link.getLink();
      BasedSequence shown = link.getText().isBlank() ? target : link.getText();
      if (shown.isEmpty()) {
        shown = link.getChars();
      }
      Span at =
          target.isEmpty()
              ? new Span(link.getStartOffset(), link.getEndOffset())
              : new Span(target.getStartOffset(), target.getEndOffset());
      wikiLinks.add(
          new WikiTarget(
              target.toString().strip(),
              at,
              new Span(shown.getStartOffset(), shown.getEndOffset())));
      add(shown, Run.Kind.WIKI_LINK);
    }

    /** Text in which a backslash before ASCII punctuation is an escape. */
    private void addText(int from, int to, Run.Kind kind) {
      int plain = from;
      for (int i = from; i < to - 1; i++) {
        if (source.charAt(i) == '\\' && isPunctuation(source.charAt(i + 1))) {
          add(source.substring(plain, i), plain, i, kind);
          add(source.substring(i + 1, i + 2), i, i + 2, kind);
          plain = i + 2;
          i++;
        }
      }
      add(source.substring(plain, to), plain, to, kind);
    }

    private static boolean isPunctuation(char c) {
      return c > ' ' && c < 0x7F && !io.mailuo.text.Scripts.isAsciiWord(c);
    }

    private void add(BasedSequence text, Run.Kind kind) {
      add(text.toString(), text.getStartOffset(), text.getEndOffset(), kind);
    }

    private void add(String text, int from, int to, Run.Kind kind) {
      if (text.isEmpty() || to <= from) {
        return;
      }
      Span at = new Span(content.length(), content.length() + text.length());
      content.append(text);
      runs.add(new Run(at, new Span(from, to), kind));
    }
  }
}

package io.mailuo.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import io.mailuo.markdown.Block.Sentence;
import io.mailuo.markdown.Body.Heading;
import io.mailuo.problem.Code;
import io.mailuo.problem.Problem;
import io.mailuo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Walks the blocks of one tree and collects its {@link Body}: sections by the headings, and what
 * stands in quotations and lists of sources.
 */
final class BodyBuilder {

  /** Headings of lists of sources, as Chinese and English writers call them. */
  private static final Pattern REFERENCES =
      Pattern.compile(
          "(资料|信息|消息|参考)来源|来源|参考(资料|文献|链接)|延伸阅读|Sources?|References?|Further reading|Bibliography",
          Pattern.CASE_INSENSITIVE);

  private final String path;
  private final String source;
  private final int start;
  private final List<Problem> problems;
  private final SentenceAnchors anchors = new SentenceAnchors();
  private final HeadingIds headingIds = new HeadingIds();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Heading> headings = new ArrayList<>();
  private final LinkTargets targets;

  /** How many headings stand above. */
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
    this.targets = new LinkTargets(path, source, problems);
  }

  Body build(Document document) {
    visitBlocks(document);
    return new Body(start, blocks, headings, targets.wikiLinks(), targets.references());
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
      problems.add(Problem.at(Code.HTML_REMOVED, path, source, start, end, refused.get()));
    }
  }

  private void addHeading(com.vladsch.flexmark.ast.Heading node) {
    section++;
    InlineText text = new InlineText(node, source, targets);
    String id = headingIds.next(text.content());
    headings.add(new Heading(node.getLevel(), text.content(), id));
    if (REFERENCES.matcher(text.content().strip()).matches()) {
      referencesLevel = node.getLevel();
    } else if (node.getLevel() <= referencesLevel) {
      referencesLevel = 0;
    }
    if (!text.content().isBlank()) {
      Sentence whole = new Sentence(new Span(0, text.content().length()), id);
      add(Block.Kind.HEADING, text, List.of(whole));
    }
  }

  private void add(Block.Kind kind, Node node) {
    InlineText text = new InlineText(node, source, targets);
    if (!text.content().isBlank()) {
      Block.Kind seen = referencesLevel > 0 ? Block.Kind.REFERENCE : kind;
      add(seen, text, anchors.sentences(text.content()));
    }
  }

  private void add(Block.Kind kind, InlineText text, List<Sentence> sentences) {
    blocks.add(new Block(kind, section, quotations > 0, text.content(), text.runs(), sentences));
  }
}

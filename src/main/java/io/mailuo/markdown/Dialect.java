package io.mailuo.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.wikilink.WikiLinkExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/**
 * The Markdown of Mailuo: CommonMark with tables, task lists, strikethrough, footnotes, definition
 * lists, wiki links, callouts and bare URLs, and with the rules that Chinese needs. Every reader of
 * Markdown parses here, so that all see the same tree.
 */
final class Dialect {

  static final DataHolder OPTIONS =
      new MutableDataSet()
          .set(
              Parser.EXTENSIONS,
              List.of(
                  TablesExtension.create(),
                  TaskListExtension.create(),
                  FootnoteExtension.create(),
                  DefinitionExtension.create(),
                  WikiLinkExtension.create()))
          .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
          // Flexmark takes <a b.png> with this only; LinkParser narrows it.
          .set(Parser.SPACE_IN_LINK_URLS, true)
          .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
          .set(TablesExtension.COLUMN_SPANS, false)
          .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
          .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
          .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
          .set(WikiLinkExtension.LINK_FIRST_SYNTAX, true)
          .set(WikiLinkExtension.IMAGE_LINKS, false)
          .toImmutable();

  private static final Parser PARSER =
      Parser.builder(OPTIONS)
          .customDelimiterProcessor(new AsteriskEmphasis())
          .customDelimiterProcessor(new TildeDeletion())
          .customInlineParserFactory(LinkParser::new)
          // Definitions of references: a parser with inlines of its own does not have it by itself.
          .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
          .build();

  private Dialect() {}

  /**
   * The tree of the Markdown that begins at {@code start}. Offsets of its nodes are offsets into
   * {@code text}.
   *
   * @param keepHtml true: tags stay tags, whatever they are
   * @throws StackOverflowError for text that nests too deep
   */
  static Document parse(String text, int start, boolean keepHtml) {
    Document document = PARSER.parse(BasedSequence.of(text).subSequence(start, text.length()));
    if (!keepHtml) {
      RawHtml.showStrayTags(document);
    }
    TextNodes.merge(document);
    Callout.find(document);
    TextNodes.joinChineseLines(document);
    BareUrl.find(document);
    return document;
  }
}

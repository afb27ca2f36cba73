package io.mailuo.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How the nodes that are ours become HTML. */
final class MarkRenderer implements NodeRenderer {

  /** True: HTML of the text is passed as it is. */
  private static final DataKey<Boolean> KEEP_HTML = new DataKey<>("KEEP_HTML", false);

  private MarkRenderer() {}

  /**
   * A renderer of the whole dialect.
   *
   * @param keepHtml true: HTML of the text is passed as it is
   */
  static HtmlRenderer renderer(boolean keepHtml) {
    DataHolder options =
        new MutableDataSet(Dialect.OPTIONS)
            .set(Parser.EXTENSIONS, withStrikethrough())
            .set(HtmlRenderer.RENDER_HEADER_ID, false)
            .set(HtmlRenderer.GENERATE_HEADER_ID, false)
            .set(KEEP_HTML, keepHtml)
            .toImmutable();
    return HtmlRenderer.builder(options)
        .nodeRendererFactory(ignored -> new MarkRenderer())
        .attributeProviderFactory(new GivenIds())
        .build();
  }

  /**
   * The dialect parses strikethrough by a rule of its own, but renders it as the extension does.
   */
  private static List<Extension> withStrikethrough() {
    List<Extension> extensions = new ArrayList<>(Parser.EXTENSIONS.get(Dialect.OPTIONS));
    extensions.add(StrikethroughExtension.create());
    return extensions;
  }

  /** The ids that the headings were given; Flexmark makes none of its own. */
  private static final class GivenIds extends IndependentAttributeProviderFactory {

    @Override
    public AttributeProvider apply(LinkResolverContext context) {
      return (node, part, attributes) -> {
        if (node instanceof Heading heading && part.equals(AttributablePart.NODE)) {
          attributes.replaceValue("id", heading.getAnchorRefId());
        }
      };
    }
  }

  @Override
  public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
    return Set.of(
        new NodeRenderingHandler<>(Mark.Link.class, MarkRenderer::renderLink),
        new NodeRenderingHandler<>(Mark.Anchor.class, MarkRenderer::renderAnchor),
        new NodeRenderingHandler<>(HtmlBlock.class, MarkRenderer::renderHtml),
        new NodeRenderingHandler<>(BareUrl.class, MarkRenderer::renderUrl),
        new NodeRenderingHandler<>(Callout.class, MarkRenderer::renderCallout));
  }

  private static void renderLink(Mark.Link node, NodeRendererContext context, HtmlWriter html) {
    html.attr("href", node.href());
    node.kind().ifPresent(kind -> html.attr("class", "e kind-" + kind));
    html.withAttr().tag("a");
    context.renderChildren(node);
    html.tag("/a");
  }

  private static void renderAnchor(Mark.Anchor node, NodeRendererContext context, HtmlWriter html) {
    html.attr("class", "s").attr("id", node.id()).withAttr().tag("span");
    context.renderChildren(node);
    html.tag("/span");
  }

  /** HTML with an element that will be removed must not take along what follows it. */
  private static void renderHtml(HtmlBlock node, NodeRendererContext context, HtmlWriter html) {
    String written = node.getContentChars().toString();
    boolean harmless = KEEP_HTML.get(context.getOptions()) || RawHtml.refused(written).isEmpty();
    html.raw(harmless ? written : SafeHtml.cleanAlone(written));
  }

  private static void renderUrl(BareUrl node, NodeRendererContext context, HtmlWriter html) {
    html.attr("href", node.href()).withAttr().tag("a");
    html.text(node.getChars());
    html.tag("/a");
  }

  private static void renderCallout(Callout node, NodeRendererContext context, HtmlWriter html) {
    html.attr("class", "callout callout-" + node.kind()).attr("role", "note");
    html.withAttr().tag("div");
    html.attr("class", "callout-title").withAttr().tag("p");
    context.renderChildren(node.title());
    html.tag("/p");
    node.title().unlink();
    context.renderChildren(node);
    html.tag("/div");
  }
}

package io.mailuo.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import io.mailuo.problem.Code;
import io.mailuo.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells the author of each address that {@link SafeHtml} will leave out. */
final class RefusedAddresses {

  /** The attributes that SafeHtml keeps for their addresses. */
  private static final Set<String> ADDRESSES = Set.of("href", "src", "cite");

  /**
   * Name, then the value in double, single or no quotation marks (HTML Standard, 13.1.2.3). A name
   * is tried from its first character only, so that one without a value takes linear time.
   */
  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          "(?<![^\\s\"'<>/=])([^\\s=\"'<>/]++)\\s*+=\\s*+"
              + "(?:\"([^\"]*+)\"|'([^']*+)'|([^\\s\"'>]++))");

  private static final Pattern TAG =
      Pattern.compile(
          "<(?:a|img|q|blockquote)\\s(?:\"[^\"]*+\"|'[^']*+'|[^>\"']++)*+",
          Pattern.CASE_INSENSITIVE);

  private final String path;
  private final String source;
  private final List<Problem> problems = new ArrayList<>();

  private RefusedAddresses(String path, String source) {
    this.path = path;
    this.source = source;
  }

  /**
   * A warning for each, in the order of the text.
   *
   * @param path of the file
   * @param source whole text of the file
   */
  static List<Problem> in(Document document, String path, String source) {
    RefusedAddresses addresses = new RefusedAddresses(path, source);
    TextNodes.of(document, Node.class).forEach(addresses::check);
    return addresses.problems;
  }

  private void check(Node node) {
    if (node instanceof InlineLinkNode link) {
      check(link.getUrl(), Escaping.unescapeString(link.getUrl()), node instanceof Image);
    } else if (node instanceof Reference definition) {
      check(definition.getUrl(), Escaping.unescapeString(definition.getUrl()), false);
    } else if (node instanceof AutoLink link) {
      check(link.getText(), link.getText().toString(), false);
    } else if (node instanceof HtmlInline || node instanceof HtmlBlock) {
      checkHtml(node.getChars());
    }
  }

  private void checkHtml(BasedSequence html) {
    Matcher tag = TAG.matcher(html);
    while (tag.find()) {
      Matcher attribute = ATTRIBUTE.matcher(tag.group());
      while (attribute.find()) {
        String name = attribute.group(1).toLowerCase(Locale.ROOT);
        if (ADDRESSES.contains(name)) {
          int group = IntStream.of(2, 3, 4).filter(g -> attribute.start(g) >= 0).sum();
          BasedSequence address =
              html.subSequence(
                  tag.start() + attribute.start(group), tag.start() + attribute.end(group));
          check(address, Escaping.unescapeHtml(address), name.equals("src"));
        }
      }
    }
  }

  private void check(BasedSequence at, String address, boolean picture) {
    Addresses.refusedScheme(address)
        .ifPresent(
            scheme ->
                problems.add(
                    Problem.at(
                        Code.REFUSED_ADDRESS,
                        path,
                        source,
                        at.getStartOffset(),
                        at.getEndOffset(),
                        scheme,
                        picture ? "picture" : "none")));
  }
}

package io.mailuo.markdown;

import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A URL in running text without brackets. It ends before white space, before a Chinese character
 * and before full-width punctuation; the punctuation that ends a sentence is not part of it (GFM
 * 0.29, 6.9).
 */
final class BareUrl extends Node {

  private static final Pattern URL =
      Pattern.compile(
          "(?<![A-Za-z0-9_/.@-])(?:https?://|www\\.)[A-Za-z0-9][A-Za-z0-9\\-._~:/?#\\[\\]@!$&'()*+,;=%|]*",
          Pattern.CASE_INSENSITIVE);

  BareUrl(BasedSequence chars) {
    super(chars);
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }

  /** Where it leads. */
  String href() {
    String written = getChars().toString();
    return written.regionMatches(true, 0, "www.", 0, 4) ? "https://" + written : written;
  }

  /** Cuts the bare URLs out of the texts of a tree. */
  static void find(Document document) {
    for (Text text : TextNodes.of(document, Text.class)) {
      if (!isInLink(text)) {
        cut(document, text);
      }
    }
  }

  private static void cut(Document document, Text text) {
    Matcher url = URL.matcher(text.getChars());
    int start = text.getStartOffset();
    int from = 0;
    boolean found = false;
    while (url.find(from)) {
      int end = trim(text.getChars(), url.start(), url.end());
      if (url.start() > from) {
        text.insertBefore(TextNodes.text(document, start + from, start + url.start()));
      }
      text.insertBefore(new BareUrl(TextNodes.source(document, start + url.start(), start + end)));
      from = end;
      found = true;
    }
    if (found) {
      if (from < text.getTextLength()) {
        text.insertBefore(TextNodes.text(document, start + from, text.getEndOffset()));
      }
      text.unlink();
    }
  }

  private static int trim(CharSequence text, int start, int end) {
    int last = end;
    long unpaired = count(text, start, end, ')') - count(text, start, end, '(');
    while (last > start) {
      char c = text.charAt(last - 1);
      if (c == ')' && unpaired > 0) {
        unpaired--;
      } else if ("?!.,:;*_~'|]".indexOf(c) < 0) {
        break;
      }
      last--;
    }
    return last;
  }

  private static long count(CharSequence text, int start, int end, char wanted) {
    return text.subSequence(start, end).chars().filter(c -> c == wanted).count();
  }

  private static boolean isInLink(Node node) {
    return node.getAncestorOfType(Link.class) != null
        || (node.getAncestorOfType(LinkRef.class) instanceof LinkRef ref && ref.isDefined());
  }
}

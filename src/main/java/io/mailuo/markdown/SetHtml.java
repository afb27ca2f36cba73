package io.mailuo.markdown;

import io.mailuo.text.Phrases;
import io.mailuo.text.Punctuation;
import io.mailuo.text.Typesetting;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Sets the Chinese of a text for readers: full-width punctuation, headings broken at words. */
final class SetHtml {

  /** Their text is no prose: it stands for itself. */
  private static final Set<String> VERBATIM =
      Set.of("code", "pre", "kbd", "samp", "var", "script", "style");

  private static final String OBJECT = "\uFFFC";

  private final Typesetting typesetting;

  SetHtml(Typesetting typesetting) {
    this.typesetting = typesetting;
  }

  /** Sets everything in an element. */
  void set(Element body) {
    if (typesetting.punctuation() != Punctuation.KEEP) {
      body.traverse(new Paragraphs());
    }
    for (Element heading : body.select("h1, h2, h3, h4, h5, h6")) {
      List<TextNode> texts = heading.nodeStream(TextNode.class).toList();
      texts.stream().filter(text -> !isVerbatim(text)).forEach(this::breakAtWords);
    }
  }

  private void breakAtWords(TextNode text) {
    List<String> phrases = typesetting.phrases().of(text.getWholeText());
    for (int i = 0; i < phrases.size(); i++) {
      if (i > 0) {
        text.before(new Element("wbr"));
      }
      Phrases.pieces(phrases.get(i)).forEach(piece -> text.before(set(piece)));
    }
    text.remove();
  }

  private static Node set(String piece) {
    return Phrases.isKept(piece)
        ? new Element("span").addClass("kept").text(piece)
        : new TextNode(piece);
  }

  private static boolean isVerbatim(Node node) {
    for (Node parent = node.parent(); parent instanceof Element; parent = parent.parent()) {
      if (VERBATIM.contains(parent.normalName())) {
        return true;
      }
    }
    return false;
  }

  /** Collects the texts of each paragraph, whatever links and emphasis divide them. */
  private final class Paragraphs implements NodeVisitor {
    private final List<TextNode> texts = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        String written = text.getWholeText();
        texts.add(text);
        paragraph.append(isVerbatim(text) ? OBJECT.repeat(written.length()) : written);
      } else if (node instanceof Element element && element.isBlock()) {
        finish();
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element && element.isBlock()) {
        finish();
      }
    }

    private void finish() {
      String aligned = typesetting.punctuation().aligned(paragraph.toString());
      int start = 0;
      for (TextNode text : texts) {
        int end = start + text.getWholeText().length();
        if (!isVerbatim(text)) {
          text.text(Punctuation.shown(aligned, start, end));
        }
        start = end;
      }
      texts.clear();
      paragraph.setLength(0);
    }
  }
}

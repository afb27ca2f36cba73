package io.mailuo.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ext.wikilink.WikiLink;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.mailuo.markdown.Body.Reference;
import io.mailuo.markdown.Body.WikiTarget;
import io.mailuo.problem.Code;
import io.mailuo.problem.Problem;
import io.mailuo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects where the links and pictures of a text lead. */
final class LinkTargets {

  private final String path;
  private final String source;
  private final List<Problem> problems;
  private final List<WikiTarget> wikiLinks = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();

  /**
   * @param problems where pictures that lie elsewhere are told
   */
  LinkTargets(String path, String source, List<Problem> problems) {
    this.path = path;
    this.source = source;
    this.problems = problems;
  }

  List<WikiTarget> wikiLinks() {
    return List.copyOf(wikiLinks);
  }

  /** Links and pictures whose target is no absolute URL. */
  List<Reference> references() {
    return List.copyOf(references);
  }

  /** What {@code [text][label]} leads to; empty where the label is not defined. */
  static Optional<BasedSequence> definedBy(RefNode ref) {
    com.vladsch.flexmark.ast.Reference definition =
        ref.isDefined() ? ref.getReferenceNode(ref.getDocument()) : null;
    return Optional.ofNullable(definition).map(com.vladsch.flexmark.ast.Reference::getUrl);
  }

  void noteLink(BasedSequence target) {
    note(target, false);
  }

  /** A picture, written with its address or with the label of a definition. */
  void notePicture(Node node) {
    BasedSequence target =
        node instanceof Image image
            ? image.getUrl()
            : definedBy((ImageRef) node).orElse(BasedSequence.NULL);
    if (Addresses.isElsewhere(target.toString())) {
      int start = node.getStartOffset();
      int end = node.getEndOffset();
      problems.add(Problem.at(Code.REMOTE_IMAGE, path, source, start, end, target.toString()));
    }
    note(target, true);
  }

  private void note(BasedSequence target, boolean picture) {
    if (Addresses.isInHub(target.unescape())) {
      references.add(new Reference(target.toString(), spanOf(target), picture));
    }
  }

  /**
   * A link of double brackets; gives what it shows. Brackets round nothing are text and show
   * themselves.
   */
  BasedSequence noteWikiLink(WikiLink link) {
    BasedSequence target = link.getLink();
    BasedSequence text = link.getText().isBlank() ? target : link.getText();
    BasedSequence shown = text.isEmpty() ? link.getChars() : text;
    Span at = spanOf(target.isEmpty() ? link.getChars() : target);
    wikiLinks.add(new WikiTarget(target.toString().strip(), at, spanOf(shown)));
    return shown;
  }

  private static Span spanOf(BasedSequence text) {
    return new Span(text.getStartOffset(), text.getEndOffset());
  }
}

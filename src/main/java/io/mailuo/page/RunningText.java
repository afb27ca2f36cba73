package io.mailuo.page;

import io.mailuo.recognise.Mention;
import io.mailuo.recognise.Recognition;
import io.mailuo.text.Punctuation;
import io.mailuo.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts sentences and facts into {@link Piece}s. */
final class RunningText {

  private RunningText() {}

  /** A text with some stretches marked, in order and apart. */
  static List<Piece> marked(String written, List<Span> marks, Punctuation punctuation) {
    String text = punctuation.aligned(written);
    List<Piece> pieces = new ArrayList<>();
    int shown = 0;
    for (Span mark : marks) {
      plain(text, shown, mark.start(), pieces);
      pieces.add(Piece.marked(Punctuation.shown(text, mark.start(), mark.end())));
      shown = mark.end();
    }
    plain(text, shown, text.length(), pieces);
    return pieces;
  }

  /** A text with the links that were recognised in it. */
  static List<Piece> linked(
      String written, Recognition found, String url, SiteUrls urls, Punctuation punctuation) {
    String text = punctuation.aligned(written);
    List<Piece> pieces = new ArrayList<>();
    int shown = 0;
    for (Mention mention : found.mentions()) {
      if (mention.linked()) {
        plain(text, shown, mention.at().start(), pieces);
        pieces.add(
            Piece.link(
                Punctuation.shown(text, mention.at().start(), mention.at().end()),
                SiteUrls.relative(url, urls.of(mention.entity())),
                mention.entity().kind()));
        shown = mention.at().end();
      }
    }
    plain(text, shown, text.length(), pieces);
    return pieces;
  }

  private static void plain(String text, int start, int end, List<Piece> pieces) {
    String shown = Punctuation.shown(text, start, end);
    if (!shown.isEmpty()) {
      pieces.add(Piece.plain(shown));
    }
  }
}

package io.mailuo.page;

import io.mailuo.content.EntityId;
import io.mailuo.knowledge.SourceSentence.NamedStretch;
import io.mailuo.recognise.Mention;
import io.mailuo.recognise.Recognition;
import io.mailuo.text.Punctuation;
import io.mailuo.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

  /**
   * A sentence with the entities that it names.
   *
   * @param own the entity whose page shows it: marked each time; others are linked once
   */
  static List<Piece> named(
      String written,
      List<NamedStretch> names,
      Optional<EntityId> own,
      String url,
      SiteUrls urls,
      Punctuation punctuation) {
    String text = punctuation.aligned(written);
    List<Piece> pieces = new ArrayList<>();
    Set<EntityId> linked = new HashSet<>();
    int shown = 0;
    for (NamedStretch named : names) {
      String name = Punctuation.shown(text, named.at().start(), named.at().end());
      boolean isOwn = own.filter(named.entity()::equals).isPresent();
      if (isOwn || linked.add(named.entity())) {
        plain(text, shown, named.at().start(), pieces);
        String href = SiteUrls.relative(url, urls.of(named.entity()));
        pieces.add(isOwn ? Piece.marked(name) : Piece.link(name, href, named.entity().kind()));
        shown = named.at().end();
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

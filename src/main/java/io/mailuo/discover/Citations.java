package io.mailuo.discover;

import io.mailuo.discover.Candidate.Citation;
import io.mailuo.discover.Sighted.Place;
import io.mailuo.markdown.Block;
import io.mailuo.problem.Lines;
import io.mailuo.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The few sentences that show a name best: those with most cues, from as many articles. */
final class Citations {

  private static final int MOST = 3;

  /** In UTF-16 code units; what is longer is cut around the name. */
  private static final int LONGEST = 120;

  private Citations() {}

  static List<Citation> of(List<Place> places) {
    List<Place> best =
        places.stream()
            .sorted(
                Comparator.comparingInt((Place place) -> -place.cues().size())
                    .thenComparing(place -> place.paragraph().article().file().path())
                    .thenComparingInt(place -> place.paragraph().block())
                    .thenComparingInt(Place::start))
            .toList();
    List<Citation> citations = new ArrayList<>();
    Set<Integer> articles = new HashSet<>();
    for (Place place : best) {
      if (citations.size() < MOST && articles.add(place.paragraph().index())) {
        citations.add(citation(place));
      }
    }
    return citations;
  }

  private static Citation citation(Place place) {
    Paragraph paragraph = place.paragraph();
    Block block = paragraph.article().article().body().blocks().get(paragraph.block());
    Span sentence = block.sentenceAt(place.start()).at();
    Span source = paragraph.sourceOf(place.start(), place.end());
    String text = paragraph.article().file().text();
    return new Citation(
        paragraph.article().file().path(),
        Lines.lineOf(text, source.start()),
        cut(paragraph.text(), sentence, place));
  }

  private static String cut(String text, Span sentence, Place place) {
    if (sentence.length() <= LONGEST) {
      return text.substring(sentence.start(), sentence.end()).strip();
    }
    int room = Math.max(0, LONGEST - (place.end() - place.start())) / 2;
    int start = whole(text, Math.max(sentence.start(), place.start() - room));
    int end = whole(text, Math.min(Math.max(sentence.end(), place.end()), place.end() + room));
    String head = start > sentence.start() ? "…" : "";
    String tail = end < sentence.end() ? "…" : "";
    return head + text.substring(start, end).strip() + tail;
  }

  /** Never between the two halves of a character. */
  private static int whole(String text, int at) {
    boolean half = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
    return half ? at - 1 : at;
  }
}

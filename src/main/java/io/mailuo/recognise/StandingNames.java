package io.mailuo.recognise;

import io.mailuo.recognise.Rejection.Cause;
import io.mailuo.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds the stretches of a text that stand there as names: spelled in the right case, not
 * suppressed by the author, no part of a longer word; of those that overlap the strongest. What
 * they mean is decided later.
 */
final class StandingNames {

  private final Gazetteer gazetteer;
  private final Boundaries boundaries;
  private final SearchedBody text;
  private final RecognitionDraft draft;

  /**
   * @param draft where it is written down what spells a name and does not stand as one
   */
  StandingNames(
      Gazetteer gazetteer, Boundaries boundaries, SearchedBody text, RecognitionDraft draft) {
    this.gazetteer = gazetteer;
    this.boundaries = boundaries;
    this.text = text;
    this.draft = draft;
  }

  /** In the order of the text, never overlapping. */
  List<Spelling> find() {
    List<Spelling> standing = new ArrayList<>();
    for (int block = 0; block < text.size(); block++) {
      standing.addAll(settleOverlaps(spelled(block)));
    }
    return standing;
  }

  /** Every stretch of a block that spells a name in the right case, the strongest first. */
  private List<Spelling> spelled(int block) {
    ComposedText composed = ComposedText.of(text.text(block));
    List<Spelling> found = new ArrayList<>();
    gazetteer.find(
        composed.text(),
        (start, end, names) -> {
          Span at = new Span(composed.written(start), composed.written(end));
          String written = composed.text().substring(start, end);
          List<Name> right = names.stream().filter(name -> name.matchesCase(written)).toList();
          if (right.isEmpty()) {
            draft.reject(new Spelling(block, at, names), Cause.CASE, Reason.of("other-case"));
          } else {
            found.add(new Spelling(block, at, right));
          }
        });
    found.sort(Spelling.STRONGEST_FIRST);
    return found;
  }

  /**
   * Of spellings that overlap, the strongest that stands at its place as a name. A suppressed one
   * takes its place too: what it holds is not meant either.
   */
  private List<Spelling> settleOverlaps(List<Spelling> strongestFirst) {
    List<Spelling> standing = new ArrayList<>();
    TreeMap<Integer, Span> taken = new TreeMap<>();
    for (Spelling spelling : strongestFirst) {
      Map.Entry<Integer, Span> before = taken.lowerEntry(spelling.at().end());
      if (before != null && before.getValue().overlaps(spelling.at())) {
        continue;
      }
      if (isSuppressed(spelling)) {
        draft.suppress(spelling);
        taken.put(spelling.at().start(), spelling.at());
      } else {
        List<Name> names = withoutFaults(spelling);
        if (!names.isEmpty()) {
          taken.put(spelling.at().start(), spelling.at());
          standing.add(new Spelling(spelling.block(), spelling.at(), names));
        }
      }
    }
    standing.sort(Comparator.comparingInt(spelling -> spelling.at().start()));
    return standing;
  }

  /**
   * True for a name after an odd number of backslashes: of two, the first makes the second a
   * character of the text.
   */
  private boolean isSuppressed(Spelling spelling) {
    String source = text.source();
    int start = text.sourceOf(spelling).start();
    int backslashes = 0;
    while (start - backslashes > 0 && source.charAt(start - backslashes - 1) == '\\') {
      backslashes++;
    }
    return backslashes % 2 == 1;
  }

  /** The names that may stand there; each class of entities has rules of its own. */
  private List<Name> withoutFaults(Spelling spelling) {
    String masked = text.text(spelling.block());
    List<Name> right = new ArrayList<>();
    Optional<Reason> fault = Optional.empty();
    for (Name name : spelling.names()) {
      Optional<Reason> found =
          boundaries.faultOf(masked, spelling.at(), gazetteer.classOf(name.entity()));
      if (found.isEmpty()) {
        right.add(name);
      } else {
        fault = found;
      }
    }
    if (right.isEmpty()) {
      draft.reject(spelling, Cause.BOUNDARY, fault.orElseThrow());
    }
    return right;
  }
}
